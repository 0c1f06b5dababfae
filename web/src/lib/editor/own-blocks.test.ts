import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentExtensions } from './extensions.ts'
import { ownBlocks } from './own-blocks.ts'

const schema = getSchema(documentExtensions())

function paragraphs(doc: Y.Doc, ...words: string[]): Y.Doc {
	const root = doc.getXmlFragment('default')
	for (const text of words) {
		const paragraph = new Y.XmlElement('paragraph')
		paragraph.setAttribute('id', crypto.randomUUID())
		paragraph.insert(0, [new Y.XmlText(text)])
		root.insert(root.length, [paragraph])
	}
	return doc
}

function draftOf(...words: string[]): Uint8Array {
	return Y.encodeStateAsUpdate(paragraphs(new Y.Doc(), ...words))
}

test('[Y13] of a draft only what the text does not say is its own', () => {
	const now = paragraphs(new Y.Doc(), 'One.', 'Two, changed since.')
	const { text, content } = ownBlocks(draftOf('One.', 'Two.', 'Too late.'), now, schema)
	expect(text).toBe('Two.\n\nToo late.')
	expect(content.map(({ type, attrs }) => [type, attrs?.id])).toEqual([
		['paragraph', null],
		['paragraph', null]
	])
})

test('[Y13] words said twice in the draft and once in the text are its own once', () => {
	const now = paragraphs(new Y.Doc(), 'Again.')
	expect(ownBlocks(draftOf('Again.', 'Again.'), now, schema).text).toBe('Again.')
})

test('[Y13] a draft the text already says all of has nothing of its own', () => {
	const now = paragraphs(new Y.Doc(), 'One.', 'Two.')
	expect(ownBlocks(draftOf('Two.', ''), now, schema)).toEqual({ text: '', content: [] })
})
