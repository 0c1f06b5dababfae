import type { Server } from 'node:http'
import { Hocuspocus } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { LIMITS } from '#schema/limits.ts'
import type { Logger } from '../log.ts'
import type { Database } from '../store/db.ts'
import { releaseAllLeases } from '../store/leases.ts'
import type { Told } from '../store/outbox.ts'
import { SOCKET_CLOSE } from './closing.ts'
import { Compactor } from './compact.ts'
import { concernsRegister, concernsVisitor } from './concern.ts'
import { evict, keepingDocuments } from './documents.ts'
import { Door } from './door.ts'
import { guarding } from './guard-hook.ts'
import { Leases } from './lease.ts'
import { Allowances, type Limits } from './limits.ts'
import { Line, type LineContext } from './line.ts'
import { News } from './news.ts'
import { Committer } from './persist.ts'
import { stampingPresence } from './presence.ts'
import { Registers } from './publish.ts'
import type { Room, Rooms } from './room.ts'
import { Standings } from './standings.ts'
import { answerUpgrades } from './upgrade.ts'
import type { Visitor } from './visitor.ts'
import { welcoming } from './welcome.ts'

export type SyncOptions = {
	database: Database
	/** Whether pages of this origin (`https://host[:port]`) may open a socket. */
	origins: (origin: string) => boolean
	/**
	 * Nobody else can serve this database (embedded PostgreSQL): documents of a server that was killed
	 * are taken over at once instead of after its lease ran out.
	 */
	alone?: boolean
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
	const { database, origins, log, strayUpgrades = 'end' } = options
	const limits: Limits = { ...LIMITS, ...options.limits }
	if (options.alone) await releaseAllLeases(database)

	const rooms: Rooms = new Map()
	const seats = new Map<Line, { door: Door; socket: WebSocket }>()
	const allowances = new Allowances(limits)
	const leases = new Leases(database, limits, log)
	const compactor = new Compactor(database, limits, log)
	const standings = new Standings(database.db, log)
	const registers = new Registers(database.db, log)
	const committer = new Committer(database, limits, log, {
		stale: (room) => giveUp(room, 'stale-judgement'),
		committed: (room) => afterCommit(room),
		storage: (state) => tellStorage(state)
	})
	const news = new News(database, limits, log, heard)
	const hocuspocus: Hocuspocus<LineContext> = new Hocuspocus<LineContext>({
		quiet: true,
		timeout: limits.silenceMs,
		maxPendingDocuments: limits.documentsPerSocket,
		extensions: [
			welcoming({ rooms, standings, committer, limits }),
			keepingDocuments({ database, rooms, leases, committer, compactor, log, opened }),
			guarding({ rooms, limits, broken }),
			stampingPresence({ rooms })
		]
	})

	async function opened(room: Room): Promise<void> {
		if (room.kind === 'register') await registers.publish(room)
	}

	function entered(socket: WebSocket, visitor: Visitor, seenSeq: number): void {
		const allowance = allowances.enter(visitor.caller.personId, Date.now())
		const line = new Line(socket, { visitor, allowance }, { rooms, limits })
		const request = new Request('http://localhost/collab')
		const client = hocuspocus.handleConnection(line, request, { line })
		const backlogged = () => committer.backlogged
		seats.set(line, { door: new Door(socket, { line, client, limits, backlogged }), socket })
		socket.on('error', (err) => log.debug({ err }, 'socket'))
		socket.on('close', (code, reason) => {
			left(line)
			client.handleClose({ code, reason: reason.toString() })
		})
		if (news.seq !== seenSeq) standings.refresh(line)
	}

	function left(line: Line): void {
		seats.get(line)?.door.shut()
		seats.delete(line)
		standings.forget(line)
		allowances.leave(line.visitor.caller.personId, Date.now())
	}

	function heard(told: Told): void {
		for (const line of seats.keys()) {
			if (concernsVisitor(told, line.visitor)) standings.refresh(line)
		}
		for (const room of rooms.values()) {
			const concerned = room.kind === 'register' && concernsRegister(told, room)
			if (concerned) void registers.publish(room)
		}
	}

	function afterCommit(room: Room): void {
		compactor.consider(room)
		const { document } = room
		if (document.getConnectionsCount() === 0) void hocuspocus.unloadDocument(document)
	}

	function tellStorage(state: 'ok' | 'stalled'): void {
		for (const line of seats.keys()) {
			for (const connection of line.content) line.tell(connection, { type: 'storage', state })
		}
	}

	function giveUp(room: Room, reason: 'stale-judgement' | 'elsewhere'): void {
		log.warn({ document: room.name, reason }, 'document given up')
		evict(hocuspocus, rooms, room, reason)
		for (const line of seats.keys()) {
			if (line.visitor.artefactId === room.artefactId) standings.refresh(line)
		}
	}

	function broken(room: Room, err: unknown): void {
		log.error({ err, document: room.name }, 'a judged update did not integrate')
		giveUp(room, 'stale-judgement')
	}

	await news.start()
	leases.keep(rooms, (room) => giveUp(room, 'elsewhere'))
	const pings = setInterval(() => {
		for (const { door } of seats.values()) door.ping()
	}, limits.pingMs)
	const sweeps = setInterval(() => {
		standings.sweep(seats.keys()).catch((err) => log.error({ err }, 'sweep failed'))
	}, limits.sessionSweepMs)
	const endUpgrades = answerUpgrades(server, {
		database,
		origins,
		strayUpgrades,
		allowances,
		limits,
		log,
		newsSeq: () => news.seq,
		entered
	})

	return {
		async stop() {
			endUpgrades()
			clearInterval(pings)
			clearInterval(sweeps)
			leases.stop()
			for (const { door } of seats.values()) door.shut()
			await orGiveUp(settled(), STOP_MS)
			committer.abandon()
			const live = [...rooms.values()]
			rooms.clear()
			for (const room of live) room.dead = true
			for (const { socket } of seats.values()) socket.close(SOCKET_CLOSE.restart, 'restart')
			await orGiveUp(Promise.allSettled(live.map((room) => leases.release(room))), STOP_MS)
			for (const { socket } of seats.values()) socket.terminate()
			for (const { document } of live) document.destroy()
		}
	}

	/** Nothing is being loaded, written or asked any more. */
	async function settled(): Promise<void> {
		await Promise.allSettled(hocuspocus.loadingDocuments.values())
		await committer.idle()
		await Promise.all([news.stop(), compactor.stop()])
	}
}

function orGiveUp(work: Promise<unknown>, afterMs: number): Promise<unknown> {
	return Promise.race([work, new Promise((resolve) => setTimeout(resolve, afterMs).unref())])
}
