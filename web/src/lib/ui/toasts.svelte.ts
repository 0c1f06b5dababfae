import { newId } from './new-id.ts'
import { patience } from './patience.ts'

export type Toast = { id: string; text: string; action?: { label: string; run: () => void } }

const SHOWN_MS = 10_000

/** One sentence at the bottom of the screen, with at most one action (such as Undo). */
class Toasts {
	#shown = $state<Toast[]>([])

	get shown(): readonly Toast[] {
		return this.#shown
	}

	say(text: string, action?: Toast['action']): void {
		const toast: Toast = { id: newId(), text, ...(action && { action }) }
		this.#shown = [toast]
		setTimeout(() => this.close(toast.id), patience(SHOWN_MS))
	}

	close(id: string): void {
		this.#shown = this.#shown.filter((toast) => toast.id !== id)
	}
}

export const toasts = new Toasts()
