import { Worker } from 'node:worker_threads'
import { compactLog, type Merge } from '../store/artefacts/compaction.ts'
import type { Database } from '../store/database/db.ts'
import type { Asked, States } from '../store/artefacts/state.ts'
import type { Limits } from './limits.ts'
import type { Logger } from '../log.ts'
import type { Room } from './room.ts'
import type { SnapshotAnswer, SnapshotTask } from './snapshot-worker.ts'

/**
 * [U7] Keeps logs short: reads one back, has it merged in a worker thread, and puts the snapshot in its
 * place, together with the versions that are seen in it [VS3]. One document at a time; what fails is tried
 * again at the next occasion.
 */
export class Compactor {
	readonly #database: Pick<Database, 'sql' | 'db'>
	readonly #limits: Limits
	readonly #log: Logger
	#worker: Worker | null = null
	#tasks = new Map<number, PromiseWithResolvers<States>>()
	#lastTask = 0
	#underWay = new Map<string, Promise<void>>()
	#tail: Promise<void> = Promise.resolve()

	constructor(database: Pick<Database, 'sql' | 'db'>, limits: Limits, log: Logger) {
		this.#database = database
		this.#limits = limits
		this.#log = log
	}

	/** After a commit: compacts once the log is long. */
	consider(room: Room): void {
		const { rows, bytes } = room.log
		if (rows >= this.#limits.snapshotRows || bytes >= this.#limits.snapshotBytes) {
			void this.compact(room)
		}
	}

	/** When a document leaves memory: a little log is left for later. */
	async atUnload(room: Room): Promise<void> {
		if (room.log.rows >= this.#limits.unloadRows) await this.compact(room)
	}

	compact(room: Room): Promise<void> {
		const known = this.#underWay.get(room.name)
		if (known) return known
		const turn = this.#tail
			.then(() => this.#compact(room))
			.catch((err) => this.#log.error({ err, document: room.name }, 'compaction failed'))
			.finally(() => this.#underWay.delete(room.name))
		this.#underWay.set(room.name, turn)
		this.#tail = turn
		return turn
	}

	async stop(): Promise<void> {
		await this.#tail
		await this.#worker?.terminate()
	}

	async #compact(room: Room): Promise<void> {
		if (room.dead) return
		const { name, kind, fence } = room
		const { largeTextBytes } = this.#limits
		const merge: Merge = (updates, asked) => this.#merged(updates, asked)
		const owned = { name, kind, fence, largeTextBytes }
		const done = await compactLog(this.#database, owned, merge, new Date())
		if (!done) return
		const { rows, bytes } = room.log
		room.log = { ...room.log, rows: rows - done.rows, bytes: bytes - done.logBytes }
		room.bytes -= done.bytes
		this.#log.debug({ document: name, rows: done.rows }, 'compacted')
	}

	#merged(updates: Uint8Array[], asked: Asked): Promise<States> {
		const task = Promise.withResolvers<States>()
		const id = ++this.#lastTask
		this.#tasks.set(id, task)
		this.#started().postMessage({ id, updates, asked } satisfies SnapshotTask)
		return task.promise
	}

	#started(): Worker {
		if (this.#worker) return this.#worker
		const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url))
		worker.unref()
		worker.on('message', (answer: SnapshotAnswer) => {
			const task = this.#tasks.get(answer.id)
			this.#tasks.delete(answer.id)
			if ('state' in answer) task?.resolve(answer)
			else task?.reject(new Error(answer.error))
		})
		worker.on('error', (error) => {
			this.#worker = null
			for (const task of this.#tasks.values()) task.reject(error)
			this.#tasks.clear()
		})
		this.#worker = worker
		return worker
	}
}
