import type { LIMITS } from '#schema/limits.ts'

export type Limits = { [name in keyof typeof LIMITS]: number }

/**
 * A token bucket: `rate` tokens per second, up to `burst` saved. Debt is allowed, since frames that
 * have arrived cannot be sent back; `waitMs` says how long to wait until it is paid.
 */
export class TokenBucket {
	#tokens: number
	#at: number
	readonly #rate: number
	readonly #burst: number

	constructor(rate: number, burst: number, now: number) {
		this.#rate = rate
		this.#burst = burst
		this.#tokens = burst
		this.#at = now
	}

	/** Spends a token, if need be on credit; answers what is left. */
	take(now: number): number {
		this.#refill(now)
		this.#tokens -= 1
		return this.#tokens
	}

	/** Spends a token only if there is one. */
	tryTake(now: number): boolean {
		this.#refill(now)
		if (this.#tokens < 1) return false
		this.#tokens -= 1
		return true
	}

	waitMs(now: number): number {
		this.#refill(now)
		return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens / this.#rate) * 1000)
	}

	#refill(now: number): void {
		const earned = ((now - this.#at) / 1000) * this.#rate
		this.#tokens = Math.min(this.#burst, this.#tokens + Math.max(0, earned))
		this.#at = now
	}
}

/** What one person may use, over all tabs and devices. */
export class Allowance {
	readonly frames: TokenBucket
	readonly syncSteps: TokenBucket
	readonly refusals: TokenBucket
	sockets = 0

	constructor(limits: Limits, now: number) {
		this.frames = new TokenBucket(limits.framesPerSecond, limits.frameBurst, now)
		const steps = limits.syncStepsPerMinute
		this.syncSteps = new TokenBucket(steps / 60, steps, now)
		const refusals = limits.suggestionRefusalsPerMinute
		this.refusals = new TokenBucket(refusals / 60, refusals, now)
	}
}

/** The allowances of everybody who is connected, or was within the last minute. */
export class Allowances {
	#people = new Map<string, { allowance: Allowance; leftAt: number }>()
	readonly #limits: Limits

	constructor(limits: Limits) {
		this.#limits = limits
	}

	/** Whether the person has as many sockets open as one may have. */
	exhausted(personId: string): boolean {
		const sockets = this.#people.get(personId)?.allowance.sockets ?? 0
		return sockets >= this.#limits.socketsPerPerson
	}

	/** Counts a socket in. */
	enter(personId: string, now: number): Allowance {
		this.#sweep(now)
		const known = this.#people.get(personId)
		const entry = known ?? { allowance: new Allowance(this.#limits, now), leftAt: now }
		entry.allowance.sockets++
		this.#people.set(personId, entry)
		return entry.allowance
	}

	leave(personId: string, now: number): void {
		const entry = this.#people.get(personId)
		if (!entry) return
		entry.allowance.sockets--
		entry.leftAt = now
	}

	/** Reconnecting must not refill a bucket, so an allowance outlives its last socket by a minute. */
	#sweep(now: number): void {
		for (const [personId, { allowance, leftAt }] of this.#people) {
			if (allowance.sockets === 0 && now - leftAt > 60_000) this.#people.delete(personId)
		}
	}
}
