import { and, eq } from 'drizzle-orm'
import { ledgerEntry, ledgerLog, ledgerNode, ledgerOpening } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import type { Verifier } from '#schema/ledger/checkpoint.ts'
import { commitment, entryBytes, SALT_BYTES, type Opening } from '#schema/ledger/entry.ts'
import {
	addressesOf,
	grow,
	leafHash,
	leftSiblings,
	rangesOf,
	type Node,
	type ReadNode
} from '#schema/ledger/tree.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'
import { key, readNodes } from './ledger-nodes.ts'
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

/** [L6] Appends one event to its organisation's log, as `appendEntries` does. */
export async function appendEntry(tx: Db, event: Event): Promise<Appended> {
	const [appended] = await appendEntries(tx, event.organisationId, [event])
	assert(appended, 'what was appended has a place')
	return appended
}

/** What one insert carries; PostgreSQL takes 65,535 values in a statement. */
const MOST_AT_ONCE = 2_000

/**
 * [L6] Appends events of one organisation in their order, in the transaction of the facts they tell. `tx` must
 * be a transaction: the log's row is held until it ends, so append as the last thing in it. However many they
 * are, the log is held for one reading and one writing.
 */
export async function appendEntries(
	tx: Db,
	organisationId: string,
	events: readonly Event[]
): Promise<Appended[]> {
	if (events.length === 0) return []
	const [log] = await tx
		.select({ id: ledgerLog.id, origin: ledgerLog.origin, size: ledgerLog.size })
		.from(ledgerLog)
		.where(eq(ledgerLog.organisationId, organisationId))
		.for('update')
	assert(log, `organisation ${organisationId} has a log`)
	const { entries, nodes, openings } = await grown(tx, log, events)
	// Sent together, the driver pipelines them: the log's row is held for one round trip less each.
	await Promise.all([
		...parts(entries).map((part) => tx.insert(ledgerEntry).values(part)),
		...parts(nodes).map((part) => tx.insert(ledgerNode).values(part)),
		...parts(openings).map((part) => tx.insert(ledgerOpening).values(part)),
		tx
			.update(ledgerLog)
			.set({ size: log.size + events.length })
			.where(eq(ledgerLog.id, log.id))
	])
	return entries.map(({ logId, index, leafHash }) => ({ logId, index, leafHash }))
}

/** The rows that these events become, and the complete subtrees that come to be above them. */
async function grown(
	tx: Db,
	log: { id: string; origin: string; size: number },
	events: readonly Event[]
) {
	const read = await edgeOf(tx, log, events.length)
	const fresh = new Map<string, Uint8Array>()
	const nodes: (Node & { logId: string })[] = []
	const openings: (Opening & { logId: string; index: number })[] = []
	const entries = events.map((event, at) => {
		const index = log.size + at
		const sealed = seal(event.secret ?? {})
		const entry = bytesOf(event, log.origin, sealed)
		const leaf = leafHash(entry)
		for (const node of grow(index, leaf, (place) => fresh.get(key(place)) ?? read(place))) {
			fresh.set(key(node), node.hash)
			nodes.push({ logId: log.id, ...node })
		}
		openings.push(...sealed.map((opening) => ({ logId: log.id, index, ...opening })))
		return {
			...{ logId: log.id, index, entry, leafHash: leaf, type: event.type },
			...{ processId: event.processId, subjectId: event.subjectId, appendedAt: event.at }
		}
	})
	return { entries, nodes, openings }
}

/** One entry joins only what stands left of it; several need all complete subtrees at the right edge. */
function edgeOf(tx: Db, log: { id: string; size: number }, count: number): Promise<ReadNode> {
	const places = count === 1 ? leftSiblings(log.size) : addressesOf(rangesOf.root(log.size))
	return readNodes(tx, log.id, places)
}

function parts<T>(rows: readonly T[]): T[][] {
	const count = Math.ceil(rows.length / MOST_AT_ONCE)
	return Array.from({ length: count }, (_, at) =>
		rows.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE)
	)
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
