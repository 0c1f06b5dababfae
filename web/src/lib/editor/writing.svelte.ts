import type { Editor } from '@tiptap/core'
import { headingsOf, type Heading } from './headings.ts'
import { styleAt, type Style, type Tool } from './tools.ts'
import { countWords } from './words.ts'

const REST_MS = 400

/** A Tiptap editor as plain reactive facts: everything a toolbar or an outline shows is read here. */
export class Writing {
	#editor = $state.raw<Editor | null>(null)
	#turn = $state(0)
	#headings = $state.raw<Heading[]>([])
	#words = $state(0)
	#language: string

	constructor(language: string) {
		this.#language = language
	}

	get editor(): Editor | null {
		return this.#editor
	}

	get headings(): Heading[] {
		return this.#headings
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

	/** Follows this editor until the returned function is called. */
	follow(editor: Editor): () => void {
		let resting: ReturnType<typeof setTimeout> | undefined
		const measure = () => {
			this.#headings = headingsOf(editor.state.doc)
			this.#words = countWords(textOf(editor), this.#language)
		}
		const turned = ({ transaction }: { transaction: { docChanged: boolean } }) => {
			this.#turn++
			if (!transaction.docChanged) return
			clearTimeout(resting)
			resting = setTimeout(measure, REST_MS)
		}
		this.#editor = editor
		measure()
		editor.on('transaction', turned)
		return () => {
			clearTimeout(resting)
			editor.off('transaction', turned)
			if (this.#editor === editor) this.#editor = null
		}
	}

	/** The editor, and a reason to look again after its next transaction. */
	#now(): Editor | null {
		void this.#turn
		return this.#editor
	}
}

function textOf(editor: Editor): string {
	const { doc } = editor.state
	return doc.textBetween(0, doc.content.size, '\n', ' ')
}
