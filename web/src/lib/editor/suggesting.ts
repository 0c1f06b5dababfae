import { type Editor, Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { Authorship } from '#schema/docs/suggestion.ts'
import { newId } from '#lib/ui/new-id.ts'
import { asSuggestion } from './as-suggestion.ts'

export type SuggestingOptions = {
	/** Whether what is written now is only suggested. */
	on: () => boolean
	personId: string
	/** Whether a suggestion is put to a decision. */
	isHeld?: (id: string) => boolean
	/** Somebody did what cannot be suggested. */
	onblocked: () => void
}

/** Turns one's own changes into suggestions while that is on. Others' changes and undo go through. */
export const Suggesting = Extension.create<SuggestingOptions>({
	name: 'suggesting',
	// Before the keys of lists, which would move an item out instead of joining it.
	priority: 1_000,
	dispatchTransaction({ transaction, next }) {
		const { on, personId, isHeld = () => false, onblocked } = this.options
		const own = transaction.docChanged && !isChangeOrigin(transaction)
		// What a command only tries out comes again when it is done.
		if (!own || !on() || this.editor.isCapturingTransaction) return next(transaction)
		const fresh = (): Authorship => ({ id: newId(), by: personId, at: Date.now() })
		const suggestion = asSuggestion(transaction, this.editor.state, { by: personId, fresh, isHeld })
		if (suggestion) next(suggestion)
		else onblocked()
	},
	/**
	 * [T1] A keyboard that composes (Android, iOS, Asian scripts) puts its letters where the selection was. What
	 * is struck out stays in the page, which would end the composition after its first letter: so it is struck
	 * out before, and the letters go in before it.
	 */
	addProseMirrorPlugins() {
		const { on } = this.options
		return [
			new Plugin({
				props: {
					handleDOMEvents: {
						compositionstart(view) {
							if (on() && !view.state.selection.empty)
								view.dispatch(view.state.tr.deleteSelection())
							return false
						}
					}
				}
			})
		]
	},
	addKeyboardShortcuts() {
		const { on } = this.options
		return {
			Backspace: ({ editor }) => on() && deleteBorder(editor, -1),
			Delete: ({ editor }) => on() && deleteBorder(editor, 1)
		}
	}
})

/** Deletes what lies between the end of one block of text and the beginning of the next. */
function deleteBorder({ state, view }: Editor, direction: 1 | -1): boolean {
	const { $from, empty } = state.selection
	const atBorder =
		direction === -1 ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size
	if (!empty || !atBorder || !$from.parent.isTextblock) return false
	const outside = state.doc.resolve(direction === -1 ? $from.before() : $from.after())
	const other = Selection.findFrom(outside, direction, true)
	if (!other) return false
	const [from, to] = [$from.pos, other.from].sort((one, two) => one - two) as [number, number]
	view.dispatch(state.tr.delete(from, to).scrollIntoView())
	return true
}
