import { and, desc, eq, isNull } from 'drizzle-orm'
import { ledgerAlarm, ledgerLog } from '#schema/db/ledger.ts'
import { organisation } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import type { Contradiction } from '#schema/ledger/walk.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { requiredReason } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { addressOf } from '../database/runtime.ts'
import { writeToAdministrators } from '../people/administrators.ts'
import { requireAdministrator } from '../people/people.ts'
import { appendEntry } from './ledger.ts'

export type Alarm = typeof ledgerAlarm.$inferSelect

/** The finding of one place, as a name. */
const nameOf = ({ what, index, level = 0 }: Contradiction) => `${what} ${level} ${index}`

/** How many places one alarm lists; the rest is found again by the next examination. */
const MOST = 1_000

/**
 * [L11] Raises an alarm over what nobody has answered for yet, and writes to every administrator.
 * What an earlier alarm lists raises none again. Answers whether there was anything new.
 */
export async function raiseAlarm(
	db: Db,
	logId: string,
	found: readonly Contradiction[],
	at: Date
): Promise<boolean> {
	if (found.length === 0) return false
	return await db.transaction(async (tx) => {
		await tx.select().from(ledgerLog).where(eq(ledgerLog.id, logId)).for('update')
		const known = new Set((await alarmsOf(tx, logId)).flatMap((one) => one.found.map(nameOf)))
		const fresh = found.filter((one) => !known.has(nameOf(one))).slice(0, MOST)
		if (fresh.length === 0) return false
		const id = crypto.randomUUID()
		await tx.insert(ledgerAlarm).values({ id, logId, found: fresh, raisedAt: at })
		await tellAdministrators(tx, logId, fresh.length, at)
		return true
	})
}

/** All alarms of a log, the newest first. */
export function alarmsOf(db: Db, logId: string): Promise<Alarm[]> {
	return db
		.select()
		.from(ledgerAlarm)
		.where(eq(ledgerAlarm.logId, logId))
		.orderBy(desc(ledgerAlarm.raisedAt), desc(ledgerAlarm.id))
}

/** [L11] Whether any log of this installation waits for somebody to answer for what was found. */
export async function alarmStands(db: Db): Promise<boolean> {
	const [row] = await db
		.select({ id: ledgerAlarm.id })
		.from(ledgerAlarm)
		.where(isNull(ledgerAlarm.acknowledgedAt))
		.limit(1)
	return row !== undefined
}

/** [L11] @throws Refusal `ledger_alarm` while an alarm over this log is unanswered */
export async function requireNoAlarm(db: Db, logId: string): Promise<void> {
	if (await hasAlarm(db, logId)) throw new Refusal('ledger_alarm')
}

/** [L11] Whether an alarm over this log is unanswered. */
export async function hasAlarm(db: Db, logId: string): Promise<boolean> {
	const [open] = await db
		.select({ id: ledgerAlarm.id })
		.from(ledgerAlarm)
		.where(and(eq(ledgerAlarm.logId, logId), isNull(ledgerAlarm.acknowledgedAt)))
		.limit(1)
	return open !== undefined
}

/**
 * [L11] Somebody responsible has looked into it and says what it was: heads are signed again. That
 * they did, and over how many places, is an entry; who and why can be erased. Once: later answers change nothing.
 */
export async function acknowledgeAlarm(
	db: Db,
	caller: Caller,
	alarmId: string,
	reason: string,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	const why = requiredReason(reason, LIMITS.reasonLength)
	await db.transaction(async (tx) => {
		const [alarm] = await tx
			.select()
			.from(ledgerAlarm)
			.where(eq(ledgerAlarm.id, alarmId))
			.for('update')
		if (!alarm) throw new Refusal('not_found')
		if (alarm.acknowledgedAt) return
		// [L16] Over a head that was kept outside one administrator alone cannot pass.
		if (alarm.found.some(({ what }) => what === 'outside')) throw new Refusal('ledger_alarm')
		await tx
			.update(ledgerAlarm)
			.set({ acknowledgedAt: at, acknowledgedBy: caller.personId, reason: why })
			.where(eq(ledgerAlarm.id, alarmId))
		const [log] = await tx.select().from(ledgerLog).where(eq(ledgerLog.id, alarm.logId))
		await appendEntry(tx, {
			organisationId: log?.organisationId ?? '',
			type: 'ledger-alarm-answered',
			at,
			processId: null,
			subjectId: alarmId,
			data: { places: alarm.found.length, raised: alarm.raisedAt.toISOString() },
			secret: { '/actor': caller.personId, '/reason': why }
		})
	})
}

async function tellAdministrators(tx: Db, logId: string, places: number, at: Date) {
	const [whose] = await tx
		.select({ name: organisation.name })
		.from(ledgerLog)
		.innerJoin(organisation, eq(organisation.id, ledgerLog.organisationId))
		.where(eq(ledgerLog.id, logId))
	const letter = {
		kind: 'ledger_alarm',
		organisation: whose?.name ?? '',
		places,
		link: addressOf('/admin/ledger')
	} as const
	await writeToAdministrators(tx, () => letter, at)
}
