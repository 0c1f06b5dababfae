import type { Extras } from '../decide.ts'
import { BLANK } from './answers.ts'
import { blankStep } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludePlaces, fillPlaces } from './places.ts'
import type { Rule, RuleOf } from './rule.ts'

/** [D15] Who has the most votes is chosen. An option nobody voted for never is. */
export function decidePlurality(rule: RuleOf<'plurality'>, count: Count, extras: Extras): Outcome {
	const voted = votesByOption(count)
	const finding = { method: 'plurality', count, rule, extras, steps: votesSteps(count) }
	return concludePlaces(finding, mostVotes(voted, 1))
}

/**
 * [D16] Who has more than half of the votes for an option is chosen; else the first two meet again,
 * with whoever ties for second place. Of two, the second meeting decides by most votes.
 */
export function decideTwoRound(rule: RuleOf<'two_round'>, count: Count, extras: Extras): Outcome {
	const voted = votesByOption(count)
	const all = voted.reduce((sum, { votes }) => sum + votes, 0)
	const [first] = mostVotes(voted, 1).sure
	const votes = first === undefined ? 0 : (count.tallies[first] ?? 0)
	const share = { base: { of: 'valid', count: all }, threshold: '1/2' }
	const finding = { method: 'two_round', count, rule, extras, share }
	const steps = votesSteps(count)
	if (first !== undefined && votes * 2 > all) {
		const half: Step = { key: 'half_reached', params: { option: first, votes, base: all } }
		return concludePlaces({ ...finding, steps: [...steps, half] }, mostVotes(voted, 1))
	}
	if (voted.length <= 2 || extras.runoff)
		return concludePlaces({ ...finding, steps }, mostVotes(voted, 1))
	const half: Step = { key: 'half_missed', params: { base: all } }
	const { sure, tied } = mostVotes(voted, 2)
	const options = [...sure, ...tied]
	return concludePlaces(
		{ ...finding, rule: meetAgain(rule), steps: [...steps, half] },
		{ sure: [], tied: options, left: 1 }
	)
}

export type Votes = { id: string; votes: number }

/** Options somebody voted for. */
export function votesByOption({ tallies }: Pick<Count, 'tallies'>): Votes[] {
	return Object.entries(tallies)
		.filter(([id, votes]) => id !== BLANK && votes > 0)
		.map(([id, votes]) => ({ id, votes }))
}

/** The options with the most votes. */
export function mostVotes(voted: readonly Votes[], places: number) {
	return fillPlaces(
		voted,
		places,
		(one, other) => other.votes - one.votes,
		({ id }) => id
	)
}

/** A line for each option, the most votes first, and one for blank ballots. */
export function votesSteps(count: Count): Step[] {
	const lines = Object.entries(count.tallies)
		.filter(([id]) => id !== BLANK)
		.sort(([one, votes], [other, others]) => others - votes || (one < other ? -1 : 1))
		.map(([option, votes]): Step => ({ key: 'votes_for', params: { option, votes } }))
	return [...lines, ...blankStep(count)]
}

function meetAgain(rule: Rule): Rule {
	return { ...rule, tie: 'runoff' }
}
