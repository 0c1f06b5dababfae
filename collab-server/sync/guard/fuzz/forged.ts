import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import type { DocumentKind } from '#schema/docs/policy.ts'
import type { Id } from '../update.ts'
import type { Chance } from './chance.ts'
import { ROOTS } from './oracle.ts'

/** What a forger has at hand: the shared state, and client ids of theirs and of others. */
export type Forge = {
	kind: DocumentKind
	doc: Y.Doc
	personId: string
	own: number[]
	foreign: number[]
	chance: Chance
}

/** An update no product of ours would send. */
export function forge(forge: Forge, honest: Uint8Array | null): Uint8Array {
	const { chance } = forge
	const dice = chance.below(10)
	if (dice < 5 || honest === null) return byHand(forge)
	if (dice < 7) return byApi(forge)
	return chance.oneOf([spoilt, shortened, overlapping, gapped])(forge, honest)
}

/** Bytes built struct by struct, with neighbours, parents and deletions at random. */
function byHand(forge: Forge): Uint8Array {
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

function clientOf({ chance, own, foreign }: Forge): number {
	const dice = chance.below(20)
	if (dice === 0) return SEED_CLIENT
	if (dice < 3) return chance.anyOf(foreign) ?? 7
	if (dice < 10) return chance.anyOf(own) ?? 9
	return 1_000_000 + chance.below(1_000_000)
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

/** The Yjs library in the hands of somebody who does not keep to our shapes, mixed with fair edits. */
function byApi(forge: Forge): Uint8Array {
	const { chance, doc } = forge
	const copy = new Y.Doc({ guid: 'copy' })
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	copy.clientID = clientOf(forge)
	const before = Y.encodeStateVector(copy)
	copy.transact(() => {
		for (let i = chance.below(3); i >= 0; i--) commit(copy, forge)
	})
	return Y.encodeStateAsUpdate(copy, before)
}

type Deed = (copy: Y.Doc, forge: Forge) => void

/** Does one of the deeds. Some do not fit the moment, and Yjs says so. */
function commit(copy: Y.Doc, forge: Forge): void {
	try {
		forge.chance.oneOf(forge.kind === 'document' ? TEXT_DEEDS : MAP_DEEDS)(copy, forge)
	} catch {
		return
	}
}

const MAP_DEEDS: readonly Deed[] = [
	(copy, forge) => someEntry(copy, forge)?.set('by', forge.personId),
	(copy, forge) => someEntry(copy, forge)?.set('title', `stolen ${forge.chance.below(9)}`),
	(copy, forge) => someEntry(copy, forge)?.delete('by'),
	(copy, forge) => someEntry(copy, forge)?.set('note', forge.chance.oneOf(['ok', 5, {}])),
	(copy, forge) => someEntry(copy, forge)?.set('status', 'done'),
	(copy, forge) => someEntry(copy, forge)?.set('text', new Y.Text('x')),
	(copy, forge) => someEntry(copy, forge)?.set('child', new Y.Map()),
	(copy, forge) => someRoot(copy, forge).delete(someKey(copy, forge)),
	(copy, forge) => someRoot(copy, forge).set(someKey(copy, forge), new Y.Array()),
	(copy, forge) => someRoot(copy, forge).set(forge.chance.id(), 'plain'),
	(copy, forge) => someRoot(copy, forge).set(forge.chance.id(), new Y.Doc()),
	(copy, forge) => {
		const id = forge.chance.happens(0.5) ? forge.chance.id() : someKey(copy, forge)
		const by = forge.chance.happens(0.7) ? forge.personId : forge.chance.id()
		someRoot(copy, forge).set(id, new Y.Map(Object.entries({ id, by, title: 'mine' })))
	},
	(copy) => copy.getMap('extra').set('key', 1),
	(copy, forge) => {
		// The same root used as a list, as another copy of the library would without knowing better.
		const other = new Y.Doc()
		other.clientID = copy.clientID
		Y.applyUpdate(other, Y.encodeStateAsUpdate(copy))
		other.getArray(forge.chance.oneOf(ROOTS[forge.kind])).push(['x'])
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(other))
	}
]

const TEXT_DEEDS: readonly Deed[] = [
	(copy, forge) =>
		fragment(copy).insert(0, [
			new Y.XmlElement(forge.chance.oneOf(['script', 'paragraph', 'doc']))
		]),
	(copy) => fragment(copy).insert(0, [new Y.XmlText('bare')]),
	(copy) => fragment(copy).insert(0, [new Y.XmlHook('hook') as never]),
	(copy, forge) => fragment(copy).delete(forge.chance.below(fragment(copy).length), 1),
	(copy, forge) => someElement(copy, forge)?.setAttribute('onclick', 'x'),
	(copy, forge) => someElement(copy, forge)?.setAttribute('level', 9 as never),
	(copy, forge) => someElement(copy, forge)?.setAttribute('id', forge.chance.id()),
	(copy, forge) => someElement(copy, forge)?.insert(0, [new Y.XmlElement('tableRow')]),
	(copy, forge) =>
		someText(copy, forge)?.insert(0, 'click', { link: { href: 'javascript:alert(1)' } }),
	(copy, forge) => someText(copy, forge)?.insert(0, 'fair'),
	(copy, forge) => someText(copy, forge)?.insertEmbed(0, { image: 'x' }),
	(copy, forge) => someText(copy, forge)?.setAttribute('odd', 'x'),
	(copy, forge) => someText(copy, forge)?.format(0, 2, { bold: {} }),
	(copy, forge) => someText(copy, forge)?.delete(0, 1),
	(copy) => copy.getText('extra').insert(0, 'x')
]

function someRoot(copy: Y.Doc, { chance, kind }: Forge): Y.Map<unknown> {
	return copy.getMap(chance.oneOf(ROOTS[kind]))
}

function someKey(copy: Y.Doc, forge: Forge): string {
	return forge.chance.anyOf([...someRoot(copy, forge).keys()]) ?? forge.chance.id()
}

function someEntry(copy: Y.Doc, forge: Forge): Y.Map<unknown> | null {
	const entry = someRoot(copy, forge).get(someKey(copy, forge))
	return entry instanceof Y.Map ? entry : null
}

function fragment(copy: Y.Doc): Y.XmlFragment {
	return copy.getXmlFragment('default')
}

function someElement(copy: Y.Doc, { chance }: Forge): Y.XmlElement | null {
	return chance.anyOf(
		fragment(copy)
			.toArray()
			.filter((child) => child instanceof Y.XmlElement)
	)
}

function someText(copy: Y.Doc, forge: Forge): Y.XmlText | null {
	const element = someElement(copy, forge)
	return element?.toArray().find((child) => child instanceof Y.XmlText) ?? null
}

/** An honest update with some bytes changed. */
function spoilt({ chance }: Forge, honest: Uint8Array): Uint8Array {
	const bytes = honest.slice()
	for (let i = chance.below(3); i >= 0; i--) bytes[chance.below(bytes.length)] = chance.below(256)
	return bytes
}

function shortened({ chance }: Forge, honest: Uint8Array): Uint8Array {
	return honest.slice(0, chance.below(honest.length))
}

/** Known and new units of one client in the same structs, as late frames of an old socket bring them. */
function overlapping(forge: Forge): Uint8Array {
	const { chance, doc } = forge
	const copy = new Y.Doc({ guid: 'copy' })
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
	copy.clientID = chance.anyOf(forge.own) ?? 9
	const state = Y.decodeStateVector(Y.encodeStateVector(copy))
	const known = state.get(copy.clientID) ?? 0
	state.set(copy.clientID, Math.max(0, known - 1 - chance.below(3)))
	copy.transact(() => {
		const root = forge.kind === 'document' ? someText(copy, forge) : null
		root?.insert(root.length, 'tail')
		if (forge.kind !== 'document') commit(copy, forge)
	})
	const encoder = encoding.createEncoder()
	encoding.writeVarUint(encoder, state.size)
	for (const [client, clock] of state) {
		encoding.writeVarUint(encoder, client)
		encoding.writeVarUint(encoder, clock)
	}
	return Y.encodeStateAsUpdate(copy, encoding.toUint8Array(encoder))
}

/** An update whose predecessor never came. */
function gapped(forge: Forge): Uint8Array {
	const copy = new Y.Doc({ guid: 'copy' })
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(forge.doc))
	copy.clientID = forge.chance.anyOf(forge.own) ?? 9
	commit(copy, forge)
	const between = Y.encodeStateVector(copy)
	commit(copy, forge)
	return Y.encodeStateAsUpdate(copy, between)
}
