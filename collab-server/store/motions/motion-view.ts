import { type Suggestion, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { isHeld, motionOrderOf } from '#schema/governance/motions.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterArtefact, enterProcess } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import type { ArtefactRow, MotionBrief, MotionsView, MotionView } from '../acting/views.ts'
import { abilityToAnnounce } from '../artefacts/artefacts.ts'
import { between } from '../artefacts/text-changes.ts'
import type { Db } from '../database/db.ts'
import { settleDue } from '../decisions/settle.ts'
import { namesOf } from '../people/person-names.ts'
import { aheadOf, outOfTurn } from './announcing.ts'
import {
	findMotion,
	motionsOn,
	named,
	rivalsOf,
	textNow,
	type MotionRecord
} from './motion-rows.ts'
import { abilityToTakeOut, obstacleTo } from './taking-out.ts'
import { abilityToPutUpMotion, abilityToWithdrawMotion } from './motions.ts'

/** [T6] [T9] The motions on a text, the newest first, and what this person could put up. */
export async function motionsView(
	db: Db,
	caller: Caller,
	textId: string,
	at: Date
): Promise<MotionsView> {
	const { process } = await enterArtefact(db, caller.personId, textId, at)
	await settleDue(db, at, [process.id])
	const place = await enterArtefact(db, caller.personId, textId, at)
	const { artefact: text } = place
	const all = await motionsOn(db, textId)
	const motions: MotionView[] = []
	for (const one of all.toReversed()) motions.push(await viewOf(db, place, text, one, all, at))
	const putUp = abilityToPutUpMotion(place, text, at)
	return { motions, putUp, choices: putUp ? [] : await choicesIn(db, place, all, at) }
}

/** The motions on a text, as its page tells of them; the open ones with what they hold. */
export async function motionsInShort(db: Db, textId: string): Promise<MotionBrief[]> {
	return (await motionsOn(db, textId)).map(({ motion, artefact, course }) => ({
		id: artefact.id,
		title: artefact.title,
		course,
		suggestions: isHeld(course) ? motion.suggestions.map(({ id }) => id) : []
	}))
}

/** The motion a text or a decision is about, for somebody who entered it. */
export async function motionView(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	at: Date
): Promise<MotionView | null> {
	const { artefact } = place
	if (!artefact.motionOn) return null
	const found = await findMotion(db, artefact.id)
	const text = await findArtefact(db, artefact.motionOn)
	if (!found || !text) return null
	return viewOf(db, place, text, found, await motionsOn(db, text.id), at)
}

/** [T9] Of these artefacts of a process, the motions whose turn to be decided has not come, for somebody in it. */
export async function motionsOutOfTurn(
	db: Db,
	caller: Caller,
	process: string,
	artefacts: readonly Pick<ArtefactRow, 'id' | 'motionOn'>[],
	at: Date
): Promise<Set<string>> {
	return outOfTurn(db, await enterProcess(db, caller.personId, process, at), artefacts)
}

async function viewOf(
	db: Db,
	place: Place,
	text: ArtefactRecord,
	own: MotionRecord,
	all: readonly MotionRecord[],
	at: Date
): Promise<MotionView> {
	const { motion, artefact, decision, course } = own
	const name = await namesOf(db, [artefact.createdBy, ...motion.suggestions.map(({ by }) => by)])
	const order = motionOrderOf(place.charter.charter)
	const ahead = course === 'put_up' ? aheadOf(order, own, all) : null
	const fellTo = all.find((other) => other.artefact.id === motion.fellTo)
	return {
		id: artefact.id,
		title: artefact.title,
		reasons: motion.reasons,
		course,
		by: name(artefact.createdBy),
		at: artefact.createdAt.toISOString(),
		text: { id: text.id, title: text.title },
		authors: [...new Set(motion.suggestions.map(({ by }) => by))].map(name),
		order,
		words: motion.words,
		rivals: rivalsOf(motion, all).map(named),
		ahead: ahead && named(ahead),
		decision: decision && { id: decision.id, status: decision.status },
		endedAt: motion.endedAt?.toISOString() ?? null,
		endReason: motion.endReason,
		fellTo: fellTo ? named(fellTo) : null,
		// [T10] What was merged and set aside afterwards still stands in the text.
		undone: own.undone ? { why: await obstacleTo(db, text, motion, at) } : null,
		changes: artefact.frozenTextId
			? await between(db, motion.withoutId, artefact.frozenTextId)
			: null,
		may: {
			withdraw: course === 'put_up' ? abilityToWithdrawMotion(place, artefact, at) : OVER,
			announce: course === 'put_up' ? abilityToAnnounce(place, artefact, false, at) : OVER,
			takeOut: own.undone ? abilityToTakeOut(place, artefact, at) : OVER
		}
	}
}

const OVER = { code: 'unknown', capability: null, params: {}, whoCan: [], until: null }

/** The suggestions this person may put up, in reading order; those in an open motion say in which. */
async function choicesIn(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	all: readonly MotionRecord[],
	at: Date
): Promise<MotionsView['choices']> {
	const { artefact, actor } = place
	const steers = !abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
	const mine = ({ by }: Suggestion) => steers || by === actor.personId
	const found = suggestionsOf(await textNow(db, artefact.id)).filter(mine)
	const name = await namesOf(
		db,
		found.map(({ by }) => by)
	)
	return found.map(({ id, by, at: when, parts }) => ({
		id,
		by: name(by),
		at: new Date(when).toISOString(),
		parts,
		taken:
			all.find(
				({ motion, course }) => isHeld(course) && motion.suggestions.some((one) => one.id === id)
			)?.artefact.title ?? null
	}))
}
