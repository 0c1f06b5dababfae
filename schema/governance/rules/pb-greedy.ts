import type { Extras } from '../decide.ts'
import type { Count } from './count.ts'
import type { Outcome } from './outcome.ts'
import { concludeBudget, fillGreedily, projectsOf } from './projects.ts'
import type { RuleOf } from './rule.ts'

/** [D28] The most approved projects that fit into the budget, one after the other. */
export function decideGreedily(
	rule: RuleOf<'pb_greedy' | 'pb_mes'>,
	count: Count,
	extras: Extras
): Outcome {
	const projects = projectsOf(count, extras)
	const { funded, steps } = fillGreedily(rule, extras, projects, rule.budget, 'funded')
	return concludeBudget(rule, count, extras, funded, steps)
}
