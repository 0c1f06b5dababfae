import type { Extras } from '../decide.ts'
import { blankStep } from './count.ts'
import type { Count } from './count.ts'
import { drawnOrder } from './lot.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludeChosen, concludePlaces } from './places.ts'
import type { Finding } from './places.ts'
import type { RuleOf } from './rule.ts'
import { transferVotes } from './transfer.ts'
import type { Pick, RankedPile, Transfer } from './transfer.ts'

type Whole = Extract<Transfer, { stages: unknown }>

/** So many ways to break ties are followed before they count as undecided. */
const WAYS = 500

/**
 * [D19] Instant run-off and single transferable vote. Equals whom no earlier stage tells apart are
 * told apart by a public lot, or do not matter: when every way to break the tie ends with the same
 * people elected. Else the tie decides, and the rule for ties with it [D12].
 */
export function decideTransferable(rule: RuleOf<'ranked'>, count: Count, extras: Extras): Outcome {
	const ids = (extras.options ?? []).map(({ id }) => id)
	const seats = rule.variant === 'stv' ? (rule.k ?? 1) : 1
	const finding = { method: 'ranked', count, rule, extras, steps: blankStep(count) }
	const piles = rankedPiles(count)
	if (piles.length === 0) return concludeChosen(finding, [])
	const run = (pick: Pick) => transferVotes(ids, piles, seats, pick)
	if (rule.tie === 'lot_public_seed' && extras.seed !== undefined)
		return byLot(finding, run, ids, extras.seed)
	const ways = everyWay(run)
	const sure = ways.ends.reduce((all, { elected }) => all.filter((id) => elected.includes(id)), ids)
	const possible = ids.filter((id) => ways.ends.some(({ elected }) => elected.includes(id)))
	const [end] = ways.ends
	if (end && ways.complete && sure.length === possible.length)
		return concludeWhole(finding, end, ways.ends.length > 1 ? [sameEnd()] : [])
	const certain = ways.complete ? sure : ways.elected
	const open = ways.complete ? possible : [...ways.elected, ...ways.left]
	const tied = open.filter((id) => !certain.includes(id)).sort()
	const more = end ? { stages: end.stages, quota: end.quota, seats } : { seats }
	return concludePlaces(
		{ ...finding, more },
		{ sure: [...certain], tied, left: Math.min(seats, open.length) - certain.length }
	)
}

/** Follows every way in which ties can be broken. */
function everyWay(run: (pick: Pick) => Transfer) {
	const ends: Whole[] = []
	const open: string[][] = [[]]
	let first: Extract<Transfer, { tied: unknown }> | null = null
	for (let ways = 0; open.length > 0; ways += 1) {
		const picks = open.pop() ?? []
		if (ways >= WAYS)
			return { ends, complete: false, elected: first?.elected ?? [], left: first?.left ?? [] }
		let at = 0
		const result = run(() => picks[at++] ?? null)
		if ('stages' in result) ends.push(result)
		else {
			first ??= result
			for (const id of [...result.tied].sort().reverse()) open.push([...picks, id])
		}
	}
	return { ends, complete: true, elected: [], left: [] }
}

function byLot(
	finding: Finding,
	run: (pick: Pick) => Transfer,
	ids: readonly string[],
	seed: string
): Outcome {
	const order = drawnOrder(seed, ids)
	const lines: Step[] = []
	const drawn = (tied: readonly string[], what: 'surplus' | 'excluded') => {
		const inOrder = order.filter((id) => tied.includes(id))
		const one = (what === 'surplus' ? inOrder[0] : inOrder.at(-1)) ?? null
		lines.push(
			{ key: 'tied', params: { options: [...tied].sort(), places: 1 } },
			{ key: 'tie_lot', params: { options: one === null ? [] : [one], seed } }
		)
		return one
	}
	const end = run(drawn)
	if (!('stages' in end)) throw new Error('a lot leaves no tie')
	const lot = lines.length > 0 ? { lot: { seed, order } } : {}
	return concludeWhole({ ...finding, more: lot }, end, lines)
}

function concludeWhole(finding: Finding, end: Whole, notes: Step[]): Outcome {
	const { stages, quota, elected } = end
	const more = { ...finding.more, stages, quota, seats: elected.length }
	return concludeChosen(
		{ ...finding, more, steps: [...end.steps, ...finding.steps, ...notes] },
		elected
	)
}

function sameEnd(): Step {
	return { key: 'tie_same_end', params: {} }
}

/** Ballots of all constituencies that rank alike, as one pile. */
function rankedPiles({ piles }: Count): RankedPile[] {
	const alike = new Map<string, RankedPile>()
	for (const { answer, votes } of piles) {
		if (!('ranking' in answer) || answer.ranking.length === 0) continue
		const ranking = answer.ranking.flat()
		const key = JSON.stringify(ranking)
		const known = alike.get(key)
		alike.set(key, { ranking, votes: votes + (known?.votes ?? 0) })
	}
	return [...alike.values()]
}
