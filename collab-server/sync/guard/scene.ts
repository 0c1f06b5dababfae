import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { DocumentKind, Rights } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { LIMITS } from '#schema/limits.ts'
import { judge } from './judge.ts'
import type { Context, Judgement } from './judgement.ts'
import { Shadow } from './shadow.ts'
import type { Id } from './update.ts'

/** A small cast for the tests of the guard. Ana, Ben and the guest Gil work on one document. */
export const ANA = 'a0000000-0000-4000-8000-000000000001'
export const BEN = 'b0000000-0000-4000-8000-000000000002'
export const GIL = 'c0000000-0000-4000-8000-000000000003'

/** The nth id of a test. */
export function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** A live document with its people: who they are, what they may do, which client ids are theirs. */
export class Scene {
	readonly live = new Y.Doc()
	readonly owners = new Map<number, string>([[SERVER_CLIENT, 'the server']])
	readonly kind: DocumentKind
	readonly shadow = new Shadow(this.live)

	constructor(kind: DocumentKind, prepare: (doc: Y.Doc) => void = () => {}) {
		this.kind = kind
		this.live.clientID = SERVER_CLIENT
		defineRoots(kind, this.live)
		prepare(this.live)
	}

	/** A window with everything the live document has. */
	window(clientId: number): Y.Doc {
		const doc = new Y.Doc()
		doc.clientID = clientId
		defineRoots(this.kind, doc)
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.live))
		return doc
	}

	/** What a window writes, as the one update it would send. */
	written(clientId: number, write: (doc: Y.Doc) => void): Uint8Array {
		const doc = this.window(clientId)
		const before = Y.encodeStateVector(doc)
		const updates: Uint8Array[] = []
		doc.on('update', (update: Uint8Array) => updates.push(update))
		doc.transact(() => write(doc))
		return updates.length === 1 && updates[0] ? updates[0] : Y.encodeStateAsUpdate(doc, before)
	}

	judge(update: Uint8Array, rights: Rights, limits: Partial<Context['limits']> = {}): Judgement {
		const ownerOf = (clientId: number) => this.owners.get(clientId) ?? null
		return judge(this.live, update, {
			kind: this.kind,
			rights,
			ownerOf,
			limits: { ...LIMITS, ...limits },
			refuses: (...asked) => this.shadow.refuses(...asked)
		})
	}

	/** Judges an update and applies what may be applied, as the server does. */
	receive(update: Uint8Array, rights: Rights): Judgement {
		const judgement = this.judge(update, rights)
		if (judgement.verdict === 'close') return judgement
		for (const client of judgement.clients) this.owners.set(client, rights.personId)
		const lawful = judgement.verdict === 'pass' ? update : judgement.update
		if (judgement.verdict === 'neutralised') {
			const again = this.judge(lawful, rights)
			if (again.verdict !== 'pass')
				throw new Error(`A neutralised update was judged ${again.verdict}`)
		}
		Y.applyUpdate(this.live, lawful)
		const { pendingStructs, pendingDs } = this.live.store
		if (pendingStructs !== null || pendingDs !== null) throw new Error('Something is pending')
		return judgement
	}

	clockOf(clientId: number): number {
		return Y.getState(this.live.store, clientId)
	}
}

export const SERVER_CLIENT = 3

/** A struct as a forger writes it. `content` writes what follows the neighbours and the parent. */
export type ForgedStruct = {
	ref: number
	origin?: Id
	right?: Id
	root?: string
	parent?: Id
	sub?: string
	content: (encoder: encoding.Encoder) => void
}

/** Bytes of an update, struct by struct. `deletes`: [client, clock, length]. */
export function forged(
	blocks: readonly { client: number; clock: number; structs: readonly ForgedStruct[] }[],
	deletes: readonly (readonly [number, number, number])[] = []
): Uint8Array {
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, blocks.length)
	for (const { client, clock, structs } of blocks) {
		encoding.writeVarUint(encoder, structs.length)
		encoding.writeVarUint(encoder, client)
		encoding.writeVarUint(encoder, clock)
		for (const struct of structs) writeStruct(encoder, struct)
	}
	encoding.writeVarUint(encoder, deletes.length)
	for (const [client, clock, length] of deletes) {
		for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
	}
	return encoding.toUint8Array(encoder)
}

function writeStruct(encoder: encoding.Encoder, struct: ForgedStruct): void {
	const { origin, right, root, parent, sub } = struct
	const flags = (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (sub === undefined ? 0 : 0x20)
	encoding.writeUint8(encoder, struct.ref | flags)
	for (const neighbour of [origin, right]) if (neighbour) writeId(encoder, neighbour)
	if (!origin && !right && root !== undefined) {
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarString(encoder, root)
	} else if (!origin && !right && parent) {
		encoding.writeVarUint(encoder, 0)
		writeId(encoder, parent)
	}
	if (!origin && !right && sub !== undefined) encoding.writeVarString(encoder, sub)
	struct.content(encoder)
}

function writeId(encoder: encoding.Encoder, id: Id): void {
	encoding.writeVarUint(encoder, id.client)
	encoding.writeVarUint(encoder, id.clock)
}

/** Contents a forger writes. */
export const content = {
	text: (text: string) => (encoder: encoding.Encoder) => encoding.writeVarString(encoder, text),
	length: (length: number) => (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, length),
	values:
		(...values: (string | number)[]) =>
		(encoder: encoding.Encoder) => {
			encoding.writeVarUint(encoder, values.length)
			for (const value of values) encoding.writeAny(encoder, value)
		},
	type: (type: number) => (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, type)
}
