import type { CloseReason } from '#schema/protocol.ts'

/**
 * A browser does not tell why a WebSocket was not opened. After several failures this asks the page
 * itself: sent away to sign in, or not found any more. Null when the server just cannot be reached.
 */
export async function whyNotAdmitted(): Promise<CloseReason | null> {
	if (typeof location === 'undefined' || !navigator.onLine) return null
	try {
		const answer = await fetch(location.href, { redirect: 'manual', cache: 'no-store' })
		if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signed-out'
		return answer.status === 403 || answer.status === 404 ? 'no-access' : null
	} catch {
		return null
	}
}
