/** Showing what others do takes at most one part of so many of the time. */
const PARTS = 5
const LEAST_MS = 50
const MOST_MS = 500

/**
 * When what others do is shown: at once after a rest, else together with what follows, and the later the
 * longer it takes to show. So there is time left to type in, however many write in however long a text.
 */
export class Pace {
	readonly #show: () => void
	#timer: ReturnType<typeof setTimeout> | undefined
	#restUntil = -Infinity

	constructor(show: () => void) {
		this.#show = show
	}

	/** There is something to show. */
	ask(): void {
		if (this.#timer !== undefined) return
		const waitMs = this.#restUntil - performance.now()
		if (waitMs <= 0) return this.now()
		this.#timer = setTimeout(() => this.now(), waitMs)
	}

	/** Shows it without waiting. */
	now(): void {
		this.stop()
		const begun = performance.now()
		this.#show()
		const tookMs = performance.now() - begun
		this.#restUntil = performance.now() + Math.min(MOST_MS, Math.max(LEAST_MS, tookMs * PARTS))
	}

	stop(): void {
		clearTimeout(this.#timer)
		this.#timer = undefined
	}
}
