import type { Editor, JSONContent } from '@tiptap/core'
import type * as Y from 'yjs'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { outline, type OutlineEntry, wordCount } from '#schema/docs/document.ts'
import {
	settleSuggestions,
	type Suggestion,
	suggestionsOf
} from '#schema/docs/settle-suggestions.ts'
import { type Note, notesOf, placeOfNote } from './footnote.ts'
import { suggestionAt } from './suggestion-at.ts'
import { styleAt, type Style, type Tool } from './tools.ts'

/** With suggestions marked, as if all were accepted, as if there were none [A18]. */
export type TextView = 'marked' | 'final' | 'original'

const REST_MS = 400

/** A Tiptap editor as plain reactive facts: everything a toolbar or an outline shows is read here. */
export class Writing {
	#editor = $state.raw<Editor | null>(null)
	#turn = $state(0)
	#outline = $state.raw<OutlineEntry[]>([])
	#words = $state(0)
	#suggestions = $state.raw<Suggestion[]>([])
	#notes = $state.raw<Note[]>([])
	#doc: Y.Doc | null = null
	#measure = () => {}
	/** Whether what I write is only suggested; asked with every change. */
	suggesting = $state(false)
	/** How suggestions are shown; only where they are marked can one write. */
	view = $state<TextView>('marked')

	get editor(): Editor | null {
		return this.#editor?.isDestroyed ? null : this.#editor
	}

	/** Headings in reading order, also those without words yet. */
	get outline(): OutlineEntry[] {
		return this.#outline
	}

	get words(): number {
		return this.#words
	}

	/** What is suggested, in reading order. */
	get suggestions(): Suggestion[] {
		return this.#suggestions
	}

	/** The footnotes, in reading order. */
	get notes(): Note[] {
		return this.#notes
	}

	/** The suggestion the caret is in. */
	get atSuggestion(): string | null {
		const editor = this.#now()
		return editor && suggestionAt(editor)
	}

	/** How many places the search has found, and which one is current (from 1; 0 is none). */
	get found(): { count: number; at: number } {
		const found = this.#now()?.storage.findAndReplace
		return { count: found?.results.length ?? 0, at: (found?.currentIndex ?? -1) + 1 }
	}

	get inTable(): boolean {
		return this.#now()?.isActive('table') ?? false
	}

	get inLink(): boolean {
		return this.#now()?.isActive('link') ?? false
	}

	get style(): Style | null {
		const editor = this.#now()
		return editor ? styleAt(editor) : null
	}

	active(tool: Tool): boolean {
		const editor = this.#now()
		return editor !== null && tool.active !== null && tool.active(editor)
	}

	can(tool: Tool): boolean {
		const editor = this.#now()
		return editor !== null && tool.can(editor)
	}

	/** Follows this editor and its document until the returned function is called. */
	follow(editor: Editor, doc: Y.Doc): () => void {
		let resting: ReturnType<typeof setTimeout> | undefined
		this.#doc = doc
		const measure = () => {
			clearTimeout(resting)
			this.#suggestions = suggestionsOf(doc)
			this.#outline = outline(doc)
			this.#words = wordCount(doc)
			this.#notes = notesOf(editor)
		}
		// What stands around the text follows once a key is on the screen, not before.
		let turning = false
		const turned = () => {
			if (turning) return
			turning = true
			requestAnimationFrame(() =>
				setTimeout(() => {
					turning = false
					this.#turn++
				})
			)
		}
		const changed = () => {
			clearTimeout(resting)
			resting = setTimeout(measure, REST_MS)
		}
		this.#editor = editor
		this.#measure = measure
		measure()
		editor.on('transaction', turned)
		doc.on('update', changed)
		return () => {
			clearTimeout(resting)
			editor.off('transaction', turned)
			doc.off('update', changed)
		}
	}

	/** Puts the caret into the nth heading of the outline, or shows it to those who only read. */
	goToHeading(index: number): void {
		const { editor } = this
		const heading = editor?.view.dom.querySelectorAll('h1, h2, h3')[index]
		if (editor && heading) this.goTo(editor.view.posAtDOM(heading, 0))
	}

	/** Shows the nth block of the text (from 0). */
	goToBlock(index: number): void {
		const { editor } = this
		if (!editor || index >= editor.state.doc.childCount) return
		let at = 0
		for (let n = 0; n < index; n++) at += editor.state.doc.child(n).nodeSize
		this.goTo(at + 1)
	}

	/** Shows where the nth footnote hangs (from 0). */
	goToNote(n: number): void {
		const at = this.editor && placeOfNote(this.editor, n)
		if (at !== null) this.goTo(at + 1)
	}

	/** Shows a place in the text, with the caret there when one may write. */
	goTo(at: number): void {
		const { editor } = this
		if (!editor) return
		if (editor.isEditable) {
			editor.commands.setTextSelection(at)
			// At once: the next key is meant for the text.
			editor.view.focus()
		}
		this.reveal(at)
	}

	/** Scrolls to a place in the text; the focus stays where it is. */
	reveal(at: number): void {
		const { editor } = this
		if (!editor) return
		const { node } = editor.view.domAtPos(at)
		show(node instanceof Element ? node : node.parentElement)
	}

	/** [RV4] Scrolls to the block with this id, if there is one. */
	revealBlock(id: string): void {
		if (id) show(this.editor?.view.dom.querySelector(`[data-id="${CSS.escape(id)}"]`) ?? null)
	}

	/**
	 * [T4] Accepts or rejects these suggestions. Who may write can undo it; to the others it would mean to
	 * suggest in somebody else's name.
	 */
	settle(ids: readonly string[], choice: 'accept' | 'reject', undoable: boolean): void {
		if (!this.#doc) return
		const chosen = ({ id }: { id: string }) => (ids.includes(id) ? choice : 'keep')
		settleSuggestions(this.#doc, chosen, undoable ? ySyncPluginKey : null)
		this.#measure()
	}

	/** Shows a suggestion in the text, with the caret in it. */
	goToSuggestion(id: string): void {
		const { editor } = this
		const shown = editor?.view.dom.querySelector(`[data-suggestion="${id}"]`)
		if (editor && shown) this.goTo(editor.view.posAtDOM(shown, 0))
	}

	/** The next suggestion from the caret on, or the one before; round at the end. */
	stepSuggestion(direction: 1 | -1): void {
		const ids = this.#suggestions.map(({ id }) => id)
		const at = ids.indexOf(this.editor ? (suggestionAt(this.editor) ?? '') : '')
		const from = at === -1 && direction === -1 ? 0 : at
		const id = ids.at((from + direction) % ids.length)
		if (id) this.goToSuggestion(id)
	}

	/** Puts blocks behind the last one and shows them. */
	append(content: JSONContent[]): void {
		const { editor } = this
		if (!editor?.isEditable) return
		const empty = editor.isEmpty
		const end = editor.state.doc.content.size
		editor.commands.insertContentAt(empty ? { from: 0, to: end } : end, content)
		this.goTo(Math.min(end, editor.state.doc.content.size))
	}

	/** The editor, and a reason to look again after its next transaction. */
	#now(): Editor | null {
		void this.#turn
		return this.editor
	}
}

/** What is folded away opens itself, as it does for the search of the browser. */
function show(element: Element | null): void {
	element?.dispatchEvent(new Event('beforematch', { bubbles: true }))
	element?.scrollIntoView({ block: 'center' })
}
