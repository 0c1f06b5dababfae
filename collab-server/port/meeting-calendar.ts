import { strToU8 } from 'fflate'
import { Refusal } from '#schema/errors.ts'
import { say, type Language } from '#schema/messages/format.ts'
import type { Caller } from '../store/acting/caller.ts'
import { enterProcess } from '../store/acting/place.ts'
import type { ProcessRow } from '../store/acting/rows.ts'
import type { Db } from '../store/database/db.ts'
import { addressOf } from '../store/database/runtime.ts'
import { agendaOf } from '../store/meetings/agenda-rows.ts'
import { findMeeting, meetingsOf, type MeetingRow } from '../store/meetings/meeting-rows.ts'
import { calendarOf, type CalendarEvent } from './calendar.ts'

/** [P8] One meeting as a file for a calendar, with its agenda. @throws Refusal not_found */
export async function meetingFile(
	db: Db,
	caller: Caller,
	processId: string,
	meetingId: string,
	at: Date
): Promise<Uint8Array> {
	const { process } = await enterProcess(db, caller.personId, processId, at)
	const row = await findMeeting(db, meetingId)
	if (row?.processId !== process.id || row.cancelledAt) throw new Refusal('not_found')
	return strToU8(calendarOf(process.name, [await eventOf(db, process, row)], at))
}

/** [MV7] [P8] The meetings of a process that were not called off, each with its agenda. */
export async function meetingEvents(
	db: Db,
	process: Pick<ProcessRow, 'id' | 'language'>
): Promise<CalendarEvent[]> {
	const events: CalendarEvent[] = []
	for (const row of await meetingsOf(db, process.id))
		if (row.cancelledAt === null) events.push(await eventOf(db, process, row))
	return events
}

async function eventOf(
	db: Db,
	process: Pick<ProcessRow, 'id' | 'language'>,
	{ id, title, startsAt, closedAt }: MeetingRow
): Promise<CalendarEvent> {
	const items = (await agendaOf(db, id)).map((item, index) =>
		say(process.language as Language, 'minutes.item', {
			n: index + 1,
			title: item.title,
			asks: item.asks
		})
	)
	return {
		uid: id,
		title,
		about: [...items, addressOf(`/p/${process.id}/meetings/${id}`)].join('\n'),
		start: startsAt.toISOString(),
		end: closedAt?.toISOString() ?? null
	}
}
