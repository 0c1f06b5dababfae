import { baseOf } from './base.ts'
import { conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'

/** [D22] Adopted when more than half of all votes on the roll are yes, whoever takes part. */
export function decideAbsoluteMajority(count: Count): Outcome {
	if (!count.quorum.reached) return withoutQuorum('absolute_majority', count)
	const { yes = 0, no = 0, abstain = 0 } = count.tallies
	const base = baseOf('roll', count)
	const adopted = yes * 2 > base.count
	const steps: Step[] = [
		{ key: 'count_yes_no', params: { yes, no, abstain } },
		{ key: 'base', params: { of: base.of, count: base.count } },
		{
			key: adopted ? 'more_than_half' : 'not_more_than_half',
			params: { yes, base: base.count }
		}
	]
	const share = { base, threshold: '1/2' }
	return conclude('absolute_majority', count, adopted ? 'adopted' : 'not_adopted', share, steps)
}
