import type { Document } from '@hocuspocus/server'
import type { DocumentKind } from '#schema/docs/policy.ts'
import { Gate } from './gate.ts'

/** Owner of client ids that no person typed with: seeds, and what the server itself writes. */
export const SERVER = 'server'

/** A live document: what is in memory about it besides the content. */
export class Room {
	readonly name: string
	readonly artefactId: string
	readonly processId: string
	readonly kind: DocumentKind
	readonly document: Document
	readonly fence: number
	readonly gate = new Gate()
	/** Under which the server's own writes are made. */
	epoch: number
	/** Rows of the log beyond the last snapshot, and the last one that is on disk. */
	log: { rows: number; bytes: number; lastSeq: number }
	/** Bytes of snapshot and log: what a full load would read. */
	bytes: number
	/** Nothing of it counts any more: it was reloaded or another server owns it. */
	dead = false
	#owners: Map<number, string>
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
		owners: Map<number, string>
	}) {
		this.name = room.name
		this.artefactId = room.artefactId
		this.processId = room.processId
		this.kind = room.kind
		this.document = room.document
		this.fence = room.lease.fence
		this.epoch = room.lease.epoch
		this.log = room.log
		this.bytes = room.bytes
		this.#owners = room.owners
		for (const clientId of [room.document.clientID, ...room.document.store.clients.keys()]) {
			if (!this.#owners.has(clientId)) this.#owners.set(clientId, SERVER)
		}
	}

	/** [Y4] Whose a client id is; null when nobody has used it here. */
	ownerOf(clientId: number): string | null {
		return this.#owners.get(clientId) ?? null
	}

	/** Binds free client ids to a person: at once in memory, durably with the next update. */
	bind(clientIds: Iterable<number>, personId: string): void {
		for (const clientId of clientIds) {
			if (this.#owners.has(clientId)) continue
			this.#owners.set(clientId, personId)
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
