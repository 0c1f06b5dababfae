import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { ledgerCosignature, ledgerLog, ledgerWitness } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { parseVerifierKey, SIGNS } from '#schema/ledger/checkpoint.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { requireAdministrator } from '../people/people.ts'
import { publishedHead, type PublishedHead } from './published-heads.ts'

export type Witness = typeof ledgerWitness.$inferSelect
/** What a witness is to cosign, and the newest size of that log it has cosigned before. */
export type ToCosign = { logId: string; head: PublishedHead; oldSize: number }

/** [L9] The witnesses that are asked. */
export function witnessesOf(db: Db): Promise<Witness[]> {
	return db
		.select()
		.from(ledgerWitness)
		.where(isNull(ledgerWitness.endedAt))
		.orderBy(asc(ledgerWitness.addedAt), asc(ledgerWitness.id))
}

/** The witness of this id while it is asked, or null. */
export async function findWitness(db: Db, id: string): Promise<Witness | null> {
	const [row] = await db
		.select()
		.from(ledgerWitness)
		.where(and(eq(ledgerWitness.id, id), isNull(ledgerWitness.endedAt)))
	return row ?? null
}

/** [L9] The newest published head of each log that this witness has not cosigned. */
export async function headsFor(db: Db, { id }: Witness): Promise<ToCosign[]> {
	const logs = await db.select({ id: ledgerLog.id }).from(ledgerLog)
	const asked = await Promise.all(
		logs.map(async (log): Promise<ToCosign[]> => {
			const head = await publishedHead(db, log.id).catch(notPublished)
			const [last] = await db
				.select({ size: ledgerCosignature.size })
				.from(ledgerCosignature)
				.where(and(eq(ledgerCosignature.logId, log.id), eq(ledgerCosignature.witnessId, id)))
				.orderBy(desc(ledgerCosignature.size))
				.limit(1)
			if (!head || last?.size === head.size) return []
			return [{ logId: log.id, head, oldSize: last?.size ?? 0 }]
		})
	)
	return asked.flat()
}

/** [L9] Keeps what a witness signed; the same head twice is kept once. */
export async function keepCosignature(
	db: Db,
	witnessId: string,
	{ logId, size }: { logId: string; size: number },
	line: string,
	at: Date
): Promise<void> {
	await db
		.insert(ledgerCosignature)
		.values({ logId, size, witnessId, line, at })
		.onConflictDoNothing()
}

/** How it went with a witness the last time: null when well. */
export async function noteAnswer(
	db: Db,
	witnessId: string,
	problem: string | null,
	at: Date
): Promise<void> {
	const answered = problem === 'unreachable' ? {} : { answeredAt: at }
	await db
		.update(ledgerWitness)
		.set({ problem, ...answered })
		.where(eq(ledgerWitness.id, witnessId))
}

/**
 * [L9] Asks this witness from now on, with the newest head at once. Adding it again changes its address.
 * @throws Refusal witness_key_wrong, address_wrong
 */
export async function addWitness(
	db: Db,
	caller: Caller,
	given: { url: string; key: string },
	at: Date
): Promise<void> {
	requireAdministrator(caller)
	const key = given.key.trim()
	const url = addressOf(given.url)
	if (!parseVerifierKey(key, SIGNS.cosignatures))
		throw new Refusal('witness_key_wrong', { field: 'key' })
	await db.transaction(async (tx) => {
		const kept = { url, addedBy: caller.personId, addedAt: at, endedAt: null, problem: null }
		const [row] = await tx
			.insert(ledgerWitness)
			.values({ id: crypto.randomUUID(), key, ...kept })
			.onConflictDoUpdate({ target: ledgerWitness.key, set: kept })
			.returning({ id: ledgerWitness.id })
		if (row) await enqueue(tx, 'ask-witness', { witnessId: row.id })
	})
}

/** [L9] Asks this witness no longer; what it signed stays under the heads. */
export async function endWitness(db: Db, caller: Caller, id: string, at: Date): Promise<void> {
	requireAdministrator(caller)
	await db
		.update(ledgerWitness)
		.set({ endedAt: at })
		.where(and(eq(ledgerWitness.id, id), isNull(ledgerWitness.endedAt)))
}

/** An address of the web without its last stroke; `add-checkpoint` is put behind it. */
function addressOf(given: string): string {
	const text = given.trim()
	const url = URL.canParse(text) ? new URL(text) : null
	const fits = url && ['http:', 'https:'].includes(url.protocol) && !url.username && !url.search
	if (!fits || text.length > LIMITS.reasonLength)
		throw new Refusal('address_wrong', { field: 'url' })
	return url.href.replace(/\/+$/, '')
}

/** A log without a published head has nothing to be cosigned. */
function notPublished(error: unknown): null {
	if (error instanceof Refusal && error.code === 'not_found') return null
	throw error
}
