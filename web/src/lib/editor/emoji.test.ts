import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { askForEmoji, EmojiList } from './emoji.ts'
import { emojiIn } from './emoji-names.ts'
import { documentExtensions } from './extensions.ts'
import { InsertMenu, matching } from './insert-menu.svelte.ts'

const editors: Editor[] = []
afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()))

function edit(menu: InsertMenu): Editor {
	const list = { menu, names: () => emojiIn('en') }
	const editor = new Editor({
		element: document.body.appendChild(document.createElement('div')),
		extensions: [...documentExtensions(), EmojiList.configure({ list })]
	})
	editors.push(editor)
	return editor
}
const offered = async (menu: InsertMenu, open: boolean) => expect.poll(() => menu.open).toBe(open)

test.each([
	['en', 'house', '🏠'],
	['it', 'cuore', '❤️'],
	['lv', 'saule', '☀️'],
	['es', 'corazon', '❤️']
] as const)('an emoji is found in %s by “%s”', async (language, query, sign) => {
	const found = matching(await emojiIn(language), query).map(({ name }) => name)
	expect(found.slice(0, 40)).toContain(sign)
})

test('every language names the same emoji, each once, and nothing that is no emoji', async () => {
	const all = await Promise.all(LANGUAGES.map(async (language) => emojiIn(language)))
	const signs = all.map((inserts) => inserts.map(({ name }) => name).sort())
	expect(new Set(signs.map((names) => names.join(' '))).size).toBe(1)
	expect(new Set(signs[0]).size).toBe(signs[0]?.length)
	expect(signs[0]?.length).toBeGreaterThan(1_300)
	expect(signs[0]).not.toContain('{')
})

test('two letters behind “:” open the list; what is chosen are characters of the text, in its looks', async () => {
	const menu = new InsertMenu()
	const editor = edit(menu)
	editor.commands.setContent('<p><strong>at 10:30 we are</strong></p>')
	editor.commands.focus('end')
	const type = (words: string) => editor.view.dispatch(editor.state.tr.insertText(words))
	type(' :h')
	await offered(menu, false)
	type('appy')
	await offered(menu, true)
	expect(menu.items[0]?.words).toContain('happy')
	menu.press('Enter')
	expect(editor.getHTML()).toContain(`<strong>at 10:30 we are ${menu.items[0]?.name}</strong>`)
	await offered(menu, false)
})

test('a button opens it before anything is typed, behind a space', async () => {
	const menu = new InsertMenu()
	const editor = edit(menu)
	editor.commands.setContent('<p>Good</p>')
	editor.commands.focus('end')
	askForEmoji(editor)
	await offered(menu, true)
	menu.press('ArrowDown')
	menu.press('Enter')
	expect(editor.getText()).toMatch(/^Good \p{RGI_Emoji}$/v)
})
