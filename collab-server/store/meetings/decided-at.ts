import { and, eq, inArray } from 'drizzle-orm'
import { rollEntry } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { rollOf, type RollRow } from '../voting/roll.ts'
import { findMeeting, presentAt, presentNow } from './meeting-rows.ts'

/** [P6] The meeting a decision is announced to be taken at: of this process, and begun before the end. */
export async function meetingFor(
	tx: Db,
	place: Place,
	meetingId: string | undefined,
	closesAt: Date
): Promise<string | null> {
	if (meetingId === undefined) return null
	const row = await findMeeting(tx, meetingId, 'share')
	if (row?.processId !== place.process.id) throw new Refusal('not_found')
	if (row.cancelledAt || row.startsAt >= closesAt)
		throw new Refusal('meeting_unfit', { field: 'meeting' })
	return row.id
}

/** [P6] Fixes who was present, as the register stood at the close. Answers how many; null without a meeting. */
export async function keepPresence(
	{ tx }: Work,
	{ id, meetingId, closesAt }: DecisionRecord
): Promise<number | null> {
	if (!meetingId) return null
	const here = await presentAt(tx, meetingId, closesAt)
	if (here.length === 0) return 0
	const kept = await tx
		.update(rollEntry)
		.set({ present: true })
		.where(and(eq(rollEntry.decisionId, id), inArray(rollEntry.personId, here)))
		.returning({ id: rollEntry.personId })
	return kept.length
}

/** [P6] The roll with who is present: as it was fixed at the close, before as the register stands. */
export async function rollWithPresence(
	db: Db,
	{ id, meetingId, status }: DecisionRecord,
	final = false
): Promise<RollRow[]> {
	const roll = await rollOf(db, id)
	if (final || status === 'closed' || !meetingId) return roll
	const here = new Set(await presentNow(db, meetingId))
	return roll.map((row) => ({ ...row, present: here.has(row.personId) }))
}
