import { and, asc, desc, eq, gte, lte } from 'drizzle-orm'
import { ledgerCheckpoint, ledgerEntry } from '#schema/db/ledger.ts'
import { assert, Refusal } from '#schema/errors.ts'
import { signCheckpoint } from '#schema/ledger/checkpoint.ts'
import { formatProof } from '#schema/ledger/proof.ts'
import {
	addressesOf,
	consistencyProof as consistencyHashes,
	inclusionProof as inclusionHashes,
	rangesOf,
	rootHash,
	verifyConsistency
} from '#schema/ledger/tree.ts'
import { formatWitnessRequest } from '#schema/ledger/witness-request.ts'
import type { Db } from '../database/db.ts'
import { raiseAlarm, requireNoAlarm } from './alarms.ts'
import { readNodes } from './ledger-nodes.ts'
import { loadLog, withoutSecret, type LogRow } from './ledger.ts'
import { keepOutside, requireOutside } from './outside-heads.ts'
import { signerOf } from './signing.ts'

export type StoredCheckpoint = { size: number; root: Uint8Array; note: string }

/**
 * [L5] Signs the present head of a log and keeps the note; the same size gives the same note.
 * [L11] Nothing is signed while an alarm stands, and never a head that does not continue the last one, here or
 * [L15] where heads are kept outside.
 * @throws Refusal `ledger_alarm`
 */
export async function checkpoint(db: Db, logId: string, at: Date): Promise<StoredCheckpoint> {
	const log = await loadLog(db, logId)
	await requireNoAlarm(db, logId)
	const root = rootHash(log.size, await readNodes(db, logId, addressesOf(rangesOf.root(log.size))))
	const head = { size: log.size, root }
	await requireContinuation(db, log, head, at)
	await requireOutside(db, log)
	const kept = await checkpointAt(db, logId, log.size)
	if (kept) return kept
	const { origin, privateKey } = log
	const { verifier } = withoutSecret(log)
	const note = await signCheckpoint({ origin, ...head }, verifier, await signerOf(privateKey))
	await keepOutside(db, log, { ...head, note }, at)
	await keepCheckpoint(db, logId, { ...head, note }, at)
	return { ...head, note }
}

export async function keepCheckpoint(
	db: Db,
	logId: string,
	{ size, root, note }: StoredCheckpoint,
	at: Date
): Promise<void> {
	await db.insert(ledgerCheckpoint).values({ logId, size, root, note, at }).onConflictDoNothing()
}

/** [L11] Refuses, and raises an alarm over, a head that does not begin with the last one that was signed. */
export async function requireContinuation(
	db: Db,
	log: LogRow,
	{ size, root }: { size: number; root: Uint8Array },
	at: Date
): Promise<void> {
	const last = await newestCheckpoint(db, log.id)
	if (!last || last.size === 0) return
	const continues =
		last.size <= size &&
		verifyConsistency(
			last.size,
			size,
			await consistencyProof(db, log.id, last.size, size),
			last.root,
			root
		)
	if (continues) return
	await raiseAlarm(db, log.id, [{ what: 'checkpoint', index: last.size }], at)
	throw new Refusal('ledger_alarm')
}

/** The longest head that was ever signed, no longer than `most`. */
export async function newestCheckpoint(
	db: Db,
	logId: string,
	most = Number.MAX_SAFE_INTEGER
): Promise<StoredCheckpoint | null> {
	const [row] = await db
		.select()
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), lte(ledgerCheckpoint.size, most)))
		.orderBy(desc(ledgerCheckpoint.size))
		.limit(1)
	return row ?? null
}

/** The head that was signed at exactly this size, or null. */
async function checkpointAt(db: Db, logId: string, size: number): Promise<StoredCheckpoint | null> {
	const { root, note } = ledgerCheckpoint
	const [row] = await db
		.select({ size: ledgerCheckpoint.size, root, note })
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), eq(ledgerCheckpoint.size, size)))
	return row ?? null
}

/** The oldest kept checkpoint that already holds the entry at `index`, or null. */
export async function checkpointHolding(
	db: Db,
	logId: string,
	index: number
): Promise<StoredCheckpoint | null> {
	const [row] = await db
		.select()
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), gte(ledgerCheckpoint.size, index + 1)))
		.orderBy(asc(ledgerCheckpoint.size))
		.limit(1)
	return row ?? null
}

/**
 * [L17] The last head that was signed before the entry at `index` was there; where none was, the oldest there is; null
 * while none was signed.
 */
export async function headBefore(
	db: Db,
	logId: string,
	index: number
): Promise<StoredCheckpoint | null> {
	const before = await newestCheckpoint(db, logId, index)
	return before && before.size > 0 ? before : checkpointHolding(db, logId, 0)
}

/** [L17] The way from an earlier head to this one, as a log tells it to a witness (c2sp.org/tlog-witness). */
export async function consistencyFile(
	db: Db,
	logId: string,
	oldSize: number,
	{ size, note }: StoredCheckpoint
): Promise<string> {
	const proof = await consistencyProof(db, logId, oldSize, size)
	return formatWitnessRequest({ oldSize, proof, checkpoint: note })
}

/** [L2] The hashes that lead from the entry at `index` to the root at `size`. */
export async function inclusionProof(
	db: Db,
	logId: string,
	index: number,
	size: number
): Promise<Uint8Array[]> {
	const read = await readNodes(db, logId, addressesOf(rangesOf.inclusion(index, size)))
	return inclusionHashes(index, size, read)
}

/** [L3] The hashes that show that the log at `size` begins with the log at `oldSize`. */
export async function consistencyProof(
	db: Db,
	logId: string,
	oldSize: number,
	size: number
): Promise<Uint8Array[]> {
	const read = await readNodes(db, logId, addressesOf(rangesOf.consistency(oldSize, size)))
	return consistencyHashes(oldSize, size, read)
}

/** [L7] A self-contained proof file (tlog-proof) that the entry at `index` is under the given checkpoint. */
export async function proofFile(
	db: Db,
	logId: string,
	index: number,
	{ size, note }: StoredCheckpoint
): Promise<string> {
	const [row] = await db
		.select({ entry: ledgerEntry.entry })
		.from(ledgerEntry)
		.where(and(eq(ledgerEntry.logId, logId), eq(ledgerEntry.index, index)))
	assert(row, `log ${logId} holds an entry ${index}`)
	const hashes = await inclusionProof(db, logId, index, size)
	return formatProof({ index, hashes, checkpoint: note, entry: row.entry })
}
