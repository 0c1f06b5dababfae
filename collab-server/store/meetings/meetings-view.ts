import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { meeting, presence } from '#schema/db/meetings.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { ruleOf } from '#schema/governance/charter.ts'
import { ROLES, type Role } from '#schema/governance/roles.ts'
import type { Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { attendanceView, type AttendanceView } from './attendance.ts'
import {
	abilityToKeep,
	checkInIsOpen,
	findMeeting,
	meetingsOf,
	presencesOf,
	type MeetingRow,
	type PresenceRow
} from './meeting-rows.ts'
import { abilityToCheckIn, peopleAround } from './presences.ts'

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

export type MeetingView = MeetingLine & {
	closed: { at: string; by: PersonRef } | null
	cancelled: { at: string; by: PersonRef; reason: string } | null
	/** How many were there in which role; each person once. */
	byRole: { role: Role; count: number }[]
	/** What was changed after the register was closed, without names. */
	corrections: { at: string; reason: string; kind: 'noted' | 'struck' }[]
	/** The line of the one who asks, if there is one that holds. */
	own: { how: PresenceRow['how']; at: string } | null
	/** Why the one who asks cannot note themselves with the code, were it open. */
	mayCheckIn: Denial | null
	/** For who keeps the register. */
	register: RegisterView | null
	/** Decisions that are taken at this meeting. */
	decisions: { id: string; question: string }[]
}

export type RegisterView = {
	code: string | null
	checkInUntil: string | null
	lines: {
		person: PersonRef
		how: PresenceRow['how']
		by: PersonRef
		at: string
		reason: string
		struck: { at: string; by: PersonRef; reason: string } | null
	}[]
	/** Who could be noted and is not. */
	others: PersonRef[]
}

/** One meeting; names are read by those who keep the register [P4]. @throws Refusal not_found */
export async function meetingView(
	db: Db,
	caller: Caller,
	processId: string,
	meetingId: string,
	at: Date
): Promise<MeetingView & { may: { keep: Denial | null } }> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const row = await findMeeting(db, meetingId)
	if (row?.processId !== place.process.id) throw new Refusal('not_found')
	const lines = await presencesOf(db, row.id)
	const there = lines.filter(({ struckAt }) => struckAt === null)
	const own = there.find(({ personId }) => personId === caller.personId)
	const keep = abilityToKeep(place, at)
	const name = await namesOf(db, [row.closedBy, row.cancelledBy])
	const { closedAt, closedBy, cancelledAt, cancelledBy } = row
	return {
		...lineOf(row, there, caller.personId, at),
		closed: closedAt && closedBy ? { at: closedAt.toISOString(), by: name(closedBy) } : null,
		cancelled:
			cancelledAt && cancelledBy
				? {
						at: cancelledAt.toISOString(),
						by: name(cancelledBy),
						reason: row.cancelReason ?? ''
					}
				: null,
		byRole: await rolesThere(db, row, there, at),
		corrections: correctionsOf(row, lines),
		own: own ? { how: own.how, at: own.at.toISOString() } : null,
		mayCheckIn: abilityToCheckIn(place, at),
		register: keep ? null : await registerOf(db, row, lines, at),
		decisions: await decisionsAt(db, place, row, at),
		may: { keep }
	}
}

function lineOf(
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

/** Somebody with several roles is counted by the one with the most duties. */
async function rolesThere(
	db: Db,
	row: MeetingRow,
	there: readonly PresenceRow[],
	at: Date
): Promise<MeetingView['byRole']> {
	if (there.length === 0) return []
	const people = there.map(({ personId }) => personId)
	const held = await db
		.select({
			personId: membership.personId,
			role: membership.role,
			from: membership.from,
			until: membership.until
		})
		.from(membership)
		.where(
			and(
				eq(membership.processId, row.processId),
				inArray(membership.personId, people),
				lte(membership.from, at)
			)
		)
	const strongest = people.map((id) => {
		const own = held.filter(
			({ personId, until }) => personId === id && (!until || until > row.startsAt)
		)
		return ROLES.findLast((role) => own.some((one) => one.role === role))
	})
	return ROLES.toReversed().flatMap((role) => {
		const count = strongest.filter((one) => one === role).length
		return count > 0 ? [{ role, count }] : []
	})
}

function correctionsOf(
	{ closedAt }: MeetingRow,
	lines: readonly PresenceRow[]
): MeetingView['corrections'] {
	if (!closedAt) return []
	return lines
		.flatMap(({ at, reason, struckAt, struckReason }) => [
			...(at > closedAt ? [{ at, reason, kind: 'noted' as const }] : []),
			...(struckAt && struckAt > closedAt
				? [{ at: struckAt, reason: struckReason, kind: 'struck' as const }]
				: [])
		])
		.toSorted((one, other) => one.at.getTime() - other.at.getTime())
		.map(({ at, ...said }) => ({ at: at.toISOString(), ...said }))
}

async function registerOf(
	db: Db,
	row: MeetingRow,
	lines: readonly PresenceRow[],
	at: Date
): Promise<RegisterView> {
	const around = await peopleAround(db, row, at)
	const name = await namesOf(db, [
		...around,
		...lines.flatMap(({ personId, byPerson, struckBy }) => [personId, byPerson, struckBy])
	])
	const there = new Set(lines.filter(({ struckAt }) => !struckAt).map(({ personId }) => personId))
	const open = checkInIsOpen(row, at)
	return {
		code: open ? row.checkInCode : null,
		checkInUntil: open ? (row.checkInUntil?.toISOString() ?? null) : null,
		lines: lines.map((line) => ({
			person: name(line.personId),
			how: line.how,
			by: name(line.byPerson),
			at: line.at.toISOString(),
			reason: line.reason,
			struck:
				line.struckAt && line.struckBy
					? {
							at: line.struckAt.toISOString(),
							by: name(line.struckBy),
							reason: line.struckReason
						}
					: null
		})),
		others: around
			.filter((id) => !there.has(id))
			.map(name)
			.toSorted((one, other) => one.name.localeCompare(other.name))
	}
}

async function decisionsAt(
	db: Db,
	place: Place,
	row: MeetingRow,
	at: Date
): Promise<MeetingView['decisions']> {
	const bound = await db
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(eq(decisionTable.meetingId, row.id))
	if (bound.length === 0) return []
	const seen = await decisionsIn(db, place, at)
	return seen
		.filter(({ row: one }) => bound.some(({ id }) => id === one.id))
		.map(({ row: one }) => ({ id: one.id, question: one.question }))
}
