import type { Document } from '@hocuspocus/server'
import type { DocumentKind } from '#schema/docs/policy.ts'
import type { Backlog } from './backlog.ts'
import { Gate } from './gate.ts'
import { Shadow } from './guard/shadow.ts'

/** Owner of client ids that no person typed with: seeds, and what the server itself writes. */
export const SERVER = 'server'

/** A live document: what is in memory about it besides the content. */
export class Room {
	readonly name: string
	readonly artefactId: string
	/** A text can move to another one. */
	processId: string
	readonly kind: DocumentKind
	readonly document: Document
	readonly fence: number
	readonly gate: Gate
	/** Where what people suggest is tried out. */
	readonly shadow: Shadow
	/** Under which the server's own writes are made. */
	epoch: number
	/** Rows of the log beyond the last snapshot, and the last one that is on disk. */
	log: { rows: number; bytes: number; lastSeq: number }
	/** Bytes of snapshot and log: what a full load would read. */
	bytes: number
	/** Nothing of it counts any more: it was reloaded or another server owns it. */
	dead = false
	/** Who wrote under a client id: on disk, or on the way there. */
	#writers: Map<number, string>
	/** Who shows a cursor under a client id they have not written with. */
	#announced = new Map<number, string>()
	#unsaved: { clientId: number; personId: string }[] = []

	constructor(room: {
		name: string
		artefactId: string
		processId: string
		kind: DocumentKind
		document: Document
		lease: { fence: number; epoch: number }
		log: { rows: number; bytes: number; lastSeq: number }
		bytes: number
		writers: Map<number, string>
		backlog: Backlog
	}) {
		this.name = room.name
		this.artefactId = room.artefactId
		this.processId = room.processId
		this.kind = room.kind
		this.document = room.document
		this.fence = room.lease.fence
		this.gate = new Gate(room.backlog)
		this.shadow = new Shadow(room.document)
		this.epoch = room.lease.epoch
		this.log = room.log
		this.bytes = room.bytes
		this.#writers = room.writers
		for (const clientId of [room.document.clientID, ...room.document.store.clients.keys()]) {
			if (!this.#writers.has(clientId)) this.#writers.set(clientId, SERVER)
		}
	}

	/** [Y4] Whose a client id is, as far as this person is concerned; null when they may begin to use it. */
	ownerOf(clientId: number, personId: string): string | null {
		const owner = this.#writers.get(clientId)
		if (owner !== undefined) return owner
		const other = this.#announced.get(clientId)
		return other === undefined || other === personId ? null : other
	}

	/** Keeps a client id for a person who shows themselves with it, until they leave. */
	announce(clientId: number, personId: string): void {
		if (!this.#writers.has(clientId)) this.#announced.set(clientId, personId)
	}

	withdraw(clientIds: Iterable<number>): void {
		for (const clientId of clientIds) this.#announced.delete(clientId)
	}

	/** Binds client ids to the person who writes with them: at once in memory, on disk with the update. */
	bind(clientIds: Iterable<number>, personId: string): void {
		for (const clientId of clientIds) {
			if (this.#writers.has(clientId)) continue
			this.#writers.set(clientId, personId)
			this.#unsaved.push({ clientId, personId })
		}
	}

	takeUnsavedClients(): { clientId: number; personId: string }[] {
		const unsaved = this.#unsaved
		this.#unsaved = []
		return unsaved
	}
}

/** The live documents of this server, by name. */
export type Rooms = Map<string, Room>
