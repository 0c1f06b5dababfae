import { Refusal } from '../errors.ts'
import { decide, type Ballot, type Extras, type Outcome, type RollEntry } from './decide.ts'
import type { Answer } from './rules/answers.ts'
import { countBallots, withoutQuorum } from './rules/count.ts'
import { countedRule } from './rules/ratified.ts'
import type { Rule } from './rules/rule.ts'
import { SMALLEST_BOX } from './secrecy.ts'

/**
 * A ballot in a secret box: nothing but what it says and the receipt that finds it [SB1]; where groups
 * are counted apart, its group too [SB8].
 */
export type Slip = { receipt: string; group?: string } & Answer

/** What a slip says, without the receipt that finds it and the group it came from. */
export function answerOfSlip({ receipt: _, group: _group, ...answer }: Slip): Answer {
	return answer
}

/**
 * Counts a secret box [SB2] [F19]. It is known who has voted and what was voted, and nothing joins the
 * two; where every entry has one vote, any pairing of them gives the same outcome, so the first slip
 * is read as the first voter's; where groups are counted apart, within each group. Fewer than five, of
 * the whole or of a group, are not counted.
 */
export function decideSecretly(
	rule: Rule,
	roll: readonly RollEntry[],
	voters: readonly string[],
	box: readonly Slip[],
	extras: Extras = {}
): Outcome {
	if (roll.some(({ weight = 1 }) => weight !== 1)) throw new Refusal('rule_unknown')
	if (!isCountable(rule, roll, voters)) return tooFew(rule, roll, voters, extras)
	if (voters.length !== box.length) throw new Refusal('conflict')
	const groups = groupsOf(rule, roll, voters)
	const ballots = [...groups].flatMap(([group, inGroup]) =>
		paired(inGroup, countsApart(rule) ? box.filter((slip) => slip.group === group) : box)
	)
	return decide(rule, roll, ballots, [], extras)
}

/** [SB8] Whether a rule counts groups apart, so that each slip has to say its group. */
export function countsApart(rule: Rule): boolean {
	const counted = countedRule(rule)
	return counted.method === 'score' && counted.weights !== undefined
}

/** [SB2] [SB8] Whether there are enough ballots for nobody to be read out of the count. */
export function isCountable(
	rule: Rule,
	roll: readonly { personId: string; constituency: string }[],
	voters: readonly string[]
): boolean {
	const sizes = [...groupsOf(rule, roll, voters).values()].map((group) => group.length)
	return voters.length >= SMALLEST_BOX && sizes.every((size) => size >= SMALLEST_BOX)
}

/** The voters by group, or all together. */
function groupsOf(
	rule: Rule,
	roll: readonly { personId: string; constituency: string }[],
	voters: readonly string[]
): Map<string, string[]> {
	if (!countsApart(rule)) return new Map([['', [...voters]]])
	const constituencies = new Map(roll.map((entry) => [entry.personId, entry.constituency]))
	return Map.groupBy(voters, (personId) => constituencies.get(personId) ?? '')
}

function paired(voters: readonly string[], box: readonly Slip[]): Ballot[] {
	if (voters.length !== box.length) throw new Refusal('conflict')
	const answers = inBoxOrder(box).map(answerOfSlip)
	return voters.flatMap((personId, at) => {
		const answer = answers[at]
		return answer ? [{ personId, ...answer }] : []
	})
}

/** [SB5] Slips by receipt: an order that tells nothing about when or by whom. */
export function inBoxOrder<Line extends { receipt: string }>(box: readonly Line[]): Line[] {
	return box.toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1))
}

/** Nothing was decided, as with a missed quorum; no tally is told [F24]. */
function tooFew(
	rule: Rule,
	roll: readonly RollEntry[],
	voters: readonly string[],
	{ options = [] }: Extras
): Outcome {
	const count = countBallots(rule, options, roll, [])
	const voted = voters.length
	const [entitled] = count.steps
	return withoutQuorum(rule.method, {
		...count,
		voted,
		quorum: { type: 'secret', needed: SMALLEST_BOX, counted: voted, reached: false },
		steps: [
			...(entitled ? [entitled] : []),
			{ key: 'cast', params: { voted, entitled: count.entitled } },
			{ key: 'secret_too_few', params: { voted, needed: SMALLEST_BOX } }
		]
	})
}
