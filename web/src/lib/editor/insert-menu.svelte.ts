import type { Editor, Range } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion from '@tiptap/suggestion'

/** Something that can be put in where “/”, “@” or “:” was typed. */
export type Insert = {
	name: string
	label: string
	/** A picture of it before its label; nobody hears it. */
	sign?: string
	/** What else it is found by, behind those that are called so. */
	words?: string
	/** What kind of thing it is, where the label does not say it. */
	hint?: string
	/** Its shortcut, as people press it. */
	keys?: string
	run: (editor: Editor) => void
}

/** The menu behind “/”, “@” or “:”: what it offers for the letters typed so far, and which one is ready. */
export class InsertMenu {
	items = $state.raw<Insert[]>([])
	index = $state(0)
	/** Where the sign stands on the screen, in pixels; null while the menu is closed. */
	place = $state.raw<{ left: number; top: number; bottom: number } | null>(null)
	#choose: ((item: Insert) => void) | null = null

	get open(): boolean {
		return this.place !== null && this.items.length > 0
	}

	show(items: Insert[], rect: DOMRect | null, choose: (item: Insert) => void): void {
		this.items = items
		this.index = 0
		this.place = rect && { left: rect.left, top: rect.top, bottom: rect.bottom }
		this.#choose = choose
	}

	hide(): void {
		this.place = null
		this.#choose = null
	}

	choose(item: Insert | undefined): boolean {
		if (!item || !this.#choose) return false
		this.#choose(item)
		return true
	}

	/** Whether the key was for the menu. */
	press(key: string): boolean {
		if (!this.open) return false
		const count = this.items.length
		if (key === 'ArrowDown') this.index = (this.index + 1) % count
		else if (key === 'ArrowUp') this.index = (this.index + count - 1) % count
		else if (key === 'Enter' || key === 'Tab') return this.choose(this.items[this.index])
		else return false
		return true
	}
}

export type SlashOptions = { menu: InsertMenu; inserts: () => Insert[] }

/** Opens the menu when “/” is typed at the start of a word. */
export const SlashMenu = Extension.create<SlashOptions>({
	name: 'slashMenu',
	addProseMirrorPlugins() {
		const { menu, inserts } = this.options
		return [
			Suggestion<Insert, Insert>({
				editor: this.editor,
				pluginKey: new PluginKey('slash-menu'),
				char: '/',
				allow: ({ state }) => !state.selection.$from.parent.type.spec.code,
				items: ({ query }) => matching(inserts(), query),
				command: ({ editor, range, props }) => insertAt(editor, range, props),
				render: () => menuOf(menu)
			})
		]
	}
})

type Shown = {
	items: Insert[]
	clientRect?: (() => DOMRect | null) | null
	command: (insert: Insert) => void
}

/** What the suggestion plugin of Tiptap tells a menu. */
export function menuOf(menu: InsertMenu) {
	const show = ({ items, clientRect, command }: Shown) =>
		menu.show(items, clientRect?.() ?? null, command)
	return {
		onStart: show,
		onUpdate: show,
		onKeyDown: ({ event }: { event: KeyboardEvent }) => menu.press(event.key),
		onExit: () => menu.hide()
	}
}

function insertAt(editor: Editor, range: Range, insert: Insert): void {
	editor.chain().focus().deleteRange(range).run()
	insert.run(editor)
}

/** Types a sign at the caret that opens a list, behind a space where words stand before it. */
export function typeSign(editor: Editor, sign: string): boolean {
	const { nodeBefore } = editor.state.selection.$from
	const apart = nodeBefore?.isText ? /[\s(]$/.test(nodeBefore.text ?? '') : true
	return editor
		.chain()
		.focus()
		.insertContent(apart ? sign : ` ${sign}`)
		.run()
}

/** By the beginning of any word of the label, whatever its case and accents; then by its other words. */
export function matching(inserts: Insert[], query: string): Insert[] {
	const wanted = plain(query)
	const called = inserts.filter(({ label }) => hasWord(label, wanted))
	if (wanted === '') return called
	const meant = inserts.filter(
		({ label, words = '' }) => !hasWord(label, wanted) && hasWord(words, wanted)
	)
	return [...called, ...meant]
}

function hasWord(text: string, wanted: string): boolean {
	return plain(text)
		.split(/[\s,]+/)
		.some((word) => word.startsWith(wanted))
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
