import { reaches } from '../fraction.ts'
import { baseOf } from './base.ts'
import { conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import { share } from './quorum.ts'
import type { RuleOf } from './rule.ts'

/**
 * [D23] Adopted when no more than `max_blocks` block it and at least the threshold of the base agrees.
 * The base `yes_no` is everybody but those who abstain.
 */
export function decideConsensus(rule: RuleOf<'consensus'>, count: Count): Outcome {
	if (!count.quorum.reached) return withoutQuorum('consensus', count)
	const { agree = 0, disagree = 0, abstain = 0, block = 0 } = count.tallies
	const most = rule.max_blocks ?? 0
	const base = baseOf(rule.base, { ...count, tallies: { yes: agree, no: disagree + block } })
	const agreed = reaches(agree, base.count, share(rule.threshold))
	const steps: Step[] = [
		{ key: 'count_agree', params: { agree, disagree, abstain, block } },
		{ key: block > most ? 'blocks_stand' : 'blocks_within', params: { block, most } },
		agreeStep(agree, base.count, rule.threshold, agreed)
	]
	const adopted = agreed && block <= most
	const found = { base, threshold: rule.threshold }
	return conclude('consensus', count, adopted ? 'adopted' : 'not_adopted', found, steps)
}

function agreeStep(agree: number, base: number, threshold: string, reached: boolean): Step {
	if (base === 0) return { key: 'base_empty', params: {} }
	const params = { yes: agree, base, threshold }
	return { key: reached ? 'share_reached' : 'share_missed', params }
}
