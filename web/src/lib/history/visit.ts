/**
 * [VS9] Says that somebody has the text before them: apart from the page itself, which a browser may fetch
 * before anybody looks at it. Nothing hangs on it: offline, the next visit tells a little more than is new.
 */
export function visit(address: string): void {
	const headers = { accept: 'application/json' }
	const body = new FormData()
	fetch(`${address}?/visit`, { method: 'POST', body, headers, keepalive: true }).catch(() => {})
}

/** The text comes first. */
const LOOK_MS = 1_000

/** In a moment, and whenever the page is put away; returns the way to stop. */
export function keepVisiting(address: string): () => void {
	const leaving = () => document.visibilityState === 'hidden' && visit(address)
	const looked = setTimeout(() => visit(address), LOOK_MS)
	document.addEventListener('visibilitychange', leaving)
	return () => {
		clearTimeout(looked)
		document.removeEventListener('visibilitychange', leaving)
	}
}
