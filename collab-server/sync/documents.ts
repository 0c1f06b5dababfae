import {
	isTransactionOrigin,
	type Document,
	type Extension,
	type Hocuspocus
} from '@hocuspocus/server'
import * as Y from 'yjs'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Subject } from '#schema/governance/authorize.ts'
import { artefactOf } from '#schema/ids.ts'
import type { Logger } from '../log.ts'
import { answered } from '../store/database/answered.ts'
import type { Database } from '../store/database/db.ts'
import { readDocument } from '../store/artefacts/updates.ts'
import type { Backlog } from './backlog.ts'
import { Closing, SOCKET_CLOSE } from './closing.ts'
import type { Compactor } from './compact.ts'
import type { Leases } from './lease.ts'
import type { Limits } from './limits.ts'
import type { LineContext } from './line.ts'
import type { Committer } from './persist.ts'
import { Room, type Rooms } from './room.ts'

type Parts = {
	database: Pick<Database, 'sql'>
	rooms: Rooms
	leases: Leases
	committer: Committer
	compactor: Compactor
	backlog: Backlog
	limits: Limits
	log: Logger
	/** Called once a document is in memory, before anybody gets it. */
	opened(room: Room): Promise<void>
}

/** Brings documents to life from the log, has every update of theirs written, and lets them go again. */
export function keepingDocuments(parts: Parts): Extension<LineContext> {
	const { rooms, committer, log } = parts
	return {
		extensionName: 'documents',

		async onLoadDocument({ document, documentName, context }) {
			const { subject } = context.line.visitor.ground
			const opening = open(parts, document, documentName, subject)
			const room = await answered(opening, parts.limits.answerMs)
			rooms.set(documentName, room)
			document.on('update', (update: Uint8Array, origin: unknown) => {
				if (!room.dead) committer.append(room, update, authorOf(room, origin))
			})
			await parts.opened(room)
		},

		/** Refuses to let go of what is not on disk, and of a namesake that was loaded since. */
		async beforeUnloadDocument({ instance, document, documentName }) {
			const room = rooms.get(documentName)
			const mayGo = instance.documents.get(documentName) === document && room?.gate.idle !== false
			if (!mayGo) throw new Closing('stale-judgement')
		},

		/** Nobody awaits this one, so it must not throw. */
		async afterUnloadDocument({ documentName }) {
			const room = rooms.get(documentName)
			if (!room?.document.isDestroyed) return
			rooms.delete(documentName)
			await letGo(parts, room).catch((err) => log.error({ err, documentName }, 'not let go'))
		}
	}
}

/**
 * Takes a document out of memory although people have it open: they come back, get what is in the log,
 * and what was never acknowledged is judged anew.
 */
export function evict(
	hocuspocus: Hocuspocus<LineContext>,
	rooms: Rooms,
	room: Room,
	reason: 'stale-judgement' | 'elsewhere'
): void {
	if (room.dead) return
	room.dead = true
	room.gate.drop()
	if (rooms.get(room.name) === room) rooms.delete(room.name)
	const { document, name } = room
	for (const connection of document.getConnections()) {
		connection.close({ code: SOCKET_CLOSE.noAccess, reason })
	}
	if (hocuspocus.documents.get(name) === document) hocuspocus.documents.delete(name)
	document.destroy()
}

async function open(
	{ database, leases, backlog }: Parts,
	document: Document,
	name: string,
	subject: Subject
): Promise<Room> {
	const lease = await leases.take(name, new Date())
	if (!lease) throw new Closing('elsewhere')
	const named = artefactOf(name)
	const kind = named?.register ? 'register' : subject.artefact?.kind
	if (!named || !kind) throw new Closing('no-access')
	const stored = await readDocument(database, name)
	defineRoots(kind, document)
	document.transact(() => {
		for (const update of stored.updates) Y.applyUpdate(document, update)
	})
	// Nobody is connected yet: what loading left to be broadcast goes nowhere, rather than to the first.
	document.flush()
	const { log, bytes, clients: writers } = stored
	const { artefactId } = named
	const processId = subject.process.id
	return new Room({
		...{ name, artefactId, processId, kind, document },
		...{ lease, log, bytes, writers, backlog }
	})
}

/** Nobody has it open. Should somebody open it meanwhile, the fence has moved on and this does nothing. */
async function letGo({ compactor, leases }: Parts, room: Room): Promise<void> {
	await compactor.atUnload(room)
	room.dead = true
	await leases.release(room)
}

/** Who typed it and under which judgement; what the server does by itself has no author. */
function authorOf(room: Room, origin: unknown): { author: string | null; epoch: number } {
	if (!isTransactionOrigin(origin) || origin.source !== 'connection') {
		return { author: null, epoch: room.epoch }
	}
	const { line }: LineContext = origin.connection.context
	return { author: line.visitor.caller.personId, epoch: line.visitor.ground.epoch }
}
