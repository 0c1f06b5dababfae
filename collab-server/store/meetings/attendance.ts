import { and, eq, inArray } from 'drizzle-orm'
import { presence } from '#schema/db/meetings.ts'
import { membership } from '#schema/db/processes.ts'
import {
	attendanceOf,
	attendsEnough,
	meetingsNeeded,
	type Attendance
} from '#schema/governance/attendance.ts'
import type { RollRule } from '#schema/governance/rules/rule-parts.ts'
import { inForce } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { panelFor } from '../lots/lot-rows.ts'
import { closedMeetings, heldAt } from './meeting-rows.ts'

/** [P5] Who was not at enough meetings to stand on a roll taken as of an instant; nobody where none is asked for. */
export async function seldomThere(
	db: Db,
	processId: string,
	roll: RollRule,
	asOf: Date
): Promise<ReadonlySet<string>> {
	const share = roll.min_attendance
	if (share === undefined) return new Set()
	const attendance = await attendances(db, processId, roll, asOf)
	return new Set([...attendance].flatMap(([id, was]) => (attendsEnough(was, share) ? [] : [id])))
}

/** How somebody stands towards what a roll asks of those on it. */
export type AttendanceView = Attendance & { needed: number; enough: boolean }

/** [P5] How one person stands; null where the roll asks nothing of them. */
export async function attendanceView(
	db: Db,
	processId: string,
	roll: RollRule,
	personId: string,
	asOf: Date
): Promise<AttendanceView | null> {
	const share = roll.min_attendance
	if (share === undefined) return null
	const was = (await attendances(db, processId, roll, asOf)).get(personId)
	if (!was) return null
	return { ...was, needed: meetingsNeeded(was.of, share), enough: attendsEnough(was, share) }
}

/** The attendance of everybody with a role that the roll names, as the registers stood at an instant. */
async function attendances(
	db: Db,
	processId: string,
	roll: RollRule,
	asOf: Date
): Promise<Map<string, Attendance>> {
	const closed = await closedMeetings(db, processId, asOf)
	const lines = closed.length
		? await db
				.select({ personId: presence.personId, meetingId: presence.meetingId })
				.from(presence)
				.where(
					and(
						inArray(
							presence.meetingId,
							closed.map(({ id }) => id)
						),
						heldAt(asOf)
					)
				)
		: []
	const attended = Map.groupBy(lines, ({ personId }) => personId)
	const since = await sinceWhen(db, processId, roll, asOf)
	return new Map(
		[...since].map(([personId, from]) => {
			const at = new Set((attended.get(personId) ?? []).map(({ meetingId }) => meetingId))
			return [personId, attendanceOf(closed, at, from)]
		})
	)
}

/** From when on each of them has held such a role, and has sat on the panel where one was drawn. */
async function sinceWhen(
	db: Db,
	processId: string,
	roll: RollRule,
	asOf: Date
): Promise<Map<string, Date>> {
	const rows = await db
		.select({ personId: membership.personId, from: membership.from })
		.from(membership)
		.where(
			and(
				eq(membership.processId, processId),
				inArray(membership.role, [...roll.who]),
				inForce(asOf)
			)
		)
		.orderBy(membership.from)
	const since = new Map(rows.toReversed().map(({ personId, from }) => [personId, from]))
	if (!roll.sortition) return since
	const panel = await panelFor(db, processId, roll)
	return new Map(
		[...(panel?.since ?? [])].flatMap(([personId, seated]) => {
			const from = since.get(personId)
			return from ? [[personId, from > seated ? from : seated]] : []
		})
	)
}
