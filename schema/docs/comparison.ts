import { diffArrays, diffWordsWithSpace } from 'diff'
import type * as Y from 'yjs'
import { type LabelOf, linesOf, type Line } from './compared-lines.ts'
import type { WordDifference } from './word-difference.ts'

/** By what two versions are compared. */
export const UNITS = ['word', 'sentence', 'section'] as const
export type Unit = (typeof UNITS)[number]

/** A block of either text. `restyled`: its words are the same, how they are set is not. */
export type ComparedBlock = {
	kind: 'same' | 'changed' | 'restyled' | 'added' | 'removed'
	name: string
	parts: WordDifference[]
}

export type Counts = {
	changed: number
	added: number
	removed: number
	wordsAdded: number
	wordsRemoved: number
}

/** A heading and what stands under it until the next one. */
export type ComparedSection = Counts & {
	title: string
	kind: 'same' | 'changed' | 'added' | 'removed'
}

export type Comparison = { counts: Counts; blocks: ComparedBlock[]; sections: ComparedSection[] }

/** So many steps lead from one text to the other before it is simply called another text. */
const MOST_BLOCK_STEPS = 1_500
const MOST_WORD_STEPS = 400
/** So many characters are compared word by word; what is beyond stands whole. */
const MOST_CHARACTERS = 400_000
/** So many pairs of blocks are tried out to find which became which. */
const MOST_PAIRS = 20_000
/** Blocks that share less than this part of their words are two. */
const ALIKE = 0.3

/** [VS6] What changed from one text to another: the words of both, and it costs what its bounds allow. */
export function compare(
	before: Y.Doc,
	after: Y.Doc,
	unit: Unit = 'word',
	labelOf: LabelOf = () => ''
): Comparison {
	const blocks = blocksOf(pairsOf(linesOf(before, labelOf), linesOf(after, labelOf)), unit)
	return { counts: counted(blocks), blocks, sections: sectionsIn(blocks) }
}

type Pair = { before: Line | null; after: Line | null }

function pairsOf(before: Line[], after: Line[]): Pair[] {
	const start = before.findIndex((line, n) => line.key !== after[n]?.key)
	const head = start === -1 ? before.length : start
	const most = Math.min(before.length, after.length) - head
	let tail = 0
	while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail++
	const [one, other] = [
		before.slice(head, before.length - tail),
		after.slice(head, after.length - tail)
	]
	return [
		...before.slice(0, head).map(unchanged),
		...middle(one, other),
		...before.slice(before.length - tail).map(unchanged)
	]
}

function unchanged(line: Line): Pair {
	return { before: line, after: line }
}

function middle(before: Line[], after: Line[]): Pair[] {
	const options = { comparator: alike, maxEditLength: MOST_BLOCK_STEPS }
	const parts = diffArrays(before, after, options)
	if (!parts) return matched(before, after)
	const pairs: Pair[] = []
	let gone: Line[] = []
	for (const { value, added, removed } of parts) {
		if (removed) {
			gone = value
			continue
		}
		pairs.push(...matched(gone, added ? value : []))
		gone = []
		if (!added) pairs.push(...value.map(unchanged))
	}
	return [...pairs, ...matched(gone, [])]
}

function alike(one: Line, other: Line): boolean {
	return one.key === other.key
}

/** Which of the new blocks came from which of the old ones: in order, the likest first that is like enough. */
function matched(before: Line[], after: Line[]): Pair[] {
	const pairs: Pair[] = []
	const tryOut = before.length * after.length <= MOST_PAIRS
	const words = new Map(
		[...before, ...after].map((line) => [line, tryOut ? wordsOf(line.text) : []])
	)
	let next = 0
	for (const line of after) {
		const from = tryOut
			? before.findIndex(
					(old, n) => n >= next && likeness(words.get(old), words.get(line)) >= ALIKE
				)
			: next < before.length
				? next
				: -1
		if (from === -1) {
			pairs.push({ before: null, after: line })
			continue
		}
		pairs.push(...before.slice(next, from).map((old) => ({ before: old, after: null })))
		pairs.push({ before: before[from] ?? null, after: line })
		next = from + 1
	}
	return [...pairs, ...before.slice(next).map((old) => ({ before: old, after: null }))]
}

function likeness(one: string[] = [], other: string[] = []): number {
	if (one.length + other.length === 0) return 1
	const known = new Set(one)
	const shared = other.filter((word) => known.has(word)).length
	return (2 * shared) / (one.length + other.length)
}

function blocksOf(pairs: Pair[], unit: Unit): ComparedBlock[] {
	let left = MOST_CHARACTERS
	return pairs.flatMap(({ before, after }): ComparedBlock[] => {
		const name = (after ?? before)?.name ?? 'paragraph'
		if (!before) return whole('added', name, after?.text ?? '')
		if (!after) return whole('removed', name, before.text)
		if (before.text === after.text) {
			const kind = before.key === after.key ? 'same' : 'restyled'
			return whole(kind, name, after.text)
		}
		left -= before.text.length + after.text.length
		return [{ kind: 'changed', name, parts: partsOf(before.text, after.text, unit, left > 0) }]
	})
}

function whole(kind: Exclude<ComparedBlock['kind'], 'changed'>, name: string, text: string) {
	return [{ kind, name, parts: [{ kind: kind === 'restyled' ? ('same' as const) : kind, text }] }]
}

function partsOf(before: string, after: string, unit: Unit, exactly: boolean): WordDifference[] {
	const steps = { maxEditLength: MOST_WORD_STEPS }
	const parts = !exactly
		? undefined
		: unit === 'sentence'
			? diffArrays(sentencesOf(before), sentencesOf(after), steps)?.map((part) => ({
					...part,
					value: part.value.join('')
				}))
			: diffWordsWithSpace(before, after, steps)
	const found = parts ?? [
		{ value: before, removed: true, added: false },
		{ value: after, added: true, removed: false }
	]
	return found
		.map(({ value, added, removed }): WordDifference => ({
			kind: added ? 'added' : removed ? 'removed' : 'same',
			text: value
		}))
		.filter(({ text }) => text !== '')
}

function sentencesOf(text: string): string[] {
	return Array.from(SENTENCES.segment(text), ({ segment }) => segment)
}
const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function counted(blocks: readonly ComparedBlock[]): Counts {
	const counts = { changed: 0, added: 0, removed: 0, wordsAdded: 0, wordsRemoved: 0 }
	for (const { kind, parts } of blocks) {
		if (kind === 'changed' || kind === 'restyled') counts.changed++
		else if (kind !== 'same' && parts.some(({ text }) => text.trim() !== '')) counts[kind]++
		for (const part of parts) {
			if (part.kind === 'added') counts.wordsAdded += wordsOf(part.text).length
			if (part.kind === 'removed') counts.wordsRemoved += wordsOf(part.text).length
		}
	}
	return counts
}

function sectionsIn(blocks: readonly ComparedBlock[]): ComparedSection[] {
	const starts = blocks.flatMap(({ name }, n) => (name === 'heading' ? [n] : []))
	const cuts = starts[0] === 0 ? starts : [0, ...starts]
	return cuts.flatMap((start, n) => {
		const own = blocks.slice(start, cuts[n + 1])
		const [first] = own
		if (!first) return []
		const counts = counted(own)
		return [{ ...counts, title: first.name === 'heading' ? titleOf(first) : '', kind: kindOf(own) }]
	})
}

function titleOf({ kind, parts }: ComparedBlock): string {
	return parts
		.filter((part) => kind === 'removed' || part.kind !== 'removed')
		.map(({ text }) => text)
		.join('')
}

function kindOf(blocks: readonly ComparedBlock[]): ComparedSection['kind'] {
	const kinds = new Set(blocks.map(({ kind }) => kind))
	const [only] = kinds
	if (kinds.size === 1 && only && only !== 'restyled') return only
	return 'changed'
}
