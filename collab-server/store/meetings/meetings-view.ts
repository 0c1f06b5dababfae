import { and, eq, isNull } from 'drizzle-orm'
import { meeting, presence } from '#schema/db/meetings.ts'
import type { Denial } from '#schema/errors.ts'
import { ruleOf } from '#schema/governance/charter.ts'
import type { Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { attendanceView, type AttendanceView } from './attendance.ts'
import { abilityToKeep, checkInIsOpen, meetingsOf, type MeetingRow } from './meeting-rows.ts'

export type MeetingState = 'ahead' | 'open' | 'closed' | 'cancelled'
/** A meeting in a list; `mine`: whether the one who asks is in its register. */
export type MeetingLine = {
	id: string
	title: string
	startsAt: string
	state: MeetingState
	checkInOpen: boolean
	present: number
	mine: boolean
}

export type MeetingsView = {
	meetings: MeetingLine[]
	/** What rules of the charter ask of the one who looks, and how far that is there [P5]. */
	standing: (AttendanceView & { rule: string })[]
	may: { keep: Denial | null }
}

/** The meetings of a process, the newest first, as one of its people sees them [P4]. */
export async function meetingsView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<MeetingsView> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const rows = await meetingsOf(db, place.process.id)
	const held = await db
		.select({ meetingId: presence.meetingId, personId: presence.personId })
		.from(presence)
		.innerJoin(meeting, eq(meeting.id, presence.meetingId))
		.where(and(eq(meeting.processId, processId), isNull(presence.struckAt)))
	const meetings = rows.toReversed().map((row) => {
		const there = held.filter(({ meetingId }) => meetingId === row.id)
		return lineOf(row, there, caller.personId, at)
	})
	const standing = await standingOf(db, place, caller.personId, at)
	return { meetings, standing, may: { keep: abilityToKeep(place, at) } }
}

async function standingOf(
	db: Db,
	{ process, charter: { charter } }: Place,
	personId: string,
	at: Date
): Promise<MeetingsView['standing']> {
	const standing: MeetingsView['standing'] = []
	for (const name of Object.keys(charter.rules)) {
		const roll = ruleOf(charter, name)?.roll
		const was = roll && (await attendanceView(db, process.id, roll, personId, at))
		if (was) standing.push({ rule: name, ...was })
	}
	return standing
}

/** A meeting as it stands in a list; `me` is who asks. */
export function lineOf(
	row: MeetingRow,
	there: readonly { personId: string }[],
	me: string,
	at: Date
): MeetingLine {
	return {
		id: row.id,
		title: row.title,
		startsAt: row.startsAt.toISOString(),
		state: stateOf(row, at),
		checkInOpen: checkInIsOpen(row, at),
		present: there.length,
		mine: there.some(({ personId }) => personId === me)
	}
}

function stateOf(row: MeetingRow, at: Date): MeetingState {
	if (row.cancelledAt) return 'cancelled'
	if (row.closedAt) return 'closed'
	return at < row.startsAt ? 'ahead' : 'open'
}
