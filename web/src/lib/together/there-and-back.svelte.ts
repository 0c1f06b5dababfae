/** [A14] To somebody, and back to where one was, on a page of cards or rows. */
export class ThereAndBack {
	#from = $state.raw<{ element: HTMLElement | null; name: string | undefined; y: number } | null>(
		null
	)

	/** What had the focus before one looked for somebody. */
	#noted: HTMLElement | null = null

	get away(): boolean {
		return this.#from !== null
	}

	/** One begins to look for somebody: this is where one was. */
	note(): void {
		this.#noted = inFocus()
	}

	/** Shows an element and puts the keyboard there. Answers false when there is none. */
	go(target: HTMLElement | null): boolean {
		if (!target) return false
		const element = this.#noted ?? inFocus()
		this.#noted = null
		this.#from ??= { element, name: element?.dataset.keep, y: window.scrollY }
		target.focus({ preventScroll: true })
		target.scrollIntoView({ block: 'center' })
		return true
	}

	back(): void {
		const from = this.#from
		this.#from = null
		if (!from) return
		placeIn(from)?.focus({ preventScroll: true })
		window.scrollTo(0, from.y)
	}
}

/** What has the focus; for something in a menu, which closes, that which opens it. */
function inFocus(): HTMLElement | null {
	const active = document.activeElement
	if (!(active instanceof HTMLElement) || active === document.body) return null
	return active.closest('details')?.querySelector('summary') ?? active
}

/** What had the focus, or the same thing drawn anew. */
function placeIn({ element, name }: { element: HTMLElement | null; name: string | undefined }) {
	if (element?.isConnected) return element
	return name ? document.querySelector<HTMLElement>(`[data-keep="${CSS.escape(name)}"]`) : null
}
