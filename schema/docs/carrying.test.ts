import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorshipOf } from './authorship.ts'
import { Carrying, type Carried, type Unit } from './carrying.ts'
import { documentRoot, elementsOf } from './document.ts'

const [FERNANDO, ELENA, ILZE] = [11, 22, 33]
const NAMES = new Map([
	[FERNANDO, 'Fernando'],
	[ELENA, 'Elena'],
	[ILZE, 'Ilze']
])

let log: Uint8Array[]
beforeEach(() => (log = []))

/** Somebody changes the text in one transaction. */
function edit(client: number, change: (root: Y.XmlFragment) => void): void {
	const doc = new Y.Doc()
	for (const update of log) Y.applyUpdate(doc, update)
	doc.clientID = client
	const before = Y.encodeStateVector(doc)
	doc.transact(() => change(documentRoot(doc)))
	log.push(Y.encodeStateAsUpdate(doc, before))
}

function paragraph(words: string, name = 'paragraph'): Y.XmlElement {
	const element = new Y.XmlElement(name)
	element.insert(0, [new Y.XmlText(words)])
	return element
}

function say(client: number, words: string): void {
	edit(client, (root) => root.insert(root.length, [paragraph(words)]))
}

function textAt(root: Y.XmlFragment, n: number): Y.XmlText {
	return elementsOf(root)[n]?.get(0) as Y.XmlText
}

function told(known: readonly Carried[] = [], from = 0): string[] {
	const doc = new Y.Doc()
	if (from > 0) doc.transact(() => log.slice(0, from).forEach((one) => Y.applyUpdate(doc, one)))
	const carrying = new Carrying(doc, known)
	for (const update of log.slice(from)) Y.applyUpdate(doc, update)
	const writerOf = (unit: Unit) => NAMES.get(carrying.originOf(unit).client) ?? null
	return authorshipOf(doc, { writerOf }).flatMap(({ parts }) =>
		parts.map(({ text, by }) => `${by.join('+')}: ${text.trim()}`)
	)
}

test('[VS10] of every sentence, who wrote in it, most first', () => {
	say(FERNANDO, 'Bring papers. Ask.')
	edit(ELENA, (root) => textAt(root, 0).insert(6, 'all your '))
	edit(ILZE, (root) => textAt(root, 0).insert(textAt(root, 0).length, ' Thanks.'))
	expect(told()).toEqual([
		'Fernando+Elena: Bring all your papers.',
		'Fernando: Ask.',
		'Ilze: Thanks.'
	])
})

test('[VS10] what is split stays its author’s', () => {
	say(FERNANDO, 'Bring papers. Ask at the desk.')
	edit(ELENA, (root) => {
		textAt(root, 0).delete(13, 17)
		root.insert(1, [paragraph(' Ask at the desk.')])
	})
	expect(told()).toEqual(['Fernando: Bring papers.', 'Fernando: Ask at the desk.'])
})

test('[VS10] what is joined stays its authors’, and so it does once it is split again', () => {
	say(FERNANDO, 'Bring papers.')
	say(ELENA, ' Ask at the desk.')
	edit(ILZE, (root) => {
		root.delete(1, 1)
		textAt(root, 0).insert(13, ' Ask at the desk.')
	})
	const joined = ['Fernando: Bring papers.', 'Elena: Ask at the desk.']
	expect(told()).toEqual(joined)
	edit(FERNANDO, (root) => {
		textAt(root, 0).delete(13, 17)
		root.insert(1, [paragraph(' Ask at the desk.')])
	})
	expect(told()).toEqual(joined)
})

test('[VS10] what is wrapped into a list stays its author’s, with what others wrote in it', () => {
	say(FERNANDO, 'Bring papers.')
	edit(ELENA, (root) => textAt(root, 0).insert(6, 'your '))
	edit(ILZE, (root) => {
		root.delete(0, 1)
		const [list, item] = [new Y.XmlElement('bulletList'), new Y.XmlElement('listItem')]
		item.insert(0, [paragraph('Bring your papers.')])
		list.insert(0, [item])
		root.insert(0, [list])
	})
	expect(told()).toEqual(['Fernando+Elena: Bring your papers.'])
})

test('[VS10] cut in one update and put elsewhere in another, long words stay, short ones are of who put them', () => {
	for (const words of ['The office opens at nine.', 'Thanks.', 'The end of it.'])
		say(FERNANDO, words)
	edit(ELENA, (root) => root.delete(0, 2))
	edit(ELENA, (root) =>
		root.insert(1, [paragraph('The office opens at nine.'), paragraph('Thanks.')])
	)
	expect(told()).toEqual([
		'Fernando: The end of it.',
		'Fernando: The office opens at nine.',
		'Elena: Thanks.'
	])
})

test('[VS10] new words beside carried ones are of who typed them', () => {
	say(FERNANDO, 'Bring papers.')
	edit(ELENA, (root) => {
		root.delete(0, 1)
		root.insert(0, [paragraph('Bring papers. Ask at the desk.')])
	})
	expect(told()).toEqual(['Fernando: Bring papers.', 'Elena: Ask at the desk.'])
})

test('[VS10] a copy is of who copied, and what is only suggested is not told', () => {
	say(FERNANDO, 'The office opens at nine.')
	say(ELENA, 'The office opens at nine.')
	const mark = { id: crypto.randomUUID(), by: crypto.randomUUID(), at: 1 }
	edit(ILZE, (root) => textAt(root, 0).insert(25, ' Or ten.', { 'insertion--a': mark }))
	expect(told()).toEqual([
		'Fernando: The office opens at nine.',
		'Elena: The office opens at nine.'
	])
})

test('[VS10] what was carried before the log was made short is known after it', () => {
	say(FERNANDO, 'Bring papers. Ask at the desk.')
	edit(ELENA, (root) => {
		textAt(root, 0).delete(13, 17)
		root.insert(1, [paragraph(' Ask at the desk.')])
	})
	const first = new Y.Doc()
	const { born } = new Carrying(first, [])
	for (const update of log) Y.applyUpdate(first, update)
	const short = log.length
	edit(ILZE, (root) => {
		root.delete(1, 1)
		textAt(root, 0).insert(13, ' Ask at the desk.')
	})
	expect(told(born, short)).toEqual(['Fernando: Bring papers. Ask at the desk.'])
	expect(told([], short)).not.toEqual(['Fernando: Bring papers. Ask at the desk.'])
})
