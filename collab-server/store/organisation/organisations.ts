import { eq } from 'drizzle-orm'
import { processOrganisation } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterMembership } from './membership-rows.ts'
import { enterProcess } from '../acting/place.ts'
import { optionalText, requiredText } from '../acting/texts.ts'

export const ORGANISATION_TYPES = processOrganisation.type.enumValues
export type OrganisationType = (typeof ORGANISATION_TYPES)[number]
export type OrganisationRow = typeof processOrganisation.$inferSelect

/**
 * [B1] Who may look after the people of these organisations: facilitators after those of all, and an
 * official after those of their own. Null stands for people and teams without an organisation.
 */
export function abilityToOrganise(
	place: Place,
	organisations: (string | null)[],
	at: Date
): Denial | null {
	const own = organisations.every((id) => id !== null && place.actor.organisations.includes(id))
	const facts = { session_settings: true, own_org_members: organisations.length > 0 && own }
	return abilityTo('administer', place, {}, facts, at)
}

export async function createOrganisation(
	act: Act,
	needs: Acts['create-organisation']['needs']
): Promise<Acts['create-organisation']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToOrganise(place, [], act.at))
	const id = crypto.randomUUID()
	const name = requiredText(needs.name, 'name', LIMITS.nameLength)
	const type = knownType(needs.type)
	const processId = place.process.id
	await act.tx.insert(processOrganisation).values({ id, processId, name, type, createdAt: act.at })
	act.enter(place, {
		type: 'organisation-added',
		subjectId: processId,
		data: { organisation: id, kind: type },
		secret: { '/name': name }
	})
	return { organisationId: id }
}

export async function editOrganisation(
	act: Act,
	needs: Acts['edit-organisation']['needs']
): Promise<Nothing> {
	const { place, organisation } = await enterOrganisation(act, needs.organisation)
	must(abilityToOrganise(place, [], act.at))
	const name = requiredText(needs.name ?? organisation.name, 'name', LIMITS.nameLength)
	const type = knownType(needs.type ?? organisation.type)
	if (name === organisation.name && type === organisation.type) return {}
	await act.tx
		.update(processOrganisation)
		.set({ name, type })
		.where(eq(processOrganisation.id, organisation.id))
	act.enter(place, {
		type: 'organisation-edited',
		subjectId: place.process.id,
		data: { organisation: organisation.id, kind: type },
		secret: { '/name': name }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** An organisation leaves. Its people stay, but nobody acts for it any more. */
export async function endOrganisation(
	act: Act,
	needs: Acts['end-organisation']['needs']
): Promise<Nothing> {
	const { place, organisation } = await enterOrganisation(act, needs.organisation)
	must(abilityToOrganise(place, [], act.at))
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await act.tx
		.update(processOrganisation)
		.set({ endedAt: act.at })
		.where(eq(processOrganisation.id, organisation.id))
	act.enter(place, {
		type: 'organisation-ended',
		subjectId: place.process.id,
		data: { organisation: organisation.id },
		secret: { '/name': organisation.name, '/reason': reason }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** Says for which organisation somebody acts in a role; null for none. Nobody says it of themselves. */
export async function setOrganisation(
	act: Act,
	needs: Acts['set-organisation']['needs']
): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	if (held.personId === act.by.personId) throw new Refusal('own_case')
	const to = needs.organisation
	must(abilityToOrganise(place, [held.organisationId ?? to, to ?? held.organisationId], act.at))
	if (to !== null) await mustTakePart(act.tx, place, to)
	if (to === held.organisationId) return {}
	await act.tx.update(membership).set({ organisationId: to }).where(eq(membership.id, held.id))
	act.enter(place, {
		type: 'organisation-set',
		subjectId: place.process.id,
		data: { membership: held.id, role: held.role, organisation: to },
		secret: { '/person': held.personId }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
	return {}
}

/** An organisation of this process that still takes part. */
export async function mustTakePart(tx: Db, place: Place, id: string): Promise<OrganisationRow> {
	const found = await findOrganisation(tx, id)
	if (found?.processId !== place.process.id) throw new Refusal('not_found')
	if (found.endedAt) throw new Refusal('state_changed')
	return found
}

async function enterOrganisation(
	act: Act,
	id: string
): Promise<{ place: Place; organisation: OrganisationRow }> {
	const known = await findOrganisation(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	return { place, organisation: await mustTakePart(act.tx, place, id) }
}

async function findOrganisation(tx: Db, id: string): Promise<OrganisationRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(processOrganisation).where(eq(processOrganisation.id, id))
	return row ?? null
}

function knownType(text: unknown): OrganisationType {
	const type = ORGANISATION_TYPES.find((known) => known === text)
	if (!type) throw new Refusal('malformed', { field: 'type' })
	return type
}
