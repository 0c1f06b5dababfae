import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { findingsIn } from './authoring-checks.ts'
import { documentRoot } from './document.ts'

type Made = [name: string, attributes: Record<string, unknown>, ...children: (Made | string)[]]

function made([name, attributes, ...children]: Made): Y.XmlElement {
	const element = new Y.XmlElement(name)
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as never)
	element.insert(
		0,
		children.map((one) => (typeof one === 'string' ? new Y.XmlText(one) : made(one)))
	)
	return element
}
function text(...blocks: Made[]): Y.Doc {
	const doc = new Y.Doc()
	documentRoot(doc).insert(0, blocks.map(made))
	return doc
}
const found = (doc: Y.Doc) => findingsIn(doc).map(({ is, block }) => [is, block])
const cell = (name: string): Made => [name, {}, ['paragraph', {}, 'Rent']]
const FILE = { hash: 'p'.repeat(43) }
const linked = (words: string): Y.Doc => {
	const doc = text(['paragraph', {}, `Read ${words} today.`])
	const paragraph = documentRoot(doc).get(0) as Y.XmlElement
	const line = paragraph.get(0) as Y.XmlText
	line.format(5, words.length, { link: { href: 'https://example.org' } })
	if (words.length > 2) line.format(5, 2, { bold: {} })
	return doc
}

test('[K22] headings that leave a rank out, tables without heads, pictures without words', () => {
	const doc = text(
		['heading', { level: 3 }, 'Too deep'],
		['heading', { level: 1 }, 'One'],
		['heading', { level: 2 }, 'Two'],
		['heading', { level: 3 }, 'Three'],
		['heading', { level: 1 }, 'One again'],
		['heading', { level: 3 }, 'Skipped'],
		['table', {}, ['tableRow', {}, cell('tableCell'), cell('tableCell')]],
		['table', {}, ['tableRow', {}, cell('tableHeader')]],
		['image', { file: FILE, alt: ' ' }],
		['blockquote', {}, ['image', { file: FILE, alt: '' }]],
		['image', { file: FILE, alt: 'A hall' }],
		['image', { file: FILE, decorative: true }]
	)
	expect(found(doc)).toEqual([
		['heading_skipped', 0],
		['heading_skipped', 5],
		['table_without_head', 6],
		['picture_without_words', 8],
		['picture_without_words', 9]
	])
	expect(findingsIn(doc)[1]?.words).toBe('Skipped')
})

test('[K22] links that do not say where they lead, in four languages, however they are styled', () => {
	for (const words of [
		'here',
		'Click here',
		'clicca qui',
		'šeit',
		'Haz clic aquí',
		'https://example.org/a'
	])
		expect(found(linked(words)), words).toEqual([['link_says_nothing', 0]])
	for (const words of ['the rules of the house', 'hereabouts', 'qui si paga'])
		expect(found(linked(words)), words).toEqual([])
})

test('[K22] sentences of more than thirty words; what is only suggested is not looked at', () => {
	const long = `${'word '.repeat(31).trim()}.`
	const right = `${'word '.repeat(30).trim()}.`
	expect(
		found(text(['paragraph', {}, long], ['paragraph', {}, `${right} ${right.replace('w', 'W')}`]))
	).toEqual([['long_sentence', 0]])
	const by = 'a0000000-0000-4000-8000-000000000001'
	const own = { id: 'b0000000-0000-4000-8000-000000000002', by, at: 1 }
	const suggested = text(
		['paragraph', { suggested: { ...own, is: 'added' } }, long],
		['heading', { level: 3 }, 'Too deep']
	)
	const words = (documentRoot(suggested).get(0) as Y.XmlElement).get(0) as Y.XmlText
	words.format(0, words.length, { 'insertion--x': own })
	expect(found(suggested)).toEqual([['heading_skipped', 1]])
	expect(found(text())).toEqual([])
})
