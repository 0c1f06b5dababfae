import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, notInArray } from 'drizzle-orm'
import { sealingHandover, sealingKey, sealingPlace } from '#schema/db/seals.ts'
import { SLOTS, type KeyKind, type Slot } from '#schema/record/sealing-key.ts'
import type { Db } from '../database/db.ts'
import { enterInLogs } from './key-entries.ts'

export type SealingKeyRow = typeof sealingKey.$inferSelect
export type SealingPlace = typeof sealingPlace.$inferSelect
/** A key as it is seen in the settings. */
export type SeenKey = { fingerprint: string; certificate: Uint8Array; kind: KeyKind }
export type Look = Pick<SealingPlace, 'slot' | 'kind' | 'fingerprint' | 'problem' | 'params'> &
	Pick<SealingPlace, 'standing' | 'lookedAt'>
export type Trial = Pick<
	SealingPlace,
	'trialProblem' | 'trialParams' | 'trialChecks' | 'trialPdf'
> & {
	triedKey: string | null
	triedAt: Date
}

/** [SL5] Remembers a key by its certificate; where it is kept may change. */
export async function keepKey(db: Db, { fingerprint, certificate, kind }: SeenKey, at: Date) {
	await db
		.insert(sealingKey)
		.values({ fingerprint, certificate, kind, seenAt: at })
		.onConflictDoUpdate({ target: sealingKey.fingerprint, set: { kind, seenAt: at } })
}

export async function keepLook(db: Db, look: Look): Promise<void> {
	const { slot: _, ...seen } = look
	await db
		.insert(sealingPlace)
		.values(look)
		.onConflictDoUpdate({ target: sealingPlace.slot, set: seen })
}

export async function keepTrial(db: Db, slot: Slot, trial: Trial): Promise<void> {
	await db.update(sealingPlace).set(trial).where(eq(sealingPlace.slot, slot))
}

/** Forgets places where nothing is set any more. */
export async function keepOnly(db: Db, slots: readonly Slot[]): Promise<void> {
	await db.delete(sealingPlace).where(notInArray(sealingPlace.slot, [...slots]))
}

/** What stands in the settings: what seals first, then what takes over, then what joins. */
export async function placesOf(db: Db): Promise<SealingPlace[]> {
	const places = await db.select().from(sealingPlace)
	return SLOTS.flatMap((slot) => places.find((place) => place.slot === slot) ?? [])
}

export async function keysNamed(db: Db, fingerprints: readonly string[]): Promise<SealingKeyRow[]> {
	if (fingerprints.length === 0) return []
	return await db
		.select()
		.from(sealingKey)
		.where(inArray(sealingKey.fingerprint, [...fingerprints]))
}

/**
 * [SL5] Which key seals at an instant: what two administrators handed over to last, else the one that sealed
 * first. Null as long as only the evaluation key ever sealed.
 */
export async function chosenKey(db: Db, at: Date): Promise<string | null> {
	const [handed] = await db
		.select({ fingerprint: sealingHandover.fingerprint })
		.from(sealingHandover)
		.where(and(lte(sealingHandover.takesOverAt, at), isNull(sealingHandover.withdrawnAt)))
		.orderBy(desc(sealingHandover.takesOverAt), desc(sealingHandover.confirmedAt))
		.limit(1)
	if (handed) return handed.fingerprint
	const [first] = await firstKey(db)
	return first?.fingerprint ?? null
}

export function firstKey(db: Db): Promise<SealingKeyRow[]> {
	return db
		.select()
		.from(sealingKey)
		.where(isNotNull(sealingKey.sealsSince))
		.orderBy(asc(sealingKey.sealsSince))
		.limit(1)
}

/** [SL5] A record was sealed with this key. The first that is not for evaluation is an entry of the log. */
export async function beginSealing(tx: Db, key: SeenKey, at: Date): Promise<void> {
	const [first] = await firstKey(tx)
	await keepKey(tx, key, at)
	await tx
		.update(sealingKey)
		.set({ sealsSince: at })
		.where(and(eq(sealingKey.fingerprint, key.fingerprint), isNull(sealingKey.sealsSince)))
	if (!first && (await chosenKey(tx, at)) === key.fingerprint)
		await enterInLogs(tx, 'sealing-key-first', { key: key.fingerprint }, {}, at)
}
