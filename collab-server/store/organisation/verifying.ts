import { eq } from 'drizzle-orm'
import { processOrganisation } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterMembership } from './membership-rows.ts'

/**
 * [B5] Notes that something about a person was verified, or is no longer so: yes or no, never the data.
 * By a secretary, or an official who acts for a public administration; never about oneself.
 */
export async function verifyAttribute(
	act: Act,
	needs: Acts['verify-attribute']['needs']
): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	must(await abilityToVerify(act.tx, place, act.at))
	if (held.personId === act.by.personId) throw new Refusal('own_case')
	if (typeof needs.attribute !== 'string' || !ATTRIBUTE.test(needs.attribute))
		throw new Refusal('malformed', { field: 'attribute' })
	const without = held.attributes.filter((one) => one !== needs.attribute)
	const attributes = needs.holds ? [...without, needs.attribute].toSorted() : without
	if (
		attributes.length === held.attributes.length &&
		needs.holds === held.attributes.includes(needs.attribute)
	)
		return {}
	await act.tx.update(membership).set({ attributes }).where(eq(membership.id, held.id))
	act.enter(place, {
		type: 'attribute-verified',
		subjectId: place.process.id,
		data: { membership: held.id },
		secret: { '/person': held.personId, '/attribute': needs.attribute, '/holds': needs.holds }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
	return {}
}
const ATTRIBUTE = /^[a-z][a-z0-9_:]{0,59}$/

/** [B5] See `verifyAttribute`. */
export async function abilityToVerify(db: Db, place: Place, at: Date): Promise<Denial | null> {
	const facts = { retention: true, own_org_members: await actsForAdministration(db, place) }
	return abilityTo('administer', place, {}, facts, at)
}

async function actsForAdministration(db: Db, { actor, process }: Place): Promise<boolean> {
	if (actor.organisations.length === 0) return false
	const rows = await db
		.select({ id: processOrganisation.id, type: processOrganisation.type })
		.from(processOrganisation)
		.where(eq(processOrganisation.processId, process.id))
	return rows.some(
		({ id, type }) => type === 'public_administration' && actor.organisations.includes(id)
	)
}
