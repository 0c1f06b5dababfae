import type { Editor, JSONContent } from '@tiptap/core'
import type * as Y from 'yjs'
import { outline, type OutlineEntry, wordCount } from '#schema/docs/document.ts'
import { styleAt, type Style, type Tool } from './tools.ts'

const REST_MS = 400

/** A Tiptap editor as plain reactive facts: everything a toolbar or an outline shows is read here. */
export class Writing {
	#editor = $state.raw<Editor | null>(null)
	#turn = $state(0)
	#outline = $state.raw<OutlineEntry[]>([])
	#words = $state(0)

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
		const measure = () => {
			this.#outline = outline(doc)
			this.#words = wordCount(doc)
		}
		// At the end of the turn: taken out of the page, the text loses the focus while the page is drawn.
		const turned = () => queueMicrotask(() => this.#turn++)
		const changed = () => {
			clearTimeout(resting)
			resting = setTimeout(measure, REST_MS)
		}
		this.#editor = editor
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

	/** Shows a place in the text, with the caret there when one may write. */
	goTo(at: number): void {
		const { editor } = this
		if (!editor) return
		if (editor.isEditable) editor.chain().focus(at, { scrollIntoView: false }).run()
		const { node } = editor.view.domAtPos(at)
		const element = node instanceof Element ? node : node.parentElement
		element?.scrollIntoView({ block: 'center' })
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
