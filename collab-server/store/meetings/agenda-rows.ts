import { and, asc, eq, isNull } from 'drizzle-orm'
import { agendaItem } from '#schema/db/meetings.ts'
import type { Db } from '../database/db.ts'

export type AgendaRow = typeof agendaItem.$inferSelect

/** What stands on the agenda of a meeting, in its order. */
export async function agendaOf(db: Db, meetingId: string): Promise<AgendaRow[]> {
	return db
		.select()
		.from(agendaItem)
		.where(and(eq(agendaItem.meetingId, meetingId), isNull(agendaItem.struckAt)))
		.orderBy(asc(agendaItem.place), asc(agendaItem.id))
}
