import { eq, sql } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { assert, Refusal, type Denial } from '#schema/errors.ts'
import { AMENDMENTS, editorialProposers, type Amendment } from '#schema/governance/amendment.ts'
import { denialOf, type DenialCode } from '#schema/governance/denials.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act, Work } from '../acting/act.ts'
import { beginArtefact } from '../acting/artefact-acts.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import { optionalText, requiredReason } from '../acting/texts.ts'
import { carryFiles } from '../files/file-rows.ts'
import { loadDocument } from './updates.ts'

/**
 * [M1] What was adopted is never changed in place. A change is a draft of its own, begun with the same
 * content, and takes its place only by a decision that took effect [F2].
 */
export async function requestChange(
	act: Act,
	needs: Acts['request-change']['needs']
): Promise<Acts['request-change']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	const amendment = knownAmendment(needs.amendment)
	must(abilityToRequestChange(place, artefact, amendment, act.at))
	const amendmentReason = requiredReason(needs.reason, LIMITS.reasonLength)
	const title = optionalText(needs.title, 'title', LIMITS.titleLength) || artefact.title
	const artefactId = await beginArtefact(act, place, {
		kind: artefact.kind,
		title,
		purpose: artefact.purpose,
		summary: artefact.summary,
		seed: await loadDocument(act.tx, artefact.id),
		amends: artefact.id,
		amendment,
		amendmentReason,
		// Who may see what it changes, and nobody else, sees the change.
		teamId: artefact.teamId,
		organisationId: artefact.organisationId,
		visibility: artefact.visibility
	})
	await carryFiles(act.tx, artefact.id, artefactId)
	await inheritAuthors(act, artefact.id, artefactId)
	act.enter(place, {
		type: 'change-requested',
		subjectId: artefactId,
		data: { kind: artefact.kind, amends: artefact.id, amendment },
		secret: { '/title': title, '/reason': amendmentReason }
	})
	return { artefactId }
}

/** Null when this person may ask for such a change here and now. */
export function abilityToRequestChange(
	place: Place,
	artefact: ArtefactRecord,
	amendment: Amendment,
	at: Date
): Denial | null {
	// [T9] What a motion changed is in the text it was about: that is what changes next.
	if (artefact.motionOn) return no('kind')
	if (artefact.state !== 'adopted') return no(artefact.state)
	if (artefact.supersededBy) return no('superseded')
	const facts = { ...factsAbout(place, artefact), change_request: true }
	if (amendment === 'substantive') return abilityTo('propose', place, { artefact }, facts, at)
	const proposers = editorialProposers(place.charter.charter)
	if (!proposers) return no('no_editorial_rule')
	const mine = place.actor.roles.some((role) => proposers.includes(role))
	if (!mine) return { ...no('role'), whoCan: [...proposers] }
	return abilityTo('propose', place, { artefact }, { ...facts, procedural: true }, at)
}

/** [M6] What was adopted in the place of another supersedes it. Both keep their addresses. */
export async function supersede(act: Work, place: Place, successor: ArtefactRecord): Promise<void> {
	if (!successor.amends) return
	const predecessor = await findArtefact(act.tx, successor.amends, 'update')
	assert(predecessor, 'an artefact is never deleted')
	// Freezing looked to it that only one successor at a time can be decided on.
	assert(!predecessor.supersededBy, 'nothing is superseded twice')
	await act.tx
		.update(artefactTable)
		.set({ supersededBy: successor.id, supersededAt: act.at })
		.where(eq(artefactTable.id, predecessor.id))
	act.enter(place, {
		type: 'artefact-superseded',
		subjectId: predecessor.id,
		data: { by: successor.id },
		byServer: true
	})
	act.tell('artefact', { artefactId: predecessor.id, processId: place.process.id })
}

/** Every character keeps its author: the client ids in the copied content stay bound to their people. */
export async function inheritAuthors(act: Act, from: string, to: string): Promise<void> {
	await act.tx.execute(sql`
		insert into document_client (document, client_id, person_id)
		select ${to}, client_id, person_id from document_client where document = ${from}`)
}

function knownAmendment(text: unknown): Amendment {
	const amendment = AMENDMENTS.find((known) => known === text)
	if (!amendment) throw new Refusal('malformed', { field: 'amendment' })
	return amendment
}

function no(code: DenialCode): Denial {
	return denialOf({ code, rule: 'E_STATE' }, 'propose')
}
