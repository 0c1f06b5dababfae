import type { Hocuspocus } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import type { ServerMessage } from '#schema/protocol.ts'
import type { Logger } from '../log.ts'
import type { Backlog } from './backlog.ts'
import { Door } from './door.ts'
import type { Allowances, Limits } from './limits.ts'
import { Line, type LineContext } from './line.ts'
import { opening } from './plain.ts'
import type { Rooms } from './room.ts'
import type { Standings } from './standings.ts'
import type { Visitor } from './visitor.ts'

type Parts = {
	hocuspocus: Hocuspocus<LineContext>
	rooms: Rooms
	allowances: Allowances
	standings: Standings
	backlog: Backlog
	limits: Limits
	log: Logger
}

/** Everybody who is connected: each socket with its way out (line) and its way in (door). */
export class Seats {
	readonly #parts: Parts
	readonly #seats = new Map<Line, { door: Door; socket: WebSocket }>()

	constructor(parts: Parts) {
		this.#parts = parts
	}

	lines(): Line[] {
		return [...this.#seats.keys()]
	}

	take(socket: WebSocket, visitor: Visitor): Line {
		const { hocuspocus, rooms, allowances, backlog, limits, log } = this.#parts
		const allowance = allowances.enter(visitor.caller.personId, Date.now())
		const line = new Line(socket, { visitor, allowance }, { rooms, limits })
		// Hocuspocus wants a request; who asked, and for what, is in the line.
		const request = new Request('http://localhost/collab')
		const client = hocuspocus.handleConnection(line, request, { line })
		this.#seats.set(line, { door: new Door(socket, { line, client, limits, backlog }), socket })
		if (visitor.use === 'program') client.handleMessage(opening(visitor.artefactId))
		socket.on('error', (err) => log.debug({ err }, 'socket'))
		socket.on('close', (code, reason) => {
			this.#leave(line)
			client.handleClose({ code, reason: reason.toString() })
		})
		return line
	}

	ping(): void {
		for (const { door } of this.#seats.values()) door.ping()
	}

	/** A word to everybody who has an artefact open. */
	tell(message: ServerMessage): void {
		for (const line of this.#seats.keys()) {
			for (const connection of line.content) line.tell(connection, message)
		}
	}

	/** Takes nothing more in; what is on its way out still goes. */
	shut(): void {
		for (const { door } of this.#seats.values()) door.shut()
	}

	close(code: number, reason: string): void {
		for (const { socket } of this.#seats.values()) socket.close(code, reason)
	}

	terminate(): void {
		for (const { socket } of this.#seats.values()) socket.terminate()
	}

	#leave(line: Line): void {
		this.#seats.get(line)?.door.shut()
		this.#seats.delete(line)
		this.#parts.standings.forget(line)
		this.#parts.allowances.leave(line.visitor.caller.personId, Date.now())
	}
}
