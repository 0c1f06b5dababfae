import { and, count, eq } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { message, thread } from '#schema/db/comments.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { Waiting } from '../acting/views.ts'

/** [N4] Comments that nobody else reads before somebody who facilitates has. */
export async function messagesWaiting(
	db: Db,
	place: Place,
	_: unknown,
	at: Date
): Promise<Waiting[]> {
	const { process } = place
	if (abilityTo('facilitate', place, {}, {}, at) !== null) return []
	const rows = await db
		.select({ id: artefactTable.id, title: artefactTable.title, n: count() })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.innerJoin(artefactTable, eq(artefactTable.id, thread.artefactId))
		.where(and(eq(artefactTable.processId, process.id), eq(message.state, 'held')))
		.groupBy(artefactTable.id)
	return rows.map(({ id, title, n }) => ({
		code: 'judge_messages',
		params: { title, n },
		processId: process.id,
		processName: process.name,
		artefactId: id,
		decisionId: null,
		until: null
	}))
}
