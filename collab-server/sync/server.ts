import type { Server } from 'node:http'
import { Hocuspocus } from '@hocuspocus/server'
import { LIMITS } from '#schema/limits.ts'
import type { Logger } from '../log.ts'
import type { Database } from '../store/database/db.ts'
import type { Told } from '../store/database/outbox.ts'
import { Anchors } from './anchors.ts'
import { Backlog } from './backlog.ts'
import { SOCKET_CLOSE } from './closing.ts'
import { Compactor } from './compact.ts'
import { concernsRegister, concernsVisitor } from './concern.ts'
import { evict, keepingDocuments } from './documents.ts'
import { guarding } from './guard-hook.ts'
import { Leases } from './lease.ts'
import { Allowances, type Limits } from './limits.ts'
import type { LineContext } from './line.ts'
import { News } from './news.ts'
import { Committer } from './persist.ts'
import { stampingPresence } from './presence.ts'
import { Registers } from './publish.ts'
import type { Room, Rooms } from './room.ts'
import { Seats } from './seats.ts'
import { Standings } from './standings.ts'
import { answerUpgrades } from './upgrade.ts'
import { mayEdit } from './visitor.ts'
import { welcoming } from './welcome.ts'

export type SyncOptions = {
	database: Database
	/** Whether pages of this origin (`https://host[:port]`) may open a socket. */
	origins: (origin: string) => boolean
	/** Upgrades to paths that are not ours: ended in production, left to Vite in development. */
	strayUpgrades?: 'end' | 'leave'
	limits?: Partial<Limits>
	log: Logger
}

export type Sync = {
	/** Takes no new sockets, commits everything, gives the leases back, closes every socket. */
	stop(): Promise<void>
}

/** How long each half of stopping waits for a database that does not answer. */
const STOP_MS = 5_000

/** Serves live editing on `/collab/<artefact id>` of an HTTP server. */
export async function startSync(server: Server, options: SyncOptions): Promise<Sync> {
	const sync = new RunningSync(options)
	await sync.start(server, options)
	return { stop: () => sync.stop() }
}

/** The parts of live editing, and who tells whom. */
class RunningSync {
	readonly #limits: Limits
	readonly #log: Logger
	readonly #rooms: Rooms = new Map()
	readonly #allowances: Allowances
	readonly #leases: Leases
	readonly #compactor: Compactor
	readonly #standings: Standings
	readonly #registers: Registers
	readonly #anchors: Anchors
	readonly #committer: Committer
	readonly #hocuspocus: Hocuspocus<LineContext>
	readonly #seats: Seats
	readonly #news: News
	#timers: NodeJS.Timeout[] = []
	#endUpgrades = () => {}

	constructor({ database, log, limits: own }: SyncOptions) {
		const limits = { ...LIMITS, ...own }
		const rooms = this.#rooms
		this.#limits = limits
		this.#log = log
		this.#allowances = new Allowances(limits)
		this.#leases = new Leases(database, limits, log)
		this.#compactor = new Compactor(database, limits, log)
		this.#standings = new Standings(database.db, limits, log)
		this.#registers = new Registers(database.db, log)
		this.#anchors = new Anchors(database.db, log)
		const backlog = new Backlog(limits.backlogBytes)
		this.#committer = new Committer(
			{ database, limits, log, backlog },
			{
				stale: (room) => this.#giveUp(room, 'stale-judgement'),
				committed: (room) => this.#committed(room),
				storage: (state) => this.#seats.tell({ type: 'storage', state })
			}
		)
		const parts = {
			database,
			limits,
			log,
			rooms,
			backlog,
			allowances: this.#allowances,
			leases: this.#leases,
			compactor: this.#compactor,
			standings: this.#standings,
			committer: this.#committer
		}
		this.#hocuspocus = new Hocuspocus<LineContext>({
			quiet: true,
			timeout: limits.silenceMs,
			maxPendingDocuments: limits.documentsPerSocket,
			extensions: [
				welcoming(parts),
				keepingDocuments({ ...parts, opened: (room) => this.#opened(room) }),
				guarding({ ...parts, broken: (room, error) => this.#broken(room, error) }),
				stampingPresence(parts)
			]
		})
		this.#seats = new Seats({ ...parts, hocuspocus: this.#hocuspocus })
		this.#news = new News(database, limits, log, (told) => this.#heard(told))
	}

	async start(server: Server, { database, origins, strayUpgrades = 'end' }: SyncOptions) {
		await this.#news.start()
		await this.#leases.keep(this.#rooms, (room) => this.#giveUp(room, 'elsewhere'))
		this.#timers = [
			setInterval(() => this.#seats.ping(), this.#limits.pingMs),
			setInterval(() => void this.#sweep(), this.#limits.sessionSweepMs)
		]
		this.#endUpgrades = answerUpgrades(server, {
			database,
			origins,
			strayUpgrades,
			allowances: this.#allowances,
			limits: this.#limits,
			log: this.#log,
			newsSeq: () => this.#news.seq,
			entered: (socket, visitor, seenSeq) => {
				const line = this.#seats.take(socket, visitor)
				if (this.#news.seq !== seenSeq) this.#standings.refresh(line)
			}
		})
	}

	async stop(): Promise<void> {
		this.#endUpgrades()
		for (const timer of this.#timers) clearInterval(timer)
		this.#seats.shut()
		await orGiveUp(this.#settled())
		this.#committer.abandon()
		const live = [...this.#rooms.values()]
		this.#rooms.clear()
		for (const room of live) room.dead = true
		this.#seats.close(SOCKET_CLOSE.restart, 'restart')
		await orGiveUp(Promise.allSettled(live.map((room) => this.#leases.release(room))))
		await orGiveUp(this.#leases.stop())
		this.#seats.terminate()
		for (const { document } of live) document.destroy()
	}

	/** Resolves when nothing is being loaded, written or asked any more. */
	async #settled(): Promise<void> {
		await Promise.allSettled(this.#hocuspocus.loadingDocuments.values())
		await this.#committer.idle()
		await Promise.all([this.#news.stop(), this.#compactor.stop()])
	}

	async #opened(room: Room): Promise<void> {
		if (room.kind === 'register') await this.#registers.publish(room)
		if (room.kind === 'document') await this.#anchors.settle(room)
	}

	#heard(told: Told): void {
		const concerned = this.#seats.lines().filter((line) => concernsVisitor(told, line.visitor))
		// Where thousands are there, those come first who could write by rights they no longer have.
		const [writers, readers] = [
			concerned.filter((line) => mayEdit(line.visitor)),
			concerned.filter((line) => !mayEdit(line.visitor))
		]
		for (const line of [...writers, ...readers]) this.#standings.refresh(line)
		if (told.topic === 'content') this.#readAgain(told.payload.artefactId)
		for (const room of this.#rooms.values()) {
			if (told.topic === 'artefact' && told.payload.artefactId === room.artefactId)
				room.processId = told.payload.processId
			const concerned = room.kind === 'register' && concernsRegister(told, room)
			if (concerned) void this.#registers.publish(room)
		}
		const text = told.topic === 'thread' ? this.#rooms.get(told.payload.artefactId) : undefined
		if (text?.kind === 'document') void this.#anchors.settle(text)
	}

	/** The store wrote into a document: what is in memory is no longer what is on disk. */
	#readAgain(artefactId: string): void {
		for (const room of [...this.#rooms.values()]) {
			if (room.kind !== 'register' && room.artefactId === artefactId)
				this.#giveUp(room, 'stale-judgement')
		}
	}

	#committed(room: Room): void {
		void this.#anchors.committed(room)
		this.#compactor.consider(room)
		const { document } = room
		if (document.getConnectionsCount() === 0) void this.#hocuspocus.unloadDocument(document)
	}

	/** Its clients come back at once and are judged by what holds now, so that is looked up first. */
	#giveUp(room: Room, reason: 'stale-judgement' | 'elsewhere'): void {
		this.#log.warn({ document: room.name, reason }, 'document given up')
		evict(this.#hocuspocus, this.#rooms, room, reason)
		for (const line of this.#seats.lines()) {
			if (line.visitor.artefactId === room.artefactId) this.#standings.refresh(line)
		}
	}

	#broken(room: Room, err: unknown): void {
		this.#log.error({ err, document: room.name }, 'a judged update did not integrate')
		this.#giveUp(room, 'stale-judgement')
	}

	async #sweep(): Promise<void> {
		const unusedSince = Date.now() - this.#limits.shadowIdleMs
		for (const { shadow } of this.#rooms.values()) if (shadow.usedAt < unusedSince) shadow.close()
		try {
			await this.#standings.sweep(this.#seats.lines())
		} catch (err) {
			this.#log.error({ err }, 'sweep failed')
		}
	}
}

function orGiveUp(work: Promise<unknown>): Promise<unknown> {
	return Promise.race([work, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())])
}
