import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { suggestedOn } from './suggestible.ts'
import { isNote } from '#schema/docs/among-words.ts'

export type FootnoteOptions = {
	/** What the number is called: “Footnote: its words”. */
	nameOf: (words: string) => string
	/** Its number, from 1, where nothing is live: there it leads to its own words, and they back to it. */
	numberOf?: () => number
}

/**
 * [K18] A footnote hangs where it stands and carries its words; its number is its place among the others,
 * which the style sheet counts. Its words stand below the text.
 */
export const Footnote = Node.create<FootnoteOptions>({
	name: 'footnote',
	group: 'inline',
	inline: true,
	atom: true,
	addOptions: () => ({ nameOf: (words) => words }),
	addAttributes: () => ({
		words: {
			default: '',
			parseHTML: (element) => element.dataset.note ?? '',
			renderHTML: ({ words }) => ({ 'data-note': String(words) })
		}
	}),
	parseHTML: () => [
		{ tag: 'sup[data-note]', getAttrs: ({ dataset }) => isNote(dataset.note) && null }
	],
	renderHTML({ node, HTMLAttributes }) {
		const name = this.options.nameOf(String(node.attrs.words))
		const number = this.options.numberOf?.()
		const place = number ? { id: `noteref-${number}` } : {}
		const href = number ? `#note-${number}` : '#notes'
		const link = { href, role: 'doc-noteref', 'aria-label': name, ...place }
		return ['sup', mergeAttributes(HTMLAttributes, { class: 'noteref' }), ['a', link]]
	},
	renderText: ({ node }) => ` [${String(node.attrs.words)}]`
})

/** What a footnote says, and what somebody suggests should become of it. */
export type Note = { words: string; suggested: string | null }

/** Where the nth footnote stands (from 0), or null. */
export function placeOfNote({ state }: Editor, n: number): number | null {
	const places: number[] = []
	state.doc.descendants((node, at) => {
		if (node.type.name === 'footnote') places.push(at)
	})
	return places[n] ?? null
}

/** All footnotes in order. */
export function notesOf({ state }: Editor): Note[] {
	const notes: Note[] = []
	state.doc.descendants((node) => {
		const suggested = suggestedOn(node)?.is ?? null
		if (node.type.name === 'footnote') notes.push({ words: String(node.attrs.words), suggested })
	})
	return notes
}

/** Hangs a footnote at the caret; behind what is selected, which stays. */
export function hangNote(editor: Editor, words: string): boolean {
	const { to } = editor.state.selection
	return editor.chain().focus().insertContentAt(to, { type: 'footnote', attrs: { words } }).run()
}

/** Other words for the nth footnote, or none: then it goes. As a new node, so that it can be suggested. */
export function changeNote(editor: Editor, n: number, words: string | null): boolean {
	const at = placeOfNote(editor, n)
	const type = editor.schema.nodes.footnote
	if (at === null || !type) return false
	const { tr } = editor.state
	if (words === null) tr.delete(at, at + 1)
	else tr.replaceWith(at, at + 1, type.create({ words }))
	editor.view.dispatch(tr.scrollIntoView())
	return true
}
