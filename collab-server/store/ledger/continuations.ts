import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { ledgerAlarm, ledgerContinuation, ledgerLog } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { toBase64Url } from '#schema/ledger/bytes.ts'
import { highest, numberOf } from '#schema/ledger/kept-head.ts'
import { tellsOfBackup, type Contradiction } from '#schema/ledger/walk.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { requiredReason } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { renumberUnissued } from '../record/record-numbers.ts'
import { appendEntry, loadLog } from './ledger.ts'
import { lostHead, numbersOutside } from './outside-heads.ts'

export type Continuation = typeof ledgerContinuation.$inferSelect
export type Declared = {
	logId: string
	reason: string
	/** The highest record number anybody knows of, where it is higher than what is known here; or empty. */
	highest: string
}

/**
 * [L16] Somebody says that a backup was restored and that the log is to go on from it. A proposal that waits
 * already is replaced. @throws Refusal forbidden, reason_missing, malformed, not_found without such an alarm
 */
export async function proposeContinuation(
	db: Db,
	caller: Caller,
	{ logId, reason, highest: typed }: Declared,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	const why = requiredReason(reason, LIMITS.reasonLength)
	const own = typed.trim() === '' ? {} : numberOf(typed.trim())
	if (!own) throw new Refusal('malformed', { field: 'highest' })
	await db.transaction(async (tx) => {
		const log = await lockedLog(tx, logId)
		const lost = await whatIsLost(tx, log)
		if (!lost) throw new Refusal('not_found')
		await tx
			.update(ledgerContinuation)
			.set({ withdrawnBy: caller.personId, withdrawnAt: at })
			.where(waits(logId))
		await tx.insert(ledgerContinuation).values({
			...{ id: crypto.randomUUID(), logId, reason: why, ...lost },
			numbers: highest(await numbersOutside(log), own),
			...{ askedBy: caller.personId, askedAt: at }
		})
	})
}

/**
 * [L16] A second administrator confirms: the log goes on. Numbers go on above the highest that was ever given, a
 * record that was asked for but not issued gets a new one, and all of it is an entry. Once.
 * @throws Refusal forbidden, not_found, handover_own
 */
export async function confirmContinuation(
	db: Db,
	caller: Caller,
	id: string,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	await db.transaction(async (tx) => {
		const [known] = await tx
			.select({ logId: ledgerContinuation.logId })
			.from(ledgerContinuation)
			.where(eq(ledgerContinuation.id, id))
		if (!known) throw new Refusal('not_found')
		const log = await lockedLog(tx, known.logId)
		const [open] = await tx.select().from(ledgerContinuation).where(eq(ledgerContinuation.id, id))
		if (!open || open.withdrawnAt) throw new Refusal('not_found')
		if (open.confirmedAt) return
		if (open.askedBy === caller.personId) throw new Refusal('handover_own')
		const numbers = highest(open.numbers, await numbersOutside(log))
		const confirmed = { confirmedBy: caller.personId, confirmedAt: at, fromSize: log.size, numbers }
		await tx.update(ledgerContinuation).set(confirmed).where(eq(ledgerContinuation.id, id))
		await answerAlarms(tx, open, caller, at)
		const renumbered = await renumberUnissued(tx, log.organisationId, numbers)
		const { lostSize, lostRoot } = open
		await appendEntry(tx, {
			organisationId: log.organisationId,
			type: 'ledger-continued',
			at,
			processId: null,
			subjectId: id,
			data: {
				lost: { size: lostSize, root: lostRoot && toBase64Url(lostRoot) },
				...{ numbers, renumbered }
			},
			secret: {
				'/actor': caller.personId,
				'/askedBy': open.askedBy,
				'/reason': open.reason
			}
		})
	})
}

/** [L16] Takes a proposal back as long as nobody confirmed it. @throws Refusal forbidden */
export async function withdrawContinuation(
	db: Db,
	caller: Caller,
	id: string,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	await db
		.update(ledgerContinuation)
		.set({ withdrawnBy: caller.personId, withdrawnAt: at })
		.where(and(eq(ledgerContinuation.id, id), OPEN))
}

/** The proposal that waits for a second administrator. */
export async function waitingContinuation(db: Db, logId: string): Promise<Continuation | null> {
	const [open] = await db.select().from(ledgerContinuation).where(waits(logId))
	return open ?? null
}

/** [L16] Where the log was continued from a backup, for everybody, the newest first. */
export function continuationsOf(db: Db, logId: string): Promise<Continuation[]> {
	return db
		.select()
		.from(ledgerContinuation)
		.where(and(eq(ledgerContinuation.logId, logId), isNotNull(ledgerContinuation.confirmedAt)))
		.orderBy(desc(ledgerContinuation.confirmedAt), desc(ledgerContinuation.id))
}

const OPEN = and(isNull(ledgerContinuation.confirmedAt), isNull(ledgerContinuation.withdrawnAt))

function waits(logId: string) {
	return and(eq(ledgerContinuation.logId, logId), OPEN)
}

/** Whoever proposes or confirms at the same instant waits, and so does every entry. */
async function lockedLog(tx: Db, logId: string) {
	await tx.select().from(ledgerLog).where(eq(ledgerLog.id, logId)).for('update')
	return await loadLog(tx, logId)
}

type Lost = Pick<Continuation, 'lostSize' | 'lostRoot' | 'lostNote'>

/** The head kept outside, or what a witness says it has seen; null when nothing tells of an older backup. */
async function whatIsLost(
	tx: Db,
	log: Awaited<ReturnType<typeof lockedLog>>
): Promise<Lost | null> {
	const head = await lostHead(tx, log)
	if (head) return { lostSize: head.size, lostRoot: head.root, lostNote: head.note }
	const seen = (await openAlarms(tx, log.id)).flatMap(({ found }) =>
		found.filter(({ what }) => what === 'witness').map(({ index }) => index)
	)
	return seen.length === 0 ? null : { lostSize: Math.max(...seen), lostRoot: null, lostNote: null }
}

function openAlarms(tx: Db, logId: string) {
	return tx
		.select()
		.from(ledgerAlarm)
		.where(and(eq(ledgerAlarm.logId, logId), isNull(ledgerAlarm.acknowledgedAt)))
}

/** Alarms over the restored backup are answered by this; one that tells of anything else stands. */
async function answerAlarms(tx: Db, { logId, reason }: Continuation, caller: Caller, at: Date) {
	const answered = { acknowledgedAt: at, acknowledgedBy: caller.personId, reason }
	for (const { id, found } of await openAlarms(tx, logId))
		if (found.every((one: Contradiction) => tellsOfBackup(one)))
			await tx.update(ledgerAlarm).set(answered).where(eq(ledgerAlarm.id, id))
}
