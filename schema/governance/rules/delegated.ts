import type { Extras } from '../decide.ts'
import { byVerdict, withoutVote } from './advice.ts'
import { NO_SHARE, conclude } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import type { RuleOf } from './rule.ts'

/** [D26] A named body decides, with reasons, within its scope and its limit; beyond it nobody has. */
export function decideDelegated(
	rule: RuleOf<'delegated'>,
	count: Count,
	{ verdict }: Extras
): Outcome {
	const { body, scope, limit, currency = '' } = rule
	const amount = verdict?.amount ?? 0
	const steps: Step[] = [{ key: 'delegated_to', params: { body, scope } }]
	if (limit === undefined || !verdict) return byVerdict('delegated', count, verdict, steps)
	const params = { amount, limit, currency }
	if (amount > limit)
		return conclude('delegated', withoutVote(count), 'not_adopted', NO_SHARE, [
			...steps,
			{ key: 'limit_broken', params }
		])
	return byVerdict('delegated', count, verdict, [...steps, { key: 'limit_kept', params }])
}
