import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * [A1] Escape, then Tab (or Shift Tab) leaves the text wherever the caret stands. Without Escape,
 * Tab belongs to the text: it indents a list item and walks the cells of a table.
 */
export const LeaveWithEscape = Extension.create({
	name: 'leaveWithEscape',
	priority: 1100,
	addProseMirrorPlugins() {
		let leaving = false
		return [
			new Plugin({
				props: {
					handleDOMEvents: {
						/** `true` tells ProseMirror to keep its hands off; the browser then moves the focus. */
						keydown(_view, event) {
							const leave = leaving && event.key === 'Tab'
							if (event.key === 'Shift') return false
							leaving = event.key === 'Escape'
							return leave
						},
						mousedown() {
							leaving = false
							return false
						},
						blur() {
							leaving = false
							return false
						}
					}
				}
			})
		]
	}
})
