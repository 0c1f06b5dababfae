import type { Hocuspocus } from '@hocuspocus/server'
import type { RawData, WebSocket } from 'ws'
import { registerName } from '#schema/ids.ts'
import type { Backlog } from './backlog.ts'
import { SOCKET_CLOSE } from './closing.ts'
import { TokenBucket, type Limits } from './limits.ts'
import type { Line } from './line.ts'
import { toOurs } from './plain.ts'
import { FRAME, PING, addressOf, documentOf, typeAt } from './wire.ts'

/** What clients may send; the rest of the protocol is for servers. */
const WELCOME: ReadonlySet<number> = new Set([
	FRAME.sync,
	FRAME.awareness,
	FRAME.auth,
	FRAME.queryAwareness,
	FRAME.close
])

type Parts = {
	line: Line
	client: ReturnType<Hocuspocus['handleConnection']>
	limits: Limits
	backlog: Backlog
}

/** The incoming side of a socket: only well-formed frames of its own documents, at a bearable rate. */
export class Door {
	readonly #socket: WebSocket
	readonly #parts: Parts
	readonly #documents: ReadonlySet<string>
	readonly #awareness: TokenBucket
	/** The latest awareness frame that came too early, by address. */
	readonly #postponed = new Map<string, Uint8Array>()
	#pause: NodeJS.Timeout | undefined
	#later: NodeJS.Timeout | undefined
	#shut = false

	constructor(socket: WebSocket, parts: Parts) {
		this.#socket = socket
		this.#parts = parts
		const { artefactId } = parts.line.visitor
		this.#documents = new Set([artefactId, registerName(artefactId)])
		const rate = parts.limits.awarenessPerSecond
		this.#awareness = new TokenBucket(rate, rate * 2, Date.now())
		socket.binaryType = 'nodebuffer'
		socket.on('message', (data, isBinary) => this.#message(data, isBinary))
	}

	/** Asks the other side for a sign of life; background tabs answer it too. */
	ping(): void {
		this.#parts.line.put(PING)
	}

	/** Takes nothing more in. */
	shut(): void {
		this.#shut = true
		clearTimeout(this.#pause)
		clearTimeout(this.#later)
	}

	#message(sent: RawData, isBinary: boolean): void {
		if (this.#shut) return
		if (!isBinary || !Buffer.isBuffer(sent)) return this.#reject()
		const { use, artefactId } = this.#parts.line.visitor
		const data = use === 'program' ? toOurs(sent, artefactId) : sent
		if (data === null) return this.#reject()
		if (data.length === 1 && data[0] === FRAME.pong) {
			this.#parts.client.lastMessageReceivedAt = Date.now()
			return
		}
		const type = data[typeAt(data)]
		if (type === undefined) return this.#reject()
		if (!this.#documents.has(documentOf(addressOf(data)))) return this.#reject()
		this.#slowDown()
		if (!WELCOME.has(type) || this.#parts.line.isOutdated(data, type)) return
		if (type === FRAME.awareness) this.#presence(data)
		else this.#parts.client.handleMessage(data)
	}

	#reject(): void {
		this.shut()
		this.#socket.close(SOCKET_CLOSE.malformed, 'refused:malformed')
	}

	/** Stops reading until the person's allowance, or the disk, has caught up: nothing is lost. */
	#slowDown(): void {
		const { line, backlog } = this.#parts
		const left = line.allowance.frames.take(Date.now())
		if ((left < 0 || backlog.full) && !this.#socket.isPaused) this.#wait()
	}

	#wait(): void {
		const { line, backlog } = this.#parts
		const { frames } = line.allowance
		this.#socket.pause()
		const waitMs = Math.max(frames.waitMs(Date.now()), 20)
		this.#pause = setTimeout(() => {
			if (backlog.full || frames.waitMs(Date.now()) > 0) this.#wait()
			else this.#socket.resume()
		}, waitMs)
	}

	/** Cursors move faster than anyone can see: of those that come too fast, the last one counts. */
	#presence(frame: Buffer): void {
		const { limits, line } = this.#parts
		const address = addressOf(frame)
		if (frame.length > limits.awarenessBytes)
			return line.closeDocument(address, 'refused:too-large')
		if (this.#postponed.size === 0 && this.#awareness.tryTake(Date.now())) {
			this.#parts.client.handleMessage(frame)
			return
		}
		this.#postponed.set(address, Uint8Array.from(frame))
		const everyMs = 1000 / limits.awarenessPerSecond
		this.#later ??= setTimeout(() => this.#deliverPostponed(), everyMs)
	}

	#deliverPostponed(): void {
		this.#later = undefined
		const frames = [...this.#postponed.values()]
		this.#postponed.clear()
		for (const frame of frames) {
			this.#awareness.tryTake(Date.now())
			this.#parts.client.handleMessage(frame)
		}
	}
}
