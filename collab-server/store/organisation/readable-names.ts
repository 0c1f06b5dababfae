import { and, eq, inArray } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import type { Place } from '../acting/ability.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { namesOf } from '../people/person-names.ts'
import { isPublicRole, readsNames } from './members.ts'

/**
 * The names of these people, as far as somebody reads them in this process: guests and observers read their
 * own and those of people in a public role. Who is withheld is still somebody, without a name.
 */
export async function readableNames(
	db: Db,
	{ actor, process }: Place,
	personIds: Iterable<string | null>
): Promise<(personId: string) => PersonRef> {
	const ids = [...new Set(personIds)].filter((id) => id !== null)
	if (readsNames(actor) || ids.length === 0) return namesOf(db, ids)
	const { personId, processId, role } = membership
	const held = await db
		.select({ personId, role })
		.from(membership)
		.where(and(eq(processId, process.id), inArray(personId, ids)))
	const known = held.filter((one) => isPublicRole(one.role)).map((one) => one.personId)
	return namesOf(db, [...known, ...ids.filter((id) => id === actor.personId)])
}
