import type { Rule } from './rules/rule.ts'

/** [F8] [D10] Whether tallies and outcome may be seen; `voted`: the person asking has a ballot in. */
export function resultsVisible(
	rule: Pick<Rule, 'results_visibility'>,
	closed: boolean,
	voted: boolean
): boolean {
	switch (rule.results_visibility) {
		case 'live':
			return true
		case 'after_own':
			return closed || voted
		case 'after_close':
			return closed
	}
}

/** [F8] [D10] Whether it may be seen who chose what. Never under a secret rule. */
export function ballotsVisible(
	rule: Pick<Rule, 'secrecy' | 'results_visibility'>,
	closed: boolean,
	voted: boolean
): boolean {
	switch (rule.secrecy) {
		case 'open':
			return resultsVisible(rule, closed, voted)
		case 'open_after_close':
			return closed
		case 'secret':
			return false
	}
}

/** Whether a ballot with this choice must come with a reason. */
export function reasonRequired(rule: Pick<Rule, 'reasons' | 'method'>, choice: string): boolean {
	// An objection or a block without a reason cannot be answered, whatever the rule says of reasons.
	if (choice === 'object' || choice === 'block') return true
	return (
		rule.reasons === 'required' ||
		(rule.reasons === 'required_on_no' && (choice === 'no' || choice === 'disagree'))
	)
}
