/**
 * What is in memory because it waits for the disk: updates to be written, and frames that tell of them.
 * When it is full nobody is read from until it is not, so that a dead database costs time, not memory.
 */
export class Backlog {
	#bytes = 0
	readonly #limit: number

	constructor(limit: number) {
		this.#limit = limit
	}

	get full(): boolean {
		return this.#bytes > this.#limit
	}

	add(bytes: number): void {
		this.#bytes += bytes
	}

	remove(bytes: number): void {
		this.#bytes -= bytes
	}
}
