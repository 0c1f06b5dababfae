import * as Y from 'yjs'

const BURST_MS = 40

/**
 * A shared document as a plain, reactive value. One's own edits are read at once; a burst of others'
 * edits is read once.
 */
export class Reading<T> {
	#value = $state.raw<T>() as T
	#stop: () => void

	/** `read` is given what it read before, so that it may hand out again what did not change. */
	constructor(doc: Y.Doc, read: (doc: Y.Doc, before: T | undefined) => T) {
		let waiting: ReturnType<typeof setTimeout> | undefined
		const again = () => {
			clearTimeout(waiting)
			waiting = undefined
			this.#value = read(doc, this.#value)
		}
		const changed = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, by: Y.Transaction) => {
			if (by.local) again()
			else waiting ??= setTimeout(again, BURST_MS)
		}
		this.#value = read(doc, undefined)
		doc.on('update', changed)
		this.#stop = () => {
			clearTimeout(waiting)
			doc.off('update', changed)
		}
	}

	get value(): T {
		return this.#value
	}

	destroy(): void {
		this.#stop()
	}
}

/**
 * Undo and redo of one person's own edits: those made under this transaction origin, and no others.
 * Every transaction is one step.
 */
export class History {
	#manager: Y.UndoManager
	#turn = $state(0)

	constructor(doc: Y.Doc, roots: readonly string[], origin: unknown) {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- Yjs reads it, no component does
		const trackedOrigins = new Set([origin])
		this.#manager = new Y.UndoManager(
			roots.map((root) => doc.getMap(root)),
			{ trackedOrigins, captureTimeout: 0 }
		)
		const turned = () => this.#turn++
		this.#manager.on('stack-item-added', turned)
		this.#manager.on('stack-item-popped', turned)
	}

	get canUndo(): boolean {
		void this.#turn
		return this.#manager.canUndo()
	}

	get canRedo(): boolean {
		void this.#turn
		return this.#manager.canRedo()
	}

	undo(): void {
		this.#manager.undo()
	}

	redo(): void {
		this.#manager.redo()
	}

	destroy(): void {
		this.#manager.destroy()
	}
}
