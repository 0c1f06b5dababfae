import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot, elementsOf } from './document.ts'
import { boundSet, mergeSet, readBlocks } from './motion.ts'
import { canonicalTextOf } from './policy.ts'
import { type BlockSuggestion, SUGGESTED } from './suggestion.ts'
import { suggestionsOf } from './settle-suggestions.ts'
import { takeOut } from './taking-out.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const of = (n: number) => ({ id: idOf(n), by: ANA, at: 1_700_000_000_000 })
const OPEN = { frozen: [], held: [] }

function line(text: string): Y.XmlElement {
	const block = new Y.XmlElement('paragraph')
	block.insert(0, [new Y.XmlText(text)])
	return block
}
const block = (doc: Y.Doc, n: number) => elementsOf(documentRoot(doc))[n] as Y.XmlElement
const words = (doc: Y.Doc, n: number) => block(doc, n).get(0) as Y.XmlText
const textOf = (doc: Y.Doc) => canonicalTextOf('document', doc)
const copyOf = (doc: Y.Doc) => {
	const copy = new Y.Doc()
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	return copy
}

/** A text with one suggestion, as it was put up, and with the suggestion merged. */
function merged(lines: string[], suggest: (doc: Y.Doc) => void) {
	const doc = new Y.Doc()
	documentRoot(doc).insert(0, lines.map(line))
	const before = textOf(doc)
	suggest(doc)
	const then = copyOf(doc)
	const set = boundSet(doc, [idOf(1)])
	if (!mergeSet(doc, [idOf(1)], () => {})) throw new Error('merged')
	return { doc, then, set, before }
}
const another = (doc: Y.Doc) => {
	words(doc, 0).format(9, 5, { 'deletion--a': of(1) })
	words(doc, 0).insert(14, 'nine', { 'insertion--a': of(1) })
}
const blockwise = (n: number, suggestion: BlockSuggestion) => (doc: Y.Doc) =>
	block(doc, n).setAttribute(SUGGESTED, suggestion as never)
const added = (doc: Y.Doc) => {
	documentRoot(doc).insert(1, [line('')])
	blockwise(1, { ...of(1), is: 'added' })(doc)
	words(doc, 1).insert(0, 'Keep 🏠 quiet.', { 'insertion--a': of(1) })
}
const cut = (doc: Y.Doc) => {
	documentRoot(doc).insert(1, [line(' at eight.')])
	words(doc, 0).delete(5, 10)
	blockwise(1, { ...of(1), is: 'split' })(doc)
}
const LINES = ['Close at eight.', 'Be kind.', 'Be kind.']

describe('[T10] what was merged is taken out again', () => {
	test.each<[string, (doc: Y.Doc) => void]>([
		['other words', another],
		['a new block', added],
		['a block that went', blockwise(1, { ...of(1), is: 'removed' })],
		['the first block, which went', blockwise(0, { ...of(1), is: 'removed' })],
		[
			'a block that turned',
			blockwise(1, { ...of(1), is: 'turned', into: { name: 'heading', level: 2 } })
		],
		['two that became one', blockwise(1, { ...of(1), is: 'joined' })],
		['one that became two', cut]
	])('%s, exactly, while all else goes on', (_, suggest) => {
		const { doc, then, set, before } = merged(LINES, suggest)
		expect(textOf(doc)).not.toBe(before)
		documentRoot(doc).push([line('Later.')])
		expect(takeOut(doc, then, set, OPEN)).toBeNull()
		expect(textOf(doc).replace('\n\nLater.', '')).toBe(before)
		const once = Y.encodeStateVector(doc)
		expect(takeOut(doc, then, set, OPEN)).toBeNull()
		expect(Y.encodeStateVector(doc)).toEqual(once)
	})

	test('[T10] only the words that differ change: a comment on the others keeps its place', () => {
		const { doc, then, set } = merged(LINES, another)
		words(doc, 0).format(0, 5, { 'comment--c': { thread: idOf(9) } })
		expect(takeOut(doc, then, set, OPEN)).toBeNull()
		expect(words(doc, 0).toDelta()).toEqual([
			{ insert: 'Close', attributes: { 'comment--c': { thread: idOf(9) } } },
			{ insert: ' at eight.' }
		])
	})

	test('[T10] what others suggest elsewhere stays; in its own blocks it stands in the way', () => {
		const { doc, then, set } = merged(LINES, another)
		words(doc, 1).insert(0, 'Always ', { 'insertion--b': of(2) })
		expect(takeOut(copyOf(doc), then, set, OPEN)).toBeNull()
		words(doc, 0).insert(0, 'Please: ', { 'insertion--b': of(3) })
		const said = textOf(doc)
		expect(takeOut(doc, then, set, OPEN)).toBe('suggested')
		expect(textOf(doc)).toBe(said)
		expect(suggestionsOf(doc)).toHaveLength(2)
	})

	test('[T10] nothing is touched when the passage changed, or stands where nobody writes', () => {
		const { doc, then, set } = merged(LINES, another)
		const zone = { first: set.blocks[0] ?? '', last: set.blocks[0] ?? '', until: null }
		expect(takeOut(doc, then, set, { frozen: [zone], held: [] })).toBe('frozen')
		expect(takeOut(doc, then, set, { frozen: [], held: [zone] })).toBe('held')
		words(doc, 0).insert(0, 'So: ')
		expect(takeOut(doc, then, set, OPEN)).toBe('changed')
		expect(textOf(doc)).toContain('So: Close at nine.')
		expect(readBlocks(doc)).toHaveLength(3)
	})
})
