import type { Rule } from '#schema/governance/charter.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import type { Db } from '../database/db.ts'
import { charterOf } from '../acting/place.ts'
import type { DecisionRecord } from '../acting/rows.ts'

/**
 * [J1] Until when a decision can be contested: so many days from when its outcome was settled and
 * shown, the longer of what its rule and its charter give. Null while it runs or waits for an answer.
 */
export async function contestableUntil(
	db: Db,
	decision: DecisionRecord,
	timezone: string
): Promise<Date | null> {
	const { status, closedAt, effect, effectAt } = decision
	const waits = effect === 'recommended' || effect === 'reconsent' || effect === 'tied'
	if (status !== 'closed' || waits) return null
	const published = effectAt ?? closedAt
	if (!published || effect === 'annulled') return null
	const { appeals } = (await charterOf(db, decision.charterId)).charter
	const days = Math.max((decision.rule as Rule).appeal_window_days, appeals.window_days)
	return addCalendarDays(published, days, timezone)
}

export async function isContestable(
	db: Db,
	decision: DecisionRecord,
	timezone: string,
	at: Date
): Promise<boolean> {
	const until = await contestableUntil(db, decision, timezone)
	return until !== null && at < until
}
