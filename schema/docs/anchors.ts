import * as buffer from 'lib0/buffer'
import * as sha256 from 'lib0/hash/sha256'
import * as Y from 'yjs'
import { blockText, documentRoot, elementsOf, textAttribute } from './document.ts'
import { COMMENT_MARK, markName, nodeShape } from './document-schema.ts'

/**
 * The part of a passage that stands in one block: the id of the block, where in its text (in UTF-16
 * units, a line break is one), the words themselves, and a few words around them.
 */
export type PassagePart = {
	block: string
	from: number
	to: number
	quote: string
	before: string
	after: string
}

/** How many characters around a quote tell two equal ones apart. */
export const CONTEXT_LENGTH = 32

export type AnchorPlace = { block: Y.XmlElement; from: number; to: number }

/**
 * [N2] Where the words of a passage stand now, part by part; null when some are nowhere, or stand in
 * several places that nothing tells apart. Others may have written around them meanwhile.
 */
export function placesOf(doc: Y.Doc, passage: readonly PassagePart[]): AnchorPlace[] | null {
	const blocks = textBlocksOf(doc)
	const places = passage.map((part) => placeOf(blocks, part))
	return places.every((place) => place !== null) ? places : null
}

/** [N3] Marks a passage as what a thread is about. False when its words have no place any more. */
export function anchor(doc: Y.Doc, thread: string, passage: readonly PassagePart[]): boolean {
	const places = placesOf(doc, passage)
	for (const place of places ?? []) mark(place, { [anchorKey(thread)]: { thread } })
	return places !== null
}

/** [N5] Takes the anchor of a thread out of the text. */
export function unanchor(doc: Y.Doc, thread: string): void {
	for (const { block } of textBlocksOf(doc)) {
		for (const text of textsIn(block)) {
			for (const key of keysOf(text, thread)) text.format(0, text.length, { [key]: null })
		}
	}
}

/** The threads that have a mark in a text, in reading order. */
export function anchoredThreads(doc: Y.Doc): string[] {
	const found = new Set<string>()
	for (const { block } of textBlocksOf(doc)) {
		for (const text of textsIn(block)) for (const thread of threadsOn(text)) found.add(thread)
	}
	return [...found]
}

/** The blocks of a text that somebody can comment on as a whole: those with words. */
export function commentable(doc: Y.Doc): { block: string; text: string }[] {
	return textBlocksOf(doc)
		.filter(({ id, text }) => id !== null && text.trim() !== '')
		.map(({ id, text }) => ({ block: id ?? '', text }))
}

/** The part of a passage from one place of a block's text to another. */
export function partOf(block: string, text: string, from: number, to: number): PassagePart {
	return {
		block,
		from,
		to,
		quote: text.slice(from, to),
		before: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
		after: text.slice(to, to + CONTEXT_LENGTH)
	}
}

/** The words a thread is about. */
export function quoteOf(passage: readonly PassagePart[]): string {
	return passage.map(({ quote }) => quote).join('\n')
}

/**
 * The key of a thread's mark. y-tiptap tells marks that may overlap apart by a hash of their JSON, and
 * would write them again under any other key.
 */
export function anchorKey(thread: string): string {
	const json = { type: COMMENT_MARK, attrs: { thread } }
	const digest = sha256.digest(buffer.encodeAny(json))
	for (let at = HASH_BYTES; at < digest.length; at++) {
		digest[at % HASH_BYTES] = (digest[at % HASH_BYTES] ?? 0) ^ (digest[at] ?? 0)
	}
	return `${COMMENT_MARK}--${buffer.toBase64(digest.slice(0, HASH_BYTES))}`
}
const HASH_BYTES = 6

type TextBlock = { block: Y.XmlElement; id: string | null; text: string }

function textBlocksOf(doc: Y.Doc): TextBlock[] {
	const blocksIn = (holder: Y.XmlFragment): Y.XmlElement[] =>
		elementsOf(holder).flatMap((element) =>
			nodeShape(element.nodeName)?.holdsText ? [element] : blocksIn(element)
		)
	return blocksIn(documentRoot(doc)).map((block) => ({
		block,
		id: textAttribute(block, 'id'),
		text: blockText(block)
	}))
}

/** In its block where it stood, else nearest to there, else where it is the only one, by its context. */
function placeOf(blocks: readonly TextBlock[], part: PassagePart): AnchorPlace | null {
	const length = part.quote.length
	const named = blocks.filter(({ id }) => id === part.block)
	const near = named
		.flatMap((one) => occurrences(one, part.quote))
		.toSorted((one, other) => Math.abs(one.from - part.from) - Math.abs(other.from - part.from))
	const all =
		near.length > 0 ? near.slice(0, 1) : blocks.flatMap((one) => occurrences(one, part.quote))
	const told = all.length > 1 ? all.filter(({ text, from }) => fitsAround(text, from, part)) : all
	const [place] = told
	if (!place || told.length > 1) return null
	return { block: place.block, from: place.from, to: place.from + length }
}

type Occurrence = { block: Y.XmlElement; text: string; from: number }

function occurrences({ block, text }: TextBlock, quote: string): Occurrence[] {
	const found: Occurrence[] = []
	if (quote === '') return found
	for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
		found.push({ block, text, from })
	}
	return found
}

function fitsAround(text: string, from: number, { quote, before, after }: PassagePart): boolean {
	return text.slice(0, from).endsWith(before) && text.slice(from + quote.length).startsWith(after)
}

/** Line breaks stand between the texts of a block and count as one. */
function mark({ block, from, to }: AnchorPlace, marks: Record<string, object>): void {
	let passed = 0
	for (const child of block.toArray()) {
		const length = child instanceof Y.XmlText ? child.length : 1
		const [start, end] = [Math.max(0, from - passed), Math.min(length, to - passed)]
		if (child instanceof Y.XmlText && start < end) child.format(start, end - start, marks)
		passed += length
	}
}

function textsIn(block: Y.XmlElement): Y.XmlText[] {
	return block.toArray().filter((child) => child instanceof Y.XmlText)
}

function marksOn(text: Y.XmlText): [string, unknown][] {
	const delta: { attributes?: Record<string, unknown> }[] = text.toDelta()
	return delta
		.flatMap(({ attributes }) => Object.entries(attributes ?? {}))
		.filter(([key]) => markName(key) === COMMENT_MARK)
}

function threadsOn(text: Y.XmlText): string[] {
	return marksOn(text)
		.map(([, value]) => threadIn(value))
		.filter((thread) => thread !== null)
}

function keysOf(text: Y.XmlText, thread: string): string[] {
	const own = marksOn(text).filter(([, value]) => threadIn(value) === thread)
	return [...new Set(own.map(([key]) => key))]
}

function threadIn(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || !('thread' in value)) return null
	return typeof value.thread === 'string' ? value.thread : null
}
