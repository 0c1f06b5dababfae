import { type Editor, Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import Suggestion from '@tiptap/suggestion'
import { type Insert, type InsertMenu, matching, menuOf, typeSign } from './insert-menu.svelte.ts'

export type EmojiOptions = {
	/** The list; without it there is none. */
	list: { menu: InsertMenu; names: () => Promise<Insert[]> } | null
}

const MOST_OFFERED = 40
/** “:” alone is punctuation, and with one letter it is “:D” or “:p”. */
const FEWEST_LETTERS = 2

/** Whose list was asked for by a button: it shows before anything is typed. */
const asked = new WeakSet<Editor>()

/** Opens the list at the caret; what is typed then narrows it. */
export function askForEmoji(editor: Editor): boolean {
	asked.add(editor)
	return typeSign(editor, ':')
}

/** Offers emoji where “:” and two letters are typed. What is chosen becomes plain characters of the text. */
export const EmojiList = Extension.create<EmojiOptions>({
	name: 'emojiList',
	addOptions: () => ({ list: null }),
	addProseMirrorPlugins() {
		const { list } = this.options
		const { editor } = this
		if (!list) return []
		return [
			Suggestion<Insert, Insert>({
				editor,
				pluginKey: new PluginKey('emoji-list'),
				char: ':',
				allowedPrefixes: [' ', '('],
				allow: ({ state }) => !state.selection.$from.parent.type.spec.code,
				items: async ({ query }) => {
					if (query.length < FEWEST_LETTERS && !asked.has(editor)) return []
					return matching(await list.names(), query).slice(0, MOST_OFFERED)
				},
				command: ({ editor: { view }, range, props }) => {
					view.dispatch(view.state.tr.insertText(props.name, range.from, range.to))
					view.focus()
				},
				render: () => {
					const menu = menuOf(list.menu)
					return { ...menu, onExit: () => (asked.delete(editor), menu.onExit()) }
				}
			})
		]
	}
})
