import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { documentExtensions } from './extensions.ts'
import { typographyOf } from './typography.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

/** What a text in this language says after somebody typed this, key by key. */
function typed(language: string, keys: string): string {
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: [...documentExtensions({ writes: false }), typographyOf(language)]
	})
	editors.push(editor)
	const { view } = editor
	for (const key of keys) {
		const { from, to } = view.state.selection
		const insert = () => view.state.tr.insertText(key, from, to)
		const taken = view.someProp('handleTextInput', (take) => take(view, from, to, key, insert))
		if (!taken) view.dispatch(insert())
	}
	return editor.getText()
}

test.each([
	['en', '“Stop” – she said ‘now’…'],
	['lv', '“Stop” – she said ‘now’…'],
	['it', '«Stop» – she said ‘now’…'],
	['es', '«Stop» – she said ‘now’…'],
	['fr', '“Stop” – she said ‘now’…']
])('in %s quotation marks, dashes and dots are those of the language', (language, said) => {
	expect(typed(language, `"Stop" -- she said 'now'...`)).toBe(said)
})

test('signs that nobody asked for stay as they were typed', () => {
	const keys = '(c) 1/2 -> <- != 2*2 (tm) +/- ^2 <<a>>'
	for (const language of ['en', 'it', 'lv', 'es']) expect(typed(language, keys)).toBe(keys)
})

test('an apostrophe inside a word closes, whatever the language', () => {
	expect(typed('en', "don't")).toBe('don’t')
	expect(typed('it', "l'acqua")).toBe('l’acqua')
})
