import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import {
	absolutePositionToRelativePosition,
	relativePositionToAbsolutePosition,
	ySyncPluginKey
} from '@tiptap/y-tiptap'

/** A place in the text that stays where it is while others write; null without a shared document. */
export function placeAt(editor: Editor, at: number): unknown {
	const sync = ySyncPluginKey.getState(editor.state)
	if (!sync?.binding) return null
	return absolutePositionToRelativePosition(at, sync.type, sync.binding.mapping)
}

/** Where that place is now; at the end when what was around it is gone. */
function positionOf({ state }: Editor, place: unknown): number {
	const sync = ySyncPluginKey.getState(state)
	const end = state.doc.content.size
	if (!sync?.binding || place === null) return end
	const { doc, type, binding } = sync
	return relativePositionToAbsolutePosition(doc, type, place as never, binding.mapping) ?? end
}

/**
 * Puts a block behind the block a place is in; the caret and the focus stay where they are, since the person may
 * be writing somewhere else by now. At the end of the text a line to write on follows, unless it would be suggested.
 */
export function putBehind(editor: Editor, place: unknown, block: Node, line: boolean): void {
	const { state, view } = editor
	const at = behind(state.doc, positionOf(editor, place))
	const last = line && at === state.doc.content.size
	const paragraph = last ? state.schema.nodes.paragraph?.create() : null
	const bookmark = state.selection.getBookmark()
	const change = state.tr.insert(at, paragraph ? [block, paragraph] : block)
	view.dispatch(change)
	const { tr } = editor.state
	view.dispatch(tr.setSelection(bookmark.map(change.mapping).resolve(tr.doc)))
}

/** Behind the innermost block of words around a position that blocks may follow. */
function behind(doc: Node, position: number): number {
	const place = doc.resolve(Math.min(Math.max(position, 0), doc.content.size))
	const depth = Array.from({ length: place.depth }, (_, n) => place.depth - n).find(
		(at) => place.node(at).isTextblock
	)
	return depth ? place.after(depth) : place.pos
}
