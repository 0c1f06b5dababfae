import * as Y from 'yjs'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { takeOut, type InTheWay } from '#schema/docs/taking-out.ts'
import { assert, Refusal, type Denial } from '#schema/errors.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act, Work } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import { findArtefact, latestDecisionOn, type ArtefactRecord } from '../acting/rows.ts'
import { frozenTextOf, sha256 } from '../artefacts/freeze.ts'
import { frozenSectionsOf } from '../artefacts/sections.ts'
import type { Db } from '../database/db.ts'
import { endMotion } from './ending.ts'
import { lockLog } from './merging.ts'
import { findMotion, heldMotions, textNow, zonesOf, type MotionRow } from './motion-rows.ts'

/** What keeps a merged motion in its text; `state`: nobody changes the text now. */
export type Obstacle = InTheWay | 'state'

/** [T10] Takes the words of a motion out of its text again, by hand of who runs the process. */
export async function takeOutByHand(
	act: Act,
	needs: Acts['take-out-motion']['needs']
): Promise<Acts['take-out-motion']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	if (!artefact.motionOn) throw new Refusal('not_found')
	must(abilityToTakeOut(place, artefact, act.at))
	const found = await findMotion(act.tx, artefact.id)
	if (!found?.undone) throw new Refusal('state_changed')
	const why = await takeOutMotion(act, place, artefact)
	if (why) throw new Refusal('motion_stands', { why })
	return {}
}

export function abilityToTakeOut(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	return abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
}

/**
 * [T10] Takes what a motion brought into its text out again, as a change of the server: exactly this set,
 * where it still stands. Answers what is in the way; nothing is touched then.
 */
export async function takeOutMotion(
	work: Work,
	place: Place,
	artefact: ArtefactRecord
): Promise<Obstacle | null> {
	assert(artefact.motionOn, 'it is a motion')
	const text = await findArtefact(work.tx, artefact.motionOn, 'update')
	const found = await findMotion(work.tx, artefact.id)
	assert(text && found, 'nothing governed is ever deleted')
	if (found.motion.end !== 'merged') return null
	await lockLog(work, text)
	const doc = await textNow(work.tx, text.id)
	const before = Y.encodeStateVector(doc)
	const why = await takeOutOf(work.tx, doc, text, found.motion, work.at)
	if (why) return why
	const update = Y.encodeStateAsUpdate(doc, before)
	await work.tx
		.insert(documentUpdate)
		.values({ document: text.id, update, author: null, at: work.at })
	const decision = await latestDecisionOn(work.tx, artefact.id)
	const said = sha256(canonicalTextOf('document', doc))
	await endMotion(work, place, artefact, 'taken_out', {
		data: { decision: decision?.id ?? null, text: said }
	})
	work.tell('content', { artefactId: text.id, processId: place.process.id })
	return null
}

/** What would be in the way now. Tries it on a copy. */
export async function obstacleTo(
	db: Db,
	text: ArtefactRecord,
	motion: MotionRow,
	at: Date
): Promise<Obstacle | null> {
	return takeOutOf(db, await textNow(db, text.id), text, motion, at)
}

async function takeOutOf(
	db: Db,
	doc: Y.Doc,
	text: ArtefactRecord,
	motion: MotionRow,
	at: Date
): Promise<Obstacle | null> {
	if (text.state !== 'in_review' && text.state !== 'draft') return 'state'
	const then = new Y.Doc()
	Y.applyUpdate(then, (await frozenTextOf(db, motion.withoutId)).snapshot)
	const set = { suggestions: motion.suggestions.map(({ id }) => id), blocks: motion.blocks }
	const frozen = await frozenSectionsOf(db, text.id, at)
	const held = (await heldMotions(db, text)).filter(({ id }) => id !== motion.artefactId)
	return takeOut(doc, then, set, { frozen: frozen.map(whole), held: zonesOf(held) })
}

function whole({ first, last }: { first: string; last: string }) {
	return { first, last, until: null }
}
