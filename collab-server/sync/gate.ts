import { sameAddress } from './wire.ts'

/** Where a released frame goes. */
export type Outlet = { put(frame: Uint8Array): void }

type Held = { after: number; outlet: Outlet; frame: Uint8Array }

/**
 * [U2] [U3] Holds acknowledgements and broadcasts of one document until every update they may contain
 * is committed, so that nobody is told of, or sees, an edit that can still be lost. Frames keep their
 * order.
 */
export class Gate {
	#appended = 0
	#committed = 0
	#held: Held[] = []
	#next = 0

	/** Counts an update that was applied and is not committed yet. */
	append(): void {
		this.#appended++
	}

	get idle(): boolean {
		return this.#committed === this.#appended
	}

	pass(outlet: Outlet, frame: Uint8Array): void {
		if (this.idle) outlet.put(frame)
		else this.#held.push({ after: this.#appended, outlet, frame })
	}

	/** So many more updates are on disk: lets go of what waited for them. */
	commit(updates: number): void {
		this.#committed += updates
		while (this.#next < this.#held.length) {
			const held = this.#held[this.#next]
			if (!held || held.after > this.#committed) break
			this.#next++
			held.outlet.put(held.frame)
		}
		if (this.#next === this.#held.length) this.drop()
	}

	/** The document was closed at this address: what it still held for it must not arrive later. */
	forget(outlet: Outlet, frame: Uint8Array): void {
		this.#held = this.#held
			.slice(this.#next)
			.filter((held) => held.outlet !== outlet || !sameAddress(held.frame, frame))
		this.#next = 0
	}

	/** Forgets everything held: its updates will never be committed. */
	drop(): void {
		this.#held = []
		this.#next = 0
	}
}
