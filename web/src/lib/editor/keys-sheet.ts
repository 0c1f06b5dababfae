import { type Editor, getExtensionField } from '@tiptap/core'
import { TABLE_TOOLS } from './table-tools.ts'
import { STYLES, TOOLS } from './tools.ts'

/** A line of the sheet of keys: keys as the editor registers them, and the sentence that says what they do. */
export type KeyLine = { keys: string[]; does: string; params?: Record<string, number> }

/** Signs that are typed, and keys the page hears itself: none of them is in the key maps of the editor. */
const OF_THE_PAGE: KeyLine[] = [
	{ keys: ['Escape', 'Tab'], does: 'editor.key_leave' },
	{ keys: ['/'], does: 'insert.title' },
	{ keys: ['@'], does: 'mention.insert' },
	{ keys: [':'], does: 'emoji.key' },
	{ keys: ['Mod-Alt-m'], does: 'comments.begin' },
	{ keys: ['Alt-j', 'Alt-k'], does: 'comments.key_step' },
	{ keys: ['Alt-g'], does: 'together.key_people' },
	{ keys: ['Alt-b'], does: 'together.back' },
	{ keys: ['Alt-h'], does: 'together.key_hold' },
	{ keys: ['Alt-w'], does: 'together.key_changed' }
]

const OF_THE_TEXT: KeyLine[] = [
	{ keys: ['Alt-F10'], does: 'editor.key_tools' },
	{ keys: ['Tab', 'Shift-Tab'], does: 'editor.key_tab' },
	{ keys: ['Alt-0'], does: 'editor.keys' },
	{ keys: ['Mod-k'], does: 'editor.link' },
	{ keys: ['Mod-Enter'], does: 'mention.follow' },
	{ keys: ['Mod-Alt-f'], does: 'footnote.new' },
	{ keys: ['Mod-Alt-l'], does: 'passage.title' },
	{ keys: ['Mod-f'], does: 'find.title' },
	{ keys: ['Mod-Alt-s'], does: 'suggestions.toggle' },
	{ keys: ['Alt-n', 'Alt-p'], does: 'suggestions.key_step' },
	{ keys: ['Alt-y'], does: 'suggestions.key_accept' },
	{ keys: ['Alt-x'], does: 'suggestions.key_reject' },
	{ keys: ['Shift-Enter'], does: 'editor.key_break' },
	...TOOLS.flat().flatMap(({ keys, key }) =>
		keys === null ? [] : [{ keys: [asRegistered(keys)], does: key }]
	),
	...TABLE_TOOLS.flatMap(({ keys, key }) =>
		keys ? [{ keys: [asRegistered(keys)], does: key }] : []
	),
	...STYLES.map((style) => ({
		keys: [`Mod-Alt-${style}`],
		does: 'editor.style',
		params: { style }
	}))
]

/** [A1] The keys that do something here: what this editor has registered, and what the page hears. */
export function keyLines(editor: Editor | null): KeyLine[] {
	const registered = editor ? registeredKeys(editor) : null
	return [
		...OF_THE_PAGE,
		...OF_THE_TEXT.filter(({ keys }) => keys.every((key) => registered?.has(key)))
	]
}

/** Every key any extension of an editor listens to. */
export function registeredKeys(editor: Editor): Set<string> {
	return new Set(
		editor.extensionManager.extensions.flatMap((extension) => {
			const { name, options, storage } = extension
			const type = editor.schema.nodes[name] ?? editor.schema.marks[name] ?? null
			const context = { name, options, storage, editor, type }
			const keys = getExtensionField<(() => Record<string, unknown>) | undefined>(
				extension,
				'addKeyboardShortcuts',
				context
			)
			return Object.keys(keys?.() ?? {})
		})
	)
}

/** As people press it: `Mod-Alt-f` is Mod+Alt+F. */
export function asPressed(key: string): string {
	return key
		.split('-')
		.map((part) => ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
		.join('+')
}

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc' }

function asRegistered(pressed: string): string {
	return pressed
		.split('+')
		.map((part) => (part.length === 1 ? part.toLowerCase() : part))
		.join('-')
}
