import { inArray } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import type { Db } from '../database/db.ts'
import type { PersonRef } from '../acting/views.ts'

/** The names of these people, asked for at once. Who was erased is still somebody, without a name. */
export async function namesOf(
	db: Db,
	personIds: Iterable<string | null>
): Promise<(personId: string) => PersonRef> {
	const ids = [...new Set(personIds)].filter((id) => id !== null)
	const rows =
		ids.length === 0
			? []
			: await db
					.select({ id: person.id, name: person.displayName })
					.from(person)
					.where(inArray(person.id, ids))
	const names = new Map(rows.map(({ id, name }) => [id, name]))
	return (id) => ({ id, name: names.get(id) ?? '' })
}
