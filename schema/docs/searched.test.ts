import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { latvianStem } from './latvian-stem.ts'
import { distanceOf, folded, meant } from './misspelt.ts'
import { foundIn, HIT, searchedWords } from './searched.ts'

test('[SE1] a text is searched line by line, with its notes, without what is only suggested', () => {
	const doc = new Y.Doc()
	const author = { id: crypto.randomUUID(), by: crypto.randomUUID(), at: 1 }
	const paragraph = new Y.XmlElement('paragraph')
	const [words, rest] = [new Y.XmlText(), new Y.XmlText(' bread.')]
	words.insert(0, 'Fresh ')
	words.insert(6, 'stale ', { 'insertion--a': author })
	const note = new Y.XmlElement('footnote')
	note.setAttribute('words', 'baked here')
	paragraph.insert(0, [words, note, rest])
	const picture = new Y.XmlElement('image')
	picture.setAttribute('alt', 'An oven')
	const list = new Y.XmlElement('bulletList')
	const item = new Y.XmlElement('listItem')
	const inside = new Y.XmlElement('paragraph')
	inside.insert(0, [new Y.XmlText('Rolls\ue000\0')])
	item.insert(0, [inside])
	list.insert(0, [item])
	documentRoot(doc).insert(0, [paragraph, picture, list])
	expect(searchedWords('document', doc)).toBe('Fresh (baked here) bread.\nAn oven\nRolls')
})

test('[SE1] what was found is set apart, and nothing else is', () => {
	const { begins, ends } = HIT
	expect(foundIn(`Pay ${begins}rent${ends} on ${begins}time${ends}`)).toEqual([
		{ text: 'Pay ', hit: false },
		{ text: 'rent', hit: true },
		{ text: ' on ', hit: false },
		{ text: 'time', hit: true }
	])
	expect(foundIn('<b>plain</b>')).toEqual([{ text: '<b>plain</b>', hit: false }])
	expect(foundIn('')).toEqual([])
})

test.each([
	['pilsēta', 'pilsētas', 'pilsētu', 'pilsētā', 'pilsētām', 'pilsētai'],
	['īrnieks', 'īrnieka', 'īrniekam', 'īrnieki', 'īrniekiem', 'īrniekus'],
	['balsošana', 'balsošanas', 'balsošanai', 'balsošanu'],
	['jauns', 'jauna', 'jaunā', 'jaunais', 'jaunajiem', 'jaunos']
])('[SE1] Latvian: %s is found by its other endings', (...forms) => {
	const stems = forms.map(latvianStem)
	for (const stem of stems) expect(forms[0]?.startsWith(stem), stem).toBe(true)
})

describe('[SE3] words that are typed wrongly', () => {
	test.each([
		['parkng', 'parking', 1],
		['praking', 'parking', 1],
		['rent', 'rents', 1],
		['abc', 'xyz', null]
	])('%s and %s', (typed, word, distance) => expect(distanceOf(typed, word, 2)).toBe(distance))

	test('are read as the nearest word; short ones only as they stand', () => {
		const words = ['parking', 'barking', 'Pilsēta', 'cat']
		expect(meant('parkng', words)).toBe('parking')
		expect(meant('pilseta', words)).toBe('Pilsēta')
		expect(meant('car', words)).toBeNull()
		expect(meant('bicycle', words)).toBeNull()
		expect(folded('Ēku')).toBe('eku')
	})
})
