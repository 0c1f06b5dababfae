/**
 * Others' changes may take the element in focus out of the page for a moment, or draw it anew in
 * another place. This puts the focus (and the selection in a field) back where the person had it.
 * An element that may be drawn anew says which one it is by `data-keep`.
 *
 * @param changes read to know when the page is drawn again
 * @returns whether the page is being drawn right now: a blur then is no leaving
 */
export function keepFocus(
	root: () => HTMLElement | undefined,
	changes: () => unknown
): () => boolean {
	let drawing = false
	let kept: Kept | null = null
	// Before the page changes: who has the focus. Only the page itself knows.
	$effect.pre(() => {
		void changes()
		drawing = true
		kept = keptIn(root())
	})
	$effect(() => {
		void changes()
		drawing = false
		const lost = kept && (document.activeElement === document.body || !kept.element.isConnected)
		if (kept && lost) giveBack(kept, root())
		kept = null
	})
	return () => drawing
}

type Kept = { element: HTMLElement; name: string | undefined; selection: [number, number] | null }

function keptIn(root: HTMLElement | undefined): Kept | null {
	const element = document.activeElement
	if (!(element instanceof HTMLElement) || !root?.contains(element)) return null
	return { element, name: element.dataset.keep, selection: selectionIn(element) }
}

function giveBack({ element, name, selection }: Kept, root: HTMLElement | undefined): void {
	const again = element.isConnected
		? element
		: name && root?.querySelector<HTMLElement>(`[data-keep="${CSS.escape(name)}"]`)
	if (!again) return
	again.focus({ preventScroll: true })
	if (selection && isText(again)) again.setSelectionRange(...selection)
}

function selectionIn(element: HTMLElement): [number, number] | null {
	return isText(element) ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : null
}

function isText(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
	if (element instanceof HTMLTextAreaElement) return true
	return element instanceof HTMLInputElement && ['text', 'search', 'url'].includes(element.type)
}
