import { Refusal } from '../errors.ts'
import { decide, type Ballot, type Extras, type Outcome, type RollEntry } from './decide.ts'
import type { Answer } from './rules/answers.ts'
import { countBallots, withoutQuorum } from './rules/count.ts'
import type { Rule } from './rules/rule.ts'
import { SMALLEST_BOX } from './secrecy.ts'

/** A ballot in a secret box: nothing but what it says and the receipt that finds it [SB1]. */
export type Slip = { receipt: string } & Answer

/**
 * Counts a secret box [SB2] [F19]. It is known who has voted and what was voted, and nothing joins the
 * two; where every entry has one vote, any pairing of them gives the same outcome, so the first slip
 * is read as the first voter's. Fewer than five are not counted.
 */
export function decideSecretly(
	rule: Rule,
	roll: readonly RollEntry[],
	voters: readonly string[],
	box: readonly Slip[],
	extras: Extras = {}
): Outcome {
	if (roll.some(({ weight = 1 }) => weight !== 1)) throw new Refusal('rule_unknown')
	if (voters.length < SMALLEST_BOX) return tooFew(rule, roll, voters, extras)
	if (voters.length !== box.length) throw new Refusal('conflict')
	return decide(rule, roll, paired(voters, box), [], extras)
}

function paired(voters: readonly string[], box: readonly Slip[]): Ballot[] {
	const answers = inBoxOrder(box).map(({ receipt: _, ...answer }) => answer)
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
