import { Editor } from '@tiptap/core'
import { afterEach, describe, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import { FINAL, ORIGINAL } from '#schema/docs/suggested-tree.ts'
import { spelled, treeOf } from '#schema/docs/tree.ts'
import { liveExtensions } from './extensions.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'
import { TABLE_TOOLS } from './table-tools.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

function edit(doc: Y.Doc, { editable = true, suggests = (): boolean => false } = {}) {
	const blocked: string[] = []
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		editable,
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			frozen: { sections: () => [], onblocked: () => {} },
			suggesting: { on: suggests, personId: ANA, onblocked: () => blocked.push('blocked') }
		})
	})
	editors.push(editor)
	return { editor, blocked }
}

const GRID =
	'<table><tr><th>A</th><th>B</th></tr><tr><td>C</td><td>D</td></tr><tr><td>E</td><td>F</td></tr></table>'

function into(editor: Editor, words: string): void {
	editor.state.doc.descendants((node, at) => {
		if (node.isText && node.text === words) editor.commands.setTextSelection(at)
	})
}

function use(editor: Editor, key: string): boolean {
	const tool = TABLE_TOOLS.find((one) => one.key === `editor.table_${key}`)
	return tool?.can(editor) === true && tool.run(editor)
}

const offered = (editor: Editor) =>
	TABLE_TOOLS.filter(({ can }) => can(editor)).map(({ key }) => key.replace('editor.table_', ''))

/** Each row as its cells: `A` a cell, `A!` a head cell, `A2x1` one that spans two columns. */
function shape({ state }: Editor): string[] {
	const rows: string[] = []
	state.doc.descendants((node) => {
		if (node.type.name !== 'tableRow') return
		rows.push(
			Array.from({ length: node.childCount }, (_, n) => {
				const { type, attrs, textContent } = node.child(n)
				const spans = attrs.colspan * attrs.rowspan > 1 ? `${attrs.colspan}x${attrs.rowspan}` : ''
				return `${textContent}${type.name === 'tableHeader' ? '!' : ''}${spans}`
			}).join(' ')
		)
	})
	return rows
}

function widths({ state }: Editor): unknown[] {
	const found: unknown[] = []
	state.doc.descendants((node) => {
		if (node.attrs.colwidth !== undefined) found.push(node.attrs.colwidth)
	})
	return found
}

const copyOf = (doc: Y.Doc) => {
	const copy = new Y.Doc()
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	return copy
}

describe('a table, by its tools', () => {
	test('only what can be done there is offered', () => {
		const { editor } = edit(new Y.Doc())
		expect(offered(editor)).toEqual(['insert'])
		editor.commands.setContent(GRID)
		into(editor, 'D')
		expect(offered(editor)).not.toContain('insert')
		expect(offered(editor)).toContain('merge_below')
		for (const no of ['merge_next', 'merge', 'split']) expect(offered(editor)).not.toContain(no)
	})

	test('cells are merged with the next or the one below, and split again, with their words', () => {
		const { editor } = edit(new Y.Doc())
		editor.commands.setContent(GRID)
		into(editor, 'C')
		expect(use(editor, 'merge_next')).toBe(true)
		expect(shape(editor)).toEqual(['A! B!', 'CD2x1', 'E F'])
		expect(use(editor, 'split')).toBe(true)
		expect(shape(editor)).toEqual(['A! B!', 'CD ', 'E F'])
		into(editor, 'E')
		expect(use(editor, 'merge_below')).toBe(false)
		into(editor, 'D')
		expect(use(editor, 'header_column')).toBe(true)
		expect(shape(editor)).toEqual(['A! B!', 'CD! ', 'E! F'])
	})

	test('a column is set wider, also where a cell spans it, and never narrower than 80 pixels', () => {
		const { editor } = edit(new Y.Doc())
		editor.commands.setContent(GRID)
		into(editor, 'C')
		use(editor, 'merge_next')
		into(editor, 'F')
		for (let n = 0; n < 3; n++) use(editor, 'wider')
		expect(widths(editor)).toEqual([null, [160], [0, 160], null, [160]])
		for (let n = 0; n < 3; n++) use(editor, 'narrower')
		expect(widths(editor)).toEqual([null, [80], [0, 80], null, [80]])
	})
})

describe('a table of several people', () => {
	test('[G1] what two did at once is mended by whoever writes in that table next, and by nobody who reads', () => {
		const [one, two] = [new Y.Doc(), new Y.Doc()]
		const [ana, ben] = [edit(one), edit(two)]
		ana.editor.commands.setContent(GRID)
		Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
		into(ana.editor, 'D')
		into(ben.editor, 'D')
		use(ana.editor, 'row_below')
		use(ben.editor, 'column_right')
		const reader = new Y.Doc()
		edit(reader, { editable: false })
		for (const doc of [one, two, reader])
			for (const from of [one, two]) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from))
		expect(spelled(treeOf(one))).toBe(spelled(treeOf(two)))
		expect(spelled(treeOf(reader))).toBe(spelled(treeOf(one)))
		expect(shape(ana.editor).map((row) => row.split(' ').length)).toEqual([3, 3, 2, 3])
		into(ana.editor, 'F')
		ana.editor.view.dispatch(ana.editor.state.tr.insertText('x'))
		expect(shape(ana.editor).map((row) => row.split(' ').length)).toEqual([3, 3, 3, 3])
	})
})

describe('a table that two people left with a row too short', () => {
	function ragged() {
		const [one, two] = [new Y.Doc(), new Y.Doc()]
		const [ana, ben] = [edit(one).editor, edit(two).editor]
		ana.commands.setContent(GRID)
		Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
		into(ana, 'D')
		into(ben, 'D')
		use(ana, 'row_below')
		use(ben, 'column_right')
		Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
		return ana
	}

	test.each(TABLE_TOOLS.filter(({ key }) => key !== 'editor.table_insert'))(
		'$key does what it says, or is not offered',
		(tool) => {
			for (const words of ['A', 'D', 'F']) {
				const editor = ragged()
				into(editor, words)
				if (tool.can(editor)) expect(tool.run(editor)).toBe(true)
				expect(() => editor.state.doc.check()).not.toThrow()
			}
		}
	)

	test('the Tab key goes on and adds a row behind the last one', () => {
		const editor = ragged()
		into(editor, 'F')
		for (let n = 0; n < 2; n++)
			editor.view.someProp('handleKeyDown', (handle) =>
				handle(editor.view, new KeyboardEvent('keydown', { key: 'Tab' }))
			)
		expect(shape(editor).map((row) => row.split(' ').length)).toEqual([3, 3, 3, 3, 3])
	})
})

describe('[T1] a table while suggesting', () => {
	const SUGGESTIBLE = [
		'row_above',
		'row_below',
		'column_left',
		'column_right',
		'row_delete',
		'column_delete',
		'delete'
	]

	test.each(SUGGESTIBLE)('%s can be suggested, accepted and rejected', (key) => {
		const done = edit(new Y.Doc()).editor
		done.commands.setContent(GRID)
		into(done, 'C')
		use(done, key)

		const doc = new Y.Doc()
		const mode = { on: false }
		const { editor, blocked } = edit(doc, { suggests: () => mode.on })
		editor.commands.setContent(GRID)
		const before = canonicalTextOf('document', doc)
		mode.on = true
		into(editor, 'C')
		expect(use(editor, key)).toBe(true)
		expect(blocked).toEqual([])
		expect(canonicalTextOf('document', doc)).toBe(before)
		const [accepted, rejected] = [copyOf(doc), copyOf(doc)]
		settleSuggestions(accepted, FINAL)
		settleSuggestions(rejected, ORIGINAL)
		expect(canonicalTextOf('document', rejected)).toBe(before)
		expect(shape(edit(accepted).editor)).toEqual(shape(done))
	})

	test('one begins to write in its first cell, and Tab goes from the last one into a new row', () => {
		const doc = new Y.Doc()
		const mode = { on: false }
		const { editor, blocked } = edit(doc, { suggests: () => mode.on })
		editor.commands.setContent('<p>Before</p>')
		mode.on = true
		editor.commands.setTextSelection(7)
		use(editor, 'insert')
		for (let n = 1; n <= 10; n++) {
			if (n > 1)
				editor.view.someProp('handleKeyDown', (press) =>
					press(editor.view, new KeyboardEvent('keydown', { key: 'Tab' }))
				)
			editor.view.dispatch(editor.state.tr.insertText(`${n}`))
		}
		expect(blocked).toEqual([])
		expect(shape(editor)).toEqual(['1! 2! 3!', '4 5 6', '7 8 9', '10  '])
	})

	test('a row and then a column, where columns have their widths', () => {
		const doc = new Y.Doc()
		const mode = { on: false }
		const { editor, blocked } = edit(doc, { suggests: () => mode.on })
		editor.commands.setContent(GRID)
		into(editor, 'C')
		use(editor, 'wider')
		const before = canonicalTextOf('document', doc)
		mode.on = true
		use(editor, 'row_below')
		use(editor, 'column_right')
		expect(blocked).toEqual([])
		expect(canonicalTextOf('document', doc)).toBe(before)
		settleSuggestions(doc, FINAL)
		expect(shape(editor).map((row) => row.split(' ').length)).toEqual([3, 3, 3, 3])
	})

	test.each(['header_row', 'header_column', 'merge_next', 'wider', 'narrower'])(
		'%s cannot be suggested: it is said, and nothing changes',
		(key) => {
			const doc = new Y.Doc()
			const mode = { on: false }
			const { editor, blocked } = edit(doc, { suggests: () => mode.on })
			editor.commands.setContent(GRID)
			const before = spelled(treeOf(doc))
			mode.on = true
			into(editor, 'C')
			use(editor, key)
			expect(blocked).toEqual(['blocked'])
			expect(spelled(treeOf(doc))).toBe(before)
		}
	)
})
