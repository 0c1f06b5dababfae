import type { Charter } from '#schema/governance/charter.ts'
import { ROLES, type Role } from '#schema/governance/roles.ts'
import { and, eq, inArray, lte } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import type { Db } from '../database/db.ts'
import { isPublicRole } from '../organisation/members.ts'
import { namesOf } from '../people/person-names.ts'
import type { MeetingRow } from './meeting-rows.ts'

export type Spoken = { id: string; name: string; role: Role | null }

/**
 * [P7] [MN1] How people are spoken of around a meeting: by name, or by their role alone. Of those who act for others in
 * public the name is no secret, unless nobody is named at all. Who never had a part in the process is nobody here, and
 * who is not named has no id either: it stands beside their name on other pages.
 */
export async function spokenNames(
	db: Db,
	{ processId, startsAt }: MeetingRow,
	people: readonly (string | null)[],
	names: Charter['flags']['names_public'],
	at: Date
): Promise<(id: string) => Spoken> {
	const ids = [...new Set(people)].filter((id) => id !== null)
	const held =
		ids.length === 0
			? []
			: await db
					.select()
					.from(membership)
					.where(
						and(
							eq(membership.processId, processId),
							inArray(membership.personId, ids),
							lte(membership.from, at)
						)
					)
	const name = await namesOf(db, ids)
	return (id) => {
		const lines = held.filter(({ personId }) => personId === id)
		const own = lines.filter(({ until }) => !until || until > startsAt)
		const role = ROLES.findLast((one) => own.some((line) => line.role === one)) ?? null
		const named =
			lines.length > 0 && (names === 'name' || (names === 'pseudonym' && isPublicRole(role)))
		return named ? { ...name(id), role } : { id: '', name: '', role }
	}
}
