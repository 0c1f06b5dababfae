import type { Editor, Extensions } from '@tiptap/core'
import DragHandle from '@tiptap/extension-drag-handle'
import type { Node } from '@tiptap/pm/model'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { isMovable } from './move-block.ts'

export type BlockHandleOptions = {
	/** What is drawn; it stands beside the block under the pointer. */
	element: HTMLElement
	/** Which block that is, or none. */
	onblock: (block: Node | null) => void
}

/**
 * A handle beside the block or list item under the pointer, by which it is drawn elsewhere: the same blocks
 * as the keys move [A1]. It stands in the margin, whatever the block is inside of.
 */
export function blockHandle({ element, onblock }: BlockHandleOptions): Extensions {
	let beside: DOMRect | null = null
	let drawn: Editor | null = null
	/** Undo takes it back alone, not with what was typed just before or behind it. */
	const apart = () => drawn && yUndoPluginKey.getState(drawn.state)?.undoManager.stopCapturing()
	return [
		DragHandle.configure({
			render: () => element,
			computePositionConfig: { placement: rightToLeft(element) ? 'right-start' : 'left-start' },
			nested: {
				edgeDetection: 'none',
				rules: [
					{
						id: 'movable',
						evaluate: ({ node, depth }) => (isMovable(node, depth) ? 0 : Infinity)
					}
				]
			},
			getReferencedVirtualElement: () => {
				const rect = beside
				return rect && { getBoundingClientRect: () => rect }
			},
			onNodeChange({ node, editor }) {
				drawn = editor
				beside = node && besideBlock(editor, node)
				onblock(node)
			},
			onElementDragStart: apart,
			onElementDragEnd: apart
		})
	]
}

/** Where a block stands now; null when it is not there any more. */
export function placeOf(doc: Node, block: Node): number | null {
	let place: number | null = null
	doc.descendants((node, at) => {
		if (node === block) place = at
		return place === null
	})
	return place
}

/** As high as the block, as wide as the text. */
function besideBlock({ state, view }: Editor, block: Node): DOMRect | null {
	const at = placeOf(state.doc, block)
	const shown = at === null ? null : view.nodeDOM(at)
	if (!(shown instanceof HTMLElement)) return null
	const { top, height } = shown.getBoundingClientRect()
	const { left, width } = view.dom.getBoundingClientRect()
	return new DOMRect(left, top, width, height)
}

function rightToLeft(element: HTMLElement): boolean {
	return getComputedStyle(element).direction === 'rtl'
}
