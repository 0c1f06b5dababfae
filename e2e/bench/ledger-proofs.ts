import { readNodes } from '#collab/store/ledger/ledger-nodes.ts'
import { checkpoint, consistencyProof, proofFile } from '#collab/store/ledger/ledger-proofs.ts'
import { loadLog, withoutSecret } from '#collab/store/ledger/ledger.ts'
import type { Db } from '#collab/store/database/db.ts'
import { parseProof, verifyProof } from '#schema/ledger/proof.ts'
import { addressesOf, rangesOf, rootHash, verifyConsistency } from '#schema/ledger/tree.ts'
import { quantile } from './load.ts'

/** How many proofs of each kind, over places all along the log. */
const PROOFS = 200

/** What proofs of one kind cost at one size of the log: hashes at most, times in ms, sorted. */
export type ProofCosts = { hashes: number; built: number[]; checked: number[] }

/**
 * A proof of inclusion is the file a reader gets, checked with the key of the log as a reader does (Ed25519
 * signature included). A proof of consistency is checked against both roots.
 */
export async function proofCosts(
	db: Db,
	logId: string
): Promise<{ inclusion: ProofCosts; consistency: ProofCosts }> {
	const head = await checkpoint(db, logId, new Date())
	const { verifier } = withoutSecret(await loadLog(db, logId))
	const inclusion = await costs(head.size, async (index) => {
		const file = await measured(() => proofFile(db, logId, index, head))
		const read = async () => {
			const proof = parseProof(file.value)
			return proof !== null && (await verifyProof(proof, verifier)).included
		}
		return { hashes: parseProof(file.value)?.hashes.length ?? 0, ms: file.ms, holds: read }
	})
	const consistency = await costs(head.size, async (index) => {
		const old = index + 1
		const { value, ms } = await measured(() => consistencyProof(db, logId, old, head.size))
		const oldRoot = await rootAt(db, logId, old)
		const holds = async () => verifyConsistency(old, head.size, value, oldRoot, head.root)
		return { hashes: value.length, ms, holds }
	})
	return { inclusion, consistency }
}

/** `p50 / p95` in ms. */
export function middleAndSlow(sorted: readonly number[]): string {
	return [0.5, 0.95].map((q) => quantile([...sorted], q).toFixed(2)).join(' / ')
}

type Built = { hashes: number; ms: number; holds: () => Promise<boolean> }

async function costs(size: number, build: (index: number) => Promise<Built>): Promise<ProofCosts> {
	const proofs: (Built & { checkMs: number })[] = []
	for (let at = 0; at < PROOFS; at++) {
		const index = Math.floor(((at + 0.5) / PROOFS) * size)
		const built = await build(index)
		const { value: held, ms: checkMs } = await measured(built.holds)
		if (!held) throw new Error(`the proof of ${index} at ${size} does not hold`)
		proofs.push({ ...built, checkMs })
	}
	const sorted = (times: number[]) => times.toSorted((one, other) => one - other)
	return {
		hashes: Math.max(...proofs.map(({ hashes }) => hashes)),
		built: sorted(proofs.map(({ ms }) => ms)),
		checked: sorted(proofs.map(({ checkMs }) => checkMs))
	}
}

async function measured<T>(act: () => Promise<T>): Promise<{ value: T; ms: number }> {
	const started = performance.now()
	const value = await act()
	return { value, ms: performance.now() - started }
}

async function rootAt(db: Db, logId: string, size: number): Promise<Uint8Array> {
	return rootHash(size, await readNodes(db, logId, addressesOf(rangesOf.root(size))))
}
