import { and, eq, isNotNull, isNull, lte, ne, sql } from 'drizzle-orm'
import { record, rollUsed, secretBox } from '#schema/db/decisions.ts'
import { assert } from '#schema/errors.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import { isPending } from '#schema/governance/effects.ts'
import { KEPT_DAYS } from '#schema/governance/secrecy.ts'
import { inOneTransaction } from '../acting/act.ts'
import { appealsOf } from '../redress/appeal-rows.ts'
import { contestableUntil } from '../redress/appeal-window.ts'
import type { Db } from '../database/db.ts'
import { loadPlace } from '../acting/place.ts'
import { findDecision, type DecisionRecord } from '../acting/rows.ts'
import { boxOf } from './secret-box.ts'

/**
 * [SB7] Destroys a secret box and the list of who has voted, once their time is over: by the job, and
 * again by the hourly tidying. What stays is the tally, the count and the two roots. Waits for a record
 * that is being made, and for whatever can still bring somebody to count again. Answers whether they
 * are gone.
 */
export async function destroyBox(db: Db, decisionId: string, at: Date): Promise<boolean> {
	const gone = await inOneTransaction(db, null, at, async (work) => {
		const decision = await findDecision(work.tx, decisionId, 'update')
		const box = await boxOf(work.tx, decisionId)
		if (!decision || !box?.endsAt || box.endsAt > at) return false
		if (box.destroyedAt) return true
		if (await recordInTheMaking(work.tx, decisionId)) return false
		const place = await loadPlace(work.tx, null, decision.processId, at)
		assert(place, 'a decision belongs to a process')
		if (await isStillNeeded(work.tx, decision, place.process.timezone, at)) return false
		await work.tx
			.update(secretBox)
			.set({ slips: null, destroyedAt: at })
			.where(eq(secretBox.decisionId, decisionId))
		await work.tx.delete(rollUsed).where(eq(rollUsed.decisionId, decisionId))
		const { count, boxRoot: root, rollUsedRoot: used } = box
		work.enter(place, {
			type: 'box-destroyed',
			subjectId: decisionId,
			data: { count, boxRoot: root, rollUsedRoot: used },
			byServer: true
		})
		return true
	})
	if (gone) await wipeTraces(db)
	return gone
}

/** Destroys every box whose time is over. */
export async function destroyDueBoxes(db: Db, at: Date): Promise<void> {
	const due = await db
		.select({ id: secretBox.decisionId })
		.from(secretBox)
		.where(
			and(isNotNull(secretBox.endsAt), lte(secretBox.endsAt, at), isNull(secretBox.destroyedAt))
		)
	for (const { id } of due) await destroyBox(db, id, at)
}

/** [F7] After a decision was closed: forgets in which order its box was filled. */
export async function settleBox(db: Db, decisionId: string): Promise<void> {
	if ((await boxOf(db, decisionId))?.endsAt) await wipeTraces(db)
}

/**
 * Writes both tables anew without the rows that are no longer there: PostgreSQL keeps what was replaced
 * or deleted in its files until then, with the number of the transaction that did it [F7].
 */
async function wipeTraces(db: Db): Promise<void> {
	await db.execute(sql`vacuum full secret_box`)
	await db.execute(sql`vacuum full roll_used`)
}

async function recordInTheMaking(tx: Db, decisionId: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: record.id })
		.from(record)
		.where(and(eq(record.decisionId, decisionId), ne(record.status, 'sealed')))
	return row !== undefined
}

/** Whoever ratifies has not answered, an appeal can still be made, or one is not decided. */
async function isStillNeeded(
	tx: Db,
	decision: DecisionRecord,
	timezone: string,
	at: Date
): Promise<boolean> {
	if (isPending(decision.effect)) return true
	if ((await appealsOf(tx, decision.id)).some(({ status }) => status === 'open')) return true
	const until = await contestableUntil(tx, decision, timezone)
	return until !== null && at < addCalendarDays(until, KEPT_DAYS, timezone)
}
