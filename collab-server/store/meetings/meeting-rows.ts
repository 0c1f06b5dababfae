import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { meeting, presence } from '#schema/db/meetings.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { enterProcess } from '../acting/place.ts'
import type { Lock } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'

export type MeetingRow = typeof meeting.$inferSelect
export type PresenceRow = typeof presence.$inferSelect

/** [P1] Who steers the process, or keeps its minutes, keeps its registers. */
export function abilityToKeep(place: Place, at: Date): Denial | null {
	return abilityTo('facilitate', place, {}, { queue_minutes: true }, at)
}

/** A meeting as somebody of its process acts on it. Locks process, then meeting. */
export async function enterMeeting(
	{ tx, by, at }: Act,
	meetingId: string,
	lock: Lock
): Promise<{ place: Place; row: MeetingRow }> {
	const known = await findMeeting(tx, meetingId)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(tx, by.personId, known.processId, at, 'share')
	const row = await findMeeting(tx, meetingId, lock)
	return { place, row: row ?? known }
}

export async function findMeeting(db: Db, id: string, lock?: Lock): Promise<MeetingRow | null> {
	if (!isId(id)) return null
	const query = db.select().from(meeting).where(eq(meeting.id, id))
	const [row] = await (lock ? query.for(lock) : query)
	return row ?? null
}

export async function meetingsOf(db: Db, processId: string): Promise<MeetingRow[]> {
	return db
		.select()
		.from(meeting)
		.where(eq(meeting.processId, processId))
		.orderBy(asc(meeting.startsAt), asc(meeting.id))
}

/** The meetings whose register stood at an instant. */
export async function closedMeetings(db: Db, processId: string, at: Date): Promise<MeetingRow[]> {
	return db
		.select()
		.from(meeting)
		.where(
			and(eq(meeting.processId, processId), isNotNull(meeting.closedAt), lte(meeting.closedAt, at))
		)
}

export async function presencesOf(db: Db, meetingId: string): Promise<PresenceRow[]> {
	return db
		.select()
		.from(presence)
		.where(eq(presence.meetingId, meetingId))
		.orderBy(asc(presence.at), asc(presence.id))
}

/** Lines of a register that held at an instant. */
export function heldAt(at: Date) {
	return and(lte(presence.at, at), or(isNull(presence.struckAt), gt(presence.struckAt, at)))
}

/** [P6] Who stood in the register of a meeting at an instant; nobody of one that was called off by then. */
export async function presentAt(db: Db, meetingId: string, at: Date): Promise<string[]> {
	const rows = await db
		.select({ id: presence.personId })
		.from(presence)
		.innerJoin(meeting, eq(meeting.id, presence.meetingId))
		.where(and(eq(meeting.id, meetingId), isNull(meeting.cancelledAt), heldAt(at)))
	return rows.map(({ id }) => id)
}

/** The same as it stands now. */
export async function presentNow(db: Db, meetingId: string): Promise<string[]> {
	const rows = await db
		.select({ id: presence.personId })
		.from(presence)
		.innerJoin(meeting, eq(meeting.id, presence.meetingId))
		.where(and(eq(meeting.id, meetingId), isNull(meeting.cancelledAt), isNull(presence.struckAt)))
	return rows.map(({ id }) => id)
}

/** [P1] Nothing is noted of a meeting long before it begins, nor of one that was called off. */
export function refuseIdle(row: MeetingRow, at: Date): void {
	if (row.cancelledAt) throw new Refusal('meeting_over')
	if (at.getTime() < row.startsAt.getTime() - LIMITS.meetingEarlyMs)
		throw new Refusal('meeting_not_begun')
}

/** [P2] Whether people can note themselves now. */
export function checkInIsOpen(row: MeetingRow, at: Date): boolean {
	return row.checkInUntil !== null && at < row.checkInUntil && !row.closedAt && !row.cancelledAt
}
