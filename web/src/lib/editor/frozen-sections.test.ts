import { Editor } from '@tiptap/core'
import { afterEach, expect, it } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { plainText } from '#schema/docs/document.ts'
import { sectionsOf } from '#schema/docs/sections.ts'
import { liveExtensions } from './extensions.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'
import { refreshed, type ShownSection } from './frozen-sections.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

/** A text with two sections; the first one is frozen. */
function opened() {
	const doc = new Y.Doc()
	const blocked: string[] = []
	let frozen: ShownSection[] = []
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: liveExtensions({
			doc,
			awareness: new Awareness(doc),
			editable: true,
			placeholder: '',
			shortcuts: NO_SHORTCUTS,
			slash: { menu: new InsertMenu(), inserts: () => [] },
			language: 'en',
			suggesting: { on: () => false, personId: '', onblocked: () => {} },
			frozen: { sections: () => frozen, onblocked: ({ label }) => blocked.push(label) }
		})
	})
	editors.push(editor)
	editor.commands.setContent('<p>Before</p><h2>Rent</h2><p>Pay.</p><h2>Keys</h2><p>Ask.</p>')
	const [rent] = sectionsOf(doc)
	if (!rent) throw new Error('a section')
	frozen = [{ id: 'a', first: rent.first, last: rent.last, label: 'The group agreed' }]
	editor.view.dispatch(refreshed(editor.state))
	return { doc, editor, blocked }
}

/** Where a word stands in the text. */
function placeOf(editor: Editor, word: string): number {
	let found = -1
	editor.state.doc.descendants((node, at) => {
		if (node.isText && node.text?.includes(word)) found = at + node.text.indexOf(word)
	})
	return found
}
const LINES = 'Before\nRent\nPay.\nKeys\nAsk.'

it('[K16] shows a frozen section, with the reason before its heading', () => {
	const { editor } = opened()
	expect(editor.view.dom.querySelectorAll('.frozen-block')).toHaveLength(2)
	expect(editor.view.dom.querySelector('.frozen-note')?.textContent).toBe('The group agreed')
})

it.each<[string, (editor: Editor) => void]>([
	['types', (editor) => editor.commands.insertContentAt(placeOf(editor, 'Pay.'), 'Never ')],
	[
		'deletes',
		(editor) =>
			editor.commands.deleteRange({
				from: placeOf(editor, 'Pay.'),
				to: placeOf(editor, 'Pay.') + 3
			})
	],
	[
		'splits',
		(editor) =>
			editor
				.chain()
				.setTextSelection(placeOf(editor, 'Pay.') + 2)
				.splitBlock()
				.run()
	],
	[
		'joins from behind',
		(editor) => editor.chain().setTextSelection(placeOf(editor, 'Keys')).joinBackward().run()
	],
	['deletes everything', (editor) => editor.chain().selectAll().deleteSelection().run()]
])('[K16] whoever %s there changes nothing, and hears why', (_, act) => {
	const { doc, editor, blocked } = opened()
	act(editor)
	expect(plainText(doc)).toBe(LINES)
	expect(blocked).toContain('The group agreed')
})

it('[K16] what is written around it goes through, also right before and behind', () => {
	const { doc, editor, blocked } = opened()
	editor.commands.insertContentAt(placeOf(editor, 'Ask.'), 'Please ')
	editor.commands.insertContentAt(placeOf(editor, 'Before') + 6, ' all')
	editor.commands.insertContentAt(placeOf(editor, 'Keys') - 1, '<p>Between</p>')
	expect(plainText(doc)).toBe('Before all\nRent\nPay.\nBetween\nKeys\nPlease Ask.')
	expect(blocked).toEqual([])
	expect(editor.view.dom.querySelectorAll('.frozen-block')).toHaveLength(2)
})
