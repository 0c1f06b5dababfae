import { asc, and, count, eq, gte, lt, or } from 'drizzle-orm'
import { ledgerCheckpoint, ledgerEntry, ledgerNode } from '#schema/db/ledger.ts'
import { sameBytes } from '#schema/ledger/bytes.ts'
import { Walk, type Contradiction } from '#schema/ledger/walk.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Db } from '../database/db.ts'
import { loadLog } from './ledger.ts'
import { keysOf, openedBy, type LogKey } from './log-keys.ts'
import { places, type EntryRow } from './stored-places.ts'

export type { Contradiction }

/** [L8] Recomputes the whole log from its entries and names everything that does not fit; empty when all holds. */
export async function verifyLog(db: Db, logId: string): Promise<Contradiction[]> {
	const log = await loadLog(db, logId)
	const found = await examine(db, logId, new Walk(), log.size)
	return [...found, ...(await surplus(db, logId, log.size))]
}

/** [L8] The same from where a walk stands up to a size, heads that were signed in between included. */
export async function examine(
	db: Db,
	logId: string,
	walk: Walk,
	size: number
): Promise<Contradiction[]> {
	const { origin } = await loadLog(db, logId)
	const heads = await headsFrom(db, logId, walk.size)
	const found: Contradiction[] = [...(await wrongHeads(heads, walk))]
	for await (const { index, row, nodes } of places(db, logId, walk.size, size)) {
		const wrong = walk.add({ entry: row?.entry ?? null, nodes })
		const told = row === null || tells(row, origin)
		found.push(...(told ? wrong : named(wrong, index)), ...(await wrongHeads(heads, walk)))
	}
	const beyond = [...heads.notes.keys()].filter((one) => one > walk.size)
	return [...found, ...beyond.map((index): Contradiction => ({ what: 'checkpoint', index }))]
}

/** Whatever else is wrong there, the entry itself is named once. */
function named(wrong: Contradiction[], index: number): Contradiction[] {
	return [{ what: 'entry', index }, ...wrong.filter(({ what }) => what !== 'entry')]
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

type Heads = { notes: Map<number, { note: string; root: Uint8Array }>; keys: LogKey[] }

async function headsFrom(db: Db, logId: string, size: number): Promise<Heads> {
	const rows = await db
		.select()
		.from(ledgerCheckpoint)
		.where(and(eq(ledgerCheckpoint.logId, logId), gte(ledgerCheckpoint.size, size)))
		.orderBy(asc(ledgerCheckpoint.size))
	return { notes: new Map(rows.map((row) => [row.size, row])), keys: await keysOf(db, logId) }
}

/** A head that was signed at the size where the walk stands says what the walk has found, under a key of this log. */
async function wrongHeads({ notes, keys }: Heads, walk: Walk): Promise<Contradiction[]> {
	const kept = notes.get(walk.size)
	if (!kept) return []
	const opened = await openedBy(kept.note, keys)
	const fits =
		opened?.head.size === walk.size &&
		sameBytes(opened.head.root, walk.root) &&
		sameBytes(kept.root, walk.root)
	return fits ? [] : [{ what: 'checkpoint', index: walk.size }]
}

/** Entries and nodes that a log of this size does not have. */
export async function surplus(db: Db, logId: string, size: number): Promise<Contradiction[]> {
	const [more] = await db
		.select({ n: count() })
		.from(ledgerEntry)
		.where(
			and(eq(ledgerEntry.logId, logId), or(gte(ledgerEntry.index, size), lt(ledgerEntry.index, 0)))
		)
	const [nodes] = await db
		.select({ n: count() })
		.from(ledgerNode)
		.where(eq(ledgerNode.logId, logId))
	const entries = size + (more?.n ?? 0)
	const wrong = entries !== size || (nodes?.n ?? 0) > nodesOf(size)
	return wrong ? [{ what: 'size', index: entries }] : []
}

/** How many complete subtrees a tree of this size has. */
function nodesOf(size: number): number {
	return size === 0 ? 0 : size + nodesOf(Math.floor(size / 2))
}
