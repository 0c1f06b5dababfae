import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import WebSocket from 'ws'
import * as Y from 'yjs'

/** How a server frames the Yjs protocol on its socket. */
export type Dialect = 'hocuspocus' | 'y-websocket'

/** Where one client connects: socket address, document name, cookie. */
export type Door = {
	/** The same document for a browser; a peer without pages answers nothing there. */
	page: string
	dialect: Dialect
	url: string
	document: string
	cookie?: string
	origin?: string
}

const HOCUSPOCUS = { sync: 0, auth: 2, status: 8, pong: 10 } as const
/** The same number in both dialects, as the one of a sync. */
const AWARENESS = 1

/**
 * One client with as little of its own as possible, so that the server is what is measured.
 * A reader keeps no document: it only looks for marks in the bytes that arrive.
 */
export class Wire {
	readonly doc: Y.Doc | null
	readonly #door: Door
	readonly #socket: WebSocket
	readonly #synced = Promise.withResolvers<void>()
	onUpdate: (bytes: Uint8Array) => void = () => {}
	onAcknowledged: () => void = () => {}

	constructor(door: Door, keepsDocument: boolean) {
		this.#door = door
		this.doc = keepsDocument ? new Y.Doc() : null
		this.#socket = new WebSocket(door.url, {
			headers: {
				...(door.cookie && { cookie: door.cookie }),
				...(door.origin && { origin: door.origin })
			},
			perMessageDeflate: false
		})
		this.#socket.binaryType = 'nodebuffer'
		this.#socket.on('open', () => this.#hello())
		this.#socket.on('message', (data: Buffer) => this.#read(data))
		this.#socket.on('error', (error) => this.#synced.reject(error))
		this.#socket.on('close', (code, reason) =>
			this.#synced.reject(new Error(`closed ${code} ${reason.toString()}`))
		)
		this.#synced.promise.catch(() => {})
		this.doc?.on('update', (update: Uint8Array, origin: unknown) => {
			if (origin !== this)
				this.#send(HOCUSPOCUS.sync, (encoder) => sync.writeUpdate(encoder, update))
		})
	}

	/** Resolves when the server's whole document has arrived; rejects when the door stayed shut. */
	get synced(): Promise<void> {
		return this.#synced.promise
	}

	/** Says where one is, as an editor does; `clock` grows with each word of it. */
	standAt(cursor: Y.RelativePosition, clock: number): void {
		if (!this.doc) return
		const encoder = encoding.createEncoder()
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarUint(encoder, this.doc.clientID)
		encoding.writeVarUint(encoder, clock)
		encoding.writeVarString(encoder, JSON.stringify({ cursor: { anchor: cursor, head: cursor } }))
		const state = encoding.toUint8Array(encoder)
		this.#send(AWARENESS, (frame) => encoding.writeVarUint8Array(frame, state))
	}

	close(): void {
		this.#socket.removeAllListeners('close')
		this.#socket.on('error', () => {})
		this.#socket.terminate()
	}

	#hello(): void {
		if (this.#door.dialect === 'y-websocket') return this.#stepOne()
		const encoder = encoding.createEncoder()
		encoding.writeVarString(encoder, this.#door.document)
		encoding.writeVarUint(encoder, HOCUSPOCUS.auth)
		encoding.writeVarUint(encoder, 0)
		encoding.writeVarString(encoder, '')
		encoding.writeVarString(encoder, '4.8.0')
		this.#socket.send(encoding.toUint8Array(encoder))
		this.#stepOne()
	}

	#stepOne(): void {
		this.#send(HOCUSPOCUS.sync, (encoder) => sync.writeSyncStep1(encoder, this.doc ?? new Y.Doc()))
	}

	#send(type: number, write: (encoder: encoding.Encoder) => void): void {
		const encoder = encoding.createEncoder()
		if (this.#door.dialect === 'hocuspocus') encoding.writeVarString(encoder, this.#door.document)
		encoding.writeVarUint(encoder, type)
		write(encoder)
		this.#socket.send(encoding.toUint8Array(encoder))
	}

	#read(data: Buffer): void {
		if (this.#door.dialect === 'hocuspocus' && data.length === 1) return this.#pong()
		const decoder = decoding.createDecoder(data)
		if (this.#door.dialect === 'hocuspocus') decoding.readVarString(decoder)
		const type = decoding.readVarUint(decoder)
		if (this.#door.dialect === 'hocuspocus' && type === HOCUSPOCUS.status)
			return this.onAcknowledged()
		if (type !== HOCUSPOCUS.sync && type !== 4) return
		const kind = decoding.readVarUint(decoder)
		if (kind === sync.messageYjsSyncStep1) return this.#answer(decoder)
		const update = decoding.readVarUint8Array(decoder)
		if (this.doc) Y.applyUpdate(this.doc, update, this)
		if (kind === sync.messageYjsSyncStep2) this.#synced.resolve()
		else this.onUpdate(update)
	}

	/** The only frame without an address asks for a sign of life. */
	#pong(): void {
		this.#socket.send(new Uint8Array([HOCUSPOCUS.pong]))
	}

	#answer(decoder: decoding.Decoder): void {
		const vector = decoding.readVarUint8Array(decoder)
		this.#send(HOCUSPOCUS.sync, (encoder) => {
			encoding.writeVarUint(encoder, sync.messageYjsSyncStep2)
			encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(this.doc ?? new Y.Doc(), vector))
		})
	}
}
