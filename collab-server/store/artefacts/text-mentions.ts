import { and, eq, gt, lte, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import { documentClient } from '#schema/db/artefacts.ts'
import { mentionedText, textMention } from '#schema/db/comments.ts'
import { peopleMentioned } from '#schema/docs/people-mentioned.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { findArtefact, findProcess } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { whoMayRead } from './readers.ts'
import { loadDocument } from './updates.ts'

/** A mention is told once it has stood for so long: what is typed and taken back at once is nobody's mail. */
const STANDS_MS = 10 * 60_000
/** What was written before, when a text is looked at for the first time, is no news. */
const NEWS_MS = 24 * 3_600_000

type Changed = { id: string; seq: string; wrote: Date }

/**
 * [ML3] Writes to people whom a text mentions, each mention once, when it is saved and has stood for ten minutes.
 * To be called every few minutes; two calls at once write once.
 */
export async function tellMentionedInTexts(db: Db, at: Date): Promise<void> {
	for (const text of await changedTexts(db))
		await db.transaction((tx) => noteMentions(tx, text, at))
	const due = await db
		.select()
		.from(textMention)
		.where(and(gt(textMention.times, textMention.told), lte(textMention.since, ago(at, STANDS_MS))))
	for (const one of due) await db.transaction((tx) => tellOne(tx, one.artefactId, one.personId, at))
}

async function changedTexts(db: Db): Promise<Changed[]> {
	const rows = await db.execute<{ id: string; seq: string; wrote: string }>(sql`
		select text.id, text.seq, text.wrote from (
			select artefact.id, max(document_update.seq) as seq, max(document_update.at) as wrote
			from artefact join document_update on document_update.document = artefact.id::text
			where artefact.kind = 'document' and artefact.motion_on is null
				and artefact.state not in ('withdrawn', 'disposed')
			group by artefact.id
		) as text
		left join mentioned_text as known on known.artefact_id = text.id
		where known.artefact_id is null or known.through_seq < text.seq`)
	return [...rows].map(({ wrote, ...row }) => ({ ...row, wrote: new Date(wrote) }))
}

async function noteMentions(tx: Db, { id, seq, wrote }: Changed, at: Date): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`mentions ${id}`}, 0))`)
	const [known] = await tx.select().from(mentionedText).where(eq(mentionedText.artefactId, id))
	const doc = new Y.Doc()
	defineRoots('document', doc)
	Y.applyUpdate(doc, await loadDocument(tx, id))
	const owners = await tx
		.select({ clientId: documentClient.clientId, personId: documentClient.personId })
		.from(documentClient)
		.where(eq(documentClient.document, id))
	const authors = new Map(owners.map(({ clientId, personId }) => [clientId, personId]))
	const now = peopleMentioned(doc, (client) => authors.get(client) ?? null)
	// Held, so that nobody is told meanwhile and forgotten to have been.
	const before = await tx
		.select()
		.from(textMention)
		.where(eq(textMention.artefactId, id))
		.for('update')
	const old = !known && wrote < ago(at, NEWS_MS)
	for (const { personId } of before) if (!now.has(personId)) await forget(tx, id, personId)
	for (const [personId, times] of now) {
		const row = before.find((one) => one.personId === personId)
		const told = old ? times : Math.min(row?.told ?? 0, times)
		const since = row && times <= row.times ? row.since : at
		await tx
			.insert(textMention)
			.values({ artefactId: id, personId, times, told, since })
			.onConflictDoUpdate({
				target: [textMention.artefactId, textMention.personId],
				set: { times, told, since }
			})
	}
	await tx
		.insert(mentionedText)
		.values({ artefactId: id, throughSeq: Number(seq) })
		.onConflictDoUpdate({ target: mentionedText.artefactId, set: { throughSeq: Number(seq) } })
}

/** Whoever may not read the text is not written to, now or later. */
async function tellOne(tx: Db, artefactId: string, personId: string, at: Date): Promise<void> {
	const mine = and(eq(textMention.artefactId, artefactId), eq(textMention.personId, personId))
	const [taken] = await tx
		.update(textMention)
		.set({ told: sql`${textMention.times}` })
		.where(and(mine, gt(textMention.times, textMention.told)))
		.returning()
	const artefact = taken && (await findArtefact(tx, artefactId))
	const process = artefact && (await findProcess(tx, artefact.processId))
	if (!process || artefact.state === 'disposed') return
	const readers = await whoMayRead(tx, [personId], artefact, at)
	const letter = { kind: 'text_mention' as const, title: artefact.title, about: artefact.id }
	await writeToPeople(tx, readers, { process }, `/documents/${artefact.id}`, letter, at)
}

async function forget(tx: Db, artefactId: string, personId: string): Promise<void> {
	await tx
		.delete(textMention)
		.where(and(eq(textMention.artefactId, artefactId), eq(textMention.personId, personId)))
}

function ago(at: Date, ms: number): Date {
	return new Date(at.getTime() - ms)
}
