import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot, elementsOf } from '#schema/docs/document.ts'
import { boundSet } from '#schema/docs/motion.ts'
import type { Rights } from '#schema/docs/policy.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import { type Power, rightsOf } from './fuzz/people.ts'
import { ANA, BEN, idOf, Scene } from './scene.ts'

/** Two paragraphs; what Ana suggests in the first is put to a decision. */
const of = { id: idOf(1), by: ANA, at: 1_700_000_000_000 }
const ofBen = { id: idOf(2), by: BEN, at: 1_700_000_000_000 }

function scene(): Scene {
	const made = new Scene('document', (doc) => {
		documentRoot(doc).insert(0, ['Close at eight.', 'Be kind.'].map(paragraph))
	})
	words(made.live, 0).format(9, 5, { 'deletion--a': of })
	words(made.live, 0).insert(14, 'nine', { 'insertion--a': of })
	words(made.live, 0).insert(0, 'Well: ', { 'insertion--b': ofBen })
	return made
}

function paragraph(said: string): Y.XmlElement {
	const element = new Y.XmlElement('paragraph')
	element.insert(0, [new Y.XmlText(said)])
	return element
}

const words = (doc: Y.Doc, n: number) => elementsOf(documentRoot(doc))[n]?.get(0) as Y.XmlText

function sent(who: string, power: Power, write: (doc: Y.Doc) => void, held = true): string[] {
	const on = scene()
	const motions = held ? [boundSet(on.live, [idOf(1)])] : []
	const rights: Rights = { ...rightsOf(who, power), motions }
	const judgement = on.receive(on.written(61, write), rights)
	return judgement.verdict === 'neutralised'
		? judgement.denials.map(({ denial }) => denial.code)
		: [judgement.verdict]
}

describe('[T8] what is put to a decision stays as it is', () => {
	const touching: [string, string, Power, (doc: Y.Doc) => void][] = [
		['who may write everything', BEN, 'all', (doc) => words(doc, 0).insert(0, 'Do ')],
		['who takes the block away', BEN, 'all', (doc) => documentRoot(doc).delete(0, 1)],
		[
			'who takes back their own suggestion',
			ANA,
			'suggests',
			(doc) => settleSuggestions(doc, ({ by }) => (by === ANA ? 'reject' : 'keep'))
		],
		[
			'who goes on with their own suggestion',
			ANA,
			'suggests',
			(doc) => words(doc, 0).insert(words(doc, 0).length - 1, 'teen', { 'insertion--a': of })
		],
		[
			'who accepts it',
			BEN,
			'settles',
			(doc) => settleSuggestions(doc, ({ by }) => (by === ANA ? 'accept' : 'keep'))
		],
		[
			'who accepts something else there',
			ANA,
			'settles',
			(doc) => settleSuggestions(doc, ({ by }) => (by === BEN ? 'accept' : 'keep'))
		]
	]
	test.each(touching)('[T8] for %s', (_, who, power, write) => {
		expect(sent(who, power, write)).toEqual(['motion_held'])
		expect(sent(who, power, write, false), 'and only while it is held').toEqual(['pass'])
	})

	test.each<[string, string, Power, (doc: Y.Doc) => void]>([
		[
			'suggests there',
			BEN,
			'suggests',
			(doc) => words(doc, 0).insert(0, 'Do ', { 'insertion--b': ofBen })
		],
		[
			'takes back something else there',
			BEN,
			'suggests',
			(doc) => settleSuggestions(doc, ({ by }) => (by === BEN ? 'reject' : 'keep'))
		],
		['writes elsewhere', BEN, 'all', (doc) => words(doc, 1).insert(0, 'Always ')],
		['writes before it', BEN, 'all', (doc) => documentRoot(doc).insert(0, [paragraph('First.')])]
	])('[T8] but who %s goes on', (_, who, power, write) => {
		expect(sent(who, power, write)).toEqual(['pass'])
	})
})
