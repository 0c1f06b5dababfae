import { eq } from 'drizzle-orm'
import { membership, type MandateTerms } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { MANDATES } from '#schema/governance/conditions.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { rolesHeld } from './members.ts'
import { enterMembership, hasTerm, type MembershipRow } from './membership-rows.ts'
import { abilityToOrganise } from './organisations.ts'
import { findArtefact } from '../acting/rows.ts'
import { instant } from '../acting/texts.ts'

/** [B2] Gives an official a mandate, or changes its time and scope. Nobody gives one to themselves. */
export async function setMandate(act: Act, needs: Acts['set-mandate']['needs']): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	must(abilityToMandate(place, held, act))
	const mandate = MANDATES.find((known) => known === needs.mandate)
	if (!mandate || held.role !== 'official') throw new Refusal('malformed', { field: 'mandate' })
	const roles = await rolesHeld(act.tx, place.process.id, held.personId, act.at)
	if (roles.some(({ role }) => role === 'facilitator')) throw new Refusal('conflict')
	const terms = await termsOf(act, place, needs)
	const mandates = [...new Set([...held.mandates, mandate])]
	const mandateTerms = { ...held.mandateTerms, [mandate]: terms }
	await act.tx.update(membership).set({ mandates, mandateTerms }).where(eq(membership.id, held.id))
	enterMandate(act, place, held, { type: 'mandate-given', data: { mandate, ...terms } })
	return {}
}

export async function endMandate(act: Act, needs: Acts['end-mandate']['needs']): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	if (held.personId !== act.by.personId)
		must(abilityToOrganise(place, [held.organisationId], act.at))
	if (!held.mandates.includes(needs.mandate)) throw new Refusal('state_changed')
	const { [needs.mandate]: _, ...mandateTerms } = held.mandateTerms
	const mandates = held.mandates.filter((name) => name !== needs.mandate)
	await act.tx.update(membership).set({ mandates, mandateTerms }).where(eq(membership.id, held.id))
	enterMandate(act, place, held, { type: 'mandate-ended', data: { mandate: needs.mandate } })
	return {}
}

/** Changes when a role ends; it is not ended with it. */
export async function setRoleEnd(act: Act, needs: Acts['set-role-end']['needs']): Promise<Nothing> {
	const { place, held } = await enterMembership(act, needs.membership)
	must(abilityToOrganise(place, [held.organisationId], act.at))
	if (!hasTerm(held.role)) throw new Refusal('malformed', { field: 'membership' })
	const until = needs.until === null ? null : instant(needs.until, 'until')
	// A role is not ended here: that asks for more [B12].
	if (until && until.getTime() < act.at.getTime() + DAY_MS)
		throw new Refusal('malformed', { field: 'until' })
	await act.tx.update(membership).set({ until }).where(eq(membership.id, held.id))
	enterMandate(act, place, held, {
		type: 'role-term-changed',
		data: { role: held.role, until: until?.toISOString() ?? null }
	})
	return {}
}
const DAY_MS = 24 * 3_600_000

function abilityToMandate(place: Place, held: MembershipRow, act: Act): Denial | null {
	if (held.personId === act.by.personId) throw new Refusal('own_case')
	return abilityToOrganise(place, [held.organisationId], act.at)
}

async function termsOf(
	act: Act,
	place: Place,
	{ from, until, artefacts }: Acts['set-mandate']['needs']
): Promise<MandateTerms[string]> {
	const begins = from === undefined ? null : instant(from, 'from')
	const ends = until === undefined ? null : instant(until, 'until')
	if (ends && ends <= (begins ?? act.at)) throw new Refusal('malformed', { field: 'until' })
	for (const id of artefacts ?? []) {
		const found = await findArtefact(act.tx, id)
		if (found?.processId !== place.process.id) throw new Refusal('not_found')
	}
	return {
		from: begins?.toISOString() ?? null,
		until: ends?.toISOString() ?? null,
		artefacts: artefacts && artefacts.length > 0 ? artefacts : null
	}
}

function enterMandate(
	act: Act,
	place: Place,
	held: MembershipRow,
	{ type, data }: Pick<Parameters<Act['enter']>[1], 'type' | 'data'>
): void {
	act.enter(place, {
		type,
		subjectId: place.process.id,
		data: { membership: held.id, ...data },
		secret: { '/person': held.personId }
	})
	act.tell('membership', { processId: place.process.id, personId: held.personId })
}
