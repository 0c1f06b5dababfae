import { inArray, sql } from 'drizzle-orm'
import { keyMaterial } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import type { Db } from '../database/db.ts'

/** A key this installation made for itself: X.509 DER and PKCS#8 DER. */
export type KeyMaterial = typeof keyMaterial.$inferSelect
/** As many keys as names, in their order. */
export type Keys<Names extends readonly string[]> = { [At in keyof Names]: KeyMaterial }

/** Names of the keys of the evaluation authority [R9]. */
export const EVALUATION_KEYS = {
	root: 'evaluation-root',
	seal: 'evaluation-seal',
	timestamp: 'evaluation-timestamp'
} as const

/** Any fixed number of our own will do: only the making of keys waits for it. */
const LOCK = 4_921_340

/** The keys of these names, in this order; null when one is missing. */
export async function keysNamed<const Names extends readonly string[]>(
	db: Db,
	names: Names
): Promise<Keys<Names> | null> {
	const rows = await db
		.select()
		.from(keyMaterial)
		.where(inArray(keyMaterial.name, [...names]))
	const found = names.flatMap((name) => rows.find((row) => row.name === name) ?? [])
	return found.length === names.length ? (found as unknown as Keys<Names>) : null
}

/** Keeps fresh keys, unless somebody else was first: then theirs count. Answers those that count. */
export async function keepKeys<const Names extends readonly string[]>(
	db: Db,
	fresh: KeyMaterial[],
	names: Names
): Promise<Keys<Names>> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
		if (!(await keysNamed(tx, names))) await tx.insert(keyMaterial).values(fresh)
		const kept = await keysNamed(tx, names)
		assert(kept, 'keys just kept are there')
		return kept
	})
}

/** The certificate of one key alone, for everybody to see; null when it was never made. */
export async function certificateNamed(db: Db, name: string): Promise<Uint8Array | null> {
	const [row] = await db
		.select({ certificate: keyMaterial.certificate })
		.from(keyMaterial)
		.where(inArray(keyMaterial.name, [name]))
	return row?.certificate ?? null
}
