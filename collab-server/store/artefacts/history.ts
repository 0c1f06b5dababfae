import { and, asc, eq, sql } from 'drizzle-orm'
import type * as Y from 'yjs'
import { documentSnapshot, documentUpdate, frozenText } from '#schema/db/artefacts.ts'
import type { Stretch } from '#schema/docs/stretches.ts'
import { Refusal } from '#schema/errors.ts'
import type { Caller } from '../acting/caller.ts'
import { enterArtefact } from '../acting/place.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { readableNames } from '../organisation/readable-names.ts'
import { loadVersion } from './version-texts.ts'
import { storedVersions, stretchesOf } from './versions-kept.ts'

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
	const place = await enterText(db, caller, artefactId, at)
	const written = await atOneMoment(db, (tx) => writtenVersions(tx, artefactId))
	const frozen = await frozenVersions(db, artefactId)
	const all = [...written, ...frozen].toSorted(
		(one, other) => one.to.getTime() - other.to.getTime()
	)
	const authors = all.flatMap((version) => version.authors)
	const nameOf = await readableNames(db, place, authors)
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

/** A text as one person meets it. */
export async function enterText(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): ReturnType<typeof enterArtefact> {
	const place = await enterArtefact(db, caller.personId, artefactId, at)
	if (place.artefact.kind !== 'document') throw new Refusal('not_found')
	return place
}

/** Between two readings a log may be compacted: both see what was there when the first began. */
export function atOneMoment<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
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
