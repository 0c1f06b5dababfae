import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { decision, record } from '#schema/db/decisions.ts'
import { ledgerContinuation } from '#schema/db/ledger.ts'
import { process } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import { highest, numberOf, recordId, type Numbers } from '#schema/ledger/kept-head.ts'
import { dateIn } from '#schema/governance/calendar.ts'
import type { Db } from '../database/db.ts'
import { enqueue, forget } from '../database/jobs.ts'
import { requireNoAlarm } from '../ledger/alarms.ts'
import { loadLog, logOf } from '../ledger/ledger.ts'
import { highestIn, requireOutside } from '../ledger/outside-heads.ts'

/** Any fixed number of our own will do: only the numbering of records waits for it. */
const LOCK = 4_921_339

/**
 * [R12] DR-2027-000001, DR-2027-000002, ...: one after the other, per year of the wall clock where the process is.
 * [L15] None is given while the log is in doubt, and [L16] none that was given before a backup was restored.
 * @throws Refusal ledger_alarm
 */
export async function nextNumber(
	tx: Db,
	{ organisationId, timezone }: { organisationId: string; timezone: string },
	at: Date
): Promise<string> {
	const log = await logOf(tx, organisationId)
	assert(log, 'an organisation with records has a log')
	await requireNoAlarm(tx, log.id)
	await requireOutside(tx, await loadLog(tx, log.id))
	return await numbered(tx, dateIn(at, timezone).year)
}

/**
 * [L16] Records that were asked for and not issued when the backup was made may have been issued under their number
 * since. They get another one. Answers which became which.
 */
export async function renumberUnissued(
	tx: Db,
	organisationId: string,
	given: Numbers
): Promise<Record<string, string>> {
	const waiting = await tx
		.select({ id: record.id })
		.from(record)
		.innerJoin(decision, eq(decision.id, record.decisionId))
		.innerJoin(process, eq(process.id, decision.processId))
		.where(and(eq(process.organisationId, organisationId), isNull(record.canonicalJson)))
		.orderBy(asc(record.id))
	const renumbered: Record<string, string> = {}
	for (const { id } of waiting) {
		const [[year, number] = ['', 0]] = Object.entries(numberOf(id) ?? {})
		if (number > (given[year] ?? 0)) continue
		const next = await numbered(tx, Number(year))
		await tx.update(record).set({ id: next }).where(eq(record.id, id))
		await forget(tx, 'seal-record', { recordId: id })
		await enqueue(tx, 'seal-record', { recordId: next })
		renumbered[id] = next
	}
	return renumbered
}

async function numbered(tx: Db, year: number): Promise<string> {
	await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
	const { [year]: last = 0 } = highest(await highestIn(tx, year), await declaredNumbers(tx))
	return recordId(year, last + 1)
}

/** [L16] The highest numbers that were given before a log went on from a backup. */
async function declaredNumbers(db: Db): Promise<Numbers> {
	const rows = await db
		.select({ numbers: ledgerContinuation.numbers })
		.from(ledgerContinuation)
		.where(isNotNull(ledgerContinuation.confirmedAt))
	return highest(...rows.map(({ numbers }) => numbers))
}
