import { eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { mustTakePart } from './organisations.ts'
import { enterArtefact } from '../acting/place.ts'
import { motionsOn } from '../motions/motion-rows.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { mustBeTeam } from './teams.ts'

export const VISIBILITIES = artefactTable.visibility.enumValues

/** [B3] Facilitators assign; so do officials of the organisation that an artefact belongs to. */
export function abilityToAssign(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	const facts = factsAbout(place, artefact)
	const denial = abilityTo('facilitate', place, { artefact }, facts, at)
	if (!denial || !facts.org) return denial
	return abilityTo('administer', place, { artefact }, { ...facts, own_org_members: true }, at)
}

/**
 * Assigns an artefact to a team, says which organisation it belongs to, and who may know of it. What
 * people decide on, or have decided, is not taken out of their sight.
 */
export async function assignArtefact(
	act: Act,
	needs: Acts['assign-artefact']['needs']
): Promise<Nothing> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToAssign(place, artefact, act.at))
	const teamId = needs.team === undefined ? artefact.teamId : needs.team
	const organisationId =
		needs.organisation === undefined ? artefact.organisationId : needs.organisation
	const visibility = VISIBILITIES.find((one) => one === (needs.visibility ?? artefact.visibility))
	if (!visibility) throw new Refusal('malformed', { field: 'visibility' })
	if (teamId !== null && teamId !== artefact.teamId) await mustBeTeam(act.tx, place, teamId)
	if (organisationId !== null && organisationId !== artefact.organisationId)
		await mustTakePart(act.tx, place, organisationId)
	if (visibility === 'team' && teamId === null) throw new Refusal('malformed', { field: 'team' })
	if (visibility === 'restricted' && organisationId === null)
		throw new Refusal('malformed', { field: 'organisation' })
	const narrower = visibility !== 'process' && visibility !== artefact.visibility
	const settled = artefact.state !== 'draft' && artefact.state !== 'in_review'
	if (narrower && (settled || (await motionsOn(act.tx, artefact.id)).length > 0))
		throw new Refusal('settled_stays_open')

	await act.tx
		.update(artefactTable)
		.set({ teamId, organisationId, visibility })
		.where(eq(artefactTable.id, artefact.id))
	act.enter(place, {
		type: 'artefact-assigned',
		subjectId: artefact.id,
		data: { team: teamId, organisation: organisationId, visibility }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return {}
}
