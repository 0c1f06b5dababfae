import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { compare, UNITS, type Comparison } from './comparison.ts'
import { documentRoot, elementsOf } from './document.ts'

type Written = string | [name: string, words: string]

function text(...blocks: Written[]): Y.Doc {
	const doc = new Y.Doc()
	const elements = blocks.map((block) => {
		const [name, words] = typeof block === 'string' ? ['paragraph', block] : block
		const element = new Y.XmlElement(name)
		element.insert(0, [new Y.XmlText(words)])
		return element
	})
	documentRoot(doc).insert(0, elements)
	return doc
}

const marked = ({ blocks }: Comparison) =>
	blocks.map(({ parts }) =>
		parts
			.map(({ kind, text }) =>
				kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`
			)
			.join('')
	)

test('[VS6] word by word, with a count in paragraphs and words', () => {
	const before = text('Bring your papers.', 'Ask at the desk.', 'The end.')
	const after = text('Bring all your papers.', 'Take a seat and wait.', 'Ask at the desk.')
	const found = compare(before, after)
	expect(marked(found)).toEqual([
		'Bring [+all ]your papers.',
		'[+Take a seat and wait.]',
		'Ask at the desk.',
		'[-The end.]'
	])
	expect(found.counts).toEqual({
		...{ changed: 1, added: 1, removed: 1, wordsAdded: 6, wordsRemoved: 2 }
	})
})

test('[VS6] sentence by sentence a sentence is the same or another', () => {
	const before = text('Ask at the desk. It is open at nine. Bring papers.')
	const after = text('Ask at the desk. It is open at ten. Bring papers.')
	expect(marked(compare(before, after, 'sentence'))).toEqual([
		'Ask at the desk. [-It is open at nine. ][+It is open at ten. ]Bring papers.'
	])
})

test('[VS6] section by section: which changed, came and went', () => {
	const before = text(
		'Hello.',
		['heading', 'Rent'],
		'Pay on the first.',
		['heading', 'Keys'],
		'Ask us.'
	)
	const after = text(
		'Hello.',
		['heading', 'Rent'],
		'Pay on the second.',
		['heading', 'Bins'],
		'Blue ones.'
	)
	const { sections } = compare(before, after, 'section')
	expect(sections.map(({ title, kind }) => [title, kind])).toEqual([
		['', 'same'],
		['Rent', 'changed'],
		['Bins', 'added'],
		['Keys', 'removed']
	])
})

test('[VS6] other styles are a change without words; what is only suggested is none', () => {
	const [before, styled, suggested] = [text('Ask us.'), text('Ask us.'), text('Ask us.')]
	const words = (doc: Y.Doc) => elementsOf(documentRoot(doc))[0]?.get(0) as Y.XmlText
	words(styled).format(0, 3, { bold: {} })
	const mark = { id: crypto.randomUUID(), by: crypto.randomUUID(), at: 1 }
	words(suggested).insert(7, ' Please.', { 'insertion--a': mark })
	expect(compare(before, styled).blocks).toMatchObject([{ kind: 'restyled' }])
	expect(compare(before, styled).counts).toMatchObject({ changed: 1, wordsAdded: 0 })
	expect(compare(before, suggested).counts).toMatchObject({ changed: 0, wordsAdded: 0 })
})

test('[VS6] whatever is compared, both texts are in the answer, to the last letter', () => {
	for (let seed = 1; seed <= 150; seed++) {
		const [one, other] = twoTexts(seed)
		for (const unit of UNITS) {
			const { blocks } = compare(text(...one), text(...other), unit)
			const side = (leftOut: string) =>
				blocks
					.filter(({ kind }) => kind !== leftOut)
					.map(({ parts }) =>
						parts
							.filter(({ kind }) => kind !== leftOut)
							.map((part) => part.text)
							.join('')
					)
			expect(side('added'), `seed ${seed}`).toEqual(one)
			expect(side('removed'), `seed ${seed}`).toEqual(other)
		}
	}
})

test('[VS6] hostile texts are compared within bounds, whole where they are beyond them', () => {
	const noise = (n: number) => `${((n * 2654435761) % 4294967291).toString(36)} `
	const long = (from: number) => Array.from({ length: 40_000 }, (_, n) => noise(from + n)).join('')
	const many = (from: number) => Array.from({ length: 20_000 }, (_, n) => noise(from + n))
	const pairs = [
		[text(long(1)), text(long(50_000))],
		[text(...many(1)), text(...many(50_000))],
		[text(...many(1)), text(...many(1).toReversed())],
		[text('a '.repeat(200_000)), text('b '.repeat(200_000))]
	] as const
	for (const [before, after] of pairs) {
		for (const unit of UNITS) {
			const begun = process.cpuUsage()
			expect(compare(before, after, unit).blocks.length).toBeGreaterThan(0)
			expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(5_000)
		}
	}
}, 120_000)

/** Two texts of which the second was made from the first by a few changes. */
function twoTexts(seed: number): [string[], string[]] {
	let state = seed
	const next = (below: number) => {
		state = (state * 48_271) % 2_147_483_647
		return state % below
	}
	const words = ['papers', 'desk.', 'Ask', 'and', 'nine', 'Rīga!', '  ', '🙂', '42,5']
	const line = () => Array.from({ length: 1 + next(9) }, () => words[next(words.length)]).join(' ')
	const one = Array.from({ length: 1 + next(7) }, line)
	const other = [...one]
	for (let n = next(6); n > 0; n--) {
		const at = next(other.length + 1)
		if (next(3) === 0) other.splice(at, 1)
		else if (next(2) === 0) other.splice(at, 0, line())
		else if (other[at] !== undefined) other[at] = `${other[at]} ${line()}`
	}
	return [one, other]
}

test('[VS6] [K17] [K18] [K19] what a footnote says and who is mentioned are words; the tone of a callout is a look', () => {
	const among = (name: string, key: string, value: string) => {
		const doc = text('Ask ')
		const element = new Y.XmlElement(name)
		element.setAttribute(key, value)
		elementsOf(documentRoot(doc))[0]?.insert(1, [element])
		return doc
	}
	const names = new Map([
		['person:1', 'Ana'],
		['person:2', 'Ben Smits']
	])
	const labelOf = (key: string) => names.get(key) ?? ''
	const [ana, ben] = ['person:1', 'person:2'].map((key) => among('mention', 'to', key))
	expect(marked(compare(ana ?? text(), ben ?? text(), 'word', labelOf))).toEqual([
		'Ask @[-Ana][+Ben Smits]'
	])
	const [nine, ten] = ['At nine', 'At ten'].map((words) => among('footnote', 'words', words))
	expect(marked(compare(nine ?? text(), ten ?? text()))).toEqual(['Ask  [At [-nine][+ten]]'])
	const called = (tone: string) => {
		const doc = new Y.Doc()
		const callout = new Y.XmlElement('callout')
		const inside = new Y.XmlElement('paragraph')
		inside.insert(0, [new Y.XmlText('Mind the gap.')])
		callout.setAttribute('tone', tone)
		callout.insert(0, [inside])
		documentRoot(doc).insert(0, [callout])
		return doc
	}
	expect(compare(called('note'), called('warning')).blocks).toMatchObject([{ kind: 'restyled' }])
	expect(compare(called('note'), called('note')).counts.changed).toBe(0)
})
