import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { anchor, anchoredThreads, partOf, placesOf, unanchor } from './anchors.ts'
import { documentRoot, elementsOf, blockText } from './document.ts'
import { mentionsIn, withIds, withNames } from './mentions.ts'
import { canonicalTextOf } from './policy.ts'

const THREAD = '6b8f7c1a-0000-4000-8000-000000000001'
const OTHER = '6b8f7c1a-0000-4000-8000-000000000002'

function aText(...paragraphs: [id: string, ...words: string[]][]): Y.Doc {
	const doc = new Y.Doc()
	const blocks = paragraphs.map(([id, ...lines]) => {
		const block = new Y.XmlElement('paragraph')
		block.setAttribute('id', id)
		const inside = lines.flatMap((words, n) =>
			n === 0 ? [new Y.XmlText(words)] : [new Y.XmlElement('hardBreak'), new Y.XmlText(words)]
		)
		block.insert(0, inside)
		return block
	})
	documentRoot(doc).insert(0, blocks)
	return doc
}

const part = (block: string, text: string, quote: string, at = text.indexOf(quote)) =>
	partOf(block, text, at, at + quote.length)

function found(doc: Y.Doc, ...passage: ReturnType<typeof part>[]): string[] | null {
	const places = placesOf(doc, passage)
	return places && places.map(({ block, from, to }) => blockText(block).slice(from, to))
}

function commentedIn(doc: Y.Doc): string {
	return elementsOf(documentRoot(doc))
		.flatMap((block) => block.toArray())
		.filter((child) => child instanceof Y.XmlText)
		.flatMap((text) => text.toDelta() as { insert: string; attributes?: object }[])
		.filter(({ attributes }) => Object.keys(attributes ?? {}).some((key) => /^comment--/.test(key)))
		.map(({ insert }) => insert)
		.join('|')
}

test('[N2] a passage is found where its words stand now, though others wrote before it', () => {
	const before = 'Pay on the first. Pay in cash.'
	const doc = aText(['a', `Dear all. ${before}`], ['b', 'Pay later.'])
	expect(found(doc, part('a', before, 'Pay in cash'))).toEqual(['Pay in cash'])
	const places = placesOf(doc, [part('a', before, 'Pay', 18)])
	expect(places).toHaveLength(1)
})

test('[N2] words that went to another block are found there, and told apart by what is around them', () => {
	const old = 'Bring your passport and a photo.'
	expect(found(aText(['x', old], ['y', 'Else.']), part('gone', old, 'passport'))).toEqual([
		'passport'
	])
	const twice = aText(['x', 'A photo of you.'], ['y', `${old} A photo of them.`])
	expect(found(twice, part('gone', old, 'photo'))).toEqual(['photo'])
	const same = aText(['x', old], ['y', old])
	expect(found(same, part('gone', old, 'photo'))).toBeNull()
})

test('[N2] words that are nowhere are refused, and so is a passage of which one part is', () => {
	const doc = aText(['a', 'Pay on the first.'], ['b', 'Ask the office.'])
	expect(found(doc, part('a', 'Pay on the second.', 'second'))).toBeNull()
	const [there, gone] = [part('a', 'Pay on', 'Pay'), part('b', 'Ask them', 'them')]
	expect(found(doc, there, gone)).toBeNull()
	expect(anchor(doc, THREAD, [there, gone])).toBe(false)
	expect(anchoredThreads(doc)).toEqual([])
})

test('[N3] [K11] anchors lie over each other and over line breaks and change no canonical text', () => {
	const doc = aText(['a', 'Pay on the first', 'of each month'], ['b', 'Ask the office.'])
	const text = canonicalTextOf('document', doc)
	const whole = 'Pay on the first\nof each month'
	expect(anchor(doc, THREAD, [part('a', whole, 'first\nof each')])).toBe(true)
	expect(anchor(doc, OTHER, [part('a', whole, 'the first'), part('b', 'Ask', 'Ask')])).toBe(true)
	expect(commentedIn(doc)).toBe('the |first|of each|Ask')
	expect(anchoredThreads(doc).toSorted()).toEqual([THREAD, OTHER])
	expect(canonicalTextOf('document', doc)).toBe(text)
	unanchor(doc, OTHER)
	expect(commentedIn(doc)).toBe('first|of each')
})

test('[N8] people are named by id: longer names first, back again to be edited', () => {
	const people = [
		{ id: THREAD, name: 'Ana' },
		{ id: OTHER, name: 'Ana Maria' }
	]
	const kept = withIds('@Ana Maria, ask @Ana or @Nobody.', people)
	expect(kept).toBe(`@{${OTHER}}, ask @{${THREAD}} or @Nobody.`)
	expect(mentionsIn(kept)).toEqual([OTHER, THREAD])
	const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
	expect(withNames(kept, nameOf)).toBe('@Ana Maria, ask @Ana or @Nobody.')
})
