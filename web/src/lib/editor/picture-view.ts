import { type Editor, getRenderedAttributes } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { type FileFact, NARROWEST, WIDEST } from '#schema/docs/files.ts'
import { fileOf } from './file-of.ts'

/** What can be done with a picture by who may write, and how it is called. */
export type PictureTools = {
	onedit: (at: number) => void
	words: { edit: string; needs: string; resize: string; gone: string }
}

const STEP = 5

/** A picture in the text that is written: what it still needs, a way to its words, a handle for its width. */
export class PictureView implements NodeView {
	readonly dom = document.createElement('figure')
	readonly #editor: Editor
	readonly #addressOf: (file: FileFact) => string
	readonly #tools: PictureTools
	readonly #getPos: () => number | undefined
	readonly #image = document.createElement('img')
	readonly #note = document.createElement('span')
	readonly #caption = document.createElement('figcaption')
	readonly #bar = document.createElement('div')
	readonly #handle = document.createElement('span')
	#node: Node

	constructor(
		node: Node,
		editor: Editor,
		getPos: () => number | undefined,
		addressOf: (file: FileFact) => string,
		tools: PictureTools
	) {
		this.#node = node
		this.#editor = editor
		this.#getPos = getPos
		this.#addressOf = addressOf
		this.#tools = tools
		this.#bar.className = 'picture__bar'
		this.#note.className = 'picture__needs'
		this.#image.draggable = false
		this.#bar.append(this.#note, this.#editButton())
		this.#makeHandle()
		const frame = document.createElement('span')
		frame.className = 'picture__frame'
		frame.append(this.#image, this.#handle)
		this.dom.append(frame, this.#caption, this.#bar)
		this.#show()
	}

	update(node: Node): boolean {
		if (node.type !== this.#node.type) return false
		this.#node = node
		this.#show()
		return true
	}

	/** Keys and clicks on the tools are theirs, not the text's. */
	stopEvent({ target }: Event): boolean {
		return target === this.#handle || (target instanceof Element && this.#bar.contains(target))
	}

	ignoreMutation(): boolean {
		return true
	}

	#show(): void {
		const { alt, caption, decorative } = this.#node.attrs
		this.#caption.textContent = typeof caption === 'string' ? caption : ''
		this.#caption.hidden = this.#caption.textContent === ''
		const file = fileOf(this.#node)
		const said = typeof alt === 'string' ? alt.trim() : ''
		this.#rendered()
		this.#image.hidden = !file
		if (file) {
			const src = this.#addressOf(file)
			if (this.#image.getAttribute('src') !== src) this.#image.src = src
			this.#image.alt = decorative === true ? '' : said || file.name
			this.#image.width = file.width ?? 0
			this.#image.height = file.height ?? 0
		}
		const { needs, gone } = this.#tools.words
		const lacks = said === '' && decorative !== true
		this.#note.textContent = !file ? gone : lacks ? needs : ''
		this.#handle.ariaValueNow = String(this.#width)
		this.#handle.ariaValueText = `${this.#width} %`
	}

	#rendered(): void {
		const rendered = getRenderedAttributes(this.#node, this.#editor.extensionManager.attributes)
		const attributes: Record<string, unknown> = { ...rendered, class: 'picture' }
		for (const { name } of [...this.dom.attributes])
			if (!(name in attributes) && name !== 'contenteditable') this.dom.removeAttribute(name)
		for (const [name, value] of Object.entries(attributes))
			if (value === null || value === undefined) this.dom.removeAttribute(name)
			else this.dom.setAttribute(name, String(value))
	}

	get #width(): number {
		const { width } = this.#node.attrs
		if (typeof width === 'number') return width
		const column = this.dom.parentElement?.clientWidth ?? 0
		const own = fileOf(this.#node)?.width ?? column
		return column > 0 ? within((own / column) * 100) : WIDEST
	}

	#editButton(): HTMLElement {
		const button = document.createElement('button')
		button.type = 'button'
		button.className = 'btn btn-2 btn-s'
		button.textContent = this.#tools.words.edit
		button.addEventListener('click', () => {
			const at = this.#getPos()
			if (at !== undefined) this.#tools.onedit(at)
		})
		return button
	}

	/** [A1] Drawn with the mouse, or moved with the arrow keys like any slider. */
	#makeHandle(): void {
		const handle = this.#handle
		handle.className = 'picture__handle'
		handle.tabIndex = 0
		handle.role = 'slider'
		handle.ariaLabel = this.#tools.words.resize
		handle.ariaValueMin = String(NARROWEST)
		handle.ariaValueMax = String(WIDEST)
		handle.addEventListener('keydown', (event) => {
			const width = KEYS[event.key]?.(this.#width)
			if (width === undefined) return
			event.preventDefault()
			this.#widen(within(width))
		})
		handle.addEventListener('pointerdown', (event) => this.#draw(event))
	}

	#draw(event: PointerEvent): void {
		const column = this.dom.parentElement?.clientWidth ?? 0
		if (column === 0) return
		event.preventDefault()
		this.#handle.setPointerCapture(event.pointerId)
		const left = this.dom.getBoundingClientRect().left
		let width = this.#width
		const move = ({ clientX }: PointerEvent) => {
			width = within(((clientX - left) / column) * 100)
			this.dom.style.width = `${width}%`
		}
		const done = () => {
			this.#handle.removeEventListener('pointermove', move)
			this.#widen(width)
		}
		this.#handle.addEventListener('pointermove', move)
		this.#handle.addEventListener('lostpointercapture', done, { once: true })
	}

	#widen(width: number): void {
		const at = this.#getPos()
		if (at === undefined) return
		const { state, view } = this.#editor
		view.dispatch(state.tr.setNodeAttribute(at, 'width', width))
		this.#show()
	}
}

const KEYS: Readonly<Record<string, (width: number) => number>> = {
	ArrowRight: (width) => width + STEP,
	ArrowUp: (width) => width + STEP,
	ArrowLeft: (width) => width - STEP,
	ArrowDown: (width) => width - STEP,
	Home: () => NARROWEST,
	End: () => WIDEST
}

function within(width: number): number {
	return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)))
}
