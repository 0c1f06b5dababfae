import type { Editor } from '@tiptap/core'
import { signOf } from '#schema/docs/among-words.ts'
import type { Node } from '@tiptap/pm/model'

/** A passage as it is sent: block by block, with places in the text of each block. */
export type Chosen = { block: string; from: number; to: number; quote: string }

/** The words that are selected in a text, also where nobody may write; empty when none are. */
export function selectedIn(editor: Editor): Chosen[] {
	const { view } = editor
	const selection = view.dom.ownerDocument.getSelection()
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
	if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return []
	const from = view.posAtDOM(startContainer, startOffset)
	return between(editor.state.doc, from, view.posAtDOM(endContainer, endOffset))
}

/** The paragraph the caret stands in. */
export function blockAt(editor: Editor): Chosen[] {
	const { $head } = editor.state.selection
	if (!editor.isEditable || !editor.isFocused || !$head.parent.isTextblock) return []
	return between(editor.state.doc, $head.start(), $head.end())
}

/** Every paragraph with words, to be chosen from. */
export function blocksOf(doc: Node): Chosen[] {
	return between(doc, 0, doc.content.size)
}

/** The words somebody had selected where it was only read; the whole block where they stand no more. */
export function passageIn(doc: Node, block: string, words: string): Chosen[] {
	const whole = blocksOf(doc).find((one) => one.block === block)
	if (!whole) return []
	const at = words === '' ? -1 : whole.quote.indexOf(words)
	if (at === -1) return [whole]
	const from = whole.from + at
	return [{ block, from, to: from + words.length, quote: words }]
}

function between(doc: Node, from: number, to: number): Chosen[] {
	const found: Chosen[] = []
	doc.nodesBetween(from, to, (node, at) => {
		if (!node.isTextblock) return true
		const block: unknown = node.attrs.id
		const inside = at + 1
		const start = Math.max(from, inside) - inside
		const end = Math.min(to, inside + node.content.size) - inside
		// What stands among words counts as one, as in the shared document.
		const sign = (leaf: Node) => signOf(leaf.type.name)
		const quote = node.textBetween(0, node.content.size, '', sign).slice(start, end)
		if (typeof block === 'string' && quote.trim() !== '')
			found.push({ block, from: start, to: end, quote })
		return false
	})
	return found
}
