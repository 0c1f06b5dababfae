/** By then somebody has begun to read. */
const AT_FIRST_MS = 2_000

/**
 * Of a long text that opens, only what is near the window is laid out (prose.css), and the rest a moment later, or
 * as soon as somebody goes elsewhere: how high it is decides where they come to. Answers the way to stop.
 */
export function laidOutLater(text: HTMLElement): () => void {
	// A link leads to a place in it.
	if (location.hash) return () => {}
	const whole = () => {
		text.classList.remove('opening')
		stop()
	}
	const keyed = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
		if (key.length > 1 || ctrlKey || metaKey) whole()
	}
	const pressed = ({ target }: Event) => {
		if (!(target instanceof Node && text.contains(target))) whole()
	}
	const timer = setTimeout(whole, AT_FIRST_MS)
	const stop = () => {
		clearTimeout(timer)
		removeEventListener('scroll', whole, true)
		removeEventListener('keydown', keyed, true)
		removeEventListener('pointerdown', pressed, true)
	}
	text.classList.add('opening')
	addEventListener('scroll', whole, true)
	addEventListener('keydown', keyed, true)
	addEventListener('pointerdown', pressed, true)
	return stop
}
