import { eq, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import { document, documentClient, documentUpdate } from '#schema/db/artefacts.ts'
import { mergeSet } from '#schema/docs/motion.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { assert } from '#schema/errors.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import { findArtefact, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { whoMayRead } from '../artefacts/readers.ts'
import { sha256 } from '../artefacts/freeze.ts'
import { endMotion } from './ending.ts'
import {
	findMotion,
	isIntact,
	motionsOn,
	rivalsOf,
	textNow,
	type MotionRow
} from './motion-rows.ts'

/** What one person's part of a merge writes, under a client id that is bound to them. */
type Part = { author: string; clientId: number; update: Uint8Array }

/**
 * [T7] Merges what a decision adopted into the text it is about: exactly this set, as the people who
 * wrote it. When the passage says something else than what was decided on, nothing of the text is
 * touched, and that is said wherever the motion is shown.
 */
export async function mergeMotion(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: Pick<DecisionRecord, 'id'>
): Promise<void> {
	if (!artefact.motionOn) return
	const text = await findArtefact(work.tx, artefact.motionOn, 'update')
	const found = await findMotion(work.tx, artefact.id)
	assert(text && found, 'nothing governed is ever deleted')
	// A vote that an appeal opened again may find once more what is in the text already.
	if (found.motion.end === 'merged') return
	await lockLog(work, text)
	const doc = await textNow(work.tx, text.id)
	const fits = text.state === 'in_review' && isIntact(doc, found.motion)
	const parts = fits ? partsOf(doc, found.motion) : null
	const data = { decision: decision.id }
	if (!parts) {
		await endMotion(work, place, artefact, 'unmerged', { data })
		return tellUnmerged(work, place, artefact, text, found.motion)
	}
	await write(work, text, parts)
	const merged = sha256(canonicalTextOf('document', doc))
	await endMotion(work, place, artefact, 'merged', { data: { ...data, text: merged } })
	await letRivalsFall(work, place, found.motion, text)
	work.tell('content', { artefactId: text.id, processId: place.process.id })
}

/** [ML4] Who put it up, whose suggestions it held and who runs the process, as far as they may read the text. */
async function tellUnmerged(
	{ tx, at }: Work,
	{ process }: Place,
	artefact: ArtefactRecord,
	text: ArtefactRecord,
	{ suggestions }: MotionRow
): Promise<void> {
	const facilitators = await holdersOf(tx, process.id, ['facilitator'], at)
	const concerned = [artefact.createdBy, ...suggestions.map(({ by }) => by), ...facilitators]
	const readers = await whoMayRead(tx, concerned, text, at)
	const letter = { kind: 'motion_unmerged' as const, title: artefact.title, about: text.id }
	await writeToPeople(tx, readers, { process }, `/documents/${artefact.id}`, letter, at)
}

/** Changes the document; null when it does not say what it has to afterwards. */
function partsOf(doc: Y.Doc, { suggestions }: MotionRow): Part[] | null {
	const parts: Part[] = []
	doc.on('update', (update: Uint8Array) => {
		const last = parts.at(-1)
		if (last) last.update = last.update.length > 0 ? Y.mergeUpdates([last.update, update]) : update
	})
	const ids = suggestions.map(({ id }) => id)
	const merged = mergeSet(doc, ids, (author) => {
		doc.clientID = new Y.Doc().clientID
		parts.push({ author, clientId: doc.clientID, update: new Uint8Array() })
	})
	return merged ? parts.filter(({ update }) => update.length > 0) : null
}

/** [T9] What was put up on the same passage and is not decided yet is about words that are not there any more. */
async function letRivalsFall(
	work: Work,
	place: Place,
	merged: MotionRow,
	text: ArtefactRecord
): Promise<void> {
	const rivals = rivalsOf(merged, await motionsOn(work.tx, text.id))
	for (const { artefact, course } of rivals) {
		if (course !== 'put_up') continue
		const locked = await findArtefact(work.tx, artefact.id, 'update')
		assert(locked, 'an artefact is never deleted')
		await endMotion(work, place, locked, 'fell', { fellTo: merged.artefactId })
	}
}

/** Nothing lands in the log until this transaction ends, and whoever has the text open reads it again [U4] [U5]. */
export async function lockLog({ tx }: Work, text: ArtefactRecord): Promise<void> {
	await tx
		.update(document)
		.set({ epoch: sql`${document.epoch} + 1`, fence: sql`${document.fence} + 1` })
		.where(eq(document.name, text.id))
}

async function write({ tx, at }: Work, text: ArtefactRecord, parts: Part[]): Promise<void> {
	for (const { author, clientId, update } of parts) {
		await tx
			.insert(documentClient)
			.values({ document: text.id, clientId, personId: author })
			.onConflictDoNothing()
		await tx.insert(documentUpdate).values({ document: text.id, update, author, at })
	}
}
