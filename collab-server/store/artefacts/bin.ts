import { and, eq, lte, ne } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { message, thread } from '#schema/db/comments.ts'
import { assert } from '#schema/errors.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { loadPlace } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { destroyContent } from './disposal.ts'
import { holdOn } from './holds.ts'

/**
 * [DT3] Until when a draft that is withdrawn now can be brought back. What others reviewed or commented on
 * is kept (null): it is not the author's alone.
 */
export async function binEnd(
	db: Db,
	{ process }: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<Date | null> {
	if (artefact.state !== 'draft' || (await othersSpoke(db, artefact))) return null
	return addCalendarDays(at, LIMITS.binDays, process.timezone)
}

/** Whether anybody but whoever began it has said something about it. */
export async function othersSpoke(db: Db, { id, createdBy }: ArtefactRecord): Promise<boolean> {
	const [row] = await db
		.select({ id: message.id })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.where(and(eq(thread.artefactId, id), ne(message.personId, createdBy)))
		.limit(1)
	return row !== undefined
}

/** [DT4] Destroys the content of what nobody brought back in time. A legal hold keeps it meanwhile [H2]. */
export async function emptyBins(db: Db, at: Date): Promise<void> {
	const due = await db
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(and(eq(artefactTable.state, 'withdrawn'), lte(artefactTable.binnedUntil, at)))
	for (const { id } of due) await inOneTransaction(db, null, at, (work) => emptyOne(work, id))
}

async function emptyOne(work: Work, id: string): Promise<void> {
	const { tx, at } = work
	const known = await findArtefact(tx, id)
	assert(known, 'an artefact is never deleted')
	const place = await loadPlace(tx, null, known.processId, at, 'share')
	const artefact = await findArtefact(tx, id, 'update')
	assert(place && artefact, 'an artefact belongs to a process')
	// Somebody may have brought it back, or held it, a moment ago.
	const due = artefact.state === 'withdrawn' && artefact.binnedUntil && artefact.binnedUntil <= at
	if (!due || (await holdOn(tx, id))) return
	const hashes = await destroyContent(tx, artefact)
	await tx
		.update(artefactTable)
		.set({ state: 'disposed', stateSince: at, binnedUntil: null })
		.where(eq(artefactTable.id, id))
	work.enter(place, {
		type: 'artefact-disposed',
		subjectId: id,
		data: { bin: true, hashes },
		byServer: true
	})
	work.tell('artefact', { artefactId: id, processId: place.process.id })
	work.tell('content', { artefactId: id, processId: place.process.id })
}
