import { type Editor, Extension } from '@tiptap/core'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'

const ITEMS = ['listItem', 'taskItem']
const LISTS = ['bulletList', 'orderedList', 'taskList']

export type Direction = 1 | -1

/** Moves the block or the list item at the caret past the one before or behind it, by keyboard. */
export const MoveBlock = Extension.create({
	name: 'moveBlock',
	addKeyboardShortcuts() {
		const move = (direction: Direction) => () => moveBlock(this.editor, direction)
		return { 'Alt-Shift-ArrowUp': move(-1), 'Alt-Shift-ArrowDown': move(1) }
	}
})

/** Moves the block or list item that stands at a place, or else the one at the caret. */
export function moveBlock(editor: Editor, direction: Direction, at?: number): boolean {
	const moved = movedBlock(editor.state, direction, at)
	if (moved) editor.view.dispatch(moved)
	return moved !== null
}

/** Null when there is nothing to move past. */
export function movedBlock(
	state: EditorState,
	direction: Direction,
	at?: number
): Transaction | null {
	const { doc, selection } = state
	const $at = at === undefined ? selection.$from : doc.resolve(insideOf(doc, at))
	const depth = holderDepth($at)
	const holder = $at.node(depth)
	const index = $at.index(depth)
	const other = holder.maybeChild(index + direction)
	const block = holder.maybeChild(index)
	if (!block || !other) return null
	const from = $at.posAtIndex(index, depth)
	const shift = direction * other.nodeSize
	const transaction = state.tr.delete(from, from + block.nodeSize).insert(from + shift, block)
	return select(transaction, $at.pos + shift).scrollIntoView()
}

/** Whether a block is one that moves by itself: a list item, or a block of the text that is no list. */
export function isMovable({ type }: Node, depth: number): boolean {
	return ITEMS.includes(type.name) || (depth === 1 && !LISTS.includes(type.name))
}

function insideOf(doc: Node, at: number): number {
	return doc.nodeAt(at)?.isAtom === false ? at + 1 : at
}

/** How deep stands what holds the innermost list item, or else the block of the text. */
function holderDepth($at: ResolvedPos): number {
	for (let depth = $at.depth; depth > 0; depth--)
		if (ITEMS.includes($at.node(depth).type.name)) return depth - 1
	return 0
}

/** The caret goes along; what has none inside, such as a picture, is selected whole. */
function select(transaction: Transaction, at: number): Transaction {
	const place = transaction.doc.resolve(at)
	const whole = !place.parent.inlineContent && place.nodeAfter?.isAtom
	return transaction.setSelection(
		whole ? NodeSelection.create(transaction.doc, at) : TextSelection.near(place)
	)
}
