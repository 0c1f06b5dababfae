import { and, eq, isNull } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import type { Role } from '#schema/governance/roles.ts'
import type { Db } from '../database/db.ts'
import { mandatesInForce } from './mandates.ts'
import { inForce } from '../acting/place.ts'

/** The people who hold one of these roles in a process at an instant, each once. */
export async function holdersOf(
	db: Db,
	processId: string,
	roles: readonly Role[],
	at: Date
): Promise<string[]> {
	return (await rolesInForce(db, processId, at))
		.filter((row) => row.roles.some((role) => roles.includes(role)))
		.map(({ personId }) => personId)
}

/** Everybody in a process at an instant, with all their roles and mandates. */
export async function rolesInForce(
	db: Db,
	processId: string,
	at: Date,
	artefactId?: string
): Promise<{ personId: string; roles: Role[]; mandates: string[] }[]> {
	const rows = await db
		.select({
			personId: membership.personId,
			role: membership.role,
			mandates: membership.mandates,
			mandateTerms: membership.mandateTerms
		})
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(and(eq(membership.processId, processId), inForce(at), isNull(person.disabledAt)))
		.orderBy(membership.personId)
	return [...Map.groupBy(rows, ({ personId }) => personId)].map(([personId, held]) => ({
		personId,
		roles: held.map(({ role }) => role),
		mandates: held.flatMap((one) => mandatesInForce(one, at, artefactId))
	}))
}
