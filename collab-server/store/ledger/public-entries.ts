import { and, asc, eq, gte, inArray, lt, ne, notInArray, sql } from 'drizzle-orm'
import { artefact } from '#schema/db/artefacts.ts'
import { decision, record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { charter, process } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import { formatProof } from '#schema/ledger/proof.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { EventType } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { consistencyProof, inclusionProof } from './ledger-proofs.ts'
import { publishedHead, type PublicLog } from './published-heads.ts'

/**
 * [L10] What the log shows to everybody: what became of a process, its texts, its decisions and its
 * records. What single people did stays with those who take part.
 */
const SHOWN: readonly (EventType | 'record-issued' | 'record-sealed')[] = [
	'process-created',
	'charter-proposed',
	'charter-in-force',
	'phase-changed',
	'organisation-added',
	'organisation-ended',
	'artefact-created',
	'artefact-moved',
	'artefact-superseded',
	'artefact-disposed',
	'hold-set',
	'hold-lifted',
	'section-frozen',
	'section-opened',
	'motion-put-up',
	'motion-ended',
	'lot-announced',
	'lot-drawn',
	'lot-failed',
	'lot-ended',
	'meeting-added',
	'meeting-cancelled',
	'meeting-closed',
	'agenda-changed',
	'decision-announced',
	'decision-opened',
	'decision-cancelled',
	'decision-closed',
	'decision-extended',
	'decision-recommended',
	'decision-tied',
	'decision-tie-broken',
	'decision-found',
	'decision-ratified',
	'decision-took-effect',
	'ratification-timed-out',
	'minutes-linked',
	'accommodations-noted',
	'decision-translated',
	'translation-withdrawn',
	'appeal-filed',
	'appeal-decided',
	'box-destroyed',
	'record-requested',
	'record-issued',
	'record-sealed',
	'record-signed',
	'record-filed',
	'record-disposed',
	'record-redacted'
]

/** An entry as everybody may read it: as it was hashed, with commitments where people are. */
export type PublicEntry = { index: number; entry: Json }

/** [L10] Public entries from an index on, no more than `limit` and none that no published head holds. */
export async function publicEntries(
	db: Db,
	log: PublicLog,
	{ from, limit }: { from: number; limit: number }
): Promise<{ entries: PublicEntry[]; next: number | null }> {
	const { size } = await publishedHead(db, log.id)
	const rows = await db
		.select({ index: ledgerEntry.index, entry: ledgerEntry.entry })
		.from(ledgerEntry)
		.innerJoin(process, eq(process.id, ledgerEntry.processId))
		.innerJoin(charter, eq(charter.id, process.charterId))
		.where(
			and(
				eq(ledgerEntry.logId, log.id),
				gte(ledgerEntry.index, from),
				lt(ledgerEntry.index, size),
				...isPublic(db)
			)
		)
		.orderBy(asc(ledgerEntry.index))
		.limit(limit + 1)
	const entries = rows.slice(0, limit).map(({ index, entry }) => ({
		index,
		entry: JSON.parse(new TextDecoder().decode(entry)) as Json
	}))
	return { entries, next: rows[limit]?.index ?? null }
}

/**
 * [L10] A public entry as a proof file, under the newest published head or the one of this size. What is
 * not public and what does not exist are the same answer. @throws Refusal `not_found`
 */
export async function publicProof(
	db: Db,
	log: PublicLog,
	index: number,
	size?: number
): Promise<string> {
	const head = await publishedHead(db, log.id, size)
	const [row] = await db
		.select({ entry: ledgerEntry.entry })
		.from(ledgerEntry)
		.innerJoin(process, eq(process.id, ledgerEntry.processId))
		.innerJoin(charter, eq(charter.id, process.charterId))
		.where(and(eq(ledgerEntry.logId, log.id), eq(ledgerEntry.index, index), ...isPublic(db)))
	if (!row || index >= head.size) throw new Refusal('not_found')
	const hashes = await inclusionProof(db, log.id, index, head.size)
	return formatProof({ index, hashes, checkpoint: head.note, entry: row.entry })
}

/** [L10] The hashes from one size to a larger one, neither beyond what is published. */
export async function publicConsistency(
	db: Db,
	log: PublicLog,
	from: number,
	to: number
): Promise<Uint8Array[]> {
	const { size } = await publishedHead(db, log.id)
	if (from < 1 || from > to || to > size) throw new Refusal('not_found')
	return await consistencyProof(db, log.id, from, to)
}

/** The charter publishes, the process is no exercise, and what the entry is about is no secret inside it. */
function isPublic(db: Db) {
	const apart = db
		.select({ id: sql<string>`${artefact.id}::text` })
		.from(artefact)
		.where(ne(artefact.visibility, 'process'))
	const decidedApart = db
		.select({ id: sql<string>`${decision.id}::text` })
		.from(decision)
		.innerJoin(artefact, eq(artefact.id, decision.artefactId))
		.where(ne(artefact.visibility, 'process'))
	const recordedApart = db
		.select({ id: record.id })
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(artefact, eq(artefact.id, decision.artefactId))
		.where(ne(artefact.visibility, 'process'))
	return [
		sql`${charter.body} -> 'records' ->> 'publish' = 'public'`,
		eq(process.demonstration, false),
		inArray(ledgerEntry.type, [...SHOWN]),
		notInArray(ledgerEntry.subjectId, apart),
		notInArray(ledgerEntry.subjectId, decidedApart),
		notInArray(ledgerEntry.subjectId, recordedApart)
	]
}
