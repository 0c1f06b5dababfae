import { addCalendarDays } from './calendar.ts'
import { innerRule } from './rules/ratified.ts'
import type { Rule } from './rules/rule.ts'

/** [SB2] With fewer ballots the count would say too much about single people. */
export const SMALLEST_BOX = 5

/** [SB7] Days that a secret box is kept once its outcome can no longer be challenged. */
export const KEPT_DAYS = 30

/** [F8] [D10] Whether tallies and outcome may be seen; `voted`: the person asking has a ballot in. */
export function resultsVisible(
	rule: Pick<Rule, 'results_visibility' | 'secrecy'>,
	closed: boolean,
	voted: boolean
): boolean {
	// [SB6] Watching a secret tally grow would tell each ballot as it comes.
	if (rule.secrecy === 'secret') return closed
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

/** [SB6] Whether it may be seen who has voted, apart from what: at the close, so that nobody packs a box. */
export function votersVisible(rule: Pick<Rule, 'secrecy'>, closed: boolean): boolean {
	return rule.secrecy === 'secret' && closed
}

/** Whether a ballot with this choice must come with a reason. */
export function reasonRequired(
	rule: Pick<Rule, 'reasons' | 'method' | 'secrecy'>,
	choice: string
): boolean {
	// [SB3] Words would give away who wrote them.
	if (rule.secrecy === 'secret') return false
	// An objection or a block without a reason cannot be answered, whatever the rule says of reasons.
	if (choice === 'object' || choice === 'block') return true
	return (
		rule.reasons === 'required' ||
		(rule.reasons === 'required_on_no' && (choice === 'no' || choice === 'disagree'))
	)
}

/**
 * [SB2] Whether this rule can be held secretly. Only where a ballot needs no words and nobody has to
 * know who answered what: an objection or a block has an author who is answered, and counting groups or
 * organisations apart would show how few people voted. Not with results before the close either.
 */
export function canBeSecret(rule: Rule): boolean {
	if (rule.results_visibility !== 'after_close') return false
	switch (rule.method) {
		case 'majority':
		case 'absolute_majority':
		case 'supermajority':
		case 'plurality':
		case 'two_round':
		case 'approval':
		case 'ranked':
		case 'pb_greedy':
		case 'pb_mes':
		case 'dots':
		case 'score':
			return true
		case 'ratified':
			return canBeSecret(innerRule(rule))
		default:
			return false
	}
}

/** [SB7] The instant at which a secret box and the list of who has voted are destroyed. */
export function boxEndsAt(
	rule: Pick<Rule, 'appeal_window_days'>,
	closedAt: Date,
	timezone: string
): Date {
	return addCalendarDays(closedAt, rule.appeal_window_days + KEPT_DAYS, timezone)
}
