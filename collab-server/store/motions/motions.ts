import * as Y from 'yjs'
import { frozenText } from '#schema/db/artefacts.ts'
import { motion as motionTable } from '#schema/db/motions.ts'
import { boundSet, type BoundSet } from '#schema/docs/motion.ts'
import { suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { wordsChanged } from '#schema/docs/word-difference.ts'
import { assert, Refusal, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { isHeld } from '#schema/governance/motions.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { beginArtefact } from '../acting/artefact-acts.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import { requiredReason, requiredText } from '../acting/texts.ts'
import { inheritAuthors } from '../artefacts/amendments.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { freezeContent, frozenRow, type FrozenText } from '../artefacts/freeze.ts'
import { frozenSectionsOf } from '../artefacts/sections.ts'
import { bumpEpoch } from '../artefacts/updates.ts'
import { carryFiles } from '../files/file-rows.ts'
import { overlapping } from '#schema/docs/sections.ts'
import { lockTextOf } from './announcing.ts'
import { endMotion } from './ending.ts'
import { findMotion, hashOfPassage, motionsOn, textNow } from './motion-rows.ts'

/**
 * [T6] Puts some suggestions of a text to a decision, as one set with a title and reasons. What is
 * decided on is a text of its own, written by the server and frozen from the beginning: this text with
 * exactly this set accepted. From here on the passage stays as it is [T8].
 */
export async function putUpMotion(
	act: Act,
	needs: Acts['put-up-motion']['needs']
): Promise<Acts['put-up-motion']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact: text } = place
	must(abilityToPutUpMotion(place, text, act.at))
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	const reasons = requiredReason(needs.reasons, LIMITS.reasonLength)
	await bumpEpoch(act.tx, text.id)
	const doc = await textNow(act.tx, text.id)
	const bound = await bind(act, place, doc, needs.suggestions)

	const artefactId = await beginArtefact(act, place, {
		kind: 'document',
		title,
		purpose: text.purpose,
		summary: text.summary,
		seed: Y.encodeStateAsUpdate(bound.after),
		motionOn: text.id,
		teamId: text.teamId,
		organisationId: text.organisationId
	})
	await carryFiles(act.tx, text.id, artefactId)
	await inheritAuthors(act, text.id, artefactId)
	const artefact = await findArtefact(act.tx, artefactId, 'update')
	assert(artefact, 'it was just begun')
	const without = frozenRow(act, artefact, doc)
	await act.tx.insert(frozenText).values(without)
	const frozen = await freezeForGood(act, place, artefact)
	await act.tx.insert(motionTable).values({
		artefactId,
		reasons,
		suggestions: bound.found,
		blocks: [...bound.blocks],
		passageHash: hashOfPassage(bound.passage),
		words: wordsChanged(without.canonicalText, frozen.canonicalText),
		withoutId: without.id
	})
	act.enter(place, {
		type: 'motion-put-up',
		subjectId: artefactId,
		data: {
			on: text.id,
			without: without.textHash,
			text: frozen.textHash,
			suggestions: bound.found.map(({ id }) => id)
		},
		secret: {
			'/title': title,
			'/reasons': reasons,
			'/authors': [...new Set(bound.found.map(({ by }) => by))]
		}
	})
	act.tell('artefact', { artefactId: text.id, processId: place.process.id })
	return { motionId: artefactId }
}

/** [T9] Takes a motion back before its decision is announced: who put it up, or who runs the process. */
export async function withdrawMotion(
	act: Act,
	needs: Acts['withdraw-motion']['needs']
): Promise<Acts['withdraw-motion']['answers']> {
	const known = await findArtefact(act.tx, needs.artefact)
	if (!known?.motionOn) throw new Refusal('not_found')
	await lockTextOf(act, known)
	const place = await enterArtefact(act.tx, act.by.personId, known.id, act.at, 'update')
	must(abilityToWithdrawMotion(place, place.artefact, act.at))
	const found = await findMotion(act.tx, known.id)
	if (found?.course !== 'put_up') throw new Refusal('state_changed')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await endMotion(act, place, place.artefact, 'withdrawn', { reason })
	return {}
}

/** [T6] Whoever may suggest in a text that is in review, and that everybody in the process can read. */
export function abilityToPutUpMotion(place: Place, text: ArtefactRecord, at: Date): Denial | null {
	const code = text.kind !== 'document' || text.motionOn ? 'kind' : text.state
	if (code !== 'in_review') return denialOf({ code, rule: 'E_STATE' }, 'suggest')
	if (text.visibility !== 'process')
		return denialOf({ code: 'not_visible', rule: 'E_STATE' }, 'suggest')
	return abilityTo('suggest', place, { artefact: text }, factsAbout(place, text), at)
}

export function abilityToWithdrawMotion(
	place: Place,
	artefact: ArtefactRecord,
	at: Date
): Denial | null {
	if (place.actor.personId === artefact.createdBy) return null
	const denial = abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
	return denial && { ...denial, code: 'not_own' }
}

/** The set as it stands in the text, or why it cannot be put up. */
async function bind(
	act: Act,
	place: Place & { artefact: ArtefactRecord },
	doc: Y.Doc,
	chosen: unknown
): Promise<BoundSet> {
	const ids = idsIn(chosen)
	const text = place.artefact
	const standing = suggestionsOf(doc).filter(({ id }) => ids.includes(id))
	const bound = boundSet(doc, ids)
	if (bound.found.length < ids.length) throw new Refusal('suggestions_gone')
	const steers = abilityTo('facilitate', place, { artefact: text }, factsAbout(place, text), act.at)
	if (steers && standing.some(({ by }) => by !== act.by.personId))
		throw new Refusal('suggestions_not_yours')
	const others = (await motionsOn(act.tx, text.id)).filter(({ course }) => isHeld(course))
	const taken = others.find(({ motion }) => motion.suggestions.some(({ id }) => ids.includes(id)))
	if (taken) throw new Refusal('suggestion_taken', { title: taken.artefact.title })
	if (!bound.changes) throw new Refusal('motion_empty')
	const sections = await frozenSectionsOf(act.tx, text.id, act.at)
	const zones = sections.map(({ first, last }) => ({ first, last, until: null }))
	if (bound.blocks.some((block) => overlapping(doc, { first: block, last: block }, zones)))
		throw new Refusal('section_frozen')
	return bound
}

function idsIn(chosen: unknown): string[] {
	const ids = Array.isArray(chosen) ? [...new Set(chosen.map(String))] : []
	if (ids.length === 0) throw new Refusal('suggestions_missing')
	if (ids.length > LIMITS.motionSuggestions)
		throw new Refusal('malformed', { field: 'suggestions' })
	return ids
}

/** Nobody writes in it, so it goes through review at once [S1]. */
async function freezeForGood(
	act: Act,
	place: Place,
	artefact: ArtefactRecord
): Promise<FrozenText> {
	const reviewed = { reason: null, frozenTextId: null, byServer: true } as const
	await changeState(act, place, artefact, 'in_review', reviewed)
	const frozen = await freezeContent(act, artefact)
	await changeState(act, place, { ...artefact, state: 'in_review' }, 'frozen', {
		reason: null,
		frozenTextId: frozen.id,
		hashes: { text: frozen.textHash, snapshot: frozen.snapshotHash },
		byServer: true
	})
	return frozen
}
