import * as Y from 'yjs'
import { pause } from './load.ts'
import { randomFrom } from './seeds.ts'
import { type Door, Wire } from './wire.ts'

/** How often each of the others writes a letter: somebody typing, with pauses to think. */
const PER_SECOND = 2

/** Other people at work in a document, on sockets of their own, until they are told to stop. */
export class Others {
	readonly #wires: Wire[]
	readonly #random = randomFrom(11)
	#written = 0
	#ended = false

	private constructor(wires: Wire[]) {
		this.#wires = wires
	}

	static async begin(doors: Door[]): Promise<Others> {
		const others = new Others(doors.map((door) => new Wire(door, true)))
		await Promise.all(others.#wires.map((wire) => wire.synced))
		if (doors.length > 0) void others.#work()
		return others
	}

	get written(): number {
		return this.#written
	}

	stop(): void {
		this.#ended = true
		for (const wire of this.#wires) wire.close()
	}

	/** Each in turn, at a steady rate; what a busy machine is late with is not made up for. */
	async #work(): Promise<void> {
		const gapMs = 1_000 / PER_SECOND / this.#wires.length
		for (let next = performance.now(); !this.#ended; next = Math.max(performance.now(), next)) {
			this.#write(this.#written++)
			next += gapMs
			await pause(Math.max(0, next - performance.now()))
		}
	}

	/** A letter at the end of a paragraph of one's own, or now and then a correction, and where one is. */
	#write(turn: number): void {
		const wire = this.#wires[turn % this.#wires.length]
		const text = wire && this.#paragraphOf(wire, turn % this.#wires.length)
		if (!text) return
		if (this.#random() < 0.08) text.delete(text.length - 1, 1)
		else text.insert(text.length, this.#random() < 0.17 ? ' ' : 'e')
		wire.standAt(Y.createRelativePositionFromTypeIndex(text, text.length), turn)
	}

	/** Spread over the whole document, and never the first one: there somebody else types. */
	#paragraphOf(wire: Wire, index: number): Y.XmlText | null {
		const root = wire.doc?.getXmlFragment('default')
		if (!root) return null
		const nth = 1 + Math.floor(((root.length - 1) * index) / this.#wires.length)
		const paragraph = root.get(nth)
		const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
		return text instanceof Y.XmlText ? text : null
	}
}
