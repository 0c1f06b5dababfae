import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot, elementsOf } from './document.ts'
import { boundSet, mergeSet, passageOf, readBlocks } from './motion.ts'
import { canonicalTextOf } from './policy.ts'
import { settleSuggestions, suggestionsOf } from './settle-suggestions.ts'
import { type BlockSuggestion, SUGGESTED } from './suggestion.ts'

const [ANA, BEN] = [1, 2].map((n) => `a0000000-0000-4000-8000-00000000000${n}`) as [string, string]
const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const of = (n: number, by = ANA) => ({ id: idOf(n), by, at: 1_700_000_000_000 })

function page(...lines: string[]): Y.Doc {
	const doc = new Y.Doc()
	documentRoot(doc).insert(
		0,
		lines.map((line) => {
			const block = new Y.XmlElement('paragraph')
			block.insert(0, [new Y.XmlText(line)])
			return block
		})
	)
	return doc
}

const block = (doc: Y.Doc, n: number) => elementsOf(documentRoot(doc))[n] as Y.XmlElement
const words = (doc: Y.Doc, n: number) => block(doc, n).get(0) as Y.XmlText
const textOf = (doc: Y.Doc) => canonicalTextOf('document', doc)
const propose = (doc: Y.Doc, n: number, suggestion: BlockSuggestion) =>
	block(doc, n).setAttribute(SUGGESTED, suggestion as never)

/** Three paragraphs: Ana suggests in the first and the second, Ben in the first. */
function scene(): Y.Doc {
	const doc = page('Close at eight.', 'Keep quiet.', 'Be kind.')
	words(doc, 0).format(9, 5, { 'deletion--a': of(1) })
	words(doc, 0).insert(14, 'nine', { 'insertion--a': of(1) })
	words(doc, 0).insert(0, 'Please: ', { 'insertion--b': of(2, BEN) })
	propose(doc, 1, { ...of(3), is: 'removed' })
	return doc
}

describe('[T6] what is put to a decision', () => {
	test('[T6] is the text with exactly this set, and the blocks that it changes', () => {
		const doc = scene()
		const bound = boundSet(doc, [idOf(1)])
		expect(textOf(bound.after)).toBe('Close at nine.\n\nKeep quiet.\n\nBe kind.\n')
		expect(textOf(doc)).toBe('Close at eight.\n\nKeep quiet.\n\nBe kind.\n')
		expect(bound.found.map(({ id }) => id)).toEqual([idOf(1)])
		expect(bound.blocks).toEqual([readBlocks(doc)[0]?.address])
		expect(bound.changes).toBe(true)
	})

	test('[T6] has the block before in its passage where blocks are joined', () => {
		const doc = page('One.', 'Two.', 'Three.')
		propose(doc, 1, { ...of(1), is: 'joined' })
		const addresses = readBlocks(doc).map(({ address }) => address)
		expect(boundSet(doc, [idOf(1)]).blocks.toSorted()).toEqual(addresses.slice(0, 2).toSorted())
	})

	test('[T6] is nothing where two people wrote under one id, or nothing would change', () => {
		const doc = scene()
		words(doc, 2).insert(0, 'Always ', { 'insertion--x': of(1, BEN) })
		expect(boundSet(doc, [idOf(1)]).found).toEqual([])
		expect(boundSet(doc, [idOf(9)])).toMatchObject({ found: [], changes: false })
	})

	test('[T8] the passage does not change by what others suggest there, and by everything else does', () => {
		const doc = scene()
		const motion = boundSet(doc, [idOf(1)])
		const now = () => passageOf(readBlocks(doc), motion)
		words(doc, 0).insert(0, 'Well: ', { 'insertion--c': of(4, BEN) })
		block(doc, 0).setAttribute('id', 'named')
		words(doc, 1).insert(0, 'Elsewhere. ')
		expect(now()).toEqual(motion.passage)
		settleSuggestions(doc, ({ id }) => (id === idOf(2) ? 'accept' : 'keep'))
		expect(now()).not.toEqual(motion.passage)
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['the words are changed', (doc) => words(doc, 0).insert(15, ' sharp')],
		[
			'the suggestion is changed',
			(doc) => words(doc, 0).insert(30, 'teen', { 'insertion--a': of(1) })
		],
		[
			'the suggestion is taken back',
			(doc) => settleSuggestions(doc, ({ id }) => (id === idOf(1) ? 'reject' : 'keep'))
		],
		['the block is removed', (doc) => documentRoot(doc).delete(0, 1)]
	])('[T8] it is another passage once %s', (_, change) => {
		const doc = scene()
		const motion = boundSet(doc, [idOf(1)])
		change(doc)
		expect(passageOf(readBlocks(doc), motion)).not.toEqual(motion.passage)
	})
})

describe('[T7] merging', () => {
	test('[T7] leaves the text with exactly the set, each part by its author, and others’ suggestions', () => {
		const doc = scene()
		words(doc, 2).insert(0, 'Always ', { 'insertion--d': of(5, BEN) })
		const asked: string[] = []
		expect(mergeSet(doc, [idOf(1), idOf(5)], (by) => asked.push(by))).toBe(true)
		expect(asked).toEqual([ANA, BEN])
		expect(textOf(doc)).toBe('Close at nine.\n\nKeep quiet.\n\nAlways Be kind.\n')
		expect(suggestionsOf(doc).map(({ id }) => id)).toEqual([idOf(2), idOf(3)])
	})

	test('[T7] of any set of any suggestions says what was bound, whoever wrote them', () => {
		const kinds = ['added', 'removed', 'split', 'joined'] as const
		const one = fc.record({
			block: fc.nat(3),
			by: fc.constantFrom(ANA, BEN),
			is: fc.constantFrom('insertion', 'deletion', ...kinds),
			at: fc.nat(4)
		})
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat(255), (all, mask) => {
				const doc = page('One two.', 'Three four.', 'Five six.', 'Seven.')
				all.forEach(({ block: n, by, is, at }, index) => {
					const author = of(index + 1, by)
					if (is === 'insertion') words(doc, n).insert(at, 'x', { [`insertion--${index}`]: author })
					else if (is === 'deletion')
						words(doc, n).format(at, 2, { [`deletion--${index}`]: author })
					else propose(doc, n, { ...author, is })
				})
				const ids = all.map((_, index) => idOf(index + 1)).filter((_, n) => mask & (1 << n))
				const bound = boundSet(doc, ids)
				expect(mergeSet(doc, ids, () => {})).toBe(true)
				expect(textOf(doc)).toBe(textOf(bound.after))
			}),
			{ numRuns: 60 }
		)
	})
})
