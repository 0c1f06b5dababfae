import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import { person } from '#schema/db/people.ts'
import { membership, process } from '#schema/db/processes.ts'
import { inForce } from '../acting/place.ts'
import type { Db } from '../database/db.ts'

/** Why somebody cannot be erased yet. */
export type Obstacle =
	| { code: 'last_administrator' }
	| { code: 'last_facilitator'; process: { id: string; name: string } }

/** [PD1] Everything that stands in the way, for saying it before anybody tries. */
export async function obstaclesTo(db: Db, personId: string, at: Date): Promise<Obstacle[]> {
	const steering = await db
		.selectDistinct({ id: process.id, name: process.name })
		.from(membership)
		.innerJoin(process, eq(process.id, membership.processId))
		.where(and(eq(membership.personId, personId), eq(membership.role, 'facilitator'), inForce(at)))
		.orderBy(asc(process.name))
	const left: Obstacle[] = []
	for (const one of steering)
		if (await leavesOthersWithoutFacilitator(db, one.id, personId, at))
			left.push({ code: 'last_facilitator', process: one })
	return (await isLastAdministrator(db, personId))
		? [{ code: 'last_administrator' }, ...left]
		: left
}

async function isLastAdministrator(db: Db, personId: string): Promise<boolean> {
	const active = await db
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.administrator, true), isNull(person.disabledAt)))
	return active.length === 1 && active[0]?.id === personId
}

/** Who is alone in a process leaves nobody behind. */
async function leavesOthersWithoutFacilitator(
	db: Db,
	processId: string,
	personId: string,
	at: Date
): Promise<boolean> {
	const others = await db
		.select({ role: membership.role, until: membership.until })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(
			and(
				eq(membership.processId, processId),
				ne(membership.personId, personId),
				inForce(at),
				isNull(person.disabledAt)
			)
		)
	const stays = others.some(({ role, until }) => role === 'facilitator' && until === null)
	return others.length > 0 && !stays
}
