import ArrowDown from '@lucide/svelte/icons/arrow-down'
import ArrowUp from '@lucide/svelte/icons/arrow-up'
import Bold from '@lucide/svelte/icons/bold'
import Code from '@lucide/svelte/icons/code'
import Italic from '@lucide/svelte/icons/italic'
import List from '@lucide/svelte/icons/list'
import ListChecks from '@lucide/svelte/icons/list-checks'
import ListOrdered from '@lucide/svelte/icons/list-ordered'
import Minus from '@lucide/svelte/icons/minus'
import Redo from '@lucide/svelte/icons/redo-2'
import SquareCode from '@lucide/svelte/icons/square-code'
import Strikethrough from '@lucide/svelte/icons/strikethrough'
import TextQuote from '@lucide/svelte/icons/text-quote'
import Underline from '@lucide/svelte/icons/underline'
import Undo from '@lucide/svelte/icons/undo-2'
import type { Editor } from '@tiptap/core'
import { TONES } from '#schema/docs/callout.ts'
import type { Messages } from '#lib/messages/speak.ts'
import { toggleCallout } from './callout.ts'
import { insertDetails } from './details.ts'
import { askForEmoji } from './emoji.ts'
import { moveBlock, movedBlock } from './move-block.ts'
import { type Insert, typeSign } from './insert-menu.svelte.ts'
import { insertTable } from './table-tools.ts'

/** One button of the toolbar. `key` is its sentence, `keys` its shortcut as people press it. */
export type Tool = {
	name: string
	key: string
	icon: typeof Bold
	keys: string | null
	/** Stands in the toolbar on a phone too; the others are behind "More". */
	first: boolean
	/** The handle beside a block does the same where there is room and a mouse. */
	beside?: true
	/** Toggles say whether they are on; null is a plain button. */
	active: ((editor: Editor) => boolean) | null
	run: (editor: Editor) => boolean
	can: (editor: Editor) => boolean
}

const mark = (name: string, key: string, icon: typeof Bold, keys: string, first = false): Tool => ({
	name,
	key,
	icon,
	keys,
	first,
	active: (editor) => editor.isActive(name),
	run: (editor) => editor.chain().focus().toggleMark(name).run(),
	can: (editor) => editor.can().toggleMark(name)
})

const block = (
	name: string,
	key: string,
	icon: typeof Bold,
	keys: string,
	toggle: (editor: Editor, dry: boolean) => boolean,
	first = false
): Tool => ({
	name,
	key,
	icon,
	keys,
	first,
	active: (editor) => editor.isActive(name),
	run: (editor) => toggle(editor, false),
	can: (editor) => toggle(editor, true)
})

/** The tools in the order they stand, in groups with a rule between them. */
export const TOOLS: Tool[][] = [
	[
		{
			name: 'undo',
			key: 'editor.undo',
			icon: Undo,
			keys: 'Mod+Z',
			first: true,
			active: null,
			run: (editor) => editor.chain().focus().undo().run(),
			can: (editor) => editor.can().undo()
		},
		{
			name: 'redo',
			key: 'editor.redo',
			icon: Redo,
			keys: 'Mod+Shift+Z',
			first: false,
			active: null,
			run: (editor) => editor.chain().focus().redo().run(),
			can: (editor) => editor.can().redo()
		}
	],
	[
		{
			name: 'moveUp',
			key: 'editor.move_up',
			icon: ArrowUp,
			keys: 'Alt+Shift+ArrowUp',
			first: false,
			beside: true,
			active: null,
			run: (editor) => moveBlock(editor, -1),
			can: (editor) => movedBlock(editor.state, -1) !== null
		},
		{
			name: 'moveDown',
			key: 'editor.move_down',
			icon: ArrowDown,
			keys: 'Alt+Shift+ArrowDown',
			first: false,
			beside: true,
			active: null,
			run: (editor) => moveBlock(editor, 1),
			can: (editor) => movedBlock(editor.state, 1) !== null
		}
	],
	[
		mark('bold', 'editor.bold', Bold, 'Mod+B', true),
		mark('italic', 'editor.italic', Italic, 'Mod+I'),
		mark('underline', 'editor.underline', Underline, 'Mod+U'),
		mark('strike', 'editor.strike', Strikethrough, 'Mod+Shift+S'),
		mark('code', 'editor.code', Code, 'Mod+E')
	],
	[
		block(
			'bulletList',
			'editor.bullet_list',
			List,
			'Mod+Shift+8',
			(editor, dry) =>
				dry ? editor.can().toggleBulletList() : editor.chain().focus().toggleBulletList().run(),
			true
		),
		block('orderedList', 'editor.ordered_list', ListOrdered, 'Mod+Shift+7', (editor, dry) =>
			dry ? editor.can().toggleOrderedList() : editor.chain().focus().toggleOrderedList().run()
		),
		block('taskList', 'editor.task_list', ListChecks, 'Mod+Shift+9', (editor, dry) =>
			dry ? editor.can().toggleTaskList() : editor.chain().focus().toggleTaskList().run()
		),
		block('blockquote', 'editor.quote', TextQuote, 'Mod+Shift+B', (editor, dry) =>
			dry ? editor.can().toggleBlockquote() : editor.chain().focus().toggleBlockquote().run()
		),
		block('codeBlock', 'editor.code_block', SquareCode, 'Mod+Alt+C', (editor, dry) =>
			dry ? editor.can().toggleCodeBlock() : editor.chain().focus().toggleCodeBlock().run()
		),
		{
			name: 'horizontalRule',
			key: 'editor.rule',
			icon: Minus,
			keys: null,
			first: false,
			active: null,
			run: (editor) => editor.chain().focus().setHorizontalRule().run(),
			can: (editor) => editor.can().setHorizontalRule()
		}
	]
]

/** What a block of text can be, for the style menu: 0 is plain text, 1 to 3 are headings. */
export const STYLES = [0, 1, 2, 3] as const
export type Style = (typeof STYLES)[number]

/** The style at the caret, or null where there is none to choose (a table, a code block). */
export function styleAt(editor: Editor): Style | null {
	for (const level of [1, 2, 3] as const) if (editor.isActive('heading', { level })) return level
	return editor.isActive('paragraph') ? 0 : null
}

/** Makes the blocks of the selection a heading of this level, or plain text. */
export function setStyle(editor: Editor, style: Style): boolean {
	const chain = editor.chain().focus()
	return style === 0 ? chain.setParagraph().run() : chain.setHeading({ level: style }).run()
}

/** What “/” offers: kinds of paragraph, then lists and the like, then a table. */
export function insertsIn(
	m: Messages,
	{ onnote, onlanguage }: { onnote: () => void; onlanguage: () => void }
): Insert[] {
	const blocks = TOOLS.flat().filter(({ name }) => BLOCKS.includes(name))
	return [
		...STYLES.map((style) => ({
			name: `style-${style}`,
			label: m('editor.style', { style }),
			run: (editor: Editor) => setStyle(editor, style)
		})),
		...blocks.map(({ name, key, run }) => ({ name, label: m(key), run })),
		{ name: 'table', label: m('editor.table'), run: insertTable },
		...TONES.map((tone) => ({
			name: `callout-${tone}`,
			label: m('callout.put', { tone }),
			run: (editor: Editor) => toggleCallout(editor, tone)
		})),
		{ name: 'details', label: m('details.put'), run: insertDetails },
		{ name: 'language', label: m('passage.title'), keys: 'Mod+Alt+L', run: onlanguage },
		{
			name: 'mention',
			label: m('mention.insert'),
			keys: '@',
			run: (editor) => typeSign(editor, '@')
		},
		{ name: 'emoji', label: m('emoji.title'), keys: ':', run: askForEmoji },
		{ name: 'footnote', label: m('footnote.new'), keys: 'Mod+Alt+F', run: onnote }
	]
}

const BLOCKS = [
	'bulletList',
	'orderedList',
	'taskList',
	'blockquote',
	'codeBlock',
	'horizontalRule'
]
