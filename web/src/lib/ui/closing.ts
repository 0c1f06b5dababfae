/** Makes a disclosure close by Escape and when it is left, as menus do. Returns the way to stop. */
export function closing(details: HTMLDetailsElement): () => void {
	const stopping = new AbortController()
	const { signal } = stopping
	const left = (target: EventTarget | null) => target instanceof Node && !details.contains(target)
	window.addEventListener(
		'pointerdown',
		({ target }) => {
			if (left(target)) details.open = false
		},
		{ signal }
	)
	details.addEventListener(
		'focusout',
		({ relatedTarget }) => {
			if (left(relatedTarget)) details.open = false
		},
		{ signal }
	)
	details.addEventListener(
		'keydown',
		({ key }) => {
			if (key !== 'Escape' || !details.open) return
			details.open = false
			details.querySelector('summary')?.focus()
		},
		{ signal }
	)
	return () => stopping.abort()
}
