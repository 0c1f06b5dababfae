import { Refusal } from '#schema/errors.ts'

/** So many do something heavy at once, and so many wait for their turn; more are asked to come back. */
export class Turns {
	readonly #atOnce: number
	readonly #patient: number
	readonly #waiting: (() => void)[] = []
	#running = 0

	constructor(atOnce: number, patient: number) {
		this.#atOnce = atOnce
		this.#patient = patient
	}

	/** @throws Refusal too_many_attempts */
	async take<T>(work: () => Promise<T>): Promise<T> {
		if (this.#waiting.length >= this.#patient)
			throw new Refusal('too_many_attempts', { seconds: 60 })
		if (this.#running >= this.#atOnce)
			await new Promise<void>((resolve) => this.#waiting.push(resolve))
		this.#running++
		try {
			return await work()
		} finally {
			this.#running--
			this.#waiting.shift()?.()
		}
	}
}
