import { assert, Refusal } from '#schema/errors.ts'
import {
	comesBefore,
	isHeld,
	motionOrderOf,
	waitsFor,
	type MotionOrder
} from '#schema/governance/motions.ts'
import type { Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { enterArtefact } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import { bumpEpoch } from '../artefacts/updates.ts'
import type { Db } from '../database/db.ts'
import {
	findMotion,
	isIntact,
	motionsOn,
	rivalsOf,
	textNow,
	type MotionRecord
} from './motion-rows.ts'

/**
 * [T9] The text of a motion is locked first, by everything that begins or ends its decision: so of two motions that are
 * announced at the same instant one sees the other.
 */
export async function lockTextOf(act: Act, motion: ArtefactRecord | null): Promise<void> {
	if (motion?.motionOn)
		await enterArtefact(act.tx, act.by.personId, motion.motionOn, act.at, 'update')
}

/**
 * [T9] Whether a motion may be put to the vote now: its turn has come, and the text it is about still
 * says in its passage what was put up.
 */
export async function refuseUnfitMotion(
	act: Act,
	{ charter }: Place,
	artefact: ArtefactRecord
): Promise<void> {
	if (!artefact.motionOn) return
	const found = await findMotion(act.tx, artefact.id)
	const text = await findArtefact(act.tx, artefact.motionOn)
	assert(found && text, 'nothing governed is ever deleted')
	const order = motionOrderOf(charter.charter)
	const ahead = aheadOf(order, found, await motionsOn(act.tx, text.id))
	if (ahead) refuseBefore(order, ahead)
	// A motion that was rejected holds nothing: what was judged before it is held again comes too late.
	if (!isHeld(found.course)) await bumpEpoch(act.tx, text.id)
	const intact = isIntact(await textNow(act.tx, text.id), found.motion)
	if (text.state !== 'in_review' || !intact) throw new Refusal('motion_stale')
	act.tell('artefact', { artefactId: text.id, processId: artefact.processId })
}

/** The motion on the same passage that is decided before this one, or null. */
export function aheadOf(
	order: MotionOrder,
	own: MotionRecord,
	all: readonly MotionRecord[]
): MotionRecord | null {
	return comesBefore(order, placed(own), rivalsOf(own.motion, all).map(placed))
}

/** [T9] Of these artefacts of a process, the motions whose turn to be decided has not come. */
export async function outOfTurn(
	db: Db,
	{ charter }: Place,
	artefacts: readonly { id: string; motionOn: string | null }[]
): Promise<Set<string>> {
	const order = motionOrderOf(charter.charter)
	const waiting = new Set<string>()
	for (const { id, motionOn } of artefacts) {
		const own = motionOn && (await findMotion(db, id))
		if (own && aheadOf(order, own, await motionsOn(db, motionOn))) waiting.add(id)
	}
	return waiting
}

function placed(record: MotionRecord) {
	const { artefact, motion } = record
	return { ...record, id: artefact.id, at: artefact.createdAt, words: motion.words }
}

function refuseBefore(order: MotionOrder, { artefact, decision, course }: MotionRecord): never {
	const until = course === 'deciding' ? (decision?.closesAt ?? null) : null
	const { title } = artefact
	throw new Refusal('motion_waits', { title }, waitsFor(order, { title, until }))
}
