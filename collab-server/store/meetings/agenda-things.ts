import { asc, eq } from 'drizzle-orm'
import type * as Y from 'yjs'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { boardWithout, readBoard } from '#schema/docs/board.ts'
import { readTasks } from '#schema/docs/schedule.ts'
import { aboutText, type About } from '#schema/governance/agenda.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import { findArtefact, findDecision, type ArtefactRecord } from '../acting/rows.ts'
import { openDocument } from '../artefacts/updates.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'

/** Something an item of an agenda can be about, and where it is read. */
export type Thing = { about: string; title: string; path: string }

/** A card or a task; `owner` and `end` are empty where nobody said who does it, and by when. */
export type Made = { id: string; title: string; owner: string; end: string | null }

/** What everybody sees on a board or in a schedule, once or now: no card that is hidden now [B11]. */
export async function madeOn(db: Db, { id, kind }: ArtefactRecord, doc: Y.Doc): Promise<Made[]> {
	if (kind === 'document') return []
	if (kind === 'schedule') return [...readTasks(doc).values()]
	const hidden = (await hiddenIn(db, id)).map(({ entry }) => entry)
	const { columns, loose } = boardWithout(readBoard(doc), new Set(hidden))
	const cards = [...columns.flatMap(({ cards: own }) => own), ...loose]
	return cards.map((card) => ({ id: card.id, title: card.title, owner: '', end: null }))
}

export async function readMade(db: Db, artefact: ArtefactRecord): Promise<Made[]> {
	if (artefact.kind === 'document') return []
	return madeOn(db, artefact, await openDocument(db, artefact.id))
}

/** [P7] What somebody may read of what an item is about; null for what is gone or not for them. */
export async function knownThing(
	db: Db,
	place: Place,
	about: About,
	at: Date
): Promise<Thing | null> {
	const { process } = place
	const decision = about.kind === 'decision' ? await findDecision(db, about.decision) : null
	const id = about.kind === 'decision' ? decision?.artefactId : about.artefact
	const artefact = id === undefined ? null : await findArtefact(db, id)
	if (!artefact || !isOpenTo(place, artefact, at)) return null
	if (about.kind === 'decision')
		return decision && decision.processId === process.id
			? {
					about: aboutText(about),
					title: decision.question,
					path: `/p/${process.id}/decisions/${decision.id}`
				}
			: null
	const path = pathOf(artefact)
	if (about.thing === null) return { about: aboutText(about), title: artefact.title, path }
	const thing = (await readMade(db, artefact)).find((one) => one.id === about.thing)
	return thing ? { about: aboutText(about), title: thing.title, path } : null
}

/** [P7] All an item can be about: decisions, then texts, boards with their cards, schedules with their tasks. */
export async function thingsToPlan(db: Db, place: Place, at: Date): Promise<Thing[]> {
	const decisions = (await decisionsIn(db, place, at))
		.filter(({ artefact }) => isOpenTo(place, artefact, at))
		.map(({ decision: { id, question } }) => ({
			about: aboutText({ kind: 'decision', decision: id }),
			title: question,
			path: `/p/${place.process.id}/decisions/${id}`
		}))
	const artefacts = await db
		.select()
		.from(artefactTable)
		.where(eq(artefactTable.processId, place.process.id))
		.orderBy(asc(artefactTable.kind), asc(artefactTable.title), asc(artefactTable.id))
	const things: Thing[] = decisions
	for (const artefact of artefacts) {
		if (!isOpenTo(place, artefact, at)) continue
		const { id, title } = artefact
		const path = pathOf(artefact)
		const on = (thing: string | null) => aboutText({ kind: 'artefact', artefact: id, thing })
		things.push({ about: on(null), title, path })
		for (const made of await readMade(db, artefact))
			if (made.title !== '')
				things.push({ about: on(made.id), title: `${title}: ${made.title}`, path })
	}
	return things
}

export function pathOf({ id, kind, processId }: ArtefactRecord): string {
	return `/p/${processId}/${kind}s/${id}`
}

function isOpenTo(place: Place, artefact: ArtefactRecord, at: Date): boolean {
	const { processId, visibility, state, binnedUntil } = artefact
	if (processId !== place.process.id || visibility !== 'process') return false
	if (state === 'disposed' || binnedUntil) return false
	return abilityTo('view', place, { artefact }, factsAbout(place, artefact), at) === null
}
