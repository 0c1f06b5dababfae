import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { canonicalTextOf } from './policy.ts'
import {
	type BlockSuggestion,
	isBlockSuggestion,
	isSuggestionMark,
	SUGGESTED
} from './suggestion.ts'
import { type Choice, FINAL, ORIGINAL, reading } from './suggested-tree.ts'
import { settleSuggestions, suggestionsOf } from './settle-suggestions.ts'
import { spelled, treeOf } from './tree.ts'

const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const authorship = fc.record({
	id: fc.constantFrom(...ids),
	by: fc.constantFrom(...ids),
	at: fc.nat(9)
})
const blockSuggestion: fc.Arbitrary<BlockSuggestion | null> = fc.option(
	fc.oneof(
		fc
			.tuple(authorship, fc.constantFrom('added', 'removed', 'split', 'joined'))
			.map(([author, is]) => ({ ...author, is }) as BlockSuggestion),
		authorship.map((author): BlockSuggestion => ({
			...author,
			is: 'turned',
			into: { name: 'heading', level: 2 }
		}))
	),
	{ freq: 2 }
)
const run = fc.record({
	text: fc.constantFrom('Pay ', 'on ', 'the ', 'first', '😀'),
	insertion: fc.option(authorship),
	deletion: fc.option(authorship),
	restyling: fc.option(authorship.map((by) => ({ ...by, style: 'bold', on: true }))),
	bold: fc.boolean()
})
const paragraph = fc.record({ runs: fc.array(run, { maxLength: 4 }), suggested: blockSuggestion })
const list = fc.record({
	items: fc.array(
		fc.record({
			blocks: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
			suggested: blockSuggestion
		}),
		{
			minLength: 1,
			maxLength: 3
		}
	),
	suggested: fc.constant(null)
})
const pages = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, list), { maxLength: 6 })
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
type Paragraph = Of<typeof paragraph>
type List = Of<typeof list>

function planted(blocks: (Paragraph | List)[]): Y.Doc {
	const doc = new Y.Doc()
	documentRoot(doc).insert(0, blocks.map(element))
	return doc
}

function element(block: Paragraph | List): Y.XmlElement {
	if (!('items' in block)) return withRuns('paragraph', block)
	const made = new Y.XmlElement('bulletList')
	const items = block.items.map(({ blocks, suggested }) => {
		const item = marked(new Y.XmlElement('listItem'), suggested)
		item.insert(
			0,
			blocks.map((inner) => withRuns('paragraph', inner))
		)
		return item
	})
	made.insert(0, items)
	return made
}

let named = 0
function withRuns(name: string, { runs, suggested }: Paragraph): Y.XmlElement {
	const made = marked(new Y.XmlElement(name), suggested)
	const text = new Y.XmlText()
	text.applyDelta(
		runs.map(({ text: insert, insertion, deletion, restyling, bold }) => ({
			insert,
			attributes: {
				...(insertion && { [`insertion--${insertion.id.slice(-8)}`]: insertion }),
				...(deletion && { [`deletion--${deletion.id.slice(-8)}`]: deletion }),
				...(restyling && { [`restyling--${restyling.id.slice(-8)}`]: restyling }),
				...(bold && { bold: {} })
			}
		}))
	)
	made.setAttribute('id', `p${named++}`)
	made.insert(0, [text])
	return made
}

function marked(made: Y.XmlElement, suggested: BlockSuggestion | null): Y.XmlElement {
	if (suggested) made.setAttribute(SUGGESTED, suggested as never)
	return made
}

describe('[T4] settling suggestions in a document', () => {
	test('leaves what the reading with the same choices says', () => {
		fc.assert(
			fc.property(
				pages,
				fc.array(fc.constantFrom<Choice>('accept', 'reject', 'keep'), {
					minLength: 3,
					maxLength: 3
				}),
				(blocks, choices) => {
					const doc = planted(blocks)
					const choose = ({ id }: { id: string }) => choices[ids.indexOf(id)] ?? 'keep'
					const expected = reading(treeOf(doc), choose)
					settleSuggestions(doc, choose)
					expect(spelled(treeOf(doc))).toBe(spelled(expected))
				}
			),
			{ numRuns: 1_000 }
		)
	})

	test('with one answer for all leaves no suggestion, and the original is the canonical text', () => {
		fc.assert(
			fc.property(pages, fc.boolean(), (blocks, accept) => {
				const doc = planted(blocks)
				const before = canonicalTextOf('document', doc)
				settleSuggestions(doc, accept ? FINAL : ORIGINAL)
				expect(suggestionsOf(doc)).toEqual([])
				if (!accept) expect(canonicalTextOf('document', doc)).toBe(before)
			}),
			{ numRuns: 500 }
		)
	})
})

describe('[T1] what a document tells of its suggestions', () => {
	test('all parts of one suggestion are one, in reading order', () => {
		const [id, by] = [ids[0] ?? '', ids[1] ?? '']
		const author = { id, by, at: 5 }
		const doc = planted([
			{
				runs: [
					{ text: 'Pay ', insertion: null, deletion: author, restyling: null, bold: false },
					{ text: 'the ', insertion: null, deletion: author, restyling: null, bold: true },
					{ text: 'first', insertion: author, deletion: null, restyling: null, bold: false }
				],
				suggested: null
			},
			{ runs: [], suggested: { ...author, is: 'removed' } }
		])
		expect(suggestionsOf(doc)).toEqual([
			{
				...author,
				parts: [
					{ is: 'deletion', text: 'Pay the ' },
					{ is: 'insertion', text: 'first' },
					{ is: 'removed', text: '' }
				]
			}
		])
	})

	test.each([
		[{ id: ids[0], by: ids[1], at: 1 }, true],
		[{ id: ids[0], by: ids[1] }, false],
		[{ id: ids[0], by: ids[1], at: 1, more: 1 }, false],
		[{ id: 'x', by: ids[1], at: 1 }, false],
		[{ id: ids[0], by: ids[1], at: -1 }, false],
		[null, false],
		[[], false]
	])('an author’s mark has all it needs and no more: %j', (value, fits) => {
		expect(isSuggestionMark('insertion', value)).toBe(fits)
	})

	test.each([
		[{ id: ids[0], by: ids[1], at: 1, is: 'added' }, true],
		[{ id: ids[0], by: ids[1], at: 1, is: 'burnt' }, false],
		[{ id: ids[0], by: ids[1], at: 1, is: 'turned' }, false],
		[{ id: ids[0], by: ids[1], at: 1, is: 'turned', into: { name: 'heading', level: 4 } }, false],
		[{ id: ids[0], by: ids[1], at: 1, is: 'turned', into: { name: 'table' } }, false],
		[{ id: ids[0], by: ids[1], at: 1, is: 'turned', into: { name: 'heading', level: 3 } }, true]
	])('a block’s suggestion too: %j', (value, fits) => {
		expect(isBlockSuggestion(value)).toBe(fits)
	})
})
