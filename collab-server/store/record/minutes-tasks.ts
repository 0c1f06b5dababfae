import { and, eq, lt, max } from 'drizzle-orm'
import * as Y from 'yjs'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { readBoard } from '#schema/docs/board.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { readTasks } from '#schema/docs/schedule.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { findArtefact } from '../acting/rows.ts'
import { loadDocument } from '../artefacts/updates.ts'
import { loadVersion } from '../artefacts/version-texts.ts'
import type { Db } from '../database/db.ts'
import type { MinutesLine } from './minutes-facts.ts'

/** [MN1] Tasks and cards that were made from an instant on: there now, and not in what was written before it. */
export async function tasksMade(
	db: Db,
	place: Place,
	{ from }: { from: Date },
	at: Date
): Promise<MinutesLine[]> {
	const rows = await db
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(
			and(eq(artefactTable.processId, place.process.id), eq(artefactTable.visibility, 'process'))
		)
		.orderBy(artefactTable.createdAt)
	const lines: MinutesLine[] = []
	for (const { id } of rows) {
		const artefact = await findArtefact(db, id)
		if (!artefact || artefact.kind === 'document') continue
		if (abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)) continue
		lines.push(...(await madeIn(db, place, artefact, from)))
	}
	return lines
}

async function madeIn(
	db: Db,
	{ process }: Place,
	artefact: ArtefactRecord,
	from: Date
): Promise<MinutesLine[]> {
	const { id, kind } = artefact
	const now = new Y.Doc()
	defineRoots(kind, now)
	Y.applyUpdate(now, await loadDocument(db, id))
	const before = new Set((await thingsBefore(db, artefact, from)).map((one) => one.id))
	const path = `/p/${process.id}/${kind === 'board' ? 'boards' : 'schedules'}/${id}`
	return thingsIn(kind, now)
		.filter((one) => one.title !== '' && !before.has(one.id))
		.map((one) => ({
			part: 'actions',
			key: `made:${one.id}`,
			text: `${artefact.title}: ${one.title}`,
			path
		}))
}

type Thing = { id: string; title: string }

function thingsIn(kind: ArtefactRecord['kind'], doc: Y.Doc): Thing[] {
	if (kind === 'schedule') return [...readTasks(doc).values()]
	const { columns, loose } = readBoard(doc)
	return [...columns.flatMap(({ cards }) => cards), ...loose]
}

/** What stood there at the beginning; all of it where the way there is no longer kept. */
async function thingsBefore(
	db: Db,
	{ id, kind, createdAt }: ArtefactRecord,
	from: Date
): Promise<Thing[]> {
	if (createdAt >= from) return []
	const [last] = await db
		.select({ seq: max(documentUpdate.seq) })
		.from(documentUpdate)
		.where(and(eq(documentUpdate.document, id), lt(documentUpdate.at, from)))
	const doc = await loadVersion(db, id, String(last?.seq ?? 0)).catch(() => null)
	if (doc) return thingsIn(kind, doc)
	const whole = new Y.Doc()
	defineRoots(kind, whole)
	Y.applyUpdate(whole, await loadDocument(db, id))
	return thingsIn(kind, whole)
}
