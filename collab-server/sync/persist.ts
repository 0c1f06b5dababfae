import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../store/database/db.ts'
import { answered } from '../store/database/answered.ts'
import { appendUpdates, type Append } from '../store/artefacts/updates.ts'
import type { Backlog } from './backlog.ts'
import type { Limits } from './limits.ts'
import type { Logger } from '../log.ts'
import type { Room } from './room.ts'

type Row = {
	room: Room
	update: Uint8Array
	author: string | null
	epoch: number
	clients: Append['clients']
}

type Parts = { database: Pick<Database, 'sql'>; limits: Limits; log: Logger; backlog: Backlog }

type Listeners = {
	/** The log refused what was judged under an older fence or epoch. */
	stale(room: Room): void
	committed(room: Room): void
	storage(state: 'ok' | 'stalled'): void
}

const RETRY_FIRST_MS = 100
const RETRY_LAST_MS = 2_000

/**
 * [U1] Writes updates of all documents to the log: at once when nothing is being written, otherwise
 * together with everything that arrives until the running commit is done. Tries until the database
 * answers; meanwhile nothing is acknowledged [U8].
 */
export class Committer {
	readonly #database: Pick<Database, 'sql'>
	readonly #limits: Limits
	readonly #log: Logger
	readonly #backlog: Backlog
	readonly #listeners: Listeners
	#waiting: Row[] = []
	#running: Promise<void> | null = null
	#stalled = false
	#stopped = false
	#begunAt = -Infinity

	constructor({ database, limits, log, backlog }: Parts, listeners: Listeners) {
		this.#database = database
		this.#limits = limits
		this.#log = log
		this.#backlog = backlog
		this.#listeners = listeners
	}

	get stalled(): boolean {
		return this.#stalled
	}

	append(room: Room, update: Uint8Array, by: { author: string | null; epoch: number }): void {
		room.gate.append()
		room.bytes += update.byteLength
		this.#waiting.push({ room, update, ...by, clients: room.takeUnsavedClients() })
		this.#backlog.add(update.byteLength)
		this.#running ??= this.#run()
	}

	/** Resolves when everything appended so far is on disk (or void). */
	async idle(): Promise<void> {
		while (this.#running) await this.#running
	}

	/** Gives up on what a dead database still keeps waiting: it was never acknowledged. */
	abandon(): void {
		this.#stopped = true
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0 && !this.#stopped) {
			await this.#pace()
			const batch = this.#takeBatch()
			await this.#commit(batch)
			for (const row of batch) this.#backlog.remove(row.update.byteLength)
		}
		this.#running = null
	}

	/** At once when the last commit began a while ago; else so late that several share the next one. */
	async #pace(): Promise<void> {
		const waitMs = this.#begunAt + this.#limits.commitEveryMs - performance.now()
		await (waitMs > 0 ? pause(waitMs) : immediate())
		this.#begunAt = performance.now()
	}

	#takeBatch(): Row[] {
		let bytes = 0
		let count = 0
		while (count < this.#waiting.length && bytes < this.#limits.commitBytes) {
			bytes += this.#waiting[count]?.update.byteLength ?? 0
			count++
		}
		return this.#waiting.splice(0, count)
	}

	async #commit(batch: Row[]): Promise<void> {
		const rows = Map.groupBy(
			batch.filter(({ room }) => !room.dead),
			(row) => row.room
		)
		if (rows.size === 0) return
		const written = await this.#write(rows)
		for (const [room, ofRoom] of rows) {
			const lastSeq = written.get(room.name)
			if (lastSeq === undefined) {
				this.#listeners.stale(room)
				continue
			}
			const bytes = ofRoom.reduce((sum, row) => sum + row.update.byteLength, 0)
			room.log = { rows: room.log.rows + ofRoom.length, bytes: room.log.bytes + bytes, lastSeq }
			room.gate.commit(ofRoom.length)
			this.#listeners.committed(room)
		}
	}

	async #write(rows: Map<Room, Row[]>): Promise<Map<string, number>> {
		const appends = [...rows].map(([room, ofRoom]) => ({
			document: room.name,
			fence: room.fence,
			updates: ofRoom,
			clients: ofRoom.flatMap((row) => row.clients)
		}))
		const overdue = setTimeout(() => this.#stall(true), this.#limits.stalledMs)
		try {
			return await this.#untilAnswered(appends)
		} finally {
			clearTimeout(overdue)
			this.#stall(false)
		}
	}

	async #untilAnswered(appends: Append[]): Promise<Map<string, number>> {
		for (
			let pauseMs = RETRY_FIRST_MS;
			!this.#stopped;
			pauseMs = Math.min(pauseMs * 2, RETRY_LAST_MS)
		) {
			try {
				const append = appendUpdates(this.#database, appends, new Date())
				return await answered(append, this.#limits.answerMs)
			} catch (error) {
				this.#log.error({ err: error, documents: appends.length }, 'append failed')
				if (isBadData(error)) return this.#oneByOne(appends)
				this.#stall(true)
				await pause(pauseMs)
			}
		}
		return new Map()
	}

	/** Data the database will never take must not hold up the others: its document starts over. */
	async #oneByOne(appends: Append[]): Promise<Map<string, number>> {
		if (appends.length === 1) return new Map()
		const written = new Map<string, number>()
		for (const append of appends) {
			for (const [name, seq] of await this.#untilAnswered([append])) written.set(name, seq)
		}
		return written
	}

	#stall(stalled: boolean): void {
		if (this.#stalled === stalled) return
		this.#stalled = stalled
		this.#log[stalled ? 'error' : 'info']({ stalled }, 'storage')
		this.#listeners.storage(stalled ? 'stalled' : 'ok')
	}
}

/** SQLSTATE classes 22 and 23: the values themselves are refused, not the moment. */
function isBadData(error: unknown): boolean {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	return /^2[23]...$/.test(code)
}
