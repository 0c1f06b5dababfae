import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { processOrganisation, team, teamMember } from '#schema/db/bodies.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../database/db.ts'

/** The teams that these memberships belong to at an instant; a team that ended has no members. */
export async function teamsOf(db: Db, memberships: string[], at: Date): Promise<string[]> {
	if (memberships.length === 0) return []
	const rows = await db
		.selectDistinct({ id: teamMember.teamId })
		.from(teamMember)
		.innerJoin(team, eq(team.id, teamMember.teamId))
		.where(
			and(
				inArray(teamMember.membershipId, memberships),
				lte(teamMember.from, at),
				or(isNull(teamMember.until), gt(teamMember.until, at)),
				isNull(team.endedAt)
			)
		)
	return rows.map(({ id }) => id)
}

/** The organisations these memberships act for, as far as they still take part. */
export async function organisationsOf(
	db: Db,
	memberships: { organisationId: string | null }[]
): Promise<string[]> {
	const ids = memberships.flatMap(({ organisationId }) => organisationId ?? [])
	if (ids.length === 0) return []
	const rows = await db
		.select({ id: processOrganisation.id })
		.from(processOrganisation)
		.where(and(inArray(processOrganisation.id, ids), isNull(processOrganisation.endedAt)))
	return rows.map(({ id }) => id)
}

/** The memberships in a team at an instant. */
export async function membersOf(db: Db, teamId: string, at: Date): Promise<string[]> {
	if (!isId(teamId)) return []
	const rows = await db
		.select({ id: teamMember.membershipId })
		.from(teamMember)
		.innerJoin(team, eq(team.id, teamMember.teamId))
		.where(
			and(
				eq(teamMember.teamId, teamId),
				lte(teamMember.from, at),
				or(isNull(teamMember.until), gt(teamMember.until, at)),
				isNull(team.endedAt)
			)
		)
	return rows.map(({ id }) => id)
}
