import { type Editor, Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Authorship } from '#schema/docs/suggestion.ts'
import { newId } from '#lib/ui/new-id.ts'
import { asSuggestion } from './as-suggestion.ts'
import { wordsBetween } from './suggestible.ts'

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
	 * [T1] A keyboard that composes (Android, iOS, Asian scripts) puts its letters where the selection was, or in the
	 * place of a finished word that it takes up again. What is struck out stays in the page, which would end the
	 * composition after its first letter: so it is struck out before, and the letters go in before it.
	 */
	addProseMirrorPlugins() {
		const { on, personId } = this.options
		return [
			new Plugin({
				props: {
					handleDOMEvents: {
						compositionstart(view) {
							if (on() && !view.state.selection.empty)
								view.dispatch(view.state.tr.deleteSelection())
							return false
						},
						beforeinput(view, event) {
							const taken =
								on() && event.inputType === 'insertCompositionText' && takenUp(view, event)
							if (taken && !isOwn(view.state.doc, taken, personId)) strikeOut(view, taken)
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

type Stretch = { from: number; to: number }

/** The words in whose place a composition puts others now, or null. */
function takenUp(view: EditorView, event: InputEvent): Stretch | null {
	const [range] = event.getTargetRanges()
	if (!range || range.collapsed || !view.dom.contains(range.startContainer)) return null
	const from = view.posAtDOM(range.startContainer, range.startOffset)
	const to = view.posAtDOM(range.endContainer, range.endOffset)
	const stays = view.state.doc.textBetween(from, to) === event.data
	return from < to && !stays ? { from, to } : null
}

/** What one suggests oneself can be changed as it stands. */
function isOwn(doc: Node, { from, to }: Stretch, personId: string): boolean {
	return wordsBetween(doc, from, to).every(({ node }) =>
		node.marks.some(({ type, attrs }) => type.name === 'insertion' && attrs.by === personId)
	)
}

/** What the editor knows of a composition; while there is one, it draws nothing around the caret. */
type Composing = { input: { composing: boolean; compositionNodes: { markParentsDirty(): void }[] } }

/** Here it must draw, before the letters come. */
function strikeOut(view: EditorView, { from, to }: Stretch): void {
	const { input } = view as EditorView & Composing
	const { tr, doc } = view.state
	for (const kept of input.compositionNodes.splice(0)) kept.markParentsDirty()
	input.composing = false
	view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).deleteSelection())
	// Behind the words before it: at the same place inside of what is struck out, letters would be struck out, too.
	const caret = view.domAtPos(from, -1)
	view.dom.ownerDocument.getSelection()?.collapse(caret.node, caret.offset)
	input.composing = true
}
