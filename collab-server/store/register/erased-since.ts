import { and, eq, gt, inArray } from 'drizzle-orm'
import type { publishedRecord } from '#schema/db/register.ts'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import type { Role } from '#schema/governance/roles.ts'
import type { Db } from '../database/db.ts'
import { factsForRecord } from '../record/record-facts.ts'

type Issued = Pick<
	typeof publishedRecord.$inferSelect,
	'decisionId' | 'processId' | 'requestedAt' | 'names'
>

/** Who stands in a record by name where its charter gives citizens pseudonyms [R7]. */
const PUBLIC_ROLES: readonly Role[] = ['official', 'secretary', 'facilitator', 'administrator']

/**
 * [PR4] Whether the sealed files of a record would name somebody who was erased after it was issued. Most often
 * nobody was, which one question answers; only then everybody in the decision is looked at.
 */
export async function namesSomebodyErased(db: Db, issued: Issued): Promise<boolean> {
	if (issued.names === 'none') return false
	const erased = await db
		.select({ id: person.id })
		.from(person)
		.innerJoin(membership, eq(membership.personId, person.id))
		.where(
			and(
				eq(membership.processId, issued.processId),
				gt(person.erasedAt, issued.requestedAt),
				issued.names === 'name' ? undefined : inArray(membership.role, [...PUBLIC_ROLES])
			)
		)
	if (erased.length === 0) return false
	const { people } = await factsForRecord(db, issued.decisionId)
	return people.some(({ id }) => erased.some((gone) => gone.id === id))
}
