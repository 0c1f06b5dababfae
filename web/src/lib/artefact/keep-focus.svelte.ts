import { untrack } from 'svelte'

/**
 * Others' changes may take the element in focus out of the page for a moment, or draw it anew in
 * another place. This puts the focus (and the selection in a field) back where the person had it.
 * An element that may be drawn anew says which one it is by `data-keep`. When it is gone for good, the
 * focus goes to what stands nearest, so that nobody is thrown back to the top of the page [A3].
 *
 * @param changes read to know when the page is drawn again
 * @param nearest given what has the focus, remembers where it stands; what it answers finds what stands there
 *   afterwards, and may say that the other is gone
 * @returns whether the page is being drawn right now: a blur then is no leaving
 */
export function keepFocus(
	root: () => HTMLElement | undefined,
	changes: () => unknown,
	nearest: (element: HTMLElement) => () => HTMLElement | null = () => () => null
): () => boolean {
	let drawing = false
	let kept: Kept | null = null
	// Before the page changes: who has the focus. Only the page itself knows.
	$effect.pre(() => {
		void changes()
		drawing = true
		kept = untrack(() => keptIn(root(), nearest))
	})
	$effect(() => {
		void changes()
		drawing = false
		const lost = kept && (document.activeElement === document.body || !kept.element.isConnected)
		const given = kept
		if (given && lost) untrack(() => giveBack(given, root()))
		kept = null
	})
	return () => drawing
}

type Kept = {
	element: HTMLElement
	name: string | undefined
	selection: [number, number] | null
	nearest: () => HTMLElement | null
}

function keptIn(
	root: HTMLElement | undefined,
	nearest: (element: HTMLElement) => () => HTMLElement | null
): Kept | null {
	const element = document.activeElement
	if (!(element instanceof HTMLElement) || !root?.contains(element)) return null
	return {
		element,
		name: element.dataset.keep,
		selection: selectionIn(element),
		nearest: nearest(element)
	}
}

function giveBack(
	{ element, name, selection, nearest }: Kept,
	root: HTMLElement | undefined
): void {
	const again = element.isConnected
		? element
		: name && root?.querySelector<HTMLElement>(`[data-keep="${CSS.escape(name)}"]`)
	if (!again) return nearest()?.focus({ preventScroll: true })
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
