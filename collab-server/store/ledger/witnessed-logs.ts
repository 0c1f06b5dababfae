import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { witnessedLog } from '#schema/db/ledger.ts'
import { Refusal } from '#schema/errors.ts'
import { openCheckpoint, parseVerifierKey, type Verifier } from '#schema/ledger/checkpoint.ts'
import { cosign } from '#schema/ledger/cosignature.ts'
import type { WitnessRequest } from '#schema/ledger/witness-request.ts'
import { judgeHead, originOf, type WitnessRefusal } from '#schema/ledger/witnessing.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { cosignerOf } from './witness-key.ts'

export type WitnessedLog = typeof witnessedLog.$inferSelect

/**
 * [L9] Cosigns a head of a log we witness, or says why not. The head is kept in the transaction that
 * answers for it, under a lock: two requests at the same instant cannot both continue the same head.
 */
export async function witnessHead(
	db: Db,
	request: WitnessRequest,
	at: Date
): Promise<{ line: string } | WitnessRefusal> {
	const origin = originOf(request)
	if (origin === null) return { status: 400 }
	const { verifier: own, sign } = await cosignerOf(db, at)
	return await db.transaction(async (tx) => {
		const [known] = await tx
			.select()
			.from(witnessedLog)
			.where(and(eq(witnessedLog.origin, origin), isNull(witnessedLog.endedAt)))
			.for('update')
		const log = known && verifierOf(known)
		if (!known || !log) return { status: 404 }
		const seen = { size: known.size, root: known.root ?? new Uint8Array() }
		const refusal = await judgeHead(request, log, seen)
		if (refusal) {
			if (isFork(refusal)) await keepRefused(tx, known.id, request.checkpoint, at)
			return refusal
		}
		const head = await openCheckpoint(request.checkpoint, log)
		if (!head) return { status: 403 }
		const { size, root } = head
		await tx
			.update(witnessedLog)
			.set({ size, root, note: request.checkpoint, cosignedAt: at })
			.where(eq(witnessedLog.id, known.id))
		return { line: await cosign(request.checkpoint, own, sign, at) }
	})
}

/** [L9] The logs this installation witnesses, for its administrators. */
export async function witnessedLogs(db: Db, caller: Caller): Promise<WitnessedLog[]> {
	requireAdministrator(caller)
	return await db
		.select()
		.from(witnessedLog)
		.where(isNull(witnessedLog.endedAt))
		.orderBy(asc(witnessedLog.addedAt), asc(witnessedLog.id))
}

/**
 * [L9] From now on we cosign heads signed with this key, its name being the origin. Adding it again changes
 * nothing; another key under a known origin goes on from the head we cosigned last. [L16] A log that we had ceased to
 * witness begins anew: so a witness takes up one that was continued from a backup.
 */
export async function witnessLog(db: Db, caller: Caller, key: string, at: Date): Promise<void> {
	requireAdministrator(caller)
	const verifier = parseVerifierKey(key.trim())
	if (!verifier) throw new Refusal('witness_key_wrong', { field: 'key' })
	const kept = { key: key.trim(), addedBy: caller.personId, addedAt: at, endedAt: null }
	await db
		.insert(witnessedLog)
		.values({ id: crypto.randomUUID(), origin: verifier.name, ...kept })
		.onConflictDoUpdate({ target: witnessedLog.origin, set: { ...kept, ...ANEW } })
}

const { endedAt, size, root } = witnessedLog
const ANEW = {
	size: sql`case when ${endedAt} is null then ${size} else 0 end`,
	root: sql`case when ${endedAt} is null then ${root} end`
}

/** [L9] We cosign this log no longer; what we saw of it is kept. */
export async function endWitnessing(db: Db, caller: Caller, id: string, at: Date): Promise<void> {
	requireAdministrator(caller)
	await db
		.update(witnessedLog)
		.set({ endedAt: at })
		.where(and(eq(witnessedLog.id, id), isNull(witnessedLog.endedAt)))
}

/** Signed by the log, and not a continuation of what it signed before: proof that it tells two stories. */
function isFork(refusal: WitnessRefusal): boolean {
	return refusal.status === 422 || (refusal.status === 409 && refusal.fork === true)
}

async function keepRefused(tx: Db, id: string, note: string, at: Date): Promise<void> {
	await tx
		.update(witnessedLog)
		.set({ refusedNote: note, refusedAt: at })
		.where(eq(witnessedLog.id, id))
}

function verifierOf({ key }: WitnessedLog): Verifier | null {
	return parseVerifierKey(key)
}
