import { and, eq } from 'drizzle-orm'
import { membership } from '#schema/db/processes.ts'
import { Refusal } from '#schema/errors.ts'
import type { Role } from '#schema/governance/roles.ts'
import { isId } from '#schema/ids.ts'
import type { Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { enterProcess } from '../acting/place.ts'

export type MembershipRow = typeof membership.$inferSelect

export async function findMembership(tx: Db, id: string): Promise<MembershipRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(membership).where(eq(membership.id, id))
	return row ?? null
}

/** Whether somebody takes part in a process, or ever did. */
export async function isParticipant(db: Db, processId: string, personId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: membership.id })
		.from(membership)
		.where(and(eq(membership.processId, processId), eq(membership.personId, personId)))
		.limit(1)
	return row !== undefined
}

/** A membership that has not ended, with its process locked: acts on members take turns. */
export async function enterMembership(
	act: Act,
	id: string
): Promise<{ place: Place; held: MembershipRow }> {
	const known = await findMembership(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	const held = (await findMembership(act.tx, id)) ?? known
	if (held.until && held.until <= act.at) throw new Refusal('state_changed')
	return { place, held }
}

/**
 * [B2] Whether the end of a role can be set: a guest stays as long as the invitation said, a facilitator
 * until another one is there.
 */
export function hasTerm(role: Role): boolean {
	return role !== 'guest' && role !== 'facilitator'
}
