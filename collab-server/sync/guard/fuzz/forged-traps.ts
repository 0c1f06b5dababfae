import * as Y from 'yjs'
import { content, forged, type ForgedStruct } from '../scene.ts'
import { type Id, REF } from '../update.ts'
import { clientOf, type Forge } from './forger.ts'

/**
 * Updates aimed at one pitfall each, where bytes at random would seldom hit: every one of them has once
 * fooled a guard, or makes plain Yjs throw.
 */
export function trap(forge: Forge): Uint8Array {
	const { chance, kind } = forge
	const traps =
		kind === 'document' ? [halfKnown, halfKnown, brokenCharacter, twoLists] : [halfKnown, keyed]
	return chance.oneOf(traps)(forge) ?? forged([])
}

/** A struct of which the document has the head, with a tail that claims to stand elsewhere. */
function halfKnown(forge: Forge): Uint8Array | null {
	const { chance, doc } = forge
	const client = chance.anyOf(forge.own.filter((one) => Y.getState(doc.store, one) > 0))
	if (client === null) return null
	const state = Y.getState(doc.store, client)
	const clock = state - 1 - chance.below(Math.min(3, state))
	const last = itemAt(doc, { client, clock: state - 1 })
	const origin = chance.happens(0.5) ? (last?.origin ?? null) : someItem(forge)
	const right = chance.happens(0.3) ? someItem(forge) : (last?.rightOrigin ?? null)
	const length = state - clock + 1 + chance.below(2)
	return one(client, clock, {
		...chance.oneOf<ForgedStruct>([
			{ ref: REF.string, content: content.text('t'.repeat(length)) },
			{ ref: REF.deleted, content: content.length(length) },
			{ ref: REF.any, content: content.values(...Array<string>(length).fill('v')) }
		]),
		...place(origin, right),
		root: chance.oneOf([...doc.share.keys()])
	})
}

/** Nothing to be seen, new or known already, with a neighbour inside a character. */
function brokenCharacter(forge: Forge): Uint8Array | null {
	const { chance, doc } = forge
	const texts = items(doc).filter(({ content, deleted }) => {
		return !deleted && content instanceof Y.ContentString && /[\ud800-\udbff]/.test(content.str)
	})
	const item = chance.anyOf(texts)
	if (item === null || !(item.content instanceof Y.ContentString)) return null
	const at = [...item.content.str].findIndex((character) => character.length === 2)
	const clock = item.id.clock + [...item.content.str].slice(0, at).join('').length
	const inside = { client: item.id.client, clock: clock + (chance.happens(0.5) ? 0 : 1) }
	const asOrigin = inside.clock === clock
	const known = chance.anyOf(forge.own.filter((own) => Y.getState(doc.store, own) > 0))
	const client = chance.happens(0.5) && known !== null ? known : clientOf(forge)
	const state = Y.getState(doc.store, client)
	return one(client, client === known ? state - 1 : state, {
		ref: REF.deleted,
		content: content.length(1),
		...place(asOrigin ? inside : null, asOrigin ? null : inside)
	})
}

/** Something between two things that have nothing to do with each other. */
function twoLists(forge: Forge): Uint8Array | null {
	const [origin, right] = [someItem(forge), someItem(forge)]
	if (origin === null || right === null) return null
	const client = clientOf(forge)
	return one(client, Y.getState(forge.doc.store, client), {
		ref: REF.string,
		content: content.text('between'),
		...place(origin, right)
	})
}

/** Values under keys: behind any older value, before a newer one, dead or alive, long or short. */
function keyed(forge: Forge): Uint8Array | null {
	const { chance, doc } = forge
	const keyedItems = items(doc).filter((item) => item.parentSub !== null)
	const origin = chance.anyOf(keyedItems)
	if (origin === null) return null
	const right = chance.happens(0.15) ? chance.anyOf(keyedItems) : null
	const client = clientOf(forge)
	const value = chance.oneOf<string | number>([forge.personId, 'word', 'done', chance.id(), 5])
	const values = chance.happens(0.15) ? [value, value] : [value]
	const struct: ForgedStruct = chance.happens(0.3)
		? { ref: REF.deleted, content: content.length(values.length) }
		: { ref: REF.any, content: content.values(...values) }
	const clock = Y.getState(doc.store, client)
	const deletes = chance.happens(0.3) ? ([[client, clock, 1]] as const) : []
	const block = { client, clock, structs: [{ ...struct, ...place(origin.id, right?.id ?? null) }] }
	return forged([block], deletes)
}

function one(client: number, clock: number, struct: ForgedStruct): Uint8Array {
	return forged([{ client, clock, structs: [struct] }])
}

function place(origin: Id | null, right: Id | null): { origin?: Id; right?: Id } {
	return { ...(origin ? { origin } : {}), ...(right ? { right } : {}) }
}

function someItem(forge: Forge): Id | null {
	return forge.chance.anyOf(items(forge.doc))?.id ?? null
}

function items(doc: Y.Doc): Y.Item[] {
	return [...doc.store.clients.values()].flat().filter((struct) => struct instanceof Y.Item)
}

function itemAt(doc: Y.Doc, { client, clock }: Id): Y.Item | null {
	const structs = doc.store.clients.get(client) ?? []
	const item = structs[Y.findIndexSS(structs, clock)]
	return item instanceof Y.Item ? item : null
}
