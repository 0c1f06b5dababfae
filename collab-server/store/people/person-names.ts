import { inArray, sql } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { say } from '#schema/messages/format.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { readerLanguage } from './reader-language.ts'

/** A sign that no name can begin with: of who was erased a query answers it, and their number. */
const ERASED = '\u001f'

/**
 * [PD2] The name of a person as it is read: of who was erased a number, in the language of whoever reads. Nothing else
 * in the store reads names for people.
 */
export const shownName =
	sql<string>`case when ${person.formerNumber} is null then ${person.displayName} else chr(31) || ${person.formerNumber} end`.mapWith(
		(read: string) => (read.startsWith(ERASED) ? formerName(Number(read.slice(1))) : read)
	)

/** [PD2] The same, of a whole row. */
export function nameOf({
	displayName,
	formerNumber
}: Pick<typeof person.$inferSelect, 'displayName' | 'formerNumber'>): string {
	return formerNumber === null ? displayName : formerName(formerNumber)
}

/** [PD2] What stays in the row: neither a name nor words of any language. */
export function nameLeft(former: number): string {
	return `#${former}`
}

function formerName(former: number): string {
	return say(readerLanguage(), 'person.former', { n: String(former) })
}

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
					.select({ id: person.id, name: shownName })
					.from(person)
					.where(inArray(person.id, ids))
	const names = new Map(rows.map(({ id, name }) => [id, name]))
	return (id) => ({ id, name: names.get(id) ?? '' })
}
