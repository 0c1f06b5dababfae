import { and, asc, eq, gte, lt } from 'drizzle-orm'
import { ledgerCheckpoint, ledgerEntry, ledgerNode } from '#schema/db/ledger.ts'
import { openCheckpoint } from '#schema/ledger/checkpoint.ts'
import { grow, leafHash, rootHash, type ReadNode } from '#schema/ledger/tree.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'
import { key } from './ledger-nodes.ts'
import { loadLog, withoutSecret, type LogRow } from './ledger.ts'

/** A place where the stored log contradicts itself. `index` is the entry, node or checkpoint size. */
export type Contradiction = { what: 'entry' | 'node' | 'checkpoint' | 'size'; index: number }

/** [L8] Recomputes the whole log from its entries and names everything that does not fit; empty when all holds. */
export async function verifyLog(db: Db, logId: string): Promise<Contradiction[]> {
	const log = await loadLog(db, logId)
	const nodes = new Map<string, Uint8Array>()
	const read: ReadNode = (address) => nodes.get(key(address)) ?? new Uint8Array()
	const found: Contradiction[] = []
	let size = 0
	for await (const row of entries(db, logId)) {
		if (row.index !== size || !tells(row, log.origin))
			found.push({ what: 'entry', index: row.index })
		for (const node of grow(size, leafHash(row.entry), read)) nodes.set(key(node), node.hash)
		size++
	}
	if (size !== log.size) found.push({ what: 'size', index: size })
	found.push(...(await wrongNodes(db, logId, nodes)))
	found.push(...(await wrongCheckpoints(db, log, read)))
	return found
}

type EntryRow = typeof ledgerEntry.$inferSelect

const PAGE = 1_000

async function* entries(db: Db, logId: string): AsyncGenerator<EntryRow> {
	for (let from = 0; ; from += PAGE) {
		const page = await db
			.select()
			.from(ledgerEntry)
			.where(
				and(
					eq(ledgerEntry.logId, logId),
					gte(ledgerEntry.index, from),
					lt(ledgerEntry.index, from + PAGE)
				)
			)
			.orderBy(asc(ledgerEntry.index))
		yield* page
		if (page.length === 0) return
	}
}

/** Whether the searchable columns of a row say what its hashed bytes say. */
function tells(row: EntryRow, origin: string): boolean {
	try {
		const entry = JSON.parse(new TextDecoder().decode(row.entry)) as Record<string, Json>
		return (
			entry.log === origin &&
			entry.type === row.type &&
			entry.subject === row.subjectId &&
			entry.process === row.processId &&
			entry.at === row.appendedAt.toISOString()
		)
	} catch {
		return false
	}
}

async function wrongNodes(
	db: Db,
	logId: string,
	expected: Map<string, Uint8Array>
): Promise<Contradiction[]> {
	const rows = await db.select().from(ledgerNode).where(eq(ledgerNode.logId, logId))
	const stored = new Map(rows.map((row) => [key(row), row.hash]))
	const names = new Set([...stored.keys(), ...expected.keys()])
	return [...names]
		.filter((name) => hex(stored.get(name)) !== hex(expected.get(name)))
		.map((name) => ({ what: 'node', index: Number(name.split('/')[1]) }))
}

async function wrongCheckpoints(db: Db, log: LogRow, read: ReadNode): Promise<Contradiction[]> {
	const rows = await db.select().from(ledgerCheckpoint).where(eq(ledgerCheckpoint.logId, log.id))
	const found: Contradiction[] = []
	for (const { size, note } of rows) {
		const opened = await openCheckpoint(note, withoutSecret(log).verifier)
		const fits = opened?.size === size && hex(opened.root) === hex(rootHash(size, read))
		if (!fits) found.push({ what: 'checkpoint', index: size })
	}
	return found
}

function hex(bytes: Uint8Array | undefined): string {
	return bytes ? Buffer.from(bytes).toString('hex') : ''
}
