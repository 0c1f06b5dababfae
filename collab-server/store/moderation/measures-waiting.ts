import { and, eq, isNull } from 'drizzle-orm'
import { measure, measureSeat } from '#schema/db/bodies.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { abilityToReview, contestUntil } from './measure-reviews.ts'
import type { MeasureRow } from './moderation.ts'
import type { Waiting } from '../acting/views.ts'

/** Steps against this person that can still be contested, and contested ones they may look at again. */
export async function measuresWaiting(
	db: Db,
	place: Place,
	_: unknown,
	at: Date
): Promise<Waiting[]> {
	const { process, actor, charter } = place
	const rows = await db
		.select({ row: measure, seat: measureSeat })
		.from(measure)
		.leftJoin(
			measureSeat,
			and(eq(measureSeat.measureId, measure.id), eq(measureSeat.personId, actor.personId ?? ''))
		)
		.where(
			and(
				eq(measure.processId, process.id),
				isNull(measure.liftedAt),
				isNull(measure.carriedOutAt),
				isNull(measure.reviewedAt)
			)
		)
	return rows.flatMap(({ row, seat }): Waiting[] => {
		if (row.reviewBy) {
			const owes = seat !== null && seat.votedAt === null && at < row.reviewBy
			return owes ? [waits(place, row, 'review_measure', row.reviewBy)] : []
		}
		if (row.contestedAt) {
			if (abilityToReview(place, row, at)) return []
			const days = charter.charter.appeals.decide_days
			return [
				waits(
					place,
					row,
					'review_measure',
					addCalendarDays(row.contestedAt, days, process.timezone)
				)
			]
		}
		const until = contestUntil(place, row)
		return row.personId === actor.personId && at < until
			? [waits(place, row, 'read_measure', until)]
			: []
	})
}

function waits(
	{ process }: Place,
	{ step }: MeasureRow,
	code: 'read_measure' | 'review_measure',
	until: Date
): Waiting {
	return {
		code,
		params: { step },
		processId: process.id,
		processName: process.name,
		artefactId: null,
		decisionId: null,
		until: until.toISOString()
	}
}
