import type { Connection, Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { shapeDenial } from '#schema/docs/denials.ts'
import type { CloseReason } from '#schema/protocol.ts'
import { Closing } from './closing.ts'
import { judge } from './guard/judge.ts'
import type { DeniedPart } from './guard/judgement.ts'
import type { Shadow, Unlawful } from './guard/shadow.ts'
import type { Limits } from './limits.ts'
import type { Line, LineContext } from './line.ts'
import type { Room, Rooms } from './room.ts'
import { rightsOf } from './visitor.ts'
import { SYNC, syncStatus } from './wire.ts'

/** [G17] For words that came too late to hear that what they continue is gone. */
const LOST: DeniedPart = { denial: shapeDenial('built_on_refused'), path: [] }

type Parts = { rooms: Rooms; limits: Limits; broken(room: Room, error: unknown): void }

/** A client that typed before it had sent everything of before: see `receive`. */
type Opening = { settled: boolean; early: Uint8Array[] }

/**
 * [Y3] Judges every update of a client and applies it in the same breath, before Hocuspocus would: no
 * await, so nothing can change between the check and the act. Hocuspocus then finds an empty frame.
 */
export function guarding(parts: Parts): Extension<LineContext> {
	const openings = new WeakMap<Connection, Opening>()
	return {
		extensionName: 'guard',
		async beforeSync({ connection, document, type, payload }) {
			const opening = openings.get(connection) ?? { settled: false, early: [] }
			openings.set(connection, opening)
			receive(parts, { connection, document, opening }, type, payload)
		}
	}
}

type Sender = { connection: Connection; document: Document; opening: Opening }

/**
 * After a reconnection a client may type before its second sync step went out with what it typed
 * offline. Such an early update refers to things not here yet; it waits for that step, which carries
 * them, instead of being refused as a gap.
 */
function receive(parts: Parts, sender: Sender, type: number, payload: Uint8Array): void {
	const { connection, document, opening } = sender
	const { line }: LineContext = connection.context
	const room = parts.rooms.get(document.name)
	if (!room || room.document !== document || !document.hasConnection(connection)) {
		throw new Closing('stale-judgement')
	}
	const tooOften = type !== SYNC.update && !line.allowance.syncSteps.tryTake(Date.now())
	if (tooOften) throw new Closing('refused:too-fast')
	if (type === SYNC.step1) return
	if (type !== SYNC.step2 && type !== SYNC.update) throw new Closing('refused:malformed')

	const verdict = accept(parts, room, line, connection, payload)
	if (verdict === 'refused:gap' && type === SYNC.update && !opening.settled) {
		setAside(parts.limits, opening, payload)
		line.answerNext(connection.messageAddress, 'silence')
	} else if (verdict !== 'kept' && verdict !== 'refused') {
		throw new Closing(verdict)
	} else if (verdict === 'refused') {
		line.answerNext(connection.messageAddress, 'no')
	}
	empty(payload)
	if (type === SYNC.step2 && !opening.settled) settle(parts, room, line, sender)
}

/** The step that was waited for is in: now the early updates, each with its own answer. */
function settle(parts: Parts, room: Room, line: Line, { connection, opening }: Sender): void {
	opening.settled = true
	for (const update of opening.early.splice(0)) {
		const verdict = accept(parts, room, line, connection, update)
		if (verdict !== 'kept' && verdict !== 'refused') throw new Closing(verdict)
		connection.send(syncStatus(connection.messageAddress, verdict === 'kept'))
	}
}

function setAside(
	{ earlyUpdates, frameBytes }: Limits,
	{ early }: Opening,
	update: Uint8Array
): void {
	const bytes = early.reduce((sum, one) => sum + one.byteLength, update.byteLength)
	if (early.length >= earlyUpdates || bytes > frameBytes) throw new Closing('refused:too-fast')
	early.push(update.slice())
}

/** Applies what may be applied. `refused`: parts were left out, and the sender was told which. */
function accept(
	parts: Parts,
	room: Room,
	line: Line,
	connection: Connection,
	update: Uint8Array
): 'kept' | 'refused' | CloseReason {
	if (room.bytes + update.byteLength > parts.limits.documentBytes) return 'refused:too-large'
	const rights = rightsOf(line.visitor, new Date())
	const judgement = judge(room.document, update, {
		kind: room.kind,
		rights,
		ownerOf: (clientId) => room.ownerOf(clientId, rights.personId),
		limits: parts.limits,
		refuses: (...asked) => refuses(room, line, asked)
	})
	if (judgement.verdict === 'close') return judgement.reason
	room.bind(judgement.clients, rights.personId)
	// The ground's epoch is the artefact's; the register, which only the server writes, has its own.
	if (room.kind !== 'register') room.epoch = line.visitor.ground.epoch
	const lawful = judgement.verdict === 'pass' ? update : judgement.update
	apply(parts, room, connection, lawful)
	if (judgement.verdict === 'pass' && !judgement.lost) return 'kept'
	report(line, connection, judgement.verdict === 'pass' ? [LOST] : judgement.denials)
	return 'refused'
}

/** [T3] A refusal costs a fresh copy of the text, so one person gets only so many of them. */
function refuses(room: Room, line: Line, asked: Parameters<Shadow['refuses']>): Unlawful | null {
	const unlawful = room.shadow.refuses(...asked)
	if (unlawful && !line.allowance.refusals.tryTake(Date.now()))
		throw new Closing('refused:too-fast')
	return unlawful
}

/** A judged update integrates completely; if it does not, the guard is wrong and memory is not kept. */
function apply(parts: Parts, room: Room, connection: Connection, update: Uint8Array): void {
	const { document } = room
	try {
		Y.applyUpdate(document, update, { source: 'connection', connection })
		if (document.store.pendingStructs || document.store.pendingDs) throw new Error('left pending')
	} catch (error) {
		parts.broken(room, error)
		throw new Closing('stale-judgement')
	}
}

/** One message per reason, with every place it holds for. */
function report(line: Line, connection: Connection, denials: DeniedPart[]): void {
	for (const ofCode of Map.groupBy(denials, ({ denial }) => denial.code).values()) {
		const [first] = ofCode
		if (!first) continue
		const paths = [...new Set(ofCode.map(({ path }) => path.join('/')))].slice(0, 100)
		line.tell(connection, { type: 'refused', denial: first.denial, paths })
	}
}

/** Makes an update one without structs and deletions, in place: its frame has been dealt with. */
function empty(update: Uint8Array): void {
	update.fill(0, 0, 2)
}
