import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import {
	absolutePositionToRelativePosition,
	relativePositionToAbsolutePosition,
	ySyncPluginKey
} from '@tiptap/y-tiptap'

/** Where somebody was in a text, whatever others change before it meanwhile. */
export type Spot = {
	/** The caret, for those who write. */
	caret: unknown
	/** The words at the upper edge of what was seen, and how far down the screen they stood. */
	seen: unknown
	top: number
}

/** How much of the screen bars may cover. */
const BARS = 160

export function spotOf(editor: Editor): Spot | null {
	const { view, state } = editor
	const { left } = view.dom.getBoundingClientRect()
	const at = view.posAtCoords({ left: left + 24, top: BARS })?.pos ?? state.selection.head
	const seen = relativeOf(editor, at)
	if (!seen) return null
	const caret = editor.isEditable ? relativeOf(editor, state.selection.head) : null
	return { caret, seen, top: view.coordsAtPos(at).top }
}

/** Back there: the caret and the focus, and what was seen where it was seen. */
export function returnTo(editor: Editor, { caret, seen, top }: Spot): void {
	const head = caret ? absoluteOf(editor, caret) : null
	if (head === null) editor.view.dom.focus({ preventScroll: true })
	else editor.chain().focus(head, { scrollIntoView: false }).run()
	const at = absoluteOf(editor, seen)
	if (at !== null) window.scrollBy(0, editor.view.coordsAtPos(at).top - top)
}

/** The title of the section in which a place stands; '' before the first heading. */
export function sectionAt(doc: Node, at: number): string {
	for (let n = Math.min(doc.resolve(at).index(0), doc.childCount - 1); n >= 0; n--) {
		const block = doc.child(n)
		const title = block.type.name === 'heading' ? block.textContent.trim() : ''
		if (title !== '') return title
	}
	return ''
}

function relativeOf(editor: Editor, at: number): unknown {
	const sync = ySyncPluginKey.getState(editor.state)
	return sync?.binding
		? absolutePositionToRelativePosition(at, sync.type, sync.binding.mapping)
		: null
}

function absoluteOf(editor: Editor, relative: unknown): number | null {
	const sync = ySyncPluginKey.getState(editor.state)
	if (!sync?.binding) return null
	return relativePositionToAbsolutePosition(sync.doc, sync.type, relative, sync.binding.mapping)
}
