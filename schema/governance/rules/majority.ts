import type { Outcome, Step } from '../decide.ts'
import { baseOf } from './base.ts'
import { conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Rule } from './rule.ts'

/**
 * [D5] Adopted when yes is MORE than half of the base; on `yes_no` that is more yes than no.
 * As many yes as no is a tie and reported as one, never hidden in a plain "not adopted"; with the
 * tie rules `fails` and `status_quo` everything stays as it is.
 */
export function decideMajority(rule: Extract<Rule, { method: 'majority' }>, count: Count): Outcome {
	if (!count.quorum.reached) return withoutQuorum('majority', count)
	const { yes = 0, no = 0, abstain = 0 } = count.tallies
	const base = baseOf(rule.base ?? 'yes_no', count)
	const share = { base, threshold: '1/2' }
	const steps: Step[] = [
		{ key: 'count_yes_no', params: { yes, no, abstain } },
		{ key: 'base', params: { of: base.of, count: base.count } }
	]
	const end = (result: Outcome['result'], key: Step['key'], params: Step['params'] = {}) =>
		conclude('majority', count, result, share, [...steps, { key, params }])

	if (base.count === 0) return end('not_adopted', 'base_empty')
	if (yes * 2 > base.count) return end('adopted', 'more_than_half', { yes, base: base.count })
	if (yes === no && yes > 0) return end('tie', 'tie', { yes, no })
	return end('not_adopted', 'not_more_than_half', { yes, base: base.count })
}
