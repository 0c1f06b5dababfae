import { sha256 } from '@noble/hashes/sha2.js'
import { concatenate, sameBytes } from './bytes.ts'

/** A hash of a complete subtree: `level` 0 are the leaves, `index` counts within the level. */
export type Node = { level: number; index: number; hash: Uint8Array }
export type NodeAddress = { level: number; index: number }
/** Reads stored complete subtrees; asked only for addresses that exist at the size in hand. */
export type ReadNode = (address: NodeAddress) => Uint8Array

const LEAF = Uint8Array.of(0)
const BRANCH = Uint8Array.of(1)

/** [L1] MTH of one entry: SHA-256(0x00 || entry), RFC 6962 section 2.1. */
export function leafHash(entry: Uint8Array): Uint8Array {
	return sha256(concatenate(LEAF, entry))
}

/** [L1] MTH of two subtrees: SHA-256(0x01 || left || right). */
export function branchHash(left: Uint8Array, right: Uint8Array): Uint8Array {
	return sha256(concatenate(BRANCH, left, right))
}

/** Addresses of the complete subtrees an append at `index` joins on its left, lowest first. */
export function leftSiblings(index: number): NodeAddress[] {
	const siblings: NodeAddress[] = []
	for (let level = 0, at = index; at % 2 === 1; level++, at = (at - 1) / 2)
		siblings.push({ level, index: at - 1 })
	return siblings
}

/** Every complete subtree that comes to be when `leaf` is appended at `index`, leaf first. */
export function grow(index: number, leaf: Uint8Array, read: ReadNode): Node[] {
	const nodes: Node[] = [{ level: 0, index, hash: leaf }]
	let hash = leaf
	for (const sibling of leftSiblings(index)) {
		hash = branchHash(read(sibling), hash)
		nodes.push({ level: sibling.level + 1, index: sibling.index / 2, hash })
	}
	return nodes
}

/** Root hash of the first `size` leaves; the empty tree is SHA-256 of nothing. */
export function rootHash(size: number, read: ReadNode): Uint8Array {
	return size === 0 ? sha256(new Uint8Array()) : rangeHash(0, size, read)
}

/** [L2] Inclusion proof of the leaf at `index` in the tree of `size` (RFC 9162 section 2.1.3.1). */
export function inclusionProof(index: number, size: number, read: ReadNode): Uint8Array[] {
	return path(index, 0, size).map(([from, to]) => rangeHash(from, to, read))
}

/** [L3] Consistency proof from the tree of `oldSize` to that of `size` (RFC 9162 section 2.1.4.1). */
export function consistencyProof(oldSize: number, size: number, read: ReadNode): Uint8Array[] {
	if (oldSize === 0 || oldSize === size) return []
	return subproof(oldSize, 0, size, true).map(([from, to]) => rangeHash(from, to, read))
}

/** The complete subtrees whose hashes make up these ranges: what the store fetches in one query. */
export function addressesOf(ranges: Range[]): NodeAddress[] {
	return ranges.flatMap(([from, to]) => completeSubtrees(from, to))
}

/** The ranges whose hashes an inclusion proof, a consistency proof, or a root consists of. */
export const rangesOf = {
	inclusion: (index: number, size: number): Range[] => path(index, 0, size),
	consistency: (oldSize: number, size: number): Range[] =>
		oldSize === 0 || oldSize === size ? [] : subproof(oldSize, 0, size, true),
	root: (size: number): Range[] => (size === 0 ? [] : [[0, size]])
}

/** [L2] Whether `proof` shows that `leaf` stands at `index` of the tree of `size` with this root (RFC 9162 2.1.3.2). */
export function verifyInclusion(
	leaf: Uint8Array,
	index: number,
	size: number,
	proof: Uint8Array[],
	root: Uint8Array
): boolean {
	if (!isSize(index) || !isSize(size) || index >= size) return false
	const sides = climb(index, size - 1, proof.length)
	return sides !== null && sameBytes(fold(leaf, proof, sides), root)
}

/** [L3] Whether the tree of `size` begins with the tree of `oldSize` (RFC 9162 section 2.1.4.2). */
export function verifyConsistency(
	oldSize: number,
	size: number,
	proof: Uint8Array[],
	oldRoot: Uint8Array,
	root: Uint8Array
): boolean {
	if (!isSize(oldSize) || !isSize(size) || oldSize > size) return false
	if (oldSize === size) return proof.length === 0 && sameBytes(oldRoot, root)
	if (oldSize === 0) return proof.length === 0
	const [first, ...rest] = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
	if (!first) return false
	const [node, last] = withoutOnes(oldSize - 1, size - 1)
	const sides = climb(node, last, rest.length)
	if (!sides) return false
	const oldRest = rest.filter((_, at) => sides[at] === 'left')
	const oldSides = oldRest.map(() => 'left' as const)
	return (
		sameBytes(fold(first, oldRest, oldSides), oldRoot) && sameBytes(fold(first, rest, sides), root)
	)
}

/** Leaves `from` up to, not including, `to`. */
export type Range = [from: number, to: number]

/** Hash of a range that begins at a multiple of its own largest power of two. */
function rangeHash(from: number, to: number, read: ReadNode): Uint8Array {
	return completeSubtrees(from, to)
		.map(read)
		.reduceRight((right, left) => branchHash(left, right))
}

/** The complete subtrees a range consists of, left to right, largest first. */
function completeSubtrees(from: number, to: number): NodeAddress[] {
	const addresses: NodeAddress[] = []
	for (let start = from; start < to;) {
		const level = Math.floor(Math.log2(to - start))
		addresses.push({ level, index: start / 2 ** level })
		start += 2 ** level
	}
	return addresses
}

/** PATH(m, D[from:to]) of RFC 9162, as the ranges whose hashes it lists. */
function path(index: number, from: number, to: number): Range[] {
	if (to - from <= 1) return []
	const middle = from + split(to - from)
	return index < middle
		? [...path(index, from, middle), [middle, to]]
		: [...path(index, middle, to), [from, middle]]
}

/** SUBPROOF(m, D[from:to], b) of RFC 9162, as ranges; `whole` says the old tree is this subtree. */
function subproof(oldEnd: number, from: number, to: number, whole: boolean): Range[] {
	if (oldEnd === to) return whole ? [] : [[from, to]]
	const middle = from + split(to - from)
	return oldEnd <= middle
		? [...subproof(oldEnd, from, middle, whole), [middle, to]]
		: [...subproof(oldEnd, middle, to, false), [from, middle]]
}

/** The largest power of two below `size` (size > 1). */
function split(size: number): number {
	return 2 ** Math.floor(Math.log2(size - 1))
}

type Side = 'left' | 'right'

/** On which side each hash of a proof stands on the way from a node to the root; null if it misses the root. */
function climb(node: number, last: number, steps: number): Side[] | null {
	const sides: Side[] = []
	for (; sides.length < steps; [node, last] = half(node, last)) {
		if (last === 0) return null
		if (node % 2 === 0 && node !== last) {
			sides.push('right')
			continue
		}
		sides.push('left')
		while (node % 2 === 0 && node !== 0) [node, last] = half(node, last)
	}
	return last === 0 ? sides : null
}

function fold(start: Uint8Array, proof: Uint8Array[], sides: Side[]): Uint8Array {
	return proof.reduce(
		(hash, other, at) => (sides[at] === 'left' ? branchHash(other, hash) : branchHash(hash, other)),
		start
	)
}

/** One level up for both numbers. */
function half(node: number, last: number): [number, number] {
	return [Math.floor(node / 2), Math.floor(last / 2)]
}

/** Up while the node is a right child: there its complete subtree begins. */
function withoutOnes(node: number, last: number): [number, number] {
	return node % 2 === 1 ? withoutOnes(...half(node, last)) : [node, last]
}

function isSize(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 0
}

function isPowerOfTwo(value: number): boolean {
	return 2 ** Math.round(Math.log2(value)) === value
}
