import type { Extras } from '../decide.ts'
import { baseOf } from './base.ts'
import { conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import { drawnOrder } from './lot.ts'
import type { Outcome, Step } from './outcome.ts'
import { mustBeAmong } from './places.ts'
import type { RuleOf } from './rule.ts'

/**
 * [D5] Adopted when yes is MORE than half of the base; on `yes_no` that is more yes than no.
 * As many yes as no is a tie and reported as one, never hidden in a plain "not adopted"; with the
 * tie rules `fails` and `status_quo` everything stays as it is.
 */
export function decideMajority(rule: RuleOf<'majority'>, count: Count, extras: Extras): Outcome {
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
	if (yes === no && yes > 0) return tied(rule, end('tie', 'tie', { yes, no }), extras)
	return end('not_adopted', 'not_more_than_half', { yes, base: base.count })
}

/** [D12] What the rule makes of as many yes as no. */
function tied(
	{ tie }: RuleOf<'majority'>,
	outcome: Outcome,
	{ seed, runoff, chosen }: Extras
): Outcome {
	const options = ['yes', 'no']
	const end = (result: Outcome['result'], more: Partial<Outcome>, line?: Step): Outcome => ({
		...outcome,
		...more,
		result,
		tie: { options, places: 1, rule: tie },
		steps: [
			...outcome.steps.slice(0, -1),
			...(line ? [line] : []),
			{ key: `result_${result}`, params: {} }
		]
	})
	if (tie === 'runoff' && !runoff) return end('runoff', {}, { key: 'tie_runoff_same', params: {} })
	if (tie === 'ratifier' && !chosen) return end('ratifier', {}, { key: 'tie_ratifier', params: {} })
	if (tie === 'ratifier' && chosen) {
		if (chosen.length === 0) return end('tie', {}, { key: 'ratifier_silent', params: {} })
		mustBeAmong(options, 1, chosen)
		return chosen[0] === 'yes'
			? end('adopted', {}, { key: 'ratifier_yes', params: {} })
			: end('not_adopted', {}, { key: 'ratifier_no', params: {} })
	}
	if (tie !== 'lot_public_seed') return outcome
	if (seed === undefined) return end('lot', {}, { key: 'tie_lot_open', params: {} })
	const order = drawnOrder(seed, options)
	const drawn = order[0] === 'yes' ? 'yes' : 'no'
	return end(
		drawn === 'yes' ? 'adopted' : 'not_adopted',
		{ lot: { seed, order } },
		{ key: `lot_${drawn}`, params: { seed } }
	)
}
