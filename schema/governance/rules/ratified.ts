import type { Outcome } from './outcome.ts'
import { COMMON_KEYS } from './rule.ts'
import type { Rule, RuleOf } from './rule.ts'

/** The rule by which the recommendation is found, with the common fields of the outer one. */
export function innerRule(rule: RuleOf<'ratified'>): Rule {
	const shared = Object.entries(rule).filter(([key]) => COMMON_KEYS.includes(key))
	return { ...Object.fromEntries(shared), ...rule.inner } as Rule
}

/** The rule by which the ballots are counted: of a recommendation, the one inside. */
export function countedRule(rule: Rule): Rule {
	return rule.method === 'ratified' ? innerRule(rule) : rule
}

/** [D30] What the inner rule finds is a recommendation. What follows is said by the ratifier. */
export function asRecommendation(inner: Outcome): Outcome {
	const steps = inner.steps.slice(0, -1)
	const last = inner.steps.slice(-1)
	return {
		...inner,
		method: 'ratified',
		inner: inner.method,
		steps: [...steps, ...last, { key: 'recommendation', params: {} }]
	}
}
