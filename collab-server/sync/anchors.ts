import { anchor, anchoredThreads, unanchor } from '#schema/docs/anchors.ts'
import { anchorsDue, keepAnchored } from '../store/comments/comment-rows.ts'
import type { Db } from '../store/database/db.ts'
import { epochOf } from '../store/artefacts/updates.ts'
import type { Logger } from '../log.ts'
import { OWN } from './publish.ts'
import type { Room } from './room.ts'

/** What was written into a live text and is not known to be on disk yet. */
type Placed = { threads: string[]; anchored: boolean }

/**
 * [N3] Marks in live texts what threads are about. The server's own writing goes the way of every other
 * update: applied, committed, then broadcast. That a mark stands is kept once it is on disk.
 */
export class Anchors {
	readonly #db: Db
	readonly #log: Logger
	readonly #running = new Map<Room, Promise<void>>()
	readonly #again = new Set<Room>()
	readonly #placed = new WeakMap<Room, Placed[]>()

	constructor(db: Db, log: Logger) {
		this.#db = db
		this.#log = log
	}

	/** Resolves when the text carries the marks it should; never rejects. */
	settle(room: Room): Promise<void> {
		const running = this.#running.get(room)
		if (running) {
			this.#again.add(room)
			return running
		}
		const turn = this.#settle(room)
			.catch((err) => this.#log.error({ err, document: room.name }, 'threads not anchored'))
			.finally(() => this.#running.delete(room))
		this.#running.set(room, turn)
		return turn
	}

	/** Everything applied to a document so far is on disk. */
	async committed(room: Room): Promise<void> {
		const placed = this.#placed.get(room)
		if (!placed || !room.gate.idle) return
		this.#placed.delete(room)
		try {
			for (const { threads, anchored } of placed) await this.#keep(threads, anchored)
		} catch (err) {
			// Looked at again with the next thread, or when the text is opened next.
			this.#log.error({ err, document: room.name }, 'anchors not kept')
		}
	}

	async #settle(room: Room): Promise<void> {
		do {
			this.#again.delete(room)
			const due = await anchorsDue(this.#db, room.artefactId)
			if (due.missing.length === 0 && due.gone.length === 0) continue
			// The server's own marks change no words, so they stand under whatever holds now.
			const epoch = await epochOf(this.#db, room.name)
			if (room.dead || epoch === null) return
			room.epoch = epoch
			this.#write(room, due)
			await this.committed(room)
		} while (this.#again.has(room) && !room.dead)
	}

	#write(room: Room, { missing, gone }: Awaited<ReturnType<typeof anchorsDue>>): void {
		const { document } = room
		const standing = new Set(anchoredThreads(document))
		document.transact(() => {
			for (const { id, passage } of missing) if (!standing.has(id)) anchor(document, id, passage)
			for (const id of gone) if (standing.has(id)) unanchor(document, id)
		}, OWN)
		this.#placed.set(room, [
			...(this.#placed.get(room) ?? []),
			{ threads: missing.map(({ id }) => id), anchored: true },
			{ threads: gone, anchored: false }
		])
	}

	#keep(threads: string[], anchored: boolean): Promise<void> {
		return keepAnchored(this.#db, threads, anchored ? new Date() : null)
	}
}
