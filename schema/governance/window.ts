import { Refusal } from '../errors.ts'
import { LIMITS } from '../limits.ts'
import { addCalendarDays } from './calendar.ts'
import type { Rule } from './rules/rule.ts'

/** When a decision is announced, opens and closes. */
export type DecisionWindow = {
	announcedAt: Date
	/** Since when people could discuss the text; the announcement when absent. */
	discussedFrom?: Date
	opensAt: Date
	closesAt: Date
}

/**
 * [D9] Checks chosen times against the least the rule asks for: notice and discussion before
 * opening, and a window for voting, in calendar days of the process's time zone. Answers the
 * refusal (`notice_too_short` or `window_too_short` with `earliest`, `window_too_long` with
 * `latest`, ISO 8601) or null.
 */
export function checkWindow(rule: Rule, window: DecisionWindow, timezone: string): Refusal | null {
	const { opensAt, closesAt } = window
	const open = earliestOpening(rule, window.announcedAt, timezone, window.discussedFrom)
	// Written with "not at least", so that a time that is none is refused.
	if (!(opensAt.getTime() >= open.getTime())) {
		return new Refusal('notice_too_short', { days: rule.notice_days, earliest: open.toISOString() })
	}
	const close = earliestClosing(rule, opensAt, timezone)
	if (!(closesAt.getTime() >= close.getTime())) {
		return new Refusal('window_too_short', {
			days: rule.window_days,
			earliest: close.toISOString()
		})
	}
	const latest = opensAt.getTime() + LIMITS.decisionWindowMaxMs
	if (closesAt.getTime() > latest) {
		return new Refusal('window_too_long', { latest: new Date(latest).toISOString() })
	}
	return null
}

/** The first instant at which a decision announced at `announcedAt` may open. */
export function earliestOpening(
	rule: Rule,
	announcedAt: Date,
	timezone: string,
	discussedFrom: Date = announcedAt
): Date {
	const noticed = addCalendarDays(announcedAt, rule.notice_days, timezone)
	const discussed = addCalendarDays(discussedFrom, rule.discussion_min_days, timezone)
	return noticed.getTime() >= discussed.getTime() ? noticed : discussed
}

/** The first instant at which a decision that opens at `opensAt` may close. */
export function earliestClosing(rule: Rule, opensAt: Date, timezone: string): Date {
	const byRule = addCalendarDays(opensAt, rule.window_days, timezone).getTime()
	return new Date(Math.max(byRule, opensAt.getTime() + LIMITS.decisionWindowMinMs))
}

const DAY_MS = 86_400_000

/** [W3] When those who have not answered are reminded: a day before the close, or at half a shorter window. */
export function reminderAt(opensAt: Date, closesAt: Date): Date {
	const half = (closesAt.getTime() - opensAt.getTime()) / 2
	return new Date(closesAt.getTime() - Math.min(DAY_MS, Math.floor(half)))
}

/**
 * [W4] Why a decision cannot be extended so, or null: an end may be put off once, only later, and not
 * beyond what a decision may last. Whether it is still open is the caller's to know.
 */
export function checkExtension(
	rule: Rule,
	{ opensAt, closesAt }: { opensAt: Date; closesAt: Date },
	to: Date,
	extended: boolean
): Refusal | null {
	if (rule.extension === 0 || extended) return new Refusal('extension_none')
	if (!(to.getTime() > closesAt.getTime())) return new Refusal('extension_not_later')
	const latest = opensAt.getTime() + LIMITS.decisionWindowMaxMs
	if (to.getTime() <= latest) return null
	return new Refusal('window_too_long', { latest: new Date(latest).toISOString() })
}
