import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { isTone, type Tone, toneOf } from '#schema/docs/callout.ts'

export type CalloutOptions = {
	/** What a callout of this tone is called; it stands before its words. */
	wordFor: (tone: Tone) => string
}

/** [K19] Words that stand out, with what they are in words: never by colour alone. */
export const Callout = Node.create<CalloutOptions>({
	name: 'callout',
	group: 'block',
	content: 'block+',
	defining: true,
	addOptions: () => ({ wordFor: (tone) => tone }),
	addAttributes: () => ({
		tone: {
			default: 'note',
			parseHTML: (element) => toneOf(element.dataset.callout),
			renderHTML: ({ tone }) => ({ 'data-callout': toneOf(tone) })
		}
	}),
	parseHTML: () => [
		{ tag: 'div[data-callout]', getAttrs: ({ dataset }) => isTone(dataset.callout) && null }
	],
	renderHTML({ node, HTMLAttributes }) {
		const word = this.options.wordFor(toneOf(node.attrs.tone))
		const named = {
			class: 'callout',
			dir: 'auto',
			role: 'note',
			'aria-label': word,
			'data-word': word
		}
		return ['div', mergeAttributes(HTMLAttributes, named), 0]
	}
})

/** A callout around the blocks of the selection, another tone for the one around it, or none. */
export function toggleCallout(editor: Editor, tone: Tone, dry = false): boolean {
	const chain = dry ? editor.can().chain() : editor.chain().focus()
	if (editor.isActive('callout', { tone })) return chain.lift('callout').run()
	if (editor.isActive('callout')) return chain.updateAttributes('callout', { tone }).run()
	return chain.wrapIn('callout', { tone }).run()
}
