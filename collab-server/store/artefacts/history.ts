import { and, asc, eq, gt, gte, lte, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import {
	documentSnapshot,
	documentUpdate,
	documentVersion,
	frozenText
} from '#schema/db/artefacts.ts'
import type { Stretch } from '#schema/docs/stretches.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { namesOf } from '../people/person-names.ts'
import { enterArtefact } from '../acting/place.ts'
import { unpackInto } from './state.ts'
import { storedVersions, stretchesOf } from './versions-kept.ts'
import type { PersonRef } from '../acting/views.ts'

/** A version of a text as people meet it. */
export type VersionView = {
	/** The last row of its log, or the id of what was frozen. */
	ref: string
	from: string
	to: string
	/** Who wrote since the version before; who froze it. */
	by: PersonRef[]
	name: string | null
	frozen: boolean
	/** An older version took its place. */
	replaced: boolean
}

/** [VS4] Every version of a text, the oldest first; the last one that is not frozen is the text of now. */
export async function versionsOf(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<VersionView[]> {
	await enterText(db, caller, artefactId, at)
	const written = await atOneMoment(db, (tx) => writtenVersions(tx, artefactId))
	const frozen = await frozenVersions(db, artefactId)
	const all = [...written, ...frozen].toSorted(
		(one, other) => one.to.getTime() - other.to.getTime()
	)
	const nameOf = await namesOf(db, new Set(all.flatMap(({ authors }) => authors)))
	return all.map(({ ref, from, to, authors, name, replaced, ...version }) => ({
		...{ ref, name, replaced, frozen: 'frozen' in version },
		...{ from: from.toISOString(), to: to.toISOString(), by: authors.map(nameOf) }
	}))
}

/**
 * What a version says, in memory. Rows that were put together since are found in the version they went
 * into.
 * @throws Refusal `not_found`, also for what is another text's
 */
export async function versionOf(
	db: Db,
	caller: Caller,
	{ artefact: artefactId, ref }: { artefact: string; ref: string },
	at: Date
): Promise<Y.Doc> {
	await enterText(db, caller, artefactId, at)
	return atOneMoment(db, (tx) => loadVersion(tx, artefactId, ref))
}

/** The same in a transaction in which no log becomes shorter, for somebody whose right was judged. */
export async function loadVersion(db: Db, artefactId: string, ref: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	const written = /^\d{1,15}$/.test(ref)
	const found = written
		? await writeVersion(db, doc, artefactId, Number(ref))
		: isId(ref) && (await writeFrozen(db, doc, artefactId, ref))
	if (!found) throw new Refusal('not_found')
	return doc
}

/** The stretch that ends with a row of the log, had nobody written since; null without such a row. */
export async function stretchUntil(
	db: Db,
	document: string,
	through: number
): Promise<Stretch | null> {
	const stored = await storedVersions(db, document)
	const { snapshot, rows } = await tailOf(db, document)
	const until = rows.filter(({ seq }) => seq <= through)
	const last = stretchesOf(stored, { snapshot, rows: until }).at(-1)
	return last?.through === through ? last : null
}

async function enterText(db: Db, caller: Caller, artefactId: string, at: Date): Promise<void> {
	const { artefact } = await enterArtefact(db, caller.personId, artefactId, at)
	if (artefact.kind !== 'document') throw new Refusal('not_found')
}

/** Between two readings a log may be compacted: both see what was there when the first began. */
function atOneMoment<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
	return db.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' })
}

type Listed = Stretch & { ref: string; name: string | null; replaced: boolean }

async function writtenVersions(db: Db, document: string): Promise<Listed[]> {
	const stored = await storedVersions(db, document)
	const known = new Map(stored.map((version) => [version.through, version]))
	return stretchesOf(stored, await tailOf(db, document)).map((stretch) => {
		const { name = null, replaced = false } = known.get(stretch.through) ?? {}
		return { ...stretch, ref: String(stretch.through), name, replaced }
	})
}

async function frozenVersions(db: Db, artefactId: string) {
	const { id, frozenAt, frozenBy, snapshot } = frozenText
	const rows = await db
		.select({ id, frozenAt, frozenBy })
		.from(frozenText)
		.where(and(eq(frozenText.artefactId, artefactId), sql`length(${snapshot}) > 0`))
	return rows.map((row) => ({
		...{ ref: row.id, from: row.frozenAt, to: row.frozenAt, authors: [row.frozenBy] },
		...{ name: null, replaced: false, frozen: true }
	}))
}

/** What the log says beyond the snapshot, without its content. */
async function tailOf(db: Db, document: string) {
	const [snapshot] = await db
		.select({ seq: documentSnapshot.throughSeq, at: documentSnapshot.at })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, document))
	const { seq, author, at } = documentUpdate
	const rows = await db
		.select({ seq, author, at })
		.from(documentUpdate)
		.where(eq(documentUpdate.document, document))
		.orderBy(asc(seq))
	return { snapshot: snapshot ?? null, rows }
}

async function writeVersion(db: Db, doc: Y.Doc, document: string, through: number) {
	const [kept] = await db
		.select({ through: documentVersion.throughSeq, state: documentVersion.state })
		.from(documentVersion)
		.where(and(eq(documentVersion.document, document), gte(documentVersion.throughSeq, through)))
		.orderBy(asc(documentVersion.throughSeq))
		.limit(1)
	if (kept?.through === through) unpackInto(doc, kept.state)
	else if (!(await writeFromLog(db, doc, document, through))) {
		if (!kept) return false
		unpackInto(doc, kept.state)
	}
	return true
}

/** From the snapshot and the rows beyond it, if the version is no older than the snapshot. */
async function writeFromLog(db: Db, doc: Y.Doc, document: string, through: number) {
	const [snapshot] = await db
		.select({ state: documentSnapshot.state, through: documentSnapshot.throughSeq })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, document))
	if (snapshot && snapshot.through > through) return false
	const rows = await db
		.select({ seq: documentUpdate.seq, update: documentUpdate.update })
		.from(documentUpdate)
		.where(
			and(
				eq(documentUpdate.document, document),
				gt(documentUpdate.seq, snapshot?.through ?? 0),
				lte(documentUpdate.seq, through)
			)
		)
		.orderBy(asc(documentUpdate.seq))
	if ((rows.at(-1)?.seq ?? snapshot?.through) !== through) return false
	const updates = [...(snapshot ? [snapshot.state] : []), ...rows.map(({ update }) => update)]
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)))
	return true
}

async function writeFrozen(db: Db, doc: Y.Doc, artefactId: string, id: string) {
	const [row] = await db
		.select({ snapshot: frozenText.snapshot })
		.from(frozenText)
		.where(and(eq(frozenText.id, id), eq(frozenText.artefactId, artefactId)))
	if (!row || row.snapshot.length === 0) return false
	Y.applyUpdate(doc, row.snapshot)
	return true
}
