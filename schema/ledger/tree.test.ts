import { sha256 } from '@noble/hashes/sha2.js'
import { describe, expect, test } from 'vitest'
import {
	addressesOf,
	branchHash,
	consistencyProof,
	grow,
	inclusionProof,
	leafHash,
	rangesOf,
	rootHash,
	verifyConsistency,
	verifyInclusion,
	type ReadNode
} from './tree.ts'

const MOST = 64

/** Leaves and roots of the reference tree of Certificate Transparency (RFC 6962 test data). */
const REFERENCE: [leaf: string, root: string][] = [
	['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
	['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
	['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
	['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
	['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
	['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
	['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
	[
		'606162636465666768696a6b6c6d6e6f',
		'5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
	]
]

describe('[L1] the tree is that of RFC 6962', () => {
	test('[L1] it gives the reference roots', () => {
		const read = stored(REFERENCE.map(([leaf]) => fromHex(leaf)))
		REFERENCE.forEach(([, root], at) => expect(toHex(rootHash(at + 1, read))).toBe(root))
	})

	test('[L1] the empty tree has the hash of nothing', () => {
		expect(rootHash(0, stored([]))).toEqual(sha256(new Uint8Array()))
	})

	test('[L1] stored complete subtrees give the roots that the recursive definition gives', () => {
		const leaves = sample(MOST)
		for (let size = 1; size <= MOST; size++)
			expect(rootHash(size, stored(leaves))).toEqual(treeHash(leaves.slice(0, size)))
	})
})

/** Proofs of the same reference tree, as the test data of Certificate Transparency give them. */
const LEFT = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
const [PAIR, QUARTET] = [
	'5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
	'6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'
]
const FIFTH = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'
const [SEVENTH_EIGHTH, FIRST_FOUR] = [
	'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
	'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'
]
const SECOND = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const FIFTH_SIXTH = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a'

test('[L2] [L3] proofs of the reference tree are those of Certificate Transparency', () => {
	const read = stored(REFERENCE.map(([leaf]) => fromHex(leaf)))
	const path = (index: number, size: number) => inclusionProof(index, size, read).map(toHex)
	const way = (from: number, to: number) => consistencyProof(from, to, read).map(toHex)
	expect(path(0, 8)).toEqual([SECOND, PAIR, QUARTET])
	expect(path(5, 8)).toEqual([FIFTH, SEVENTH_EIGHTH, FIRST_FOUR])
	expect(path(1, 5)).toEqual([LEFT, PAIR, FIFTH])
	expect(way(1, 8)).toEqual([SECOND, PAIR, QUARTET])
	expect(way(6, 8)).toEqual([FIFTH_SIXTH, SEVENTH_EIGHTH, FIRST_FOUR])
	expect(way(2, 5)).toEqual([PAIR, FIFTH])
})

describe('[L2] inclusion', () => {
	const leaves = sample(MOST)
	const read = stored(leaves)

	test('[L2] every proof of every size up to 64 holds, and only for its own leaf and place', () => {
		for (let size = 1; size <= MOST; size++) {
			const root = rootHash(size, read)
			leaves.slice(0, size).forEach((entry, index) => {
				const proof = inclusionProof(index, size, read)
				const leaf = leafHash(entry)
				expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true)
				expect(verifyInclusion(leafHash(fromHex('ff')), index, size, proof, root)).toBe(false)
				expect(verifyInclusion(leaf, (index + 1) % size, size, proof, root)).toBe(size === 1)
				expect(verifyInclusion(leaf, index, size, [...proof, root], root)).toBe(false)
			})
		}
	})

	test('[L2] a proof with one changed, missing or swapped hash is refused', () => {
		const root = rootHash(37, read)
		const leaf = leafHash(entryAt(leaves, 11))
		const proof = inclusionProof(11, 37, read)
		expect(verifyInclusion(leaf, 11, 37, proof, root)).toBe(true)
		proof.forEach((hash, at) => {
			const changed = proof.with(
				at,
				Uint8Array.from(hash, (byte) => byte ^ 1)
			)
			expect(verifyInclusion(leaf, 11, 37, changed, root)).toBe(false)
			expect(verifyInclusion(leaf, 11, 37, proof.toSpliced(at, 1), root)).toBe(false)
		})
		expect(verifyInclusion(leaf, 11, 37, proof.toReversed(), root)).toBe(false)
	})

	test('[L2] places that cannot be are refused', () => {
		const leaf = leafHash(entryAt(leaves, 0))
		for (const [index, size] of [
			[1, 1],
			[-1, 1],
			[0.5, 1],
			[0, 0],
			[0, 2 ** 60]
		] as const)
			expect(verifyInclusion(leaf, index, size, [], leaf)).toBe(false)
	})
})

describe('[L3] consistency', () => {
	const read = stored(sample(MOST))

	test('[L3] every pair of sizes up to 64 is consistent, and no other history is', () => {
		const other = stored(sample(MOST).with(0, fromHex('beef')))
		for (let size = 1; size <= MOST; size++)
			for (let old = 1; old <= size; old++) {
				const proof = consistencyProof(old, size, read)
				const [oldRoot, root] = [rootHash(old, read), rootHash(size, read)]
				expect(verifyConsistency(old, size, proof, oldRoot, root)).toBe(true)
				expect(verifyConsistency(old, size, proof, rootHash(old, other), root)).toBe(false)
				expect(verifyConsistency(old, size, proof, oldRoot, rootHash(size, other))).toBe(false)
				expect(verifyConsistency(old, size, [...proof, root], oldRoot, root)).toBe(false)
			}
	})

	test('[L3] a larger old tree, a missing proof and an empty one are judged by their roots', () => {
		const root = rootHash(5, read)
		expect(verifyConsistency(6, 5, [], rootHash(6, read), root)).toBe(false)
		expect(verifyConsistency(3, 5, [], rootHash(3, read), root)).toBe(false)
		expect(verifyConsistency(0, 5, [], rootHash(0, read), root)).toBe(true)
		expect(verifyConsistency(5, 5, [], rootHash(4, read), root)).toBe(false)
	})
})

test('[L2] [L3] proofs read only the addresses they announce', () => {
	const read = stored(sample(MOST))
	for (let size = 1; size <= MOST; size++)
		for (let at = 0; at < size; at++) {
			inclusionProof(at, size, only(read, addressesOf(rangesOf.inclusion(at, size))))
			consistencyProof(at + 1, size, only(read, addressesOf(rangesOf.consistency(at + 1, size))))
		}
})

function sample(size: number): Uint8Array[] {
	return Array.from({ length: size }, (_, at) => new TextEncoder().encode(`entry ${at}`))
}

/** What the store holds after appending these entries one by one. */
function stored(entries: Uint8Array[]): ReadNode {
	const nodes = new Map<string, Uint8Array>()
	const read: ReadNode = ({ level, index }) => {
		const hash = nodes.get(`${level}/${index}`)
		if (!hash) throw new Error(`no node ${level}/${index}`)
		return hash
	}
	entries.forEach((entry, at) => {
		for (const { level, index, hash } of grow(at, leafHash(entry), read))
			nodes.set(`${level}/${index}`, hash)
	})
	return read
}

function only(read: ReadNode, addresses: { level: number; index: number }[]): ReadNode {
	const allowed = new Set(addresses.map(({ level, index }) => `${level}/${index}`))
	return (address) => {
		expect(allowed).toContain(`${address.level}/${address.index}`)
		return read(address)
	}
}

/** MTH as RFC 6962 section 2.1 writes it: the slow, obvious oracle. */
function treeHash(entries: Uint8Array[]): Uint8Array {
	if (entries.length === 1) return leafHash(entryAt(entries, 0))
	let split = 1
	while (split * 2 < entries.length) split *= 2
	return branchHash(treeHash(entries.slice(0, split)), treeHash(entries.slice(split)))
}

function entryAt(entries: Uint8Array[], at: number): Uint8Array {
	return entries[at] ?? new Uint8Array()
}

function fromHex(text: string): Uint8Array {
	return new Uint8Array(Buffer.from(text, 'hex'))
}

function toHex(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('hex')
}
