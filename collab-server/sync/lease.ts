import { answered } from '../store/database/answered.ts'
import type { Database } from '../store/database/db.ts'
import {
	releaseLease,
	renewLeases,
	startHeartbeat,
	takeLease,
	type Heartbeat,
	type Lease
} from '../store/database/leases.ts'
import type { Limits } from './limits.ts'
import type { Logger } from '../log.ts'
import type { Room, Rooms } from './room.ts'

/** [U6] This server's ownership of its live documents. */
export class Leases {
	readonly #owner = crypto.randomUUID()
	readonly #database: Pick<Database, 'sql' | 'url'>
	readonly #limits: Limits
	readonly #log: Logger
	#heartbeat: Heartbeat | null = null
	#timer: NodeJS.Timeout | undefined

	constructor(database: Pick<Database, 'sql' | 'url'>, limits: Limits, log: Logger) {
		this.#database = database
		this.#limits = limits
		this.#log = log
	}

	/** Null while another server has it. */
	take(document: string, at: Date): Promise<Lease | null> {
		return takeLease(this.#database, { document, ...this.#mine() }, at)
	}

	/** Shows that we live and renews the leases of these rooms; `lost` hears of each that is not ours. */
	async keep(rooms: Rooms, lost: (room: Room) => void): Promise<void> {
		this.#heartbeat = await startHeartbeat(this.#database.url, this.#owner)
		this.#timer = setInterval(
			() =>
				void this.#renew(rooms, lost).catch((err) => this.#log.error({ err }, 'renewal failed')),
			this.#limits.leaseRenewMs
		)
	}

	release({ name, fence }: Room): Promise<void> {
		return releaseLease(this.#database, { document: name, owner: this.#owner, fence })
	}

	/** Renews no more; what is still held is free for others from now on. */
	async stop(): Promise<void> {
		clearInterval(this.#timer)
		await this.#heartbeat?.stop()
	}

	async #renew(rooms: Rooms, lost: (room: Room) => void): Promise<void> {
		await this.#heartbeat?.beat()
		const held = [...rooms.values()]
		if (held.length === 0) return
		const documents = held.map((room) => room.name)
		const renewal = renewLeases(this.#database, { documents, ...this.#mine() }, new Date())
		const ours = await answered(renewal, this.#limits.answerMs)
		for (const room of held) {
			if (!room.dead && ours.get(room.name) !== room.fence) lost(room)
		}
	}

	#mine() {
		return { owner: this.#owner, validMs: this.#limits.leaseMs }
	}
}
