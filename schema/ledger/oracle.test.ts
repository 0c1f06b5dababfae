import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js'
import { expect, test } from 'vitest'
import { grow, inclusionProof, leafHash, rootHash, type ReadNode } from './tree.ts'

/**
 * Somebody else's verifier (sigstore's, for Rekor) over our proofs: it shares no code with ours, so that a
 * mistake made twice, in proving and in verifying, would show.
 */
function acceptedBySigstore(index: number, size: number, hashes: Uint8Array[], root: Uint8Array) {
	const inclusionProof = {
		...{ logIndex: String(index), treeSize: String(size), checkpoint: undefined },
		...{ rootHash: Buffer.from(root), hashes: hashes.map((hash) => Buffer.from(hash)) }
	}
	const entry = { inclusionProof, canonicalizedBody: Buffer.from(entryAt(index)) }
	const head = { logSize: BigInt(size), logHash: Buffer.from(root) }
	try {
		verifyMerkleInclusion(
			entry as unknown as Parameters<typeof verifyMerkleInclusion>[0],
			head as unknown as Parameters<typeof verifyMerkleInclusion>[1]
		)
		return true
	} catch {
		return false
	}
}

const MOST = 65

test('[L2] an independent verifier accepts our proofs of every place in every size up to 65, and no other', () => {
	const read = stored(MOST)
	for (let size = 1; size <= MOST; size++) {
		const root = rootHash(size, read)
		for (let index = 0; index < size; index++) {
			const proof = inclusionProof(index, size, read)
			expect(acceptedBySigstore(index, size, proof, root)).toBe(true)
			expect(acceptedBySigstore((index + 1) % size, size, proof, root)).toBe(size === 1)
			expect(acceptedBySigstore(index, size, [...proof, root], root)).toBe(false)
			const other = rootHash(size === 1 ? 2 : size - 1, read)
			expect(acceptedBySigstore(index, size, proof, other)).toBe(false)
		}
	}
})

function entryAt(index: number): Uint8Array {
	return new TextEncoder().encode(`entry ${index}`)
}

function stored(size: number): ReadNode {
	const nodes = new Map<string, Uint8Array>()
	const read: ReadNode = ({ level, index }) => nodes.get(`${level}/${index}`) ?? new Uint8Array()
	for (let at = 0; at < size; at++)
		for (const { level, index, hash } of grow(at, leafHash(entryAt(at)), read))
			nodes.set(`${level}/${index}`, hash)
	return read
}
