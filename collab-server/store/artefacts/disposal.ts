import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import {
	artefact as artefactTable,
	documentCarried,
	documentSettled,
	documentClient,
	documentSnapshot,
	documentUpdate,
	documentVersion,
	frozenSection,
	frozenText,
	textVisit
} from '#schema/db/artefacts.ts'
import { textMention } from '#schema/db/comments.ts'
import { disposal as disposalTable } from '#schema/db/keeping.ts'
import { motion } from '#schema/db/motions.ts'
import { assert, Refusal, type Denial } from '#schema/errors.ts'
import { denialOf, type DenialCode } from '#schema/governance/denials.ts'
import { lapsesAt, retentionEnd } from '#schema/governance/retention.ts'
import { registerName } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { abilityToKeep, holdOn } from './holds.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { requiredReason } from '../acting/texts.ts'
import { recordToKeep } from '../record/filed-rows.ts'
import { barOnRecord, destroyRecord } from '../record/record-disposal.ts'
import { destroyThreads } from '../comments/comment-rows.ts'
import { dropFiles } from '../files/file-rows.ts'
import { bumpEpoch } from './updates.ts'
import { forgetWords } from '../search/searched-texts.ts'

export type Disposal = typeof disposalTable.$inferSelect

/** [H3] [RM4] The first of the two: whoever looks after retention says that the time has come, and why. */
export async function askDisposal(
	act: Act,
	needs: Acts['ask-disposal']['needs']
): Promise<Acts['ask-disposal']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeep(place, artefact, act.at))
	const record = await recordToKeep(act.tx, place, needs.record)
	must(await barHere(act.tx, place, record, act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (await askedOn(act.tx, place, artefact, act.at, record)) throw new Refusal('state_changed')
	const id = crypto.randomUUID()
	await act.tx.insert(disposalTable).values({
		id,
		artefactId: artefact.id,
		recordId: record,
		reason,
		askedBy: act.by.personId,
		askedAt: act.at
	})
	act.enter(place, {
		type: 'disposal-asked',
		subjectId: record ?? artefact.id,
		data: { disposal: id, ...(record === null && { retention: artefact.retentionClass }) },
		secret: { '/reason': reason }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return { disposalId: id }
}

/**
 * [H3] [H4] The second of the two, another person, carries it out: the content is destroyed, what it was
 * called and its hashes stay, and so does every entry of the ledger.
 */
export async function confirmDisposal(
	act: Act,
	needs: Acts['confirm-disposal']['needs']
): Promise<Acts['confirm-disposal']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	const record = await recordToKeep(act.tx, place, needs.record)
	const asked = await askedOn(act.tx, place, artefact, act.at, record)
	if (!asked) throw new Refusal('state_changed')
	must(abilityToConfirm(place, artefact, asked, act.at))
	must(await barHere(act.tx, place, record, act.at))
	const hashes =
		record === null
			? await destroyContent(act.tx, artefact)
			: await destroyRecord(act.tx, record, act.at)
	await act.tx
		.update(disposalTable)
		.set({ doneBy: act.by.personId, doneAt: act.at, hashes })
		.where(eq(disposalTable.id, asked.id))
	act.enter(place, {
		type: record === null ? 'artefact-disposed' : 'record-disposed',
		subjectId: record ?? artefact.id,
		data: {
			...{ disposal: asked.id, hashes },
			...(record === null && { retention: artefact.retentionClass })
		},
		secret: { '/asked': asked.askedBy, '/reason': asked.reason }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	if (record !== null) return {}
	await act.tx
		.update(artefactTable)
		.set({ state: 'disposed', stateSince: act.at, stateReason: asked.reason })
		.where(eq(artefactTable.id, artefact.id))
	act.tell('content', { artefactId: artefact.id, processId: place.process.id })
	return {}
}

function barHere(
	tx: Db,
	place: Place & { artefact: ArtefactRecord },
	record: string | null,
	at: Date
): Promise<Denial | null> {
	return record === null
		? barOn(tx, place, place.artefact, at)
		: barOnRecord(tx, place, { artefactId: place.artefact.id, id: record }, at)
}

/** Another one who looks after retention, or who runs the process; never the one who asked. */
export function abilityToConfirm(
	place: Place,
	artefact: ArtefactRecord,
	asked: Pick<Disposal, 'askedBy'>,
	at: Date
): Denial | null {
	if (place.actor.personId === asked.askedBy) return no('second_person')
	const steers = abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
	return steers && abilityToKeep(place, artefact, at)
}

/** [H2] [H3] What stands against disposal, whoever asks; null when its time has come. */
export async function barOn(
	db: Db,
	{ process }: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<Denial | null> {
	if (artefact.state !== 'archived') return no(artefact.state)
	if (await holdOn(db, artefact.id)) return no('held')
	const end = retentionEnd(artefact.retentionClass, artefact.stateSince, process.timezone)
	if (!end || at < end) return { ...no('retention_runs'), until: end?.toISOString() ?? null }
	return null
}

/** What was asked and waits for the second person. */
export async function askedOn(
	db: Db,
	{ process }: Place,
	artefact: Pick<ArtefactRecord, 'id'>,
	at: Date,
	recordId: string | null = null
): Promise<Disposal | null> {
	const last = await lastDisposal(db, artefact.id, recordId)
	if (!last || last.doneAt) return null
	return at < lapsesAt(last, process.timezone) ? last : null
}

export async function lastDisposal(
	db: Db,
	artefactId: string,
	recordId: string | null = null
): Promise<Disposal | null> {
	const [row] = await db
		.select()
		.from(disposalTable)
		.where(
			and(
				eq(disposalTable.artefactId, artefactId),
				recordId === null ? isNull(disposalTable.recordId) : eq(disposalTable.recordId, recordId)
			)
		)
		.orderBy(desc(disposalTable.askedAt))
		.limit(1)
	return row ?? null
}

/** Destroys the bytes of the content and of what was frozen of it. Answers the hashes that stay. */
export async function destroyContent(tx: Db, { id }: ArtefactRecord): Promise<string[]> {
	const names = [id, registerName(id)]
	for (const name of names) await bumpEpoch(tx, name)
	await tx.delete(documentUpdate).where(inArray(documentUpdate.document, names))
	await tx.delete(documentSnapshot).where(inArray(documentSnapshot.document, names))
	await tx.delete(documentVersion).where(inArray(documentVersion.document, names))
	await forgetWords(tx, id)
	await tx.delete(textVisit).where(eq(textVisit.artefactId, id))
	await tx.delete(textMention).where(eq(textMention.artefactId, id))
	await tx.delete(documentCarried).where(inArray(documentCarried.document, names))
	await tx.delete(documentSettled).where(inArray(documentSettled.document, names))
	await tx.delete(documentClient).where(inArray(documentClient.document, names))
	await tx
		.update(frozenSection)
		.set({ title: '', reason: '' })
		.where(and(eq(frozenSection.artefactId, id)))
	await destroyThreads(tx, id)
	await dropFiles(tx, id)
	await destroyMotionWords(tx, id)
	const nothing = new Uint8Array()
	const frozen = await tx
		.update(frozenText)
		.set({ canonicalText: '', snapshot: nothing, stateVector: nothing })
		.where(eq(frozenText.artefactId, id))
		.returning({ textHash: frozenText.textHash, frozenAt: frozenText.frozenAt })
	assert(
		frozen.every(({ textHash }) => textHash !== ''),
		'hashes outlive what they are of'
	)
	return frozen
		.toSorted((one, other) => one.frozenAt.getTime() - other.frozenAt.getTime())
		.map(({ textHash }) => textHash)
}

/** The words of motions on what is disposed of go with it, and those of a motion with its text. */
async function destroyMotionWords(tx: Db, id: string): Promise<void> {
	const on = tx
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(or(eq(artefactTable.id, id), eq(artefactTable.motionOn, id)))
	await tx
		.update(motion)
		.set({ suggestions: [], reasons: '', endReason: null })
		.where(inArray(motion.artefactId, on))
}

function no(code: DenialCode): Denial {
	return denialOf({ code, rule: 'E_STATE' }, 'administer')
}
