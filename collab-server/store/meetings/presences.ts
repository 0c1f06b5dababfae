import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { presence } from '#schema/db/meetings.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { optionalText, requiredReason } from '../acting/texts.ts'
import {
	abilityToKeep,
	checkInIsOpen,
	enterMeeting,
	refuseIdle,
	type MeetingRow,
	type PresenceRow
} from './meeting-rows.ts'

/** [P2] Somebody notes that they are there. Saying it again changes nothing. */
export async function checkIn(act: Act, needs: Acts['check-in']['needs']): Promise<Nothing> {
	const { place, row } = await enterMeeting(act, needs.meeting, 'share')
	must(abilityToCheckIn(place, act.at))
	if (!checkInIsOpen(row, act.at)) throw new Refusal('check_in_closed')
	if (digitsOf(needs.code) !== row.checkInCode)
		throw new Refusal('check_in_wrong', { field: 'code' })
	await note(act, place, row, [act.by.personId], { how: 'checked_in', reason: '' })
	return {}
}

/** [P2] Whoever has a role here; a suspended person only reads [A4]. */
export function abilityToCheckIn(place: Place, at: Date): Denial | null {
	const { suspendedUntil } = place.actor
	if (suspendedUntil && at < new Date(suspendedUntil))
		return denialOf({ code: 'suspended', rule: 'E_SUSPENDED', until: suspendedUntil }, 'view')
	return abilityTo('view', place, {}, factsAbout(place), at)
}

/** [P1] [P3] Who keeps the register notes people who are there; with a reason once it is closed. */
export async function notePresence(
	act: Act,
	needs: Acts['note-presence']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeeting(act, needs.meeting, 'update')
	must(abilityToKeep(place, act.at))
	refuseIdle(row, act.at)
	const people = [...new Set(Array.isArray(needs.people) ? needs.people : [])]
	if (people.length === 0) throw new Refusal('malformed', { field: 'people' })
	const eligible = new Set(await peopleAround(act.tx, row, act.at))
	if (!people.every((id) => isId(id) && eligible.has(id))) throw new Refusal('not_found')
	await note(act, place, row, people, { how: 'noted', reason: reasonFor(row, needs.reason) })
	return {}
}

/** [P3] A line that was wrong is taken back; it stays with who and when. */
export async function strikePresence(
	act: Act,
	needs: Acts['strike-presence']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeeting(act, needs.meeting, 'update')
	must(abilityToKeep(place, act.at))
	refuseIdle(row, act.at)
	const reason = reasonFor(row, needs.reason)
	if (!isId(needs.person)) throw new Refusal('not_found')
	const struck = await act.tx
		.update(presence)
		.set({ struckAt: act.at, struckBy: act.by.personId, struckReason: reason })
		.where(
			and(
				eq(presence.meetingId, row.id),
				eq(presence.personId, needs.person),
				isNull(presence.struckAt)
			)
		)
		.returning({ id: presence.id })
	if (struck.length === 0) throw new Refusal('state_changed')
	act.enter(place, {
		type: row.closedAt ? 'register-corrected' : 'presence-struck',
		subjectId: place.process.id,
		data: { meeting: row.id },
		secret: { '/person': needs.person, '/reason': reason, '/title': row.title }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [P1] Who can be noted: whoever had a role in the process when it began, or has one now. */
export async function peopleAround(db: Db, row: MeetingRow, at: Date): Promise<string[]> {
	const rows = await db
		.selectDistinct({ id: membership.personId })
		.from(membership)
		.where(
			and(
				eq(membership.processId, row.processId),
				lte(membership.from, at),
				or(isNull(membership.until), gt(membership.until, row.startsAt))
			)
		)
	return rows.map(({ id }) => id)
}

type Noted = Pick<PresenceRow, 'how' | 'reason'>

/** Lines for those who have none yet: two who note the same person at once make one line. */
async function note(act: Act, place: Place, row: MeetingRow, people: string[], noted: Noted) {
	const lines = people.map((personId) => ({
		id: crypto.randomUUID(),
		meetingId: row.id,
		personId,
		byPerson: act.by.personId,
		at: act.at,
		...noted
	}))
	const made = await act.tx
		.insert(presence)
		.values(lines)
		.onConflictDoNothing()
		.returning({ personId: presence.personId })
	for (const { personId } of made)
		act.enter(place, {
			type: row.closedAt
				? 'register-corrected'
				: noted.how === 'checked_in'
					? 'checked-in'
					: 'presence-noted',
			subjectId: place.process.id,
			data: { meeting: row.id },
			secret: { '/person': personId, '/reason': noted.reason, '/title': row.title }
		})
	if (made.length > 0) act.tell('process', { processId: place.process.id })
}

/** [P3] A closed register is changed for a reason that everybody reads. */
function reasonFor(row: MeetingRow, reason: unknown): string {
	return row.closedAt
		? requiredReason(reason, LIMITS.reasonLength)
		: optionalText(reason, 'reason', LIMITS.reasonLength)
}

/** What somebody typed, without the space between the digits. */
function digitsOf(code: unknown): string {
	return typeof code === 'string' ? code.replaceAll(/\s/g, '') : ''
}
