/** A seedable source of chance (mulberry32), so that every failure can be run again. */
export class Chance {
	#state: number

	constructor(seed: number) {
		this.#state = seed >>> 0
	}

	/** A number from 0 up to and not including 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0
		let mixed = this.#state
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
	}

	/** An integer from 0 up to and not including `end`. */
	below(end: number): number {
		return Math.floor(this.next() * end)
	}

	/** Whether something of this likelihood happens. */
	happens(likelihood: number): boolean {
		return this.next() < likelihood
	}

	/** One of some things. */
	oneOf<T>(things: readonly T[]): T {
		if (things.length === 0) throw new Error('Nothing to choose from')
		return things[this.below(things.length)] as T
	}

	/** One of some things, or null when there are none. */
	anyOf<T>(things: readonly T[]): T | null {
		return things.length === 0 ? null : this.oneOf(things)
	}

	/** A lower-case UUID. */
	id(): string {
		const hex = Array.from({ length: 32 }, () => this.below(16).toString(16))
		hex[12] = '4'
		hex[16] = this.oneOf(['8', '9', 'a', 'b'])
		const text = hex.join('')
		return [0, 8, 12, 16, 20].map((at, i) => text.slice(at, [8, 12, 16, 20, 32][i])).join('-')
	}
}
