import { Editor } from '@tiptap/core'
import { expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { catalogue } from '#lib/messages/catalogue.en.ts'
import { liveExtensions } from './extensions.ts'
import { InsertMenu } from './insert-menu.svelte.ts'
import { asPressed, keyLines, registeredKeys } from './keys-sheet.ts'
import { NO_SHORTCUTS } from './shortcuts.ts'

/** Keys that do here what they do in every text, and second ways to what the sheet names. */
const AS_EVERYWHERE = [
	...[
		'Enter',
		'Backspace',
		'Delete',
		'Mod-a',
		'Escape',
		'ArrowLeft',
		'ArrowRight',
		'ArrowUp',
		'ArrowDown'
	],
	...['Mod-Backspace', 'Shift-Backspace', 'Alt-Backspace', 'Ctrl-Backspace', 'Ctrl-h', 'Ctrl-d'],
	...['Mod-Delete', 'Alt-Delete', 'Ctrl-Delete', 'Ctrl-Alt-Backspace', 'Ctrl-a', 'Ctrl-e', 'Alt-d'],
	...['Mod-B', 'Mod-I', 'Mod-U', 'Mod-y', 'Shift-Mod-z', 'Mod-\u044f', 'Shift-Mod-\u044f']
]

test('[A1] the sheet names every key the text listens to, and none that does nothing', () => {
	const doc = new Y.Doc()
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
			frozen: { sections: () => [], onblocked: () => {} }
		})
	})
	const registered = registeredKeys(editor)
	const named = keyLines(editor).flatMap(({ keys }) => keys)
	const silent = [...registered].filter(
		(key) => !named.includes(key) && !AS_EVERYWHERE.includes(key)
	)
	expect(silent).toEqual([])
	const lines = keyLines(editor)
	expect(lines.length - keyLines(null).length).toBeGreaterThan(25)
	for (const { does } of lines) expect(catalogue, does).toHaveProperty([does])
	editor.destroy()
})

test('keys are written as they are pressed', () => {
	expect(['Mod-Alt-f', 'Alt-Shift-ArrowUp', 'Escape', '/'].map(asPressed)).toEqual([
		'Mod+Alt+F',
		'Alt+Shift+↑',
		'Esc',
		'/'
	])
})
