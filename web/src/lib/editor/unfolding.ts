/** So long one waits for the editor before all of a long text is shown as it was committed. */
const PATIENCE_MS = 8_000

/** Shows what of a text was sent for browsers without script (`textInPage`), if its editor does not come. */
export function unfolding(text: HTMLElement): () => void {
	const timer = setTimeout(() => {
		// Nobody writes a `noscript`; a link has the class somebody gave it.
		const rest = text.querySelector(':scope > div.rest > noscript')
		// Rendered and escaped on the server, as the beginning was.
		if (rest?.parentElement) rest.parentElement.innerHTML = rest.textContent
	}, PATIENCE_MS)
	return () => clearTimeout(timer)
}
