import { generateKeyBetween } from 'fractional-indexing'
import { isRank } from './fields.ts'

/** Something with a place among its siblings. */
export type Ranked = { id: string; rank: string }

/** The order of siblings: by rank, then by id, so that equal ranks stand in the same order everywhere. */
export function byRank(one: Ranked, other: Ranked): number {
	if (one.rank !== other.rank) return one.rank < other.rank ? -1 : 1
	if (one.id === other.id) return 0
	return one.id < other.id ? -1 : 1
}

/**
 * A rank that places an entry before the sibling at `index` (at the end when there is none).
 * `siblings` are in order and without the moved entry. Two people who insert at the same spot at once
 * give equal ranks; whoever comes next is placed after such a group, for nothing fits inside it.
 */
export function rankAt(siblings: readonly Ranked[], index: number): string {
	const ranks = siblings.map((sibling) => sibling.rank)
	const before = ranks.slice(0, Math.max(0, index)).filter(isRank).at(-1) ?? null
	const after = ranks
		.slice(Math.max(0, index))
		.filter(isRank)
		.find((rank) => before === null || rank > before)
	return generateKeyBetween(before, after ?? null)
}
