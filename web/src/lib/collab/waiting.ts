import * as Y from 'yjs'

/** What one person does without a rest as long as this is one change. */
const REST_MS = 3_000
/** Beyond this many updates they are kept as one. */
const MOST = 200

/** What others changed and is not shown yet: the updates themselves, and how many changes they are. */
export class Waiting {
	#updates: Uint8Array[] = []
	#last: { by: string; at: number } | null = null
	#changes = 0
	readonly #clients = new Set<number>()

	/** Takes an update (Yjs v1) that came at a moment, in milliseconds. */
	add(update: Uint8Array, at: number): void {
		const clients = [...new Set(Y.decodeUpdate(update).structs.map(({ id }) => id.client))]
		// What is only taken away names nobody: it goes on with what was before.
		const by = clients.sort().join() || (this.#last?.by ?? '')
		const same = this.#last?.by === by && at - this.#last.at <= REST_MS
		if (!same) this.#changes++
		this.#last = { by, at }
		for (const client of clients) this.#clients.add(client)
		this.#updates.push(update)
		if (this.#updates.length > MOST) this.#updates = [Y.mergeUpdates(this.#updates)]
	}

	get changes(): number {
		return this.#changes
	}

	/** The Yjs client ids that wrote something of it. */
	get clients(): number[] {
		return [...this.#clients]
	}

	/** All of it as one update, or null; afterwards nothing waits. */
	take(): Uint8Array | null {
		const all = this.#updates.length > 0 ? Y.mergeUpdates(this.#updates) : null
		this.#updates = []
		this.#last = null
		this.#changes = 0
		this.#clients.clear()
		return all
	}
}
