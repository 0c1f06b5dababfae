import type { Database } from '../store/db.ts'
import { releaseLease, renewLeases, takeLease, type Lease } from '../store/leases.ts'
import type { Limits } from './limits.ts'
import type { Logger } from '../log.ts'
import type { Room, Rooms } from './room.ts'

/** [U6] This server's ownership of its live documents. */
export class Leases {
	readonly #owner = crypto.randomUUID()
	readonly #database: Pick<Database, 'sql'>
	readonly #limits: Limits
	readonly #log: Logger
	#timer: NodeJS.Timeout | undefined

	constructor(database: Pick<Database, 'sql'>, limits: Limits, log: Logger) {
		this.#database = database
		this.#limits = limits
		this.#log = log
	}

	/** Null while another server has it. */
	take(document: string, at: Date): Promise<Lease | null> {
		return takeLease(this.#database, { document, ...this.#mine() }, at)
	}

	/** Renews the leases of these rooms from now on; `lost` hears of each that is no longer ours. */
	keep(rooms: Rooms, lost: (room: Room) => void): void {
		this.#timer = setInterval(
			() =>
				void this.#renew(rooms, lost).catch((err) => this.#log.error({ err }, 'renewal failed')),
			this.#limits.leaseRenewMs
		)
	}

	release({ name, fence }: Room): Promise<void> {
		return releaseLease(this.#database, { document: name, owner: this.#owner, fence })
	}

	stop(): void {
		clearInterval(this.#timer)
	}

	async #renew(rooms: Rooms, lost: (room: Room) => void): Promise<void> {
		const held = [...rooms.values()]
		if (held.length === 0) return
		const documents = held.map((room) => room.name)
		const ours = await renewLeases(this.#database, { documents, ...this.#mine() }, new Date())
		for (const room of held) {
			if (!room.dead && ours.get(room.name) !== room.fence) lost(room)
		}
	}

	#mine() {
		return { owner: this.#owner, validMs: this.#limits.leaseMs }
	}
}
