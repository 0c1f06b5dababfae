import * as Y from 'yjs'
import { canonicalDocument } from './canonical-document.ts'
import { documentRoot } from './document.ts'
import { addressOf } from './sections.ts'
import { settleSuggestions, type Suggestion, suggestionsOf } from './settle-suggestions.ts'
import { type Choose, readInto, suggestionsAmong } from './suggested-tree.ts'
import type { Authorship } from './suggestion.ts'
import { joined, type Piece, pieceOf, spelled, withoutAnchors } from './tree.ts'

/**
 * A motion is a set of suggestions that is put to a decision together. `suggestions` are their ids,
 * `blocks` the addresses of the blocks of the root they would change: its passage.
 */
export type MotionSet = { suggestions: readonly string[]; blocks: readonly string[] }

/** A block of the root as it reads, and what is suggested in it. */
export type ReadBlock = { address: string; pieces: readonly Piece[]; suggestions: Authorship[] }

export function readBlocks(doc: Y.Doc): ReadBlock[] {
	return documentRoot(doc).toArray().map(readBlock)
}

export function readBlock(child: Y.XmlElement | Y.XmlText | Y.XmlHook): ReadBlock {
	const pieces = pieceOf(child)
	return { address: addressOf(child._item) ?? '', pieces, suggestions: suggestionsAmong(pieces) }
}

/**
 * [T6] What the passage of a motion says with exactly its suggestions in it, block by block: whatever
 * others suggest there is left out, and so are names of blocks and anchors of comments.
 */
export function passageOf(blocks: readonly ReadBlock[], motion: MotionSet): string[] {
	const set = new Set(motion.suggestions)
	const choose: Choose = ({ id }) => (set.has(id) ? 'keep' : 'reject')
	const own = new Set(motion.blocks)
	return groupsOf(blocks, choose)
		.filter(({ from }) => from.some((block) => own.has(block.address) || carries(block, set)))
		.map(({ piece }) => spelled(unnamed(withoutAnchors([piece]))))
}

/** What is bound when some suggestions are put to a decision. */
export type BoundSet = MotionSet & {
	/** The same suggestions in full, in reading order. */
	found: Suggestion[]
	passage: string[]
	/** Whether the text says something else with the set than without. */
	changes: boolean
	/** The text with exactly this set accepted, and nothing else suggested in it. */
	after: Y.Doc
}

/** [T6] Binds a set of suggestions of a text as it stands. What is not there is not found. */
export function boundSet(doc: Y.Doc, ids: readonly string[]): BoundSet {
	const read = readBlocks(doc)
	const all = read.flatMap(({ suggestions }) => suggestions)
	// What two people wrote under one id is nobody's to put up.
	const found = suggestionsOf(doc).filter(
		({ id, by }) => ids.includes(id) && all.every((one) => one.id !== id || one.by === by)
	)
	const set = new Set(found.map(({ id }) => id))
	const after = new Y.Doc()
	documentRoot(after)
	Y.applyUpdate(after, Y.encodeStateAsUpdate(doc))
	settleSuggestions(after, ({ id }) => (set.has(id) ? 'accept' : 'reject'))
	const changes = canonicalDocument(after) !== canonicalDocument(doc)
	const motion = { suggestions: [...set], blocks: blocksOf(read, set) }
	return { ...motion, found, passage: passageOf(read, motion), changes, after }
}

/**
 * [T7] Accepts exactly this set in the text itself, the part of each person as that person: `as` is told
 * whose part comes next. What others suggest stays as it is. Answers whether the text now says what it
 * has to; when not, the document is not fit to be kept.
 */
export function mergeSet(
	doc: Y.Doc,
	ids: readonly string[],
	as: (personId: string) => void
): boolean {
	const set = new Set(ids)
	const expected = canonicalDocument(boundSet(doc, ids).after)
	const authors = new Set(suggestionsOf(doc).flatMap(({ id, by }) => (set.has(id) ? [by] : [])))
	for (const author of authors) {
		as(author)
		settleSuggestions(doc, ({ id, by }) => (set.has(id) && by === author ? 'accept' : 'keep'))
	}
	return canonicalDocument(doc) === expected
}

/** Every block that reads differently with the set than without, also one that others are joined to. */
function blocksOf(read: readonly ReadBlock[], set: ReadonlySet<string>): string[] {
	const touched = (['accept', 'reject'] as const).flatMap((choice) =>
		groupsOf(read, ({ id }) => (set.has(id) ? choice : 'reject')).filter(({ from }) =>
			from.some((block) => carries(block, set))
		)
	)
	const carrying = read.filter((block) => carries(block, set))
	return [...new Set([...carrying, ...touched.flatMap(({ from }) => from)])].map(
		({ address }) => address
	)
}

/** The blocks of a reading, each with the blocks of the root it was read from. */
export function groupsOf(
	blocks: readonly ReadBlock[],
	choose: Choose
): { piece: Piece; from: ReadBlock[] }[] {
	const pieces: Piece[] = []
	const from: ReadBlock[][] = []
	for (const block of blocks) {
		for (const piece of block.pieces) {
			const [count, last] = [pieces.length, pieces.at(-1)]
			readInto(pieces, piece, choose)
			if (pieces.length > count) from.push([block])
			else if (pieces.at(-1) !== last) from.at(-1)?.push(block)
		}
	}
	return pieces.map((piece, n) => ({ piece, from: from[n] ?? [] }))
}

function carries({ suggestions }: ReadBlock, set: ReadonlySet<string>): boolean {
	return suggestions.some(({ id }) => set.has(id))
}

/** Without the names of blocks. */
export function unnamed(pieces: readonly Piece[]): Piece[] {
	return joined(
		pieces.map((piece) => {
			if (!('children' in piece)) return piece
			const { id: _, ...attributes } = piece.attributes
			return { ...piece, attributes, children: unnamed(piece.children) }
		})
	)
}
