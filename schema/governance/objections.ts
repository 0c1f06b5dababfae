import type { Charter } from './charter.ts'
import { countedRule } from './rules/ratified.ts'
import type { Rule } from './rules/rule.ts'

/** [O2] What the group's judgements come to: more than half of the others, or nothing yet. */
export function judgedByGroup(
	judgements: readonly { stands: boolean }[],
	others: number
): 'valid' | 'not_valid' | null {
	const standing = judgements.filter(({ stands }) => stands).length
	if (standing * 2 > others) return 'valid'
	return (judgements.length - standing) * 2 > others ? 'not_valid' : null
}

/**
 * [O1] [D24] Who says whether an objection stands. Rough consensus is called by whoever facilitates,
 * so they also deal with its issues; their call can be appealed.
 */
export function judgeOf(validityBy: Judge, rule: Rule): Judge {
	const calls = countedRule(rule).method === 'rough_consensus'
	return calls && validityBy === 'group' ? 'facilitator' : validityBy
}
type Judge = Charter['objections']['validity_by']

/** [D24] Whether this answer needs an objection: words the group can answer. */
export function needsObjection(rule: Rule, choice: string): boolean {
	if (choice === 'object') return true
	return countedRule(rule).method === 'rough_consensus' && choice === 'disagree'
}

/** [O5] Answers by which somebody said that they disagree. */
const DISSENT: readonly string[] = ['no', 'object', 'block', 'disagree']

export function dissents(choice: string): boolean {
	return DISSENT.includes(choice)
}
