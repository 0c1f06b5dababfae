import { and, eq, inArray } from 'drizzle-orm'
import { decision } from '#schema/db/decisions.ts'
import { meeting } from '#schema/db/meetings.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { instant, requiredReason, requiredText } from '../acting/texts.ts'
import { beginAgenda } from './agenda.ts'
import {
	abilityToKeep,
	checkInIsOpen,
	enterMeeting,
	presentAt,
	refuseIdle
} from './meeting-rows.ts'
import type { MeetingRow } from './meeting-rows.ts'

/** [P1] Notes that people meet, or met. */
export async function addMeeting(
	act: Act,
	needs: Acts['add-meeting']['needs']
): Promise<Acts['add-meeting']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'share')
	must(abilityToKeep(place, act.at))
	const title = requiredText(needs.title, 'title', LIMITS.titleLength)
	const startsAt = instant(needs.startsAt, 'startsAt')
	const latest = act.at.getTime() + LIMITS.meetingAheadMs
	if (startsAt < place.process.createdAt || startsAt.getTime() > latest)
		throw new Refusal('meeting_day_wrong', { field: 'startsAt' })
	const id = crypto.randomUUID()
	await act.tx.insert(meeting).values({
		id,
		processId: place.process.id,
		title,
		startsAt,
		byPerson: act.by.personId,
		at: act.at
	})
	const agenda = await beginAgenda(act, id, needs.agenda)
	act.enter(place, {
		type: 'meeting-added',
		subjectId: place.process.id,
		data: { meeting: id, starts: startsAt.toISOString(), items: agenda.length },
		secret: { '/title': title, ...(agenda.length > 0 && { '/agenda': agenda.join('\n') }) }
	})
	act.tell('process', { processId: place.process.id })
	return { meetingId: id }
}

/** [P2] Draws a code by which people who are there note themselves, for twelve hours at most. */
export async function openCheckIn(
	act: Act,
	needs: Acts['open-check-in']['needs']
): Promise<Nothing> {
	const { place, row } = await enterToKeep(act, needs.meeting)
	refuseIdle(row, act.at)
	if (row.closedAt) throw new Refusal('meeting_over')
	const until = new Date(act.at.getTime() + LIMITS.checkInMs)
	await act.tx
		.update(meeting)
		.set({ checkInCode: drawnCode(), checkInUntil: until })
		.where(eq(meeting.id, row.id))
	act.enter(place, {
		type: 'check-in-opened',
		subjectId: place.process.id,
		data: { meeting: row.id, until: until.toISOString() }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [P2] From now on only who keeps the register notes people. */
export async function endCheckIn(act: Act, needs: Acts['end-check-in']['needs']): Promise<Nothing> {
	const { place, row } = await enterToKeep(act, needs.meeting)
	if (!checkInIsOpen(row, act.at)) throw new Refusal('state_changed')
	await act.tx.update(meeting).set(NO_CHECK_IN).where(eq(meeting.id, row.id))
	act.enter(place, {
		type: 'check-in-ended',
		subjectId: place.process.id,
		data: { meeting: row.id }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [P3] Closes the register: from now on it stands, and counts. */
export async function closeMeeting(
	act: Act,
	needs: Acts['close-meeting']['needs']
): Promise<Nothing> {
	const { place, row } = await enterToKeep(act, needs.meeting)
	if (row.cancelledAt || row.closedAt) throw new Refusal('meeting_over')
	if (act.at < row.startsAt) throw new Refusal('meeting_not_begun')
	const present = await presentAt(act.tx, row.id, act.at)
	if (present.length === 0) throw new Refusal('register_empty')
	await act.tx
		.update(meeting)
		.set({ closedAt: act.at, closedBy: act.by.personId, ...NO_CHECK_IN })
		.where(eq(meeting.id, row.id))
	act.enter(place, {
		type: 'meeting-closed',
		subjectId: place.process.id,
		data: { meeting: row.id, present: present.length },
		secret: { '/title': row.title }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [P3] A meeting that does not take place counts nowhere. A decision that looks at it is waited for. */
export async function cancelMeeting(
	act: Act,
	needs: Acts['cancel-meeting']['needs']
): Promise<Nothing> {
	const { place, row } = await enterToKeep(act, needs.meeting)
	if (row.cancelledAt || row.closedAt) throw new Refusal('meeting_over')
	const [bound] = await act.tx
		.select({ id: decision.id })
		.from(decision)
		.where(and(eq(decision.meetingId, row.id), inArray(decision.status, ['announced', 'open'])))
		.limit(1)
	if (bound) throw new Refusal('decision_open')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	await act.tx
		.update(meeting)
		.set({
			cancelledAt: act.at,
			cancelledBy: act.by.personId,
			cancelReason: reason,
			...NO_CHECK_IN
		})
		.where(eq(meeting.id, row.id))
	act.enter(place, {
		type: 'meeting-cancelled',
		subjectId: place.process.id,
		data: { meeting: row.id },
		secret: { '/title': row.title, '/reason': reason }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

const NO_CHECK_IN = { checkInCode: null, checkInUntil: null }

async function enterToKeep(act: Act, meetingId: string) {
	const entered = await enterMeeting(act, meetingId, 'update')
	must(abilityToKeep(entered.place, act.at))
	return entered as { place: typeof entered.place; row: MeetingRow }
}

/** Six digits, each as likely as another. */
function drawnCode(): string {
	const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
	return String(drawn % 1_000_000).padStart(6, '0')
}
