import { getSchema } from '@tiptap/core'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentRoot } from '#schema/docs/document.ts'
import type { Item, PlainBlock } from '#schema/docs/plain-shape.ts'
import { arePlainBlocks } from '#schema/docs/plain-shape.ts'
import { plantedBlocks } from '#schema/docs/plant-blocks.ts'
import { documentExtensions } from '#lib/editor/extensions.ts'

const said: PlainBlock = {
	kind: 'paragraph',
	text: [
		{ text: 'plain\nwith a break ' },
		{ text: 'all', styles: ['bold', 'italic', 'underline', 'strike'], link: 'mailto:a@b.org' },
		{ text: 'code', styles: ['code', 'bold'], link: 'https://example.org' }
	]
}
const item = (done: boolean | null, ...more: PlainBlock[]): Item => ({
	done,
	body: [{ kind: 'paragraph', text: [] }, ...more]
})
const cell = (head: boolean, columns = 1, rows = 1, ...body: PlainBlock[]) => ({
	head,
	columns,
	rows,
	body: body.length > 0 ? body : [said]
})
const BLOCKS: PlainBlock[] = [
	said,
	{ kind: 'heading', level: 3, text: [] },
	{ kind: 'code', language: null, text: [] },
	{ kind: 'code', language: 'ts', text: [{ text: 'a\n\tb' }] },
	{ kind: 'rule' },
	{
		kind: 'list',
		start: 0,
		items: [item(null, { kind: 'list', start: null, items: [item(null)] })]
	},
	{ kind: 'list', start: null, items: [item(true), item(false, { kind: 'rule' })] },
	{ kind: 'list', start: null, items: [item(true), item(null)] },
	{ kind: 'quote', body: [{ kind: 'quote', body: [said] }] },
	{
		kind: 'table',
		rows: [
			[cell(true, 2), cell(true)],
			[cell(false, 1, 2), cell(false, 1, 1, { kind: 'rule' }), cell(false)],
			[cell(false), cell(false)]
		]
	}
]

test('[I2] the editor takes what was planted as it is, and throws nothing away', () => {
	expect(arePlainBlocks(BLOCKS)).toBe(true)
	const doc = new Y.Doc()
	Y.applyUpdate(
		doc,
		plantedBlocks(BLOCKS, () => crypto.randomUUID())
	)
	const json = yXmlFragmentToProsemirrorJSON(documentRoot(doc))
	const node = getSchema(documentExtensions()).nodeFromJSON(json)
	node.check()
	expect(node.childCount).toBe(BLOCKS.length)
	const marks = new Set<string>()
	node.descendants((part) => part.marks.forEach((mark) => marks.add(mark.type.name)))
	expect([...marks].toSorted()).toEqual(['bold', 'code', 'italic', 'link', 'strike', 'underline'])
})

test('[I2] a file without blocks becomes one empty paragraph', () => {
	const doc = new Y.Doc()
	Y.applyUpdate(
		doc,
		plantedBlocks([], () => crypto.randomUUID())
	)
	expect(documentRoot(doc).length).toBe(1)
})
