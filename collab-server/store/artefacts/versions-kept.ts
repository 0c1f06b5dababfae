import { asc, eq } from 'drizzle-orm'
import type { TransactionSql } from 'postgres'
import { documentVersion } from '#schema/db/artefacts.ts'
import { thinned, withRows, type KnownStretch } from '#schema/docs/stretches.ts'
import type { Db } from '../database/db.ts'
import type { StoredDocument } from './updates.ts'

/** What becomes of the versions of a document when its log is compacted. */
export type KeptVersions = {
	/** Versions the log gives, each with its packed state. */
	born: (KnownStretch & { state: Uint8Array })[]
	/** Versions that stay and take over who wrote in those that go. */
	grown: KnownStretch[]
	/** Old automatic versions that go, by their last row. */
	gone: number[]
}

/** Registers, boards and schedules keep none. */
export const NO_VERSIONS: KeptVersions = { born: [], grown: [], gone: [] }

export type StoredVersion = KnownStretch & {
	name: string | null
	namedBy: string | null
	replaced: boolean
}

/** The versions that are on disk, the oldest first; without what they say. */
export async function storedVersions(db: Db, document: string): Promise<StoredVersion[]> {
	const { throughSeq, fromAt, toAt, authors, name, namedBy, replaced } = documentVersion
	const rows = await db
		.select({ through: throughSeq, from: fromAt, to: toAt, authors, name, namedBy, replaced })
		.from(documentVersion)
		.where(eq(documentVersion.document, document))
		.orderBy(asc(throughSeq))
	return rows.map((row) => ({ ...row, kept: row.name !== null || row.replaced }))
}

/**
 * [VS1] The stretches of a text: those on disk, and those the log gives beyond its snapshot. Where a
 * snapshot has no versions, it is the first version itself: who wrote in it was not kept.
 */
export function stretchesOf(
	stored: readonly KnownStretch[],
	{ snapshot, rows }: Pick<StoredDocument, 'snapshot' | 'rows'>
): KnownStretch[] {
	const end = snapshot?.seq ?? 0
	const before = stored.filter(({ through }) => through <= end)
	// What is written down although its rows are still in the log was named or replaced.
	const kept = new Set(stored.map(({ through }) => through).filter((through) => through > end))
	return withRows(before.length > 0 ? before : firstOf(snapshot), rows, kept)
}

function firstOf(snapshot: StoredDocument['snapshot']): KnownStretch[] {
	if (!snapshot) return []
	return [{ through: snapshot.seq, from: snapshot.at, to: snapshot.at, authors: [], kept: false }]
}

/** [VS1] [VS2] Which versions there should be once these rows are gone from the log. */
export function planOf(
	known: readonly KnownStretch[],
	log: Pick<StoredDocument, 'snapshot' | 'rows'>,
	when: { now: Date; large: boolean }
): { born: KnownStretch[]; grown: KnownStretch[]; gone: number[] } {
	const earlier = new Map(known.map((stretch) => [stretch.through, stretch]))
	const stay = thinned(stretchesOf(known, log), when)
	const staying = new Set(stay.map(({ through }) => through))
	return {
		born: stay.filter(({ through }) => !earlier.has(through)),
		grown: stay.filter(({ through, from, authors }) => {
			const before = earlier.get(through)
			return before && (before.from > from || before.authors.length < authors.length)
		}),
		gone: known.map(({ through }) => through).filter((through) => !staying.has(through))
	}
}

/** [VS3] Somebody may have named one since the plan was made: that one stays. */
export async function keepVersions(
	tx: TransactionSql,
	document: string,
	{ born, grown, gone }: KeptVersions
): Promise<void> {
	if (gone.length > 0) {
		await tx`
			delete from document_version
			where document = ${document} and through_seq = any(${tx.array(gone, INT8S)}::bigint[])
				and name is null and not replaced`
	}
	for (const { through, from, to, authors, state } of born) {
		await tx`
			insert into document_version (document, through_seq, from_at, to_at, authors, state)
			values (${document}, ${through}, ${from.toISOString()}, ${to.toISOString()},
				${tx.array([...authors], UUIDS)}::uuid[], ${Buffer.from(state)}::bytea)
			on conflict (document, through_seq) do update
				set from_at = excluded.from_at, authors = excluded.authors`
	}
	for (const { through, from, authors } of grown) {
		await tx`
			update document_version
			set from_at = ${from.toISOString()}, authors = ${tx.array([...authors], UUIDS)}::uuid[]
			where document = ${document} and through_seq = ${through}`
	}
}

/** Array types of PostgreSQL, by object id. */
const [INT8S, UUIDS] = [1016, 2951] as const
