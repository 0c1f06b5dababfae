import type { Outcome, Step } from './outcome.ts'
import { reaches } from '../fraction.ts'
import { baseOf } from './base.ts'
import { conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import { share } from './quorum.ts'
import type { RuleOf } from './rule.ts'

/** [D6] Adopted when yes is AT LEAST the threshold of the base: exactly two thirds is two thirds. */
export function decideSupermajority(rule: RuleOf<'supermajority'>, count: Count): Outcome {
	if (!count.quorum.reached) return withoutQuorum('supermajority', count)
	const { yes = 0, no = 0, abstain = 0 } = count.tallies
	const base = baseOf(rule.base, count)
	const steps: Step[] = [
		{ key: 'count_yes_no', params: { yes, no, abstain } },
		{ key: 'base', params: { of: base.of, count: base.count } }
	]
	const end = (result: Outcome['result'], last: Step) =>
		conclude('supermajority', count, result, { base, threshold: rule.threshold }, [...steps, last])

	if (base.count === 0) return end('not_adopted', { key: 'base_empty', params: {} })
	const params = { yes, base: base.count, threshold: rule.threshold }
	return reaches(yes, base.count, share(rule.threshold))
		? end('adopted', { key: 'share_reached', params })
		: end('not_adopted', { key: 'share_missed', params })
}
