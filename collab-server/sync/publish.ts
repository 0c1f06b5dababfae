import { readRegister, setFact } from '#schema/docs/register.ts'
import { registerFacts } from '../store/artefacts/artefacts.ts'
import type { Db } from '../store/database/db.ts'
import type { Logger } from '../log.ts'
import type { Room } from './room.ts'

/** Hocuspocus's mark of a change that is the server's own. */
export const OWN = { source: 'local', context: {}, skipStoreHooks: true } as const

/**
 * [Y10] Projects governed facts into register documents: those that everyone who may see the artefact may
 * know, and of those the ones that differ from what stands there.
 */
export class Registers {
	readonly #db: Db
	readonly #log: Logger
	readonly #running = new Map<Room, Promise<void>>()
	readonly #again = new Set<Room>()

	constructor(db: Db, log: Logger) {
		this.#db = db
		this.#log = log
	}

	/** Resolves when the register shows the facts of now. */
	publish(room: Room): Promise<void> {
		const running = this.#running.get(room)
		if (running) {
			this.#again.add(room)
			return running
		}
		const turn = this.#publish(room)
			.catch((err) => this.#log.error({ err, document: room.name }, 'register not published'))
			.finally(() => this.#running.delete(room))
		this.#running.set(room, turn)
		return turn
	}

	async #publish(room: Room): Promise<void> {
		do {
			this.#again.delete(room)
			const facts = await registerFacts(this.#db, room.artefactId, new Date())
			if (!room.dead) write(room, facts)
		} while (this.#again.has(room) && !room.dead)
	}
}

function write({ document }: Room, facts: Record<string, unknown>): void {
	const standing = readRegister(document)
	const keys = new Set([...Object.keys(standing), ...Object.keys(facts)])
	document.transact(() => {
		for (const key of keys) {
			if (JSON.stringify(standing[key]) === JSON.stringify(facts[key])) continue
			setFact(document, key, facts[key], OWN)
		}
	}, OWN)
}
