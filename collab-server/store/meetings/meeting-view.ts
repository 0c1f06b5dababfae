import { eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { PersonRef } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { namesOf } from '../people/person-names.ts'
import { agendaView, type AgendaView } from './agenda-view.ts'
import {
	abilityToKeep,
	checkInIsOpen,
	findMeeting,
	presencesOf,
	type MeetingRow,
	type PresenceRow
} from './meeting-rows.ts'
import { draftableMinutes } from '../record/minutes-draft.ts'
import { lineOf, type MeetingLine } from './meetings-view.ts'
import { abilityToCheckIn, peopleAround } from './presences.ts'
import { rolesThere, type RoleCount } from './roles-there.ts'

export type MeetingView = MeetingLine & {
	closed: { at: string; by: PersonRef } | null
	cancelled: { at: string; by: PersonRef; reason: string } | null
	/** How many were there in which role; each person once. */
	byRole: RoleCount[]
	/** What was changed after the register was closed, without names. */
	corrections: { at: string; reason: string; kind: 'noted' | 'struck' }[]
	/** The line of the one who asks, if there is one that holds. */
	own: { how: PresenceRow['how']; at: string } | null
	/** Why the one who asks cannot note themselves with the code, were it open. */
	mayCheckIn: Denial | null
	/** For who keeps the register. */
	register: RegisterView | null
	agenda: AgendaView
	/** Decisions that are taken at this meeting. */
	decisions: { id: string; question: string }[]
	/** [MN3] Minutes the one who asks may draft into; null before it begins, when it was called off, or for who keeps none. */
	minutes: { id: string; title: string }[] | null
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
		byRole: await rolesThere(
			db,
			row,
			there.map(({ personId }) => personId),
			at
		),
		corrections: correctionsOf(row, lines),
		own: own ? { how: own.how, at: own.at.toISOString() } : null,
		mayCheckIn: abilityToCheckIn(place, at),
		register: keep ? null : await registerOf(db, row, lines, at),
		agenda: await agendaView(db, place, row, keep === null, at),
		decisions: await decisionsAt(db, place, row, at),
		minutes: cancelledAt || row.startsAt > at ? null : await minutesFor(db, place, at),
		may: { keep }
	}
}

async function minutesFor(db: Db, place: Place, at: Date): Promise<MeetingView['minutes']> {
	const own = await draftableMinutes(db, place, at)
	return own.length > 0 || abilityToKeep(place, at) === null ? own : null
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
