import { and, asc, eq, gte, lt, or } from 'drizzle-orm'
import { ledgerEntry, ledgerNode } from '#schema/db/ledger.ts'
import { leftSiblings } from '#schema/ledger/tree.ts'
import type { Db } from '../database/db.ts'
import { key } from './ledger-nodes.ts'

export type EntryRow = typeof ledgerEntry.$inferSelect
/** What is stored of one place of a log: its row, and the nodes that came to be with it, leaf first. */
export type Place = { index: number; row: EntryRow | null; nodes: (Uint8Array | null)[] }

const PAGE = 1_024

/** Every place from one index up to, not including, another, in order, a page at a time. */
export async function* places(
	db: Db,
	logId: string,
	from: number,
	to: number
): AsyncGenerator<Place> {
	for (let start = from; start < to; start += PAGE)
		yield* await page(db, logId, start, Math.min(to, start + PAGE))
}

async function page(db: Db, logId: string, from: number, to: number): Promise<Place[]> {
	const [rows, stored] = await Promise.all([
		db
			.select()
			.from(ledgerEntry)
			.where(
				and(eq(ledgerEntry.logId, logId), gte(ledgerEntry.index, from), lt(ledgerEntry.index, to))
			)
			.orderBy(asc(ledgerEntry.index)),
		db
			.select()
			.from(ledgerNode)
			.where(and(eq(ledgerNode.logId, logId), or(...grownWithin(from, to))))
	])
	const byIndex = new Map(rows.map((row) => [row.index, row]))
	const byAddress = new Map(stored.map((node) => [key(node), node.hash]))
	return Array.from({ length: to - from }, (_, at) => {
		const index = from + at
		return {
			index,
			row: byIndex.get(index) ?? null,
			nodes: addressesGrownAt(index).map((address) => byAddress.get(key(address)) ?? null)
		}
	})
}

/** The complete subtrees that came to be when the entry at `index` was appended, leaf first. */
function addressesGrownAt(index: number) {
	return [
		{ level: 0, index },
		...leftSiblings(index).map(({ level, index: left }) => ({ level: level + 1, index: left / 2 }))
	]
}

/** The same of all places of a page, as a range of each level: the primary key answers it. */
function grownWithin(from: number, to: number) {
	return Array.from({ length: Math.floor(Math.log2(to)) + 1 }, (_, level) => level).flatMap(
		(level) => {
			const [first, end] = [Math.floor(from / 2 ** level), Math.floor(to / 2 ** level)]
			if (first === end) return []
			return and(
				eq(ledgerNode.level, level),
				gte(ledgerNode.index, first),
				lt(ledgerNode.index, end)
			)
		}
	)
}
