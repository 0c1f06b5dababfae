import type { Facts } from '#schema/governance/authorize.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { abilityTo, factsInDecision, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { enterArtefact } from '../acting/place.ts'
import { undecidedOf, type ArtefactRecord } from '../acting/rows.ts'

/** A text as somebody meets it who may comment there. */
export type CommentedPlace = Place & {
	artefact: ArtefactRecord
	facts: Facts
	/** [N4] Whether what they write is read by somebody who facilitates before others see it. */
	held: boolean
}

/**
 * [N1] Everything said about a text goes through here: it takes the right to comment, and no right to edit.
 * Acts about one text take turns, so that bounds are kept.
 */
export async function enterToComment(act: Act, artefactId: string): Promise<CommentedPlace> {
	const place = await enterArtefact(act.tx, act.by.personId, artefactId, act.at, 'update')
	const { artefact } = place
	if (artefact.kind !== 'document')
		must(denialOf({ code: 'kind', rule: 'E_KIND', params: { kind: artefact.kind } }, 'comment'))
	const decision = await undecidedOf(act.tx, artefact.id)
	const about = decision ? { artefact, decision } : { artefact }
	const facts = decision ? await factsInDecision(act.tx, place, decision) : place.facts
	must(abilityTo('comment', place, about, facts, act.at))
	const unread = abilityTo('comment', place, about, { ...facts, premod: false }, act.at)
	return { ...place, facts, held: unread !== null }
}

export function facilitates(place: CommentedPlace | Place, at: Date): boolean {
	return abilityTo('facilitate', place, {}, {}, at) === null
}
