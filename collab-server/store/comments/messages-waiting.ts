import { and, count, eq, exists, isNotNull, isNull, min, not, type SQL } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { message, thread } from '#schema/db/comments.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { Waiting } from '../acting/views.ts'
import { OFFICES } from './messages.ts'

/** [N4] Comments that nobody else reads before somebody who facilitates has. */
export async function messagesWaiting(
	db: Db,
	place: Place,
	_: unknown,
	at: Date
): Promise<Waiting[]> {
	if (abilityTo('facilitate', place, {}, {}, at) !== null) return []
	const rows = await db
		.select({ id: artefactTable.id, title: artefactTable.title, n: count() })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.innerJoin(artefactTable, eq(artefactTable.id, thread.artefactId))
		.where(and(eq(artefactTable.processId, place.process.id), eq(message.state, 'held')))
		.groupBy(artefactTable.id)
	return rows.map((row) => aboutText(place, 'judge_messages', { ...row, until: null }))
}

/** [N11] Comments whose promised official answer is still owed, by the nearest promise. */
export async function answersWaiting(
	db: Db,
	place: Place,
	_: unknown,
	at: Date
): Promise<Waiting[]> {
	if (!OFFICES.some((office) => place.actor.roles.includes(office))) return []
	const rows = await db
		.select({ artefact: artefactTable, n: count(), until: min(thread.answerBy) })
		.from(thread)
		.innerJoin(artefactTable, eq(artefactTable.id, thread.artefactId))
		.where(and(eq(artefactTable.processId, place.process.id), isOwed(db)))
		.groupBy(artefactTable.id)
	return rows
		.filter(({ artefact }) => abilityTo('comment', place, { artefact }, {}, at) === null)
		.map(({ artefact, n, until }) => aboutText(place, 'answer_comments', { ...artefact, n, until }))
}

/** Promised, open, read by others, and no message in a thread speaks for the administration yet. */
function isOwed(db: Db) {
	const said = (what?: SQL) =>
		exists(
			db
				.select({ id: message.id })
				.from(message)
				.where(and(eq(message.threadId, thread.id), eq(message.state, 'shown'), what))
		)
	const answered = said(isNotNull(message.office))
	return and(isNotNull(thread.answerBy), isNull(thread.resolvedAt), said(), not(answered))
}

function aboutText(
	{ process }: Place,
	code: Waiting['code'],
	{ id, title, n, until }: { id: string; title: string; n: number; until: Date | null }
): Waiting {
	return {
		code,
		params: { title, n },
		processId: process.id,
		processName: process.name,
		artefactId: id,
		decisionId: null,
		until: until?.toISOString() ?? null
	}
}
