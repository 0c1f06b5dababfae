import { Refusal } from '../../errors.ts'
import type { Extras } from '../decide.ts'
import { NO_SHARE, conclude } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Result, Step } from './outcome.ts'
import type { RuleOf } from './rule.ts'

/**
 * [D25] The advice process: one named person decides, with reasons, once enough of those affected and
 * of those who know have advised and every advice has its reply. Until then nothing is decided.
 */
export function decideAdvice(
	rule: RuleOf<'advice'>,
	count: Count,
	{ advice = [], verdict }: Extras
): Outcome {
	const { affected, expert, unanswered, met } = adviceSoFar(rule, advice)
	const needs = { least_affected: rule.min_affected, least_expert: rule.min_expert }
	const steps: Step[] = [
		{ key: met ? 'advice_given' : 'advice_missing', params: { affected, expert, ...needs } },
		...(unanswered > 0 ? [{ key: 'advice_unanswered' as const, params: { unanswered } }] : [])
	]
	return byVerdict('advice', count, met && unanswered === 0 ? verdict : undefined, steps)
}

/** [D25] [D34] How much advice there is of each kind, and whether it is enough. */
export function adviceSoFar(
	rule: Pick<RuleOf<'advice'>, 'min_affected' | 'min_expert'>,
	advice: NonNullable<Extras['advice']>
) {
	const from = (who: string) => advice.filter((one) => one.from === who).length
	const affected = from('affected')
	const expert = from('expert')
	const unanswered = advice.filter(({ answered }) => !answered).length
	return {
		affected,
		expert,
		unanswered,
		met: affected >= rule.min_affected && expert >= rule.min_expert
	}
}

/** The outcome a person or body found by itself; it needs its reasons [F10]. */
export function byVerdict(
	method: string,
	count: Count,
	verdict: Extras['verdict'],
	steps: Step[]
): Outcome {
	const end = (result: Result, key: Step['key']) =>
		conclude(method, withoutVote(count), result, NO_SHARE, [...steps, { key, params: {} }])
	if (!verdict) return end('not_adopted', 'verdict_missing')
	if (verdict.reasons.trim() === '') throw new Refusal('reason_missing')
	return verdict.finds === 'adopted'
		? end('adopted', 'verdict_adopted')
		: end('not_adopted', 'verdict_against')
}

/** Nobody votes, so there is no turnout and no quorum to tell of. */
export function withoutVote(count: Count): Count {
	const quorum = { type: 'none', needed: 0, counted: 0, reached: true }
	return { ...count, quorum, steps: [] }
}
