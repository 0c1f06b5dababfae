import { and, eq } from 'drizzle-orm'
import { ledgerEntry, ledgerLog, ledgerNode, ledgerOpening } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import type { Verifier } from '#schema/ledger/checkpoint.ts'
import { commitment, entryBytes, SALT_BYTES, type Opening } from '#schema/ledger/entry.ts'
import { grow, leafHash, leftSiblings } from '#schema/ledger/tree.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'
import { readNodes } from './ledger-nodes.ts'
import { makeKeyPair } from './signing.ts'

/** What becomes an entry. `data` is public for ever; values in `secret` (path -> value) can be erased [L4]. */
export type Event = {
	organisationId: string
	type: string
	at: Date
	processId: string | null
	subjectId: string
	data: Json
	secret?: Record<string, Json>
}
export type Appended = { logId: string; index: number; leafHash: Uint8Array }
export type Log = { id: string; organisationId: string; origin: string; size: number } & {
	verifier: Verifier
}
/** [L5] Opens the log of an organisation with a fresh Ed25519 key; the origin names it in every checkpoint. */
export async function createLog(
	tx: Db,
	organisation: { id: string },
	origin = `interlink/${organisation.id}`
): Promise<string> {
	const id = crypto.randomUUID()
	await tx.insert(ledgerLog).values({
		id,
		organisationId: organisation.id,
		origin,
		...(await makeKeyPair())
	})
	return id
}

/**
 * [L6] Appends one event to its organisation's log, in the transaction of the fact it tells.
 * `tx` must be a transaction: the log's row is held until it ends, so append as the last thing in it.
 */
export async function appendEntry(tx: Db, event: Event): Promise<Appended> {
	const [log] = await tx
		.select({ id: ledgerLog.id, origin: ledgerLog.origin, size: ledgerLog.size })
		.from(ledgerLog)
		.where(eq(ledgerLog.organisationId, event.organisationId))
		.for('update')
	assert(log, `organisation ${event.organisationId} has a log`)
	const index = log.size
	const openings = seal(event.secret ?? {})
	const bytes = bytesOf(event, log.origin, openings)
	const leaf = leafHash(bytes)
	const nodes = grow(index, leaf, await readNodes(tx, log.id, leftSiblings(index)))
	// Sent together, the driver pipelines them: the log's row is held for one round trip less each.
	await Promise.all([
		tx.insert(ledgerEntry).values({
			logId: log.id,
			index,
			entry: bytes,
			leafHash: leaf,
			type: event.type,
			processId: event.processId,
			subjectId: event.subjectId,
			appendedAt: event.at
		}),
		tx.insert(ledgerNode).values(nodes.map((node) => ({ logId: log.id, ...node }))),
		keepOpenings(tx, log.id, index, openings),
		tx
			.update(ledgerLog)
			.set({ size: index + 1 })
			.where(eq(ledgerLog.id, log.id))
	])
	return { logId: log.id, index, leafHash: leaf }
}

/** The log of an organisation, without its private key. */
export async function logOf(db: Db, organisationId: string): Promise<Log | null> {
	const [row] = await db
		.select()
		.from(ledgerLog)
		.where(eq(ledgerLog.organisationId, organisationId))
	return row ? withoutSecret(row) : null
}

/** [L4] Erases what opens the commitments of an entry. Its proof holds as before; its secrets are gone. */
export async function eraseOpenings(tx: Db, logId: string, index: number): Promise<void> {
	await tx
		.delete(ledgerOpening)
		.where(and(eq(ledgerOpening.logId, logId), eq(ledgerOpening.index, index)))
}

async function keepOpenings(
	tx: Db,
	logId: string,
	index: number,
	openings: Opening[]
): Promise<void> {
	if (openings.length === 0) return
	await tx.insert(ledgerOpening).values(openings.map((opening) => ({ logId, index, ...opening })))
}

function seal(secret: Record<string, Json>): Opening[] {
	return Object.entries(secret).map(([path, value]) => ({
		path,
		salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
		value
	}))
}

function bytesOf(event: Event, origin: string, openings: Opening[]): Uint8Array {
	return entryBytes({
		v: 1,
		log: origin,
		type: event.type,
		at: event.at.toISOString(),
		process: event.processId,
		subject: event.subjectId,
		data: event.data,
		commit: Object.fromEntries(
			openings.map(({ path, salt, value }) => [path, commitment(salt, value)])
		)
	})
}

export type LogRow = typeof ledgerLog.$inferSelect

export async function loadLog(db: Db, logId: string): Promise<LogRow> {
	const [log] = await db.select().from(ledgerLog).where(eq(ledgerLog.id, logId))
	assert(log, `log ${logId} exists`)
	return log
}

export function withoutSecret({ id, organisationId, origin, size, publicKey }: LogRow): Log {
	return {
		id,
		organisationId,
		origin,
		size,
		verifier: { name: origin, key: new Uint8Array(publicKey) }
	}
}
