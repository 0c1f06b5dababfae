import { asc, eq } from 'drizzle-orm'
import { ledgerLog, ledgerPastKey } from '#schema/db/ledger.ts'
import { assert } from '#schema/errors.ts'
import {
	openCheckpoint,
	parseNote,
	signCheckpoint,
	verifierKey,
	type Checkpoint,
	type SignBytes,
	type Verifier
} from '#schema/ledger/checkpoint.ts'
import { withSignatures } from '#schema/ledger/cosignature.ts'
import { addressesOf, rangesOf, rootHash } from '#schema/ledger/tree.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { requireAdministrator } from '../people/people.ts'
import { requireNoAlarm } from './alarms.ts'
import { readNodes } from './ledger-nodes.ts'
import { keepCheckpoint, requireContinuation } from './ledger-proofs.ts'
import { appendEntry, loadLog, withoutSecret } from './ledger.ts'
import { keepOutside, requireOutside } from './outside-heads.ts'
import { makeKeyPair, signerOf } from './signing.ts'

/** A key that signs, or signed, heads of a log. `until` and `size` say where another took over. */
export type LogKey = { verifier: Verifier; size: number | null; until: Date | null }

/** [L13] The key that signs now, and before it those that did, oldest first. */
export async function keysOf(db: Db, logId: string): Promise<LogKey[]> {
	const { verifier } = withoutSecret(await loadLog(db, logId))
	const past = await db
		.select()
		.from(ledgerPastKey)
		.where(eq(ledgerPastKey.logId, logId))
		.orderBy(asc(ledgerPastKey.untilSize), asc(ledgerPastKey.at))
	return [
		...past.map(({ publicKey, untilSize, at }) => ({
			verifier: { name: verifier.name, key: new Uint8Array(publicKey) },
			size: untilSize,
			until: at
		})),
		{ verifier, size: null, until: null }
	]
}

/** [L13] The head of a note, and the key of this log that signed it: the newest of several. */
export async function openedBy(
	note: string,
	keys: readonly LogKey[]
): Promise<{ head: Checkpoint; verifier: Verifier } | null> {
	for (const { verifier } of keys.toReversed()) {
		const head = await openCheckpoint(note, verifier)
		if (head) return { head, verifier }
	}
	return null
}

/**
 * [L13] Another key signs from now on. The change is an entry, and the head that holds it is signed by
 * both keys: who trusts the old one can trust the new one. The old private half is destroyed.
 */
export async function rotateLogKey(db: Db, caller: Caller, logId: string, at: Date): Promise<void> {
	requireAdministrator(caller)
	await requireNoAlarm(db, logId)
	await requireOutside(db, await loadLog(db, logId))
	const signed = await db.transaction(async (tx) => {
		await tx.select().from(ledgerLog).where(eq(ledgerLog.id, logId)).for('update')
		const old = await loadLog(tx, logId)
		const pair = await makeKeyPair()
		const [from, to] = [old, { ...old, ...pair }].map((row) => withoutSecret(row).verifier)
		assert(from && to, 'both keys are there')
		await appendEntry(tx, {
			organisationId: old.organisationId,
			type: 'log-key-changed',
			at,
			processId: null,
			subjectId: logId,
			data: { from: verifierKey(from), to: verifierKey(to) },
			secret: { '/actor': caller.personId }
		})
		const size = old.size + 1
		const read = await readNodes(tx, logId, addressesOf(rangesOf.root(size)))
		const root = rootHash(size, read)
		await requireContinuation(tx, old, { size, root }, at)
		const head = { origin: old.origin, size, root }
		const note = await signedByBoth(head, from, old.privateKey, to, pair.privateKey)
		await keepCheckpoint(tx, logId, { size, root, note }, at)
		await tx.insert(ledgerPastKey).values({ logId, publicKey: old.publicKey, untilSize: size, at })
		await tx.update(ledgerLog).set(pair).where(eq(ledgerLog.id, logId))
		return { size, root, note }
	})
	await keepOutside(db, await loadLog(db, logId), signed, at)
}

async function signedByBoth(
	head: Checkpoint,
	from: Verifier,
	fromKey: Uint8Array,
	to: Verifier,
	toKey: Uint8Array
): Promise<string> {
	const [old, fresh]: [SignBytes, SignBytes] = [await signerOf(fromKey), await signerOf(toKey)]
	const note = await signCheckpoint(head, from, old)
	const again = await signCheckpoint(head, to, fresh)
	return withSignatures(note, [again.slice(parseNote(again).body.length + 1)])
}
