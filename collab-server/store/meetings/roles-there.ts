import { and, eq, inArray, lte } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import { ROLES, type Role } from '#schema/governance/roles.ts'
import type { Db } from '../database/db.ts'
import type { MeetingRow } from './meeting-rows.ts'

export type RoleCount = { role: Role; count: number }

/** [P4] How many of these people were at a meeting in which role; who has several counts by the one with most duties. */
export async function rolesThere(
	db: Db,
	row: MeetingRow,
	people: readonly string[],
	at: Date
): Promise<RoleCount[]> {
	if (people.length === 0) return []
	const held = await db
		.select({
			personId: membership.personId,
			role: membership.role,
			from: membership.from,
			until: membership.until
		})
		.from(membership)
		.where(
			and(
				eq(membership.processId, row.processId),
				inArray(membership.personId, [...people]),
				lte(membership.from, at)
			)
		)
	const strongest = people.map((id) => {
		const own = held.filter(
			({ personId, until }) => personId === id && (!until || until > row.startsAt)
		)
		return ROLES.findLast((role) => own.some((one) => one.role === role))
	})
	return ROLES.toReversed().flatMap((role) => {
		const count = strongest.filter((one) => one === role).length
		return count > 0 ? [{ role, count }] : []
	})
}
