import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { canonicalTextOf } from './policy.ts'
import { redact } from './redacting.ts'
import { defineRoots } from './roots.ts'

const MARK = '[redacted: court order]'
const NAME = 'Anna Bērziņa'
const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc))

/** A paragraph that two people wrote, with half of the name in bold. */
function aText(): { doc: Y.Doc; text: Y.XmlText } {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	const paragraph = new Y.XmlElement('paragraph')
	const text = new Y.XmlText('Ask Anna Bē')
	documentRoot(doc).insert(0, [paragraph])
	paragraph.insert(0, [text])
	const other = new Y.Doc()
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
	const theirs = (documentRoot(other).get(0) as Y.XmlElement).get(0) as Y.XmlText
	theirs.insert(theirs.length, 'rziņa at the desk.')
	theirs.format(4, 4, { bold: {} })
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
	return { doc, text }
}

describe('[RE3] words that have to go from a shared document', () => {
	test('[RE3] go wherever they stand, across marks and hands, and from its bytes', () => {
		const { doc, text } = aText()
		text.insert(text.length, ` Write to ${NAME}.`)
		expect(redact('document', doc, [NAME], MARK)).toBe(true)
		expect(canonicalTextOf('document', doc)).toBe(
			'Ask **\\[redacted: court order\\]** at the desk. Write to \\[redacted: court order\\].\n'
		)
		for (const part of ['Anna', 'Bērz', 'rziņa']) expect(bytesOf(doc).includes(part)).toBe(false)
		expect(redact('document', doc, [NAME], MARK)).toBe(false)
	})

	test('[RE3] also from names of files, titles and links; ids stay', () => {
		const { doc } = aText()
		const block = new Y.XmlElement('heading')
		const id = '0190c1de-000a-7000-8000-000000000001'
		block.setAttribute('id', id)
		block.setAttribute('caption', `Letter of ${NAME}`)
		const link = new Y.XmlText()
		link.insert(0, 'here', { link: { href: `https://example.org/${NAME}` } })
		documentRoot(doc).insert(1, [block])
		block.insert(0, [link])
		redact('document', doc, [NAME, '000000000001'], MARK)
		expect(block.getAttribute('caption')).toBe(`Letter of ${MARK}`)
		expect(block.getAttribute('id')).toBe(id)
		expect(JSON.stringify(link.toDelta())).not.toContain(NAME)
		expect(bytesOf(doc).includes(NAME)).toBe(false)
	})

	test.each(['schedule', 'board', 'register'] as const)('[RE3] a %s', (kind) => {
		const doc = new Y.Doc()
		defineRoots(kind, doc)
		const [root] = { schedule: ['tasks'], board: ['cards'], register: ['facts'] }[kind]
		const entry = new Y.Map<unknown>()
		doc.getMap(root).set('one', entry)
		entry.set('owner', NAME)
		entry.set('people', [{ name: NAME }])
		entry.set('text', new Y.Text(`Call ${NAME}`))
		redact(kind, doc, [NAME], MARK)
		expect(doc.getMap(root).toJSON()).toEqual({
			one: { owner: MARK, people: [{ name: MARK }], text: `Call ${MARK}` }
		})
		expect(bytesOf(doc).includes(NAME)).toBe(false)
	})

	test('[RE3] whoever wrote on meanwhile meets the mark, and nothing comes back', () => {
		const { doc } = aText()
		const theirs = new Y.Doc()
		Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
		const text = (documentRoot(theirs).get(0) as Y.XmlElement).get(0) as Y.XmlText
		text.insert(text.length, ' Today.')
		redact('document', doc, [NAME], MARK)
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(doc)))
		Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
		expect(canonicalTextOf('document', theirs)).toBe(canonicalTextOf('document', doc))
		expect(canonicalTextOf('document', doc)).toContain('at the desk. Today.')
		expect(bytesOf(doc).includes('Anna')).toBe(false)
	})
})
