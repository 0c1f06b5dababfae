import { and, asc, eq, gte } from 'drizzle-orm'
import { ledgerCheckpoint, ledgerEntry } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import { signCheckpoint, type SignBytes } from '#schema/ledger/checkpoint.ts'
import { formatProof } from '#schema/ledger/proof.ts'
import {
	addressesOf,
	consistencyProof as consistencyHashes,
	inclusionProof as inclusionHashes,
	rangesOf,
	rootHash
} from '#schema/ledger/tree.ts'
import type { Db } from '../database/db.ts'
import { readNodes } from './ledger-nodes.ts'
import { loadLog, withoutSecret } from './ledger.ts'

export type StoredCheckpoint = { size: number; root: Uint8Array; note: string }

/** [L5] Signs the present head of a log and keeps the note; the same size gives the same note. */
export async function checkpoint(db: Db, logId: string, at: Date): Promise<StoredCheckpoint> {
	const log = await loadLog(db, logId)
	const root = rootHash(log.size, await readNodes(db, logId, addressesOf(rangesOf.root(log.size))))
	const note = await signCheckpoint(
		{ origin: log.origin, size: log.size, root },
		withoutSecret(log).verifier,
		await signerOf(log.privateKey)
	)
	await db
		.insert(ledgerCheckpoint)
		.values({ logId, size: log.size, root, note, at })
		.onConflictDoNothing()
	return { size: log.size, root, note }
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

async function signerOf(privateKey: Uint8Array): Promise<SignBytes> {
	const imported = await crypto.subtle.importKey(
		'pkcs8',
		new Uint8Array(privateKey),
		'Ed25519',
		false,
		['sign']
	)
	return async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', imported, bytes))
}
