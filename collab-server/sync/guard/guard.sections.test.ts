import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText, documentRoot, elementsOf } from '#schema/docs/document.ts'
import type { Rights } from '#schema/docs/policy.ts'
import { sectionsOf } from '#schema/docs/sections.ts'
import { rightsOf } from './fuzz/people.ts'
import type { Judgement } from './judgement.ts'
import { ANA, forged, content, idOf, Scene, SERVER_CLIENT } from './scene.ts'

/** A text of two sections with two paragraphs each; the first one is frozen. */
function page(): Scene {
	return new Scene('document', (doc) => {
		const blocks = [
			block('paragraph', 'Before.'),
			block('heading', 'Rent', idOf(1)),
			block('paragraph', 'Pay on the first.'),
			block('paragraph', 'Late is late.'),
			block('heading', 'Keys', idOf(2)),
			block('paragraph', 'Ask the office.')
		]
		documentRoot(doc).insert(0, blocks)
	})
}

function block(name: string, words: string, id?: string): Y.XmlElement {
	const element = new Y.XmlElement(name)
	if (id) element.setAttribute('id', id)
	if (name === 'heading') element.setAttribute('level', 2 as unknown as string)
	element.insert(0, [new Y.XmlText(words)])
	return element
}

/** Somebody who may change everything, but for the section under this heading. */
function frozen(scene: Scene, heading = idOf(1), until: string | null = null): Rights {
	const section = sectionsOf(scene.live).find((one) => one.heading === heading)
	if (!section) throw new Error('no such section')
	return { ...rightsOf(ANA, 'all'), frozen: [{ ...section, until }] }
}

const RENT = 1
const at = (doc: Y.Doc, n: number) => elementsOf(documentRoot(doc))[n] as Y.XmlElement
const wordsIn = (doc: Y.Doc, n: number) => at(doc, n).get(0) as Y.XmlText
const linesOf = (doc: Y.Doc) => elementsOf(documentRoot(doc)).map(blockText)
const codesOf = (judgement: Judgement) =>
	judgement.verdict === 'neutralised'
		? judgement.denials.map(({ denial }) => denial.code)
		: [judgement.verdict]

const LINES = ['Before.', 'Rent', 'Pay on the first.', 'Late is late.', 'Keys', 'Ask the office.']

describe('[K16] what stands in a frozen section stays', () => {
	test.each<[string, (doc: Y.Doc) => void]>([
		['a word typed into it', (doc) => wordsIn(doc, 2).insert(0, 'Please ')],
		['a word taken out', (doc) => wordsIn(doc, 3).delete(0, 4)],
		['a word made bold', (doc) => wordsIn(doc, 2).format(0, 3, { bold: {} })],
		['its heading renamed', (doc) => wordsIn(doc, RENT).insert(0, 'The ')],
		[
			'its heading made smaller',
			(doc) => at(doc, RENT).setAttribute('level', 3 as unknown as string)
		],
		['its heading removed', (doc) => documentRoot(doc).delete(RENT, 1)],
		['a paragraph removed', (doc) => documentRoot(doc).delete(2, 1)],
		['all of it removed', (doc) => documentRoot(doc).delete(1, 3)],
		['everything removed', (doc) => documentRoot(doc).delete(0, 6)],
		['a paragraph put inside', (doc) => documentRoot(doc).insert(3, [block('paragraph', 'New.')])],
		['a line break put inside', (doc) => at(doc, 2).insert(1, [new Y.XmlElement('hardBreak')])]
	])('refused: %s', (_, change) => {
		const scene = page()
		const judgement = scene.receive(scene.written(21, change), frozen(scene))
		expect(new Set(codesOf(judgement))).toEqual(new Set(['section_frozen']))
		expect(linesOf(scene.live)).toEqual(LINES)
	})

	test.each<[string, (doc: Y.Doc) => void, string[]]>([
		[
			'a word before it',
			(doc) => wordsIn(doc, 0).insert(0, 'Well '),
			['Well Before.', ...LINES.slice(1)]
		],
		[
			'a word behind it',
			(doc) => wordsIn(doc, 5).delete(0, 4),
			[...LINES.slice(0, 5), 'the office.']
		],
		[
			'a paragraph just before its heading',
			(doc) => documentRoot(doc).insert(RENT, [block('paragraph', 'New.')]),
			['Before.', 'New.', ...LINES.slice(1)]
		],
		[
			'a paragraph just behind its last block',
			(doc) => documentRoot(doc).insert(4, [block('paragraph', 'New.')]),
			[...LINES.slice(0, 4), 'New.', ...LINES.slice(4)]
		],
		['what stands before it removed', (doc) => documentRoot(doc).delete(0, 1), LINES.slice(1)],
		['the next section removed', (doc) => documentRoot(doc).delete(4, 2), LINES.slice(0, 4)],
		[
			'two paragraphs behind it in one go',
			(doc) =>
				documentRoot(doc).insert(4, [block('paragraph', 'One.'), block('paragraph', 'Two.')]),
			[...LINES.slice(0, 4), 'One.', 'Two.', ...LINES.slice(4)]
		]
	])('allowed: %s', (_, change, lines) => {
		const scene = page()
		expect(codesOf(scene.receive(scene.written(21, change), frozen(scene)))).toEqual(['pass'])
		expect(linesOf(scene.live)).toEqual(lines)
	})

	test('the refusal says until when', () => {
		const scene = page()
		const until = '2027-03-01T10:00:00.000Z'
		const rights = frozen(scene, idOf(1), until)
		const judgement = scene.judge(
			scene.written(21, (doc) => wordsIn(doc, 2).insert(0, 'x')),
			rights
		)
		expect(judgement).toMatchObject({
			denials: [{ denial: { code: 'section_frozen', capability: 'edit', until } }]
		})
	})

	test('a container frozen with its section is not opened by a change deep inside it', () => {
		const scene = new Scene('document', (doc) => {
			const list = new Y.XmlElement('bulletList')
			const item = new Y.XmlElement('listItem')
			item.insert(0, [block('paragraph', 'Inside')])
			list.insert(0, [item])
			documentRoot(doc).insert(0, [block('heading', 'Rent', idOf(1)), list])
		})
		const rights = frozen(scene)
		const inside = (doc: Y.Doc) => (at(doc, 1).get(0) as Y.XmlElement).get(0) as Y.XmlElement
		const deep = scene.written(21, (doc) => (inside(doc).get(0) as Y.XmlText).insert(0, 'x'))
		expect(codesOf(scene.receive(deep, rights))).toEqual(['section_frozen'])
		const container = scene.written(22, (doc) => documentRoot(doc).delete(1, 1))
		expect(codesOf(scene.receive(container, rights))).toEqual(['section_frozen'])
		const item = scene.written(23, (doc) => at(doc, 1).delete(0, 1))
		expect(codesOf(scene.receive(item, rights))).toEqual(['section_frozen'])
	})
})

describe('[G18] an act across the border is refused whole', () => {
	test.each<[string, (doc: Y.Doc) => void]>([
		[
			'a paragraph joined to the last one of the section',
			(doc) => {
				wordsIn(doc, 3).insert(13, 'Keys')
				documentRoot(doc).delete(4, 1)
			}
		],
		[
			'the heading joined to the paragraph before it',
			(doc) => {
				wordsIn(doc, 0).insert(7, 'Rent')
				documentRoot(doc).delete(RENT, 1)
			}
		],
		[
			'the last paragraph split, its end put behind the section',
			(doc) => {
				wordsIn(doc, 3).delete(4, 9)
				documentRoot(doc).insert(4, [block('paragraph', ' is late.')])
			}
		],
		[
			'words moved into it',
			(doc) => {
				wordsIn(doc, 5).delete(0, 4)
				wordsIn(doc, 2).insert(0, 'Ask ')
			}
		]
	])('%s', (_, change) => {
		const scene = page()
		const judgement = scene.receive(scene.written(21, change), frozen(scene))
		expect(codesOf(judgement)).toContain('section_frozen')
		expect(linesOf(scene.live)).toEqual(LINES)
	})

	test('who wrote before the section was frozen cannot undo it there, and loses nothing else', () => {
		const scene = page()
		const window = scene.window(21)
		const history = new Y.UndoManager(documentRoot(window), { captureTimeout: 0 })
		const typed: Uint8Array[] = []
		window.on('update', (update: Uint8Array) => typed.push(update))
		wordsIn(window, 2).insert(0, 'Please: ')
		wordsIn(window, 5).insert(0, 'Or: ')
		for (const update of typed.splice(0)) scene.receive(update, rightsOf(ANA, 'all'))
		const rights = frozen(scene)

		history.undo()
		expect(codesOf(scene.receive(typed.splice(0)[0] as Uint8Array, rights))).toEqual(['pass'])
		history.undo()
		expect(codesOf(scene.receive(typed.splice(0)[0] as Uint8Array, rights))).toEqual([
			'section_frozen'
		])
		expect(linesOf(scene.live)[2]).toBe('Please: Pay on the first.')
		expect(linesOf(scene.live)[5]).toBe('Ask the office.')
	})

	test('what was typed offline between blocks that a section has parted since is refused', () => {
		const scene = page()
		const late = scene.written(21, (doc) =>
			documentRoot(doc).insert(6, [block('paragraph', 'At the end.')])
		)
		const more = scene.written(22, (doc) =>
			documentRoot(doc).insert(6, [block('heading', 'New', idOf(3)), block('paragraph', 'x')])
		)
		scene.receive(more, rightsOf(ANA, 'all'))
		const rights = frozen(scene, idOf(3))
		expect(codesOf(scene.receive(late, rights))).toContain('section_frozen')
		expect(linesOf(scene.live)).toEqual([...LINES, 'New', 'x'])
	})

	test('forged neighbours do not put a block into the section', () => {
		const scene = page()
		const items = documentRoot(scene.live)
			.toArray()
			.map((child) => (child as Y.XmlElement)._item?.id)
		const struct = {
			ref: 7,
			origin: items[0],
			right: items[5],
			content: (encoder: Parameters<ReturnType<typeof content.type>>[0]) => {
				content.type(3)(encoder)
				content.text('paragraph')(encoder)
			}
		}
		const update = forged([{ client: 44, clock: 0, structs: [struct] }])
		expect(SERVER_CLIENT).toBe(items[0]?.client)
		expect(codesOf(scene.receive(update, frozen(scene)))).toEqual(['section_frozen'])
	})
})
