import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot, elementsOf, plainText } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { type BlockSuggestion, SUGGESTED } from '#schema/docs/suggestion.ts'
import { settleSuggestions, suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { rightsOf } from './fuzz/people.ts'
import type { Judgement } from './judgement.ts'
import { ANA, BEN, idOf, Scene } from './scene.ts'

const TEXT = '# Rent\n\nPay on the first.\n\n- Ask the office.\n'
const [of, ofBen] = [ANA, BEN].map((by, n) => ({ id: idOf(n + 1), by, at: 1_700_000_000_000 })) as [
	Authorship,
	Authorship
]
type Authorship = { id: string; by: string; at: number }
const SUGGESTS = rightsOf(ANA, 'suggests')

/** A heading, a paragraph with a suggestion of Ben's, and a list. */
function page(): Scene {
	const scene = new Scene('document', (doc) => {
		const item = new Y.XmlElement('listItem')
		item.insert(0, [block('paragraph', 'Ask the office.')])
		const list = new Y.XmlElement('bulletList')
		list.insert(0, [item])
		documentRoot(doc).insert(0, [
			block('heading', 'Rent'),
			block('paragraph', 'Pay on the first.'),
			list
		])
	})
	const paragraph = wordsIn(scene.live, 1)
	paragraph.insert(3, ' please', { 'insertion--ofBenofB': ofBen })
	paragraph.format(0, 3, { 'deletion--ofBenofB': ofBen })
	return scene
}

function block(name: string, words: string): Y.XmlElement {
	const element = new Y.XmlElement(name)
	element.insert(0, [new Y.XmlText(words)])
	return element
}

const at = (doc: Y.Doc, n: number) => elementsOf(documentRoot(doc))[n] as Y.XmlElement
const wordsIn = (doc: Y.Doc, n: number) => at(doc, n).get(0) as Y.XmlText
const propose = (element: Y.XmlElement, suggestion: BlockSuggestion | null) =>
	element.setAttribute(SUGGESTED, suggestion as never)
const codesOf = (judgement: Judgement) =>
	judgement.verdict === 'neutralised'
		? judgement.denials.map(({ denial }) => denial.code)
		: [judgement.verdict]

/** What the editor does when a paragraph is cut in two as a suggestion. */
function cut(doc: Y.Doc, tail: string, suggestion: BlockSuggestion | null): void {
	const words = wordsIn(doc, 1)
	words.delete(words.length - tail.length, tail.length)
	const next = block('paragraph', tail)
	next.setAttribute('id', idOf(9))
	if (suggestion) propose(next, suggestion)
	documentRoot(doc).insert(2, [next])
}

const MAY: [string, (doc: Y.Doc) => void][] = [
	['words put in', (doc) => wordsIn(doc, 1).insert(0, 'You ', { 'insertion--a': of })],
	['words taken out', (doc) => wordsIn(doc, 1).format(10, 5, { 'deletion--a': of })],
	[
		'words taken out that another takes out too',
		(doc) => wordsIn(doc, 1).format(0, 12, { 'deletion--a': of })
	],
	[
		'a style',
		(doc) => wordsIn(doc, 1).format(12, 3, { 'restyling--a': { ...of, style: 'bold', on: true } })
	],
	[
		'a new block',
		(doc) => {
			const added = new Y.XmlElement('paragraph')
			propose(added, { ...of, is: 'added' })
			const words = new Y.XmlText()
			words.insert(0, 'Thank you.', { 'insertion--a': of })
			added.insert(0, [words])
			documentRoot(doc).insert(1, [added])
		}
	],
	['a block to go', (doc) => propose(at(doc, 2), { ...of, is: 'removed' })],
	['a block to join the one before', (doc) => propose(at(doc, 1), { ...of, is: 'joined' })],
	[
		'a heading to be text',
		(doc) => propose(at(doc, 0), { ...of, is: 'turned', into: { name: 'paragraph' } })
	],
	['a paragraph cut in two', (doc) => cut(doc, 'first.', { ...of, is: 'split' })]
]

describe('[T1, T3] who may only suggest', () => {
	test.each(MAY)('may suggest %s, and take it back', (_, write) => {
		const scene = page()
		expect(scene.receive(scene.written(61, write), SUGGESTS)).toMatchObject({ verdict: 'pass' })
		expect(suggestionsOf(scene.live).some(({ by }) => by === ANA)).toBe(true)
		expect(canonicalTextOf('document', scene.live), '[T5]').toBe(TEXT)
		const back = scene.written(62, (doc) =>
			settleSuggestions(doc, ({ by }) => (by === ANA ? 'reject' : 'keep'))
		)
		expect(scene.receive(back, SUGGESTS)).toMatchObject({ verdict: 'pass' })
		expect(suggestionsOf(scene.live).map(({ by }) => by)).toEqual([BEN])
		expect(canonicalTextOf('document', scene.live)).toBe(TEXT)
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['write plain words', (doc) => wordsIn(doc, 0).insert(0, 'The ')],
		['remove words', (doc) => wordsIn(doc, 1).delete(12, 3)],
		['remove a block', (doc) => documentRoot(doc).delete(2, 1)],
		['add a block', (doc) => documentRoot(doc).insert(0, [block('paragraph', 'Hello.')])],
		['make words bold', (doc) => wordsIn(doc, 0).format(0, 2, { bold: {} })],
		[
			'suggest in the name of another',
			(doc) => wordsIn(doc, 0).insert(0, 'A', { 'insertion--x': ofBen })
		],
		[
			'suggest for nobody',
			(doc) => wordsIn(doc, 0).insert(0, 'A', { 'insertion--x': { ...of, by: 'me' } })
		],
		['take out what another suggests', (doc) => wordsIn(doc, 1).delete(3, ' please'.length)],
		[
			'clear the suggestion of another',
			(doc) => wordsIn(doc, 1).format(0, 10, { 'deletion--ofBenofB': null })
		],
		[
			'take over the suggestion of another',
			(doc) => wordsIn(doc, 1).format(3, 7, { 'insertion--ofBenofB': of })
		],
		[
			'accept the suggestion of another',
			(doc) => settleSuggestions(doc, ({ by }) => (by === BEN ? 'accept' : 'keep'))
		],
		['name a block anew', (doc) => at(doc, 0).setAttribute('id', idOf(7))],
		['cut a paragraph in two', (doc) => cut(doc, 'first.', null)],
		['cut and change the end', (doc) => cut(doc, 'second', { ...of, is: 'split' })],
		[
			'hide plain words in a new block',
			(doc) => {
				const added = block('paragraph', 'For all to read.')
				propose(added, { ...of, is: 'added' })
				documentRoot(doc).insert(1, [added])
			}
		],
		[
			'anchor a comment',
			(doc) => wordsIn(doc, 0).format(0, 2, { 'comment--abcdefgh': { thread: idOf(5) } })
		]
	])('may not %s', (_, write) => {
		const scene = page()
		const before = JSON.stringify(documentRoot(scene.live).toJSON())
		const judgement = scene.receive(scene.written(61, write), SUGGESTS)
		expect(codesOf(judgement)).toContainEqual(
			expect.stringMatching(/^(suggestions_only|content_unknown)$/)
		)
		expect(JSON.stringify(documentRoot(scene.live).toJSON())).toBe(before)
	})

	test('is refused whole: half of it would be worth nothing', () => {
		const scene = page()
		const judgement = scene.receive(
			scene.written(61, (doc) => {
				wordsIn(doc, 0).insert(0, 'My ', { 'insertion--a': of })
				wordsIn(doc, 0).insert(0, 'The ')
			}),
			SUGGESTS
		)
		expect(codesOf(judgement)).toEqual(['suggestions_only'])
		expect(plainText(scene.live)).not.toContain('My')
	})

	test('writes nothing where nobody can try it out', () => {
		const scene = page()
		const [, [, write]] = MAY as [unknown, [string, (doc: Y.Doc) => void]]
		const update = scene.written(61, write)
		scene.shadow.refuses = () => 'suggestions_only'
		expect(codesOf(scene.judge(update, SUGGESTS))).toEqual(['suggestions_only'])
	})

	test('does not take away what another wrote into a new block', () => {
		const scene = page()
		const add = MAY.find(([name]) => name === 'a new block')?.[1]
		if (!add) throw new Error('no such case')
		scene.receive(scene.written(61, add), SUGGESTS)
		wordsIn(scene.live, 1).insert(0, 'Ben says: ', { 'insertion--b': ofBen })
		const all = scene.written(62, (doc) => documentRoot(doc).delete(1, 1))
		expect(codesOf(scene.receive(all, SUGGESTS))).toEqual(['suggestions_only'])
		const own = scene.written(63, (doc) =>
			settleSuggestions(doc, ({ by }) => (by === ANA ? 'reject' : 'keep'))
		)
		expect(scene.receive(own, SUGGESTS)).toMatchObject({ verdict: 'pass' })
		expect(plainText(scene.live)).toContain('Ben says: \n')
	})

	test('sees what others wrote meanwhile', () => {
		const scene = page()
		const [, write] = MAY[0] as (typeof MAY)[number]
		scene.receive(scene.written(61, write), SUGGESTS)
		wordsIn(scene.live, 1).insert(0, 'Tenants: ', {})
		const late = scene.written(62, (doc) =>
			wordsIn(doc, 1).insert(0, 'All ', { 'insertion--c': of })
		)
		expect(scene.receive(late, SUGGESTS)).toMatchObject({ verdict: 'pass' })
		expect(canonicalTextOf('document', scene.live)).toContain('Tenants: ')
	})
})

describe('[T3] who may settle what others suggest', () => {
	const SETTLES = rightsOf(ANA, 'settles')

	test.each(['accept', 'reject'] as const)('may %s it', (choice) => {
		const scene = page()
		const update = scene.written(61, (doc) => settleSuggestions(doc, () => choice))
		expect(scene.receive(update, SETTLES)).toMatchObject({ verdict: 'pass' })
		expect(suggestionsOf(scene.live)).toEqual([])
		expect(canonicalTextOf('document', scene.live)).toBe(
			choice === 'accept' ? TEXT.replace('Pay', ' please') : TEXT
		)
	})

	test.each<[string, (doc: Y.Doc) => void]>([
		['write', (doc) => wordsIn(doc, 0).insert(0, 'The ')],
		['accept half of it', (doc) => wordsIn(doc, 1).delete(0, 3)],
		[
			'accept it and write on',
			(doc) => {
				settleSuggestions(doc, () => 'accept')
				wordsIn(doc, 1).insert(0, 'Now')
			}
		],
		['make it another’s', (doc) => wordsIn(doc, 1).format(0, 10, { 'deletion--ofBenofB': of })],
		[
			'suggest in the name of another',
			(doc) => wordsIn(doc, 0).insert(0, 'A', { 'insertion--x': ofBen })
		]
	])('may not %s', (_, write) => {
		const scene = page()
		const judgement = scene.receive(scene.written(61, write), SETTLES)
		expect(codesOf(judgement)).toEqual(['suggestions_only'])
	})

	test('may suggest too, and settle at the same time', () => {
		const scene = page()
		const update = scene.written(61, (doc) => {
			wordsIn(doc, 0).insert(0, 'My ', { 'insertion--a': of })
			settleSuggestions(doc, ({ by }) => (by === BEN ? 'accept' : 'keep'))
		})
		expect(scene.receive(update, SETTLES)).toMatchObject({ verdict: 'pass' })
	})
})
