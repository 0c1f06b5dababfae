import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { clientOf, type Forge } from './forger.ts'
import { ROOTS } from './oracle.ts'
import { FILES } from './people.ts'

/** The Yjs library in the hands of somebody who does not keep to our shapes, mixed with fair edits. */
export function deedsByApi(forge: Forge): Uint8Array {
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

/** Known and new units of one client in the same structs, as late frames of an old socket bring them. */
export function overlapping(forge: Forge): Uint8Array {
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
export function gapped(forge: Forge): Uint8Array {
	const copy = new Y.Doc({ guid: 'copy' })
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(forge.doc))
	copy.clientID = forge.chance.anyOf(forge.own) ?? 9
	commit(copy, forge)
	const between = Y.encodeStateVector(copy)
	commit(copy, forge)
	return Y.encodeStateAsUpdate(copy, between)
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
	(copy, forge) => {
		// An entry that changes its author, or a field, while it is being born.
		const id = forge.chance.id()
		const entry = new Y.Map<unknown>(Object.entries({ id, by: forge.chance.id(), title: 'x' }))
		someRoot(copy, forge).set(id, entry)
		entry.set('by', forge.chance.oneOf([forge.personId, forge.chance.id()]))
		if (forge.chance.happens(0.3)) entry.set('title', forge.chance.oneOf(['y', 7]))
		if (forge.chance.happens(0.2)) entry.delete('by')
	},
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
		someRoot(copy, forge).set(
			id,
			new Y.Map(Object.entries({ id, by, title: 'mine', ...oddField(forge) }))
		)
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
	(copy, forge) => someElement(copy, forge)?.setAttribute('tone', 'loud'),
	(copy, forge) => someElement(copy, forge)?.insert(0, [new Y.XmlElement('detailsSummary')]),
	(copy, forge) => someText(copy, forge)?.format(0, 2, { language: { lang: 'lv"><script>' } }),
	(copy, forge) => someElement(copy, forge)?.setAttribute('id', forge.chance.id()),
	(copy, forge) => {
		// A file of another text, or one that is not what it says.
		const [file] = FILES
		const lie = forge.chance.oneOf([{ hash: 'c'.repeat(43) }, { name: 'x.png' }, { size: 1 }])
		const block = new Y.XmlElement(forge.chance.oneOf(['image', 'attachment']))
		fragment(copy).insert(0, [block])
		block.setAttribute('file', { ...file, ...lie } as never)
	},
	(copy, forge) => someElement(copy, forge)?.insert(0, [new Y.XmlElement('tableRow')]),
	(copy, forge) =>
		someText(copy, forge)?.insert(0, 'click', { link: { href: 'javascript:alert(1)' } }),
	(copy, forge) => {
		const name = forge.chance.oneOf(['mention', 'footnote'])
		const forged = new Y.XmlElement(name)
		const words = forge.chance.oneOf([
			'person:me',
			'card:1/2',
			'a\nb',
			`person:${forge.chance.id()}`
		])
		forged.setAttribute(name === 'mention' ? 'to' : forge.chance.oneOf(['words', 'to']), words)
		someElement(copy, forge)?.insert(0, [forged])
	},
	(copy, forge) => someText(copy, forge)?.insert(0, 'fair'),
	(copy, forge) => someText(copy, forge)?.insertEmbed(0, { image: 'x' }),
	(copy, forge) => someText(copy, forge)?.setAttribute('odd', 'x'),
	(copy, forge) => someText(copy, forge)?.format(0, 2, { bold: {} }),
	(copy, forge) => someText(copy, forge)?.delete(0, 1),
	(copy) => copy.getText('extra').insert(0, 'x')
]

/** What a new entry should not have, one time in two. */
function oddField({ chance }: Forge): Record<string, unknown> {
	return chance.oneOf([{}, {}, {}, { note: 5 }, { status: 'lost' }, { rank: '!' }, { extra: 'x' }])
}

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
