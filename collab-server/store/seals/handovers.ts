import { and, eq, isNull, sql } from 'drizzle-orm'
import { sealingHandover, sealingPlace } from '#schema/db/seals.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { requiredReason } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { enterInLogs } from './key-entries.ts'
import { chosenKey } from './sealing-keys.ts'

export type Handover = typeof sealingHandover.$inferSelect
export type Proposal = {
	fingerprint: string
	reason: string
	/** A day, `YYYY-MM-DD`: from its beginning in UTC; empty for as soon as it is confirmed. */
	from: string
}

/**
 * [SL5] Proposes that another key seals. It must have sealed a trial page since it was set up.
 * @throws Refusal forbidden, reason_missing, key_not_tried, key_seals_already, handover_waits, day_past
 */
export async function proposeHandover(
	db: Db,
	caller: Caller,
	{ fingerprint, reason, from }: Proposal,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	const why = requiredReason(reason, LIMITS.reasonLength)
	const fromAt = beginningOf(from, at)
	await oneAfterTheOther(db, async (tx) => {
		const open = await waitingHandover(tx, at)
		if (open && isSame(open, { fingerprint, why, by: caller.personId })) return
		if (open) throw new Refusal('handover_waits')
		await requireTried(tx, fingerprint)
		const before = await chosenKey(tx, at)
		if (before === fingerprint) throw new Refusal('key_seals_already')
		const id = crypto.randomUUID()
		const asked = { askedBy: caller.personId, askedAt: at }
		await tx
			.insert(sealingHandover)
			.values({ id, fingerprint, before, reason: why, fromAt, ...asked })
		await enterInLogs(
			tx,
			'sealing-key-proposed',
			{ key: fingerprint, before, from: fromAt.toISOString() },
			{ '/actor': caller.personId, '/reason': why },
			at
		)
	})
}

/**
 * [SL5] A second administrator confirms; the key takes over at once, or on the day that was asked for.
 * @throws Refusal forbidden, not_found, handover_own, key_not_tried
 */
export async function confirmHandover(db: Db, caller: Caller, id: string, at: Date): Promise<void> {
	requireAdministrator(caller)
	await oneAfterTheOther(db, async (tx) => {
		const open = await loadOpen(tx, id)
		if (open.confirmedAt) return
		if (open.askedBy === caller.personId) throw new Refusal('handover_own')
		await requireTried(tx, open.fingerprint)
		const takesOverAt = open.fromAt > at ? open.fromAt : at
		await tx
			.update(sealingHandover)
			.set({ confirmedBy: caller.personId, confirmedAt: at, takesOverAt })
			.where(eq(sealingHandover.id, id))
		const { fingerprint: key, before } = open
		await enterInLogs(
			tx,
			'sealing-key-handed-over',
			{ key, before, from: takesOverAt.toISOString() },
			{ '/actor': caller.personId, '/askedBy': open.askedBy, '/reason': open.reason },
			at
		)
	})
}

/** [SL5] Takes a proposal back, confirmed or not, as long as the key has not taken over. @throws Refusal forbidden, not_found */
export async function withdrawHandover(
	db: Db,
	caller: Caller,
	id: string,
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	await oneAfterTheOther(db, async (tx) => {
		const open = await loadOpen(tx, id)
		if (open.takesOverAt && open.takesOverAt <= at) throw new Refusal('not_found')
		await tx
			.update(sealingHandover)
			.set({ withdrawnBy: caller.personId, withdrawnAt: at })
			.where(eq(sealingHandover.id, id))
		const secret = { '/actor': caller.personId }
		await enterInLogs(tx, 'sealing-key-withdrawn', { key: open.fingerprint }, secret, at)
	})
}

/** The handover that is still to come: proposed, or confirmed for a later day. */
export async function waitingHandover(db: Db, at: Date): Promise<Handover | null> {
	const rows = await db.select().from(sealingHandover).where(isNull(sealingHandover.withdrawnAt))
	return rows.find(({ takesOverAt }) => takesOverAt === null || takesOverAt > at) ?? null
}

async function loadOpen(tx: Db, id: string): Promise<Handover> {
	const [row] = await tx
		.select()
		.from(sealingHandover)
		.where(and(eq(sealingHandover.id, id), isNull(sealingHandover.withdrawnAt)))
	if (!row) throw new Refusal('not_found')
	return row
}

function isSame(open: Handover, asked: { fingerprint: string; why: string; by: string }): boolean {
	const { fingerprint, reason, askedBy } = open
	return fingerprint === asked.fingerprint && reason === asked.why && askedBy === asked.by
}

/** It stands in the settings, nothing speaks against it, and a trial page was sealed with it. */
async function requireTried(tx: Db, fingerprint: string): Promise<void> {
	const places = await tx
		.select()
		.from(sealingPlace)
		.where(eq(sealingPlace.fingerprint, fingerprint))
	const fit = places.some(
		({ slot, problem, triedKey, trialProblem }) =>
			slot !== 'SECOND_SEAL' &&
			problem === null &&
			triedKey === fingerprint &&
			trialProblem === null
	)
	if (!fit) throw new Refusal('key_not_tried')
}

function beginningOf(day: string, at: Date): Date {
	if (day === '') return at
	const begins = new Date(`${day}T00:00:00Z`)
	if (Number.isNaN(begins.getTime())) throw new Refusal('malformed', { field: 'from' })
	const today = new Date(at)
	today.setUTCHours(0, 0, 0, 0)
	if (begins < today) throw new Refusal('day_past', { field: 'from' })
	return begins
}

/** Any fixed number of our own will do: only handovers wait for it. */
const LOCK = 4_921_341

/** Two administrators at the same instant: what the second does starts from what the first did. */
async function oneAfterTheOther(db: Db, act: (tx: Db) => Promise<void>): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
		await act(tx)
	})
}
