import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Id } from '../update.ts'
import { clientOf, type Forge } from './forger.ts'
import { ROOTS } from './oracle.ts'

/** Bytes built struct by struct, with neighbours, parents and deletions at random. */
export function bytesByHand(forge: Forge): Uint8Array {
	const { chance } = forge
	const encoder = encoding.createEncoder()
	const clients = new Set(
		Array.from({ length: chance.oneOf([1, 1, 1, 2, 3]) }, () => clientOf(forge))
	)
	const fresh: Id[] = []
	encoding.writeVarUint(encoder, clients.size)
	for (const client of clients) writeBlock(encoder, forge, client, fresh)
	writeDeletes(encoder, forge, fresh)
	return encoding.toUint8Array(encoder)
}

function writeBlock(encoder: encoding.Encoder, forge: Forge, client: number, fresh: Id[]): void {
	const { chance, doc } = forge
	const count = chance.oneOf([1, 1, 2, 3, 5])
	const state = Y.getState(doc.store, client)
	const overlap = chance.happens(0.2) ? chance.below(4) : 0
	let clock = Math.max(0, state - overlap) + (chance.happens(0.03) ? 1 : 0)
	encoding.writeVarUint(encoder, count)
	encoding.writeVarUint(encoder, client)
	encoding.writeVarUint(encoder, clock)
	for (let i = 0; i < count; i++) {
		const length = writeStruct(encoder, forge, { client, clock }, fresh)
		for (let unit = 0; unit < length; unit++) fresh.push({ client, clock: clock + unit })
		clock += length
	}
}

function writeStruct(encoder: encoding.Encoder, forge: Forge, id: Id, fresh: Id[]): number {
	const { chance } = forge
	const ref = chance.oneOf([0, 1, 1, 2, 3, 4, 4, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8, 8, 8, 9, 10])
	if (ref === 0 || ref === 10) {
		const length = 1 + chance.below(4)
		encoding.writeUint8(encoder, ref)
		encoding.writeVarUint(encoder, length)
		return length
	}
	const previous = fresh.at(-1)
	const near = (): Id => (previous && chance.happens(0.3) ? previous : someId(forge, fresh))
	const origin = chance.happens(0.45) ? near() : null
	const right = chance.happens(origin === null ? 0.1 : 0.25)
		? neighbourOf(forge, origin, fresh)
		: null
	const sub = chance.happens(0.6) ? keyOf(forge) : null
	encoding.writeUint8(
		encoder,
		ref | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (sub === null ? 0 : 0x20)
	)
	for (const neighbour of [origin, right]) {
		if (neighbour === null) continue
		encoding.writeVarUint(encoder, neighbour.client)
		encoding.writeVarUint(encoder, neighbour.clock)
	}
	if (origin === null && right === null) writeParent(encoder, forge, fresh, sub)
	return writeContent(encoder, forge, ref, id)
}

function writeParent(
	encoder: encoding.Encoder,
	forge: Forge,
	fresh: Id[],
	sub: string | null
): void {
	const { chance } = forge
	if (chance.happens(0.5)) {
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarString(
			encoder,
			chance.happens(0.9) ? chance.oneOf(ROOTS[forge.kind]) : 'extra'
		)
	} else {
		const parent = chance.happens(0.8)
			? (someTypeId(forge) ?? someId(forge, fresh))
			: someId(forge, fresh)
		encoding.writeVarUint(encoder, 0)
		encoding.writeVarUint(encoder, parent.client)
		encoding.writeVarUint(encoder, parent.clock)
	}
	if (sub !== null) encoding.writeVarString(encoder, sub)
}

function writeContent(encoder: encoding.Encoder, forge: Forge, ref: number, id: Id): number {
	const { chance } = forge
	switch (ref) {
		case 1: {
			const length = 1 + chance.below(3)
			encoding.writeVarUint(encoder, length)
			return length
		}
		case 2:
			encoding.writeVarUint(encoder, 1)
			encoding.writeVarString(encoder, JSON.stringify(valueOf(forge)))
			return 1
		case 3:
			encoding.writeVarUint8Array(encoder, new Uint8Array([1, 2]))
			return 1
		case 4: {
			const text = chance.oneOf(['!', 'forged', '😀', `${id.clock}`])
			encoding.writeVarString(encoder, text)
			return text.length
		}
		case 5:
			encoding.writeVarString(encoder, JSON.stringify({ image: 1 }))
			return 1
		case 6:
			encoding.writeVarString(encoder, chance.oneOf(['bold', 'italic', 'link', 'evil']))
			encoding.writeVarString(encoder, chance.oneOf(['{}', 'null', '{"href":"javascript:0"}']))
			return 1
		case 7: {
			const type = chance.oneOf([0, 1, 1, 1, 2, 3, 3, 3, 4, 5, 6, 6])
			encoding.writeVarUint(encoder, type)
			if (type === 3 || type === 5) {
				encoding.writeVarString(
					encoder,
					chance.oneOf(['paragraph', 'heading', 'listItem', 'script'])
				)
			}
			return 1
		}
		case 8: {
			const count = chance.happens(0.9) ? 1 : 2
			encoding.writeVarUint(encoder, count)
			for (let i = 0; i < count; i++) encoding.writeAny(encoder, valueOf(forge) as string)
			return count
		}
		default:
			encoding.writeVarString(encoder, 'guid')
			encoding.writeAny(encoder, {})
			return 1
	}
}

function valueOf({ chance, personId }: Forge): unknown {
	return chance.oneOf([
		personId,
		chance.id(),
		'word',
		'a0',
		'done',
		null,
		2,
		1e9,
		true,
		{ deep: [1] }
	])
}

function keyOf({ doc, chance, kind }: Forge): string {
	const root = doc.share.get(chance.oneOf(ROOTS[kind]))
	const entry = chance.happens(0.4) ? chance.anyOf([...(root?._map.keys() ?? [])]) : null
	return (
		entry ??
		chance.oneOf(['title', 'text', 'by', 'id', 'status', 'note', 'level', 'owner', chance.id()])
	)
}

function someId(forge: Forge, fresh: readonly Id[]): Id {
	const { chance, doc } = forge
	const own = chance.happens(0.3) ? chance.anyOf(fresh) : null
	if (own !== null) return own
	const client = chance.anyOf([...doc.store.clients.keys()]) ?? 5
	const state = Y.getState(doc.store, client)
	return { client, clock: chance.happens(0.02) ? state : chance.below(state) }
}

/** A right neighbour: most often one that really stands to the right. */
function neighbourOf(forge: Forge, origin: Id | null, fresh: readonly Id[]): Id {
	const left = origin && itemAt(forge.doc, origin)
	const right = left?.right
	return right && forge.chance.happens(0.7) ? right.id : someId(forge, fresh)
}

function someTypeId({ chance, doc }: Forge): Id | null {
	const structs = doc.store.clients.get(chance.anyOf([...doc.store.clients.keys()]) ?? 0) ?? []
	const types = structs.filter(
		(one) => one instanceof Y.Item && one.content instanceof Y.ContentType
	)
	return chance.anyOf(types)?.id ?? null
}

function itemAt(doc: Y.Doc, id: Id): Y.Item | null {
	const structs = doc.store.clients.get(id.client)
	if (!structs || id.clock >= Y.getState(doc.store, id.client)) return null
	const item = structs[Y.findIndexSS(structs, id.clock)]
	return item instanceof Y.Item ? item : null
}

function writeDeletes(encoder: encoding.Encoder, forge: Forge, fresh: readonly Id[]): void {
	const { chance } = forge
	const targets = Array.from({ length: chance.oneOf([0, 0, 1, 2, 4]) }, () => someId(forge, fresh))
	encoding.writeVarUint(encoder, targets.length)
	for (const target of targets) {
		encoding.writeVarUint(encoder, target.client)
		encoding.writeVarUint(encoder, 1)
		encoding.writeVarUint(encoder, target.clock)
		encoding.writeVarUint(encoder, chance.oneOf([1, 1, 1, 2, 5]))
	}
}
