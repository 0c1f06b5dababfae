import { type Editor, Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

const ITEMS = ['listItem', 'taskItem']

/** Moves the block or the list item at the caret past the one before or behind it, by keyboard. */
export const MoveBlock = Extension.create({
	name: 'moveBlock',
	addKeyboardShortcuts() {
		const move =
			(direction: 1 | -1) =>
			({ editor }: { editor: Editor }) => {
				const moved = movedBlock(editor.state, direction)
				if (moved) editor.view.dispatch(moved)
				return moved !== null
			}
		return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) }
	}
})

/** Null when there is nothing to move past. */
export function movedBlock(state: EditorState, direction: 1 | -1): Transaction | null {
	const { $from } = state.selection
	const depth = depthOfMovable(state)
	if (depth === 0) return null
	const holder = $from.node(depth - 1)
	const index = $from.index(depth - 1)
	const other = index + direction
	if (other < 0 || other >= holder.childCount) return null
	const [upper, lower] = direction === -1 ? [other, index] : [index, other]
	const [first, second] = [holder.child(upper), holder.child(lower)]
	const from = $from.start(depth - 1) + offsetOf(holder, upper)
	const size = first.nodeSize + second.nodeSize
	const swapped = new Slice(Fragment.from([second, first]), 0, 0)
	const transaction = state.tr.replace(from, from + size, swapped)
	const shift = direction === -1 ? -first.nodeSize : second.nodeSize
	const place = transaction.doc.resolve($from.pos + shift)
	return transaction.setSelection(TextSelection.near(place)).scrollIntoView()
}

/** How deep the innermost list item stands, or else the block of the text. */
function depthOfMovable({ selection: { $from } }: EditorState): number {
	for (let depth = $from.depth; depth > 0; depth--)
		if (ITEMS.includes($from.node(depth).type.name)) return depth
	return $from.depth === 0 ? 0 : 1
}

function offsetOf(holder: { child(n: number): { nodeSize: number } }, index: number): number {
	return Array.from({ length: index }, (_, n) => holder.child(n).nodeSize).reduce(
		(sum, size) => sum + size,
		0
	)
}
