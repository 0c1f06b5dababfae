import type { Backlog } from './backlog.ts'
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
	readonly #backlog: Backlog
	#appended = 0
	#committed = 0
	#held: Held[] = []
	#next = 0

	constructor(backlog: Backlog) {
		this.#backlog = backlog
	}

	/** Counts an update that was applied and is not committed yet. */
	append(): void {
		this.#appended++
	}

	get idle(): boolean {
		return this.#committed === this.#appended
	}

	pass(outlet: Outlet, frame: Uint8Array): void {
		if (this.idle) return outlet.put(frame)
		this.#held.push({ after: this.#appended, outlet, frame })
		this.#backlog.add(sizeOf(frame))
	}

	/** So many more updates are on disk: lets go of what waited for them. */
	commit(updates: number): void {
		this.#committed += updates
		for (;;) {
			const held = this.#held[this.#next]
			if (!held || held.after > this.#committed) break
			this.#next++
			this.#backlog.remove(sizeOf(held.frame))
			held.outlet.put(held.frame)
		}
		if (this.#next === this.#held.length) this.#keep([])
	}

	/** The document was closed at this address: what it still held for it must not arrive later. */
	forget(outlet: Outlet, frame: Uint8Array): void {
		const isIts = (held: Held) => held.outlet === outlet && sameAddress(held.frame, frame)
		const waiting = this.#held.slice(this.#next)
		for (const held of waiting) if (isIts(held)) this.#backlog.remove(sizeOf(held.frame))
		this.#keep(waiting.filter((held) => !isIts(held)))
	}

	/** Forgets everything held: its updates will never be committed. */
	drop(): void {
		for (const held of this.#held.slice(this.#next)) this.#backlog.remove(sizeOf(held.frame))
		this.#keep([])
	}

	#keep(held: Held[]): void {
		this.#held = held
		this.#next = 0
	}
}

/** In bytes, with what an object around a few bytes takes. */
function sizeOf(frame: Uint8Array): number {
	return frame.byteLength + 200
}
