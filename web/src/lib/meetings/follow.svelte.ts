import { invalidateAll } from '$app/navigation'

const EVERY_MS = 5_000

/** While people check in, the page asks every five seconds who has come. */
export function followCheckIn(open: () => boolean): void {
	// A timer outside the page's state, for as long as check-in is open.
	$effect(() => {
		if (!open()) return
		const timer = setInterval(() => void invalidateAll(), EVERY_MS)
		return () => clearInterval(timer)
	})
}
