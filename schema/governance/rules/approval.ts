import type { Extras } from '../decide.ts'
import { reaches } from '../fraction.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludePlaces } from './places.ts'
import { mostVotes, votesByOption, votesSteps } from './plurality.ts'
import { share } from './quorum.ts'
import type { RuleOf } from './rule.ts'

/** [D17] The k most approved are chosen, of those whom the least share of those who voted approves. */
export function decideApproval(rule: RuleOf<'approval'>, count: Count, extras: Extras): Outcome {
	const { min_share: least } = rule
	const approved = votesByOption(count)
	const enough = approved.filter(
		({ votes }) => least === undefined || reaches(votes, count.voted, share(least))
	)
	const under = approved
		.filter((one) => !enough.includes(one))
		.map(({ id, votes }): Step => ({
			key: 'under_share',
			params: { option: id, votes, base: count.voted, threshold: least ?? '' }
		}))
	const steps = [...votesSteps(count), ...under]
	const base = least === undefined ? null : { of: 'cast', count: count.voted }
	const finding = { method: 'approval', count, rule, extras, steps }
	return concludePlaces(
		{ ...finding, share: { base, threshold: least ?? null } },
		mostVotes(enough, rule.k)
	)
}
