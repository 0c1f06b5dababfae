/**
 * Arrow keys, Home and End inside a toolbar with one tab stop (ARIA toolbar pattern). Attach it to
 * the element with `role="toolbar"`; hidden buttons are passed over.
 */
export function roving(toolbar: HTMLElement): () => void {
	const items = () =>
		[...toolbar.querySelectorAll<HTMLElement>('button')].filter((item) => item.checkVisibility())
	const settle = (current: HTMLElement | undefined) => {
		for (const item of toolbar.querySelectorAll('button')) item.tabIndex = item === current ? 0 : -1
	}
	const move = (event: KeyboardEvent) => {
		const all = items()
		const at = all.findIndex((item) => item === document.activeElement)
		const next = at === -1 ? undefined : target(event.key, at, all.length)
		if (next === undefined) return
		event.preventDefault()
		all[next]?.focus()
	}
	const entered = (event: FocusEvent) => {
		const button = (event.target as HTMLElement).closest('button')
		if (button && toolbar.contains(button)) settle(button)
	}
	const keepOne = () => {
		// Without the attribute a button is a stop of the Tab key by itself.
		const stops = items().filter((item) => item.tabIndex === 0)
		if (stops.length !== 1)
			settle(stops.find((item) => item.hasAttribute('tabindex')) ?? items()[0])
	}
	keepOne()
	const watching = new MutationObserver(keepOne)
	watching.observe(toolbar, {
		childList: true,
		subtree: true,
		attributeFilter: ['class', 'hidden']
	})
	toolbar.addEventListener('keydown', move)
	toolbar.addEventListener('focusin', entered)
	return () => {
		watching.disconnect()
		toolbar.removeEventListener('keydown', move)
		toolbar.removeEventListener('focusin', entered)
	}
}

/** Leads to the tool that was used last, or to the first one in sight. */
export function enterTools(): void {
	const tools = document.querySelectorAll<HTMLElement>('[role="toolbar"] button')
	const shown = [...tools].filter((item) => item.checkVisibility({ visibilityProperty: true }))
	const last = shown.find((item) => item.tabIndex === 0) ?? shown[0]
	last?.focus()
}

function target(key: string, at: number, length: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
			return (at + 1) % length
		case 'ArrowLeft':
			return (at - 1 + length) % length
		case 'Home':
			return 0
		case 'End':
			return length - 1
		default:
			return undefined
	}
}
