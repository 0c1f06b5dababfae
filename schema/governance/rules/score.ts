import type { Extras } from '../decide.ts'
import { blankStep } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludePlaces, fillPlaces } from './places.ts'
import { share } from './quorum.ts'
import { compareRatios, dividedBy, parseRatio, plus, ratio, ratioText, times } from './ratio.ts'
import type { Ratio } from './ratio.ts'
import type { RuleOf } from './rule.ts'

/** Scores of one option: their sum, and the votes that gave one. */
type Heap = { sum: number; votes: number }
type Scored = { id: string; votes: number; mean: Ratio }
/** By constituency, then by option. */
type Heaps = Map<string, Map<string, Heap>>

/**
 * [D20] The k best means are chosen. Who gave an option no score does not count in its mean. With
 * weights it is the weighted mean of the means of the constituencies, and an option that one of
 * them has not scored has none.
 */
export function decideScore(rule: RuleOf<'score'>, count: Count, extras: Extras): Outcome {
	const ids = (extras.options ?? []).map(({ id }) => id)
	const heaps = heapsOf(rule, count)
	const scored = ids.flatMap((id) => scoredBy(rule, heaps, id))
	const groups = rule.weights ? groupMeans(ids, heaps) : null
	const { enough, steps } = sieve(rule, ids, scored)
	const more = {
		means: Object.fromEntries(scored.map(({ id, mean }) => [id, ratioText(mean)])),
		...(groups ? { groups } : {})
	}
	const lines = [...groupSteps(groups ?? {}), ...steps, ...blankStep(count)]
	const finding = { method: 'score', count, rule, extras, steps: lines, more }
	const best = (one: Scored, other: Scored) => compareRatios(other.mean, one.mean)
	return concludePlaces(
		finding,
		fillPlaces(enough, rule.k, best, ({ id }) => id)
	)
}

/** The scores that count: with weights, those of the constituencies that have one. */
function heapsOf({ weights }: RuleOf<'score'>, { piles }: Count): Heaps {
	const heaps: Heaps = new Map(Object.keys(weights ?? {}).map((group) => [group, new Map()]))
	for (const { answer, constituency, votes } of piles) {
		if (!('scores' in answer) || (weights && !heaps.has(constituency))) continue
		const own = heaps.get(constituency) ?? new Map<string, Heap>()
		heaps.set(constituency, own)
		for (const [id, score] of Object.entries(answer.scores)) {
			const { sum, votes: before } = own.get(id) ?? NOTHING
			own.set(id, { sum: sum + score * votes, votes: before + votes })
		}
	}
	return heaps
}
const NOTHING: Heap = { sum: 0, votes: 0 }

function scoredBy(rule: RuleOf<'score'>, heaps: Heaps, id: string): Scored[] {
	const all = allOf(heaps, id)
	const mean = rule.weights ? weightedMean(rule.weights, heaps, id) : meanOf(all)
	return mean ? [{ id, votes: all.votes, mean }] : []
}

function meanOf({ sum, votes }: Heap): Ratio | null {
	return votes === 0 ? null : ratio(sum, votes)
}

function weightedMean(weights: Record<string, string>, heaps: Heaps, id: string): Ratio | null {
	let sum = ratio(0)
	let all = ratio(0)
	for (const [group, text] of Object.entries(weights)) {
		const mean = meanOf(heaps.get(group)?.get(id) ?? NOTHING)
		if (!mean) return null
		const { numerator, denominator } = share(text)
		const weight = ratio(numerator, denominator)
		sum = plus(sum, times(mean, weight))
		all = plus(all, weight)
	}
	return all.over === 0n ? null : dividedBy(sum, all)
}

function allOf(heaps: Heaps, id: string): Heap {
	return [...heaps.values()].reduce(({ sum, votes }, own) => {
		const heap = own.get(id) ?? NOTHING
		return { sum: sum + heap.sum, votes: votes + heap.votes }
	}, NOTHING)
}

function groupMeans(ids: readonly string[], heaps: Heaps): Record<string, Record<string, string>> {
	const means = (own: Map<string, Heap>) =>
		ids.flatMap((id) => {
			const mean = meanOf(own.get(id) ?? NOTHING)
			return mean ? [[id, ratioText(mean)] as const] : []
		})
	return Object.fromEntries(
		[...heaps].map(([group, own]) => [group, Object.fromEntries(means(own))])
	)
}

function groupSteps(groups: Record<string, Record<string, string>>): Step[] {
	return Object.entries(groups)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([constituency, means]) =>
			Object.entries(means).map(([option, mean]): Step => ({
				key: 'group_mean',
				params: { constituency, option, mean }
			}))
		)
}

/** Those with enough scores and a high enough mean; a line for each option. */
function sieve(rule: RuleOf<'score'>, ids: readonly string[], scored: readonly Scored[]) {
	const least = rule.min_mean === undefined ? null : parseRatio(rule.min_mean)
	const enough: Scored[] = []
	const steps = ids.flatMap((option): Step[] => {
		const one = scored.find(({ id }) => id === option)
		if (!one) return [{ key: 'not_scored', params: { option } }]
		const { votes } = one
		const mean = ratioText(one.mean)
		const line: Step = { key: 'mean', params: { option, mean, votes } }
		if (votes < (rule.min_scores ?? 0))
			return [
				line,
				{ key: 'scored_too_little', params: { option, votes, needed: rule.min_scores ?? 0 } }
			]
		if (least && compareRatios(one.mean, least) < 0)
			return [line, { key: 'mean_too_low', params: { option, mean, least: ratioText(least) } }]
		enough.push(one)
		return [line]
	})
	return { enough, steps }
}
