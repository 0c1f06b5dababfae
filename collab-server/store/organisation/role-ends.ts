import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { measure, teamMember } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import type { Db } from '../database/db.ts'
import { mandateInstants } from './mandates.ts'

/**
 * The next instant at which the clock alone changes what a person is in a process: a role, a mandate or
 * a place in a team begins or runs out, a mute or a suspension ends. Null when nothing is ahead.
 */
export async function nextRoleEnd(
	db: Db,
	personId: string,
	processId: string,
	at: Date
): Promise<Date | null> {
	const roles = await db
		.select()
		.from(membership)
		.where(and(eq(membership.personId, personId), eq(membership.processId, processId)))
	const ids = roles.map(({ id }) => id)
	const places = ids.length
		? await db.select().from(teamMember).where(inArray(teamMember.membershipId, ids))
		: []
	const measures = await db
		.select({ until: measure.until })
		.from(measure)
		.where(
			and(
				eq(measure.personId, personId),
				eq(measure.processId, processId),
				isNull(measure.liftedAt),
				gt(measure.until, at)
			)
		)
	const instants = [
		...[...roles, ...places].flatMap(({ from, until }) => [from, until]),
		...roles.flatMap(mandateInstants),
		...measures.map(({ until }) => until)
	]
	const ahead = instants.filter((instant) => instant !== null && instant > at)
	return ahead.reduce<Date | null>(
		(first, instant) => (first && instant && first <= instant ? first : instant),
		null
	)
}
