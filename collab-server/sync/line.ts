import type { Connection, WebSocketLike } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { registerName } from '#schema/ids.ts'
import type { CloseReason, ServerMessage } from '#schema/protocol.ts'
import { SOCKET_CLOSE } from './closing.ts'
import type { Outlet } from './gate.ts'
import type { Allowance, Limits } from './limits.ts'
import { denied, toPlain } from './plain.ts'
import type { Rooms } from './room.ts'
import type { Visitor } from './visitor.ts'
import { FRAME, addressOf, typeAt } from './wire.ts'

/** A dot where the name of a register document goes on and that of its artefact ends. */
const DOT = 0x2e
const DOT_AT = 1 + 36

/**
 * One socket of one visitor, as Hocuspocus and the gate see it: the outgoing side. Frames that tell of
 * edits go through the gate of their document; the rest goes out at once.
 */
export class Line implements WebSocketLike, Outlet {
	readonly visitor: Visitor
	readonly allowance: Allowance
	/** The documents open on it, by address. */
	readonly connections = new Map<string, Connection>()
	readonly #socket: WebSocket
	readonly #rooms: Rooms
	readonly #limits: Limits
	/** Addresses the server closed: what still arrives for them was sent before the client knew. */
	readonly #closed = new Set<string>()
	/** How to answer the frame in hand instead of acknowledging it, by address. */
	readonly #answers = new Map<string, 'no' | 'silence'>()
	/** Since when more waits to be read than should. */
	#slowSince: number | null = null

	constructor(
		socket: WebSocket,
		{ visitor, allowance }: { visitor: Visitor; allowance: Allowance },
		{ rooms, limits }: { rooms: Rooms; limits: Limits }
	) {
		this.#socket = socket
		this.visitor = visitor
		this.allowance = allowance
		this.#rooms = rooms
		this.#limits = limits
	}

	get readyState(): number {
		return this.#socket.readyState
	}

	get open(): boolean {
		return this.#socket.readyState === this.#socket.OPEN
	}

	send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
		if (!(data instanceof Uint8Array)) return
		const type = data[typeAt(data)]
		if (type === FRAME.close) this.#sendClose(data)
		else if (type === FRAME.syncStatus) this.#sendStatus(data)
		else if (type === FRAME.sync || type === FRAME.syncReply) this.#sendThroughGate(data)
		else this.put(data)
	}

	/** Straight to the socket. Who reads too slowly is cut off, comes back and syncs anew [Y12]. */
	put(frame: Uint8Array): void {
		if (!this.open) return
		if (this.visitor.use === 'program') return this.#putPlain(toPlain(frame))
		this.#write(frame)
	}

	/** [Y23] To a program, in its own protocol. */
	#putPlain(said: ReturnType<typeof toPlain>): void {
		if (said === null) return
		if (said instanceof Uint8Array) return this.#write(said)
		this.#write(denied(said.ends))
		this.close(SOCKET_CLOSE.noAccess, said.ends)
	}

	#write(frame: Uint8Array): void {
		if (this.#readsTooSlowly(Date.now())) this.#socket.terminate()
		else this.#socket.send(frame)
	}

	/** A large document may wait to be read, but not for long; and there is an end to how much may. */
	#readsTooSlowly(now: number): boolean {
		const { bufferedBytes, documentBytes, slowReaderMs } = this.#limits
		const waiting = this.#socket.bufferedAmount
		if (waiting <= bufferedBytes) {
			this.#slowSince = null
			return false
		}
		this.#slowSince ??= now
		return now - this.#slowSince > slowReaderMs || waiting > bufferedBytes + documentBytes
	}

	close(code?: number, reason?: string): void {
		this.#socket.close(code, reason)
	}

	tell(connection: Connection, message: ServerMessage): void {
		connection.sendStateless(JSON.stringify(message))
	}

	/** The connection to the artefact itself, not to its register. */
	get content(): Connection[] {
		return [...this.connections.values()].filter(
			({ document }) => document.name === this.visitor.artefactId
		)
	}

	/** Closes one document for this client with a reason it can act on. */
	closeDocument(address: string, reason: CloseReason): void {
		const connection = this.connections.get(address)
		if (connection) connection.close({ code: SOCKET_CLOSE.noAccess, reason })
		else this.close(SOCKET_CLOSE.malformed, reason)
	}

	/** Closes everything: the person has no business here any more. */
	dismiss(reason: CloseReason): void {
		for (const connection of this.connections.values()) {
			connection.close({ code: SOCKET_CLOSE.noAccess, reason })
		}
		this.close(reason === 'signed-out' ? SOCKET_CLOSE.signedOut : SOCKET_CLOSE.noAccess, reason)
	}

	/** Whether a frame that just arrived was sent before the client learned that we closed. */
	isOutdated(frame: Uint8Array, type: number): boolean {
		if (this.#closed.size === 0) return false
		const address = addressOf(frame)
		if (type === FRAME.auth) this.#closed.delete(address)
		return this.#closed.has(address)
	}

	/** The next acknowledgement to this address says no, or is not sent at all. */
	answerNext(address: string, answer: 'no' | 'silence'): void {
		this.#answers.set(address, answer)
	}

	#sendClose(frame: Uint8Array): void {
		this.#closed.add(addressOf(frame))
		this.#roomOf(frame)?.gate.forget(this, frame)
		this.put(frame)
	}

	#sendStatus(frame: Uint8Array): void {
		if (this.#answers.size > 0) {
			const address = addressOf(frame)
			const answer = this.#answers.get(address)
			this.#answers.delete(address)
			if (answer === 'silence') return
			if (answer === 'no') frame[frame.length - 1] = 0
		}
		this.#sendThroughGate(frame)
	}

	#sendThroughGate(frame: Uint8Array): void {
		const room = this.#roomOf(frame)
		if (room) room.gate.pass(this, frame)
		else this.put(frame)
	}

	#roomOf(frame: Uint8Array) {
		const { artefactId } = this.visitor
		const isRegister = frame[DOT_AT] === DOT
		return this.#rooms.get(isRegister ? registerName(artefactId) : artefactId)
	}
}

/** What Hocuspocus carries as `context` of every connection. */
export type LineContext = { line: Line }
