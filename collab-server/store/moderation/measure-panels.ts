import { and, eq } from 'drizzle-orm'
import { measure, measureSeat } from '#schema/db/bodies.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import { drawPanel } from '#schema/governance/panel.ts'
import { toBase64Url } from '#schema/ledger/bytes.ts'
import type { Json } from '#schema/record/canonical.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Act, type Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { tellMeasure, type MeasureRow } from './moderation.ts'
import { judgesIn } from '../organisation/parties.ts'
import { loadPlace } from '../acting/place.ts'

export type SeatRow = typeof measureSeat.$inferSelect
type Outcome = 'upheld' | 'lifted'

/**
 * [B13] Draws the panel of the charter for a contested step, as for an appeal [J3]: without the person it
 * is about and without whoever took it. Answers what the ledger keeps of it; nothing where too few are there.
 */
export async function seatPanel(
	act: Act,
	place: Place,
	row: MeasureRow
): Promise<Record<string, Json>> {
	const { panel, decide_days } = place.charter.charter.appeals
	const parties = new Set([row.personId, row.byPerson])
	const seed = await takingHash(act.tx, row)
	const candidates = await judgesIn(act.tx, row.processId, parties, panel, act.at)
	const drawn = drawPanel(seed, candidates, panel)
	if (!drawn) return {}
	const reviewBy = addCalendarDays(act.at, decide_days, place.process.timezone)
	const members = drawn.members.map(({ personId }) => personId)
	await act.tx.update(measure).set({ reviewBy, seed }).where(eq(measure.id, row.id))
	await act.tx
		.insert(measureSeat)
		.values(members.map((personId) => ({ measureId: row.id, personId })))
	await enqueue(act.tx, 'measure-due', { measureId: row.id }, { startAfter: reviewBy })
	const letter = { kind: 'measure_panel', until: reviewBy } as const
	await writeToPeople(act.tx, members, place, '/moderation', letter, act.at)
	for (const personId of members) act.tell('membership', { processId: row.processId, personId })
	const draw = drawn.tickets.map((one) => ({
		ticket: one.ticket,
		roles: [...one.roles],
		drawn: drawn.members.includes(one)
	}))
	return { seed, until: reviewBy.toISOString(), draw }
}

export function seatsOn(db: Db, measureId: string): Promise<SeatRow[]> {
	return db
		.select()
		.from(measureSeat)
		.where(eq(measureSeat.measureId, measureId))
		.orderBy(measureSeat.personId)
}

/** [B9] [B13] A seat on the panel, and neither party nor suspended since. */
export function mustSit(seats: SeatRow[], { actor }: Place, row: MeasureRow): void {
	const own = seats.some(({ personId }) => personId === actor.personId)
	const party = [row.byPerson, row.personId].includes(actor.personId ?? '')
	const conflict = conflictOf('panel', { party })
	if (!own || conflict || actor.suspendedUntil) throw new Refusal('forbidden')
}

/** A member of the panel says what they find; more than half of the panel settle it. */
export async function judge(
	act: Act,
	place: Place,
	row: MeasureRow,
	outcome: Outcome,
	reasons: string
): Promise<void> {
	assert(row.reviewBy, 'a panel has a deadline')
	if (act.at >= row.reviewBy) throw new Refusal('appeal_decided')
	await act.tx
		.update(measureSeat)
		.set({ outcome, reasons, votedAt: act.at })
		.where(and(eq(measureSeat.measureId, row.id), eq(measureSeat.personId, act.by.personId)))
	act.enter(place, {
		type: 'measure-judged',
		subjectId: place.process.id,
		data: { measure: row.id, step: row.step },
		secret: { '/outcome': outcome, '/reason': reasons }
	})
	const seats = await seatsOn(act.tx, row.id)
	const agree = seats.filter((seat) => seat.outcome === outcome)
	if (agree.length * 2 > seats.length) await settle(act, place, row, outcome)
}

/** [J6] A panel that has not settled it in time leaves the step as it is, and the remedy outside. */
export async function measureDue(db: Db, measureId: string, at: Date): Promise<void> {
	const known = await findMeasureRow(db, measureId)
	if (!known || isOver(known)) return
	if (!known.reviewBy || at < known.reviewBy)
		throw new Error(`measure ${measureId} may still be settled`)
	await inOneTransaction(db, null, at, async (work) => {
		const place = await loadPlace(work.tx, null, known.processId, at, 'update')
		assert(place, 'a process is never deleted')
		const row = await findMeasureRow(work.tx, measureId)
		if (row && !isOver(row)) await settle(work, place, row, 'undecided')
	})
}

async function settle(
	work: Work,
	place: Place,
	row: MeasureRow,
	outcome: Outcome | 'undecided'
): Promise<void> {
	const lifted = outcome === 'lifted' && { liftedAt: work.at }
	await work.tx
		.update(measure)
		.set({ reviewedAt: work.at, outcome, ...lifted })
		.where(eq(measure.id, row.id))
	work.enter(place, {
		type: 'measure-reviewed',
		subjectId: place.process.id,
		data: { measure: row.id, step: row.step, outcome },
		byServer: true
	})
	await tellOutcome(work, place, row, outcome)
}

/** The person hears how it ended; what was lifted holds no longer, also on open screens. */
export async function tellOutcome(
	work: Work,
	place: Place,
	row: MeasureRow,
	outcome: Outcome | 'undecided'
): Promise<void> {
	const letter = { kind: 'measure_reviewed', outcome } as const
	await writeToPeople(work.tx, [row.personId], place, '/moderation', letter, work.at)
	await tellMeasure(work, row)
}

function isOver(row: MeasureRow): boolean {
	return row.reviewedAt !== null || row.liftedAt !== null
}

/** The leaf of the entry that took the step: fixed before anybody could think of contesting it. */
async function takingHash(tx: Db, row: MeasureRow): Promise<string> {
	const entries = await tx
		.select({ entry: ledgerEntry.entry, leafHash: ledgerEntry.leafHash })
		.from(ledgerEntry)
		.where(
			and(
				eq(ledgerEntry.type, 'measure-taken'),
				eq(ledgerEntry.processId, row.processId),
				eq(ledgerEntry.appendedAt, row.at)
			)
		)
	const found = entries.find(({ entry }) => new TextDecoder().decode(entry).includes(row.id))
	assert(found, 'a step that was taken stands in the ledger')
	return toBase64Url(found.leafHash)
}

async function findMeasureRow(db: Db, id: string): Promise<MeasureRow | null> {
	const [row] = await db.select().from(measure).where(eq(measure.id, id))
	return row ?? null
}
