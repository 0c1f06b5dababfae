import type { Extras } from '../decide.ts'
import { blankStep } from './count.ts'
import type { Count, Pile } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludePlaces } from './places.ts'
import type { RuleOf } from './rule.ts'

type Table = number[][]

/**
 * [D18] Condorcet by the method of Markus Schulze, paths measured in winning votes ("A new monotonic,
 * clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method").
 * Who is left out of a ranking stands below all who are in it, equal to the others left out.
 */
export function decideSchulze(rule: RuleOf<'ranked'>, count: Count, extras: Extras): Outcome {
	const ids = (extras.options ?? []).map(({ id }) => id)
	const pairs = pairwise(ids, count.piles)
	const paths = strongestPaths(pairs)
	const order = tiersOf(ids, paths)
	const [best = []] = order
	const winners = sumOf(pairs) === 0 ? [] : best
	const more = { pairs: named(ids, pairs), paths: named(ids, paths), order }
	const steps = [
		...pairSteps(ids, pairs, winners),
		...blankStep(count),
		...winnerSteps(ids, pairs, paths, winners)
	]
	const finding = { method: 'ranked', count, rule, extras, steps, more }
	return concludePlaces(
		finding,
		winners.length > 1
			? { sure: [], tied: [...winners].sort(), left: 1 }
			: { sure: winners, tied: [], left: 0 }
	)
}

/** Votes that put the option of the row before that of the column. */
function pairwise(ids: readonly string[], piles: readonly Pile[]): Table {
	const index = new Map(ids.map((id, at) => [id, at]))
	const table = ids.map(() => ids.map(() => 0))
	const rank = ids.map(() => 0)
	for (const { answer, votes } of piles) {
		if (!('ranking' in answer)) continue
		rank.fill(answer.ranking.length)
		answer.ranking.forEach((tier, at) => {
			for (const id of tier) rank[index.get(id) ?? 0] = at
		})
		addPairs(table, rank, votes)
	}
	return table
}

function addPairs(table: Table, rank: readonly number[], votes: number): void {
	for (const [one, row] of table.entries()) {
		const own = rank[one] ?? 0
		for (let other = 0; other < row.length; other += 1)
			if (own < (rank[other] ?? 0)) row[other] = (row[other] ?? 0) + votes
	}
}

/** Floyd and Warshall: a path is as strong as its weakest link. */
function strongestPaths(pairs: Table): Table {
	const at = (table: Table, row: number, column: number) => table[row]?.[column] ?? 0
	const paths = pairs.map((row, one) =>
		row.map((votes, other) => (votes > at(pairs, other, one) ? votes : 0))
	)
	const every = [...pairs.keys()]
	for (const through of every)
		for (const from of every) {
			const row = paths[from]
			if (from === through || !row) continue
			for (const to of every)
				if (to !== from && to !== through)
					row[to] = Math.max(row[to] ?? 0, Math.min(row[through] ?? 0, at(paths, through, to)))
		}
	return paths
}

/** All options, best first: each tier is beaten by nobody who is not in a tier before. */
function tiersOf(ids: readonly string[], paths: Table): string[][] {
	const tiers: string[][] = []
	let left = [...ids.keys()]
	while (left.length > 0) {
		const beats = (one: number, other: number) =>
			(paths[one]?.[other] ?? 0) > (paths[other]?.[one] ?? 0)
		const tier = left.filter((one) => !left.some((other) => beats(other, one)))
		tiers.push(tier.map((one) => ids[one] ?? ''))
		left = left.filter((one) => !tier.includes(one))
	}
	return tiers
}

/** A line for each pair; with many options only for those of the winners: the table has them all. */
function pairSteps(ids: readonly string[], pairs: Table, winners: readonly string[]): Step[] {
	const told = (id: string) => ids.length <= PAIRS_TOLD || winners.includes(id)
	return ids.flatMap((one, at) =>
		ids.slice(at + 1).flatMap((other, behind): Step[] => {
			if (!told(one) && !told(other)) return []
			const votes = pairs[at]?.[at + 1 + behind] ?? 0
			const against = pairs[at + 1 + behind]?.[at] ?? 0
			return [pairStep(one, other, votes, against)]
		})
	)
}
const PAIRS_TOLD = 6

function pairStep(one: string, other: string, votes: number, against: number): Step {
	return votes >= against
		? { key: 'pair', params: { option: one, other, votes, against } }
		: { key: 'pair', params: { option: other, other: one, votes: against, against: votes } }
}

function winnerSteps(
	ids: readonly string[],
	pairs: Table,
	paths: Table,
	winners: readonly string[]
): Step[] {
	const [winner] = winners
	if (winner === undefined) return []
	const one = ids.indexOf(winner)
	const others = [...ids.keys()].filter((other) => other !== one)
	const beatsAll = others.every((other) => (pairs[one]?.[other] ?? 0) > (pairs[other]?.[one] ?? 0))
	if (beatsAll) return [{ key: 'beats_all', params: { option: winner } }]
	return [
		{ key: 'no_beats_all', params: {} },
		...winners.flatMap((option) => pathSteps(ids, paths, option))
	]
}

function pathSteps(ids: readonly string[], paths: Table, option: string): Step[] {
	const one = ids.indexOf(option)
	return [...ids.keys()]
		.filter((other) => other !== one)
		.map((other) => ({
			key: 'path',
			params: {
				option,
				other: ids[other] ?? '',
				there: paths[one]?.[other] ?? 0,
				back: paths[other]?.[one] ?? 0
			}
		}))
}

function named(ids: readonly string[], table: Table): Record<string, Record<string, number>> {
	const row = (votes: number[], own: number) =>
		Object.fromEntries(ids.flatMap((id, at) => (at === own ? [] : [[id, votes[at] ?? 0]])))
	return Object.fromEntries(ids.map((id, at) => [id, row(table[at] ?? [], at)]))
}

function sumOf(table: Table): number {
	return table.flat().reduce((sum, votes) => sum + votes, 0)
}
