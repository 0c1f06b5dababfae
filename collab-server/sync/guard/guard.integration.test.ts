import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, addColumn } from '#schema/docs/board.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import { rightsOf } from './fuzz/people.ts'
import {
	ANA,
	BEN,
	content,
	forged,
	type ForgedStruct,
	idOf,
	Scene,
	SERVER_CLIENT
} from './scene.ts'
import { REF } from './update.ts'

const all = rightsOf(ANA, 'all')
const none = rightsOf(BEN, 'none')

/** A page "ab", "cd": clocks 0 paragraph, 1 text, 2-3 "ab", 4 paragraph, 5 text, 6-7 "cd" of the server. */
function page(): Scene {
	return new Scene('document', (doc) => {
		for (const words of ['ab', 'cd']) {
			const paragraph = new Y.XmlElement('paragraph')
			documentRoot(doc).push([paragraph])
			const text = new Y.XmlText()
			paragraph.insert(0, [text])
			text.insert(0, words)
		}
	})
}

function board(): Scene {
	return new Scene('board', (doc) => {
		addColumn(doc, { id: idOf(1), title: 'To do' }, { by: ANA, origin: null })
		addCard(doc, { id: idOf(10), column: idOf(1), title: 'Card' }, { by: ANA, origin: null })
	})
}

const at = (clock: number, client = SERVER_CLIENT) => ({ client, clock })
const letter = (struct: Partial<ForgedStruct>, text = 'x'): ForgedStruct => ({
	ref: REF.string,
	content: content.text(text),
	...struct
})
const one = (struct: ForgedStruct, client = 21, clock = 0) =>
	forged([{ client, clock, structs: [struct] }])
const closed = (reason: string) => ({ verdict: 'close', reason: `refused:${reason}` })

describe('[G1] what cannot be read or is too much', () => {
	const update = page().written(21, (doc) => documentRoot(doc).delete(0, 1))

	test('is malformed when it is cut short', () => {
		for (let length = 0; length < update.length; length++) {
			expect(page().judge(update.slice(0, length), all)).toEqual(closed('malformed'))
		}
	})

	test('is malformed with bytes left over', () => {
		expect(page().judge(new Uint8Array([...update, 0]), all)).toEqual(closed('malformed'))
	})

	test('is malformed when it names a client twice', () => {
		const block = { client: 21, clock: 0, structs: [letter({ origin: at(2) })] }
		const next = { client: 21, clock: 1, structs: [letter({ origin: at(2) })] }
		expect(page().judge(forged([block, next]), all)).toEqual(closed('malformed'))
	})

	test.each<[string, ForgedStruct]>([
		['an empty text', letter({ origin: at(2) }, '')],
		['an empty tombstone', { ref: REF.deleted, origin: at(2), content: content.length(0) }],
		['a GC struct of length nothing', { ref: REF.gc, content: content.length(0) }],
		['a clock without end', { ref: REF.gc, content: content.length(2 ** 40) }],
		['an unknown kind of content', { ref: 11, root: 'default', content: content.length(1) }],
		['an unknown shared type', { ref: REF.type, root: 'default', content: content.type(7) }]
	])('is malformed with %s', (_, struct) => {
		expect(page().judge(one(struct), all)).toEqual(closed('malformed'))
	})

	test('is malformed with a deletion of nothing', () => {
		expect(page().judge(forged([], [[SERVER_CLIENT, 0, 0]]), all)).toEqual(closed('malformed'))
	})

	test('is too large beyond each of the limits', () => {
		const scene = page()
		const letters = Array.from({ length: 5 }, () => letter({ origin: at(2) }))
		const many = forged([{ client: 21, clock: 0, structs: letters }])
		expect(scene.judge(many, all, { updateStructs: 4 })).toEqual(closed('too-large'))
		expect(scene.judge(many, all, { frameBytes: 10 })).toEqual(closed('too-large'))
		expect(scene.judge(many, all, { updateClients: 0 })).toEqual(closed('too-large'))
		expect(scene.judge(many, all, { pathDepth: 2 })).toEqual(closed('too-large'))
		const holes = forged(
			[],
			Array.from({ length: 40 }, (_, i) => [SERVER_CLIENT, i * 2, 1] as const)
		)
		expect(scene.judge(holes, all, { deleteRanges: 4 })).toEqual(closed('too-large'))
	})

	test('is never the entire delete set of an honest reconnection', () => {
		const scene = page()
		const text = scene.window(22)
		for (let i = 0; i < 40; i++) {
			const block = documentRoot(text).get(0)
			if (block instanceof Y.XmlElement) (block.get(0) as Y.XmlText).insert(0, 'xy')
			if (block instanceof Y.XmlElement) (block.get(0) as Y.XmlText).delete(0, 1)
		}
		scene.receive(Y.encodeStateAsUpdate(text, Y.encodeStateVector(scene.live)), all)
		const again = Y.encodeStateAsUpdate(text, Y.encodeStateVector(scene.live))
		expect(scene.judge(again, none, { deleteRanges: 3 }).verdict).toBe('pass')
	})
})

describe('[G2] client ids', () => {
	test('belong to who used them first', () => {
		const scene = page()
		expect(scene.receive(one(letter({ origin: at(2) })), all)).toEqual({
			verdict: 'pass',
			clients: [21]
		})
		const more = one(letter({ origin: at(2) }), 21, 1)
		expect(scene.judge(more, rightsOf(BEN, 'all'))).toEqual(closed('foreign-client'))
		expect(scene.judge(more, all)).toEqual({ verdict: 'pass', clients: [] })
	})

	test.each([SERVER_CLIENT, SEED_CLIENT, 4])('of the server are nobody’s (%i)', (client) => {
		const scene = page()
		scene.live.clientID = 4
		const update = one(letter({ origin: at(2) }), client, scene.clockOf(client))
		expect(scene.judge(update, all)).toEqual(closed('foreign-client'))
	})

	test('count for structs without effect, too', () => {
		const scene = page()
		const nothing = one({ ref: REF.gc, content: content.length(3) }, SERVER_CLIENT, 8)
		expect(scene.judge(nothing, all)).toEqual(closed('foreign-client'))
	})
})

describe('[G3] what is missing', () => {
	test.each<[string, Uint8Array]>([
		['a unit before it', one(letter({ origin: at(2) }), 21, 1)],
		['its left neighbour', one(letter({ origin: at(90) }))],
		['its right neighbour', one(letter({ right: at(9, 77) }))],
		['its parent', one(letter({ parent: at(9, 77) }))],
		['what it deletes', forged([], [[SERVER_CLIENT, 6, 9]])],
		['the client it deletes from', forged([], [[77, 0, 1]])],
		[
			'what a Skip passes over',
			forged([
				{
					client: 21,
					clock: 0,
					structs: [{ ref: REF.skip, content: content.length(2) }, letter({ origin: at(2) })]
				}
			])
		],
		[
			'each other, in a circle',
			forged([
				{ client: 21, clock: 0, structs: [letter({ origin: at(0, 22) })] },
				{ client: 22, clock: 0, structs: [letter({ origin: at(0, 21) })] }
			])
		]
	])('is a gap: %s', (_, update) => {
		expect(page().judge(update, all)).toEqual(closed('gap'))
	})

	test('is malformed when a client refers to what it types later', () => {
		const structs = [letter({ origin: at(1, 21) }), letter({ origin: at(2) })]
		expect(page().judge(forged([{ client: 21, clock: 0, structs }]), all)).toEqual(
			closed('malformed')
		)
	})

	test('is also looked for behind structs that are known already', () => {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) })), all)
		expect(scene.judge(one(letter({ origin: at(5, 77) })), all)).toEqual(closed('gap'))
	})

	test('is no gap when two clients of one update build on each other in turn', () => {
		const scene = page()
		const update = forged([
			{
				client: 21,
				clock: 0,
				structs: [letter({ origin: at(0, 22) }), letter({ origin: at(1, 22) })]
			},
			{ client: 22, clock: 0, structs: [letter({ origin: at(2) }), letter({ origin: at(0, 21) })] }
		])
		expect(scene.receive(update, all).verdict).toBe('pass')
		expect(plainText(scene.live)).toBe('abxxxx\ncd')
	})
})

describe('[G4, G6] where things stand', () => {
	test('is under the parent of the neighbour, whatever root a reader would like', () => {
		const scene = board()
		const card = scene.live.getMap('cards').get(idOf(10))
		const title = card instanceof Y.Map ? card._map.get('title')?.id : null
		if (!title) throw new Error('The card has no title')
		const update = one({ ref: REF.any, origin: title, content: content.values('stolen') })
		const judgement = scene.receive(update, none)
		expect(judgement).toMatchObject({ denials: [{ path: ['cards', idOf(10), 'title'] }] })
		expect(card instanceof Y.Map && card.get('title')).toBe('Card')
	})

	test('is nowhere beside or inside what was collected', () => {
		const scene = page()
		documentRoot(scene.live).delete(0, 1)
		for (const struct of [
			letter({ origin: at(2) }),
			letter({ parent: at(1) }),
			letter({ right: at(3) })
		]) {
			expect(scene.judge(one(struct), none).verdict).toBe('pass')
		}
	})

	test('must be one list: neighbours in two are malformed', () => {
		expect(page().judge(one(letter({ origin: at(2), right: at(7) })), all)).toEqual(
			closed('malformed')
		)
	})

	test('is never a text inside a text', () => {
		expect(page().judge(one(letter({ parent: at(2) })), all)).toEqual(closed('malformed'))
	})
})

describe('[G5] half-known structs', () => {
	function typed(): Scene {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) }, 'xy')), all)
		return scene
	}

	test('pass when an old socket’s frame arrives late', () => {
		const scene = typed()
		expect(scene.receive(one(letter({ origin: at(2) }, 'xyz')), all).verdict).toBe('pass')
		expect(plainText(scene.live)).toBe('abxyz\ncd')
	})

	test('are cut where the document ends when they must be rewritten', () => {
		const scene = typed()
		const late = one(letter({ origin: at(2) }, 'xyz'))
		expect(scene.receive(late, rightsOf(ANA, 'none')).verdict).toBe('neutralised')
		expect(plainText(scene.live)).toBe('abxy\ncd')
		expect(scene.clockOf(21)).toBe(3)
	})

	test('are malformed when they claim another place for their tail', () => {
		expect(typed().judge(one(letter({ origin: at(6) }, 'xyz')), all)).toEqual(closed('malformed'))
	})

	test('have no effect behind what was refused', () => {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) }, 'xy')), rightsOf(ANA, 'none'))
		const judgement = scene.receive(one(letter({ origin: at(2) }, 'xyz')), all)
		expect(judgement).toMatchObject({ denials: [{ denial: { code: 'built_on_refused' } }] })
		expect(plainText(scene.live)).toBe('ab\ncd')
	})
})

describe('[G17] words without effect', () => {
	test('are named when they continue what was refused and its writer never heard of it', () => {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) }, 'xy')), rightsOf(ANA, 'none'))
		const next = forged([{ client: 21, clock: 2, structs: [letter({ origin: at(1, 21) }, 'z')] }])
		expect(scene.judge(next, all)).toMatchObject({ verdict: 'pass', lost: true })
	})

	test('are not named when their writer took them back', () => {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) }, 'xy')), rightsOf(ANA, 'none'))
		const structs = [letter({ origin: at(1, 21) }, 'z')]
		const next = forged([{ client: 21, clock: 2, structs }], [[21, 2, 1]])
		expect(scene.judge(next, all)).not.toHaveProperty('lost')
	})
})

describe('[G7, G8] leftovers and keys', () => {
	test('what is typed and taken back offline needs the right to remove', () => {
		const scene = page()
		const update = forged(
			[{ client: 21, clock: 0, structs: [letter({ origin: at(2) })] }],
			[[21, 0, 1]]
		)
		expect(scene.judge(update, none).verdict).toBe('neutralised')
		expect(scene.receive(update, all).verdict).toBe('pass')
		expect(plainText(scene.live)).toBe('ab\ncd')
	})

	test('where nothing remains nothing is asked', () => {
		const scene = page()
		const block = documentRoot(scene.live).get(0)
		documentRoot(scene.live).delete(0, 1)
		expect(block._item?.deleted).toBe(true)
		expect(scene.judge(one(letter({ parent: at(0) })), none).verdict).toBe('pass')
	})

	test('a text of which something remains does', () => {
		const structs = [letter({ origin: at(2) }, 'xyz')]
		const update = forged([{ client: 21, clock: 0, structs }], [[21, 0, 2]])
		expect(page().judge(update, none).verdict).toBe('neutralised')
	})

	test('a tombstone under a free key would keep others from using it', () => {
		const tomb = one({ ref: REF.deleted, root: 'cards', sub: idOf(77), content: content.length(1) })
		expect(board().judge(tomb, none).verdict).toBe('neutralised')
	})

	test('a tombstone under a key would take the value away', () => {
		const scene = board()
		const update = one({
			ref: REF.deleted,
			root: 'cards',
			sub: idOf(10),
			content: content.length(1)
		})
		expect(scene.receive(update, rightsOf(BEN, 'own')).verdict).toBe('neutralised')
		expect(scene.live.getMap('cards').has(idOf(10))).toBe(true)
	})

	test.each<[string, ForgedStruct]>([
		[
			'two values at once',
			{ ref: REF.any, root: 'cards', sub: 'k', content: content.values('a', 'b') }
		],
		['a text of several letters', letter({ root: 'cards', sub: 'k' }, 'ab')]
	])('under a key there is never %s', (_, struct) => {
		expect(board().judge(one(struct), all)).toEqual(closed('malformed'))
	})

	test('a value under a key has no right neighbour', () => {
		const scene = board()
		const card = scene.live.getMap('cards')._map.get(idOf(10))?.id
		if (!card) throw new Error('The board has no card')
		const update = one({ ref: REF.any, right: card, content: content.values('x') })
		expect(scene.judge(update, all)).toEqual(closed('malformed'))
	})
})

describe('[G10, G14] what is left of an update', () => {
	test('is everything that was allowed, at the same clocks', () => {
		const scene = board()
		const update = scene.written(21, (doc) => {
			addCard(doc, { id: idOf(11), column: idOf(1), title: 'Fair' }, { by: BEN, origin: null })
			addColumn(doc, { id: idOf(2), title: 'Unfair' }, { by: BEN, origin: null })
			addCard(doc, { id: idOf(12), column: idOf(1), title: 'Fair, too' }, { by: BEN, origin: null })
		})
		const copy = scene.window(99)
		Y.applyUpdate(copy, update)
		expect(scene.receive(update, rightsOf(BEN, 'own')).verdict).toBe('neutralised')
		expect([...scene.live.getMap('cards').keys()]).toEqual([idOf(10), idOf(11), idOf(12)])
		expect([...scene.live.getMap('columns').keys()]).toEqual([idOf(1)])
		expect(scene.clockOf(21)).toBe(Y.getState(copy.store, 21))
	})

	test('is nothing inside or beside what was refused', () => {
		const scene = page()
		const structs: ForgedStruct[] = [
			{ ref: REF.type, root: 'default', content: content.type(0) },
			letter({ parent: at(0, 21) }),
			letter({ origin: at(1, 21) })
		]
		const judgement = scene.receive(forged([{ client: 21, clock: 0, structs }]), all)
		expect(judgement).toMatchObject({ denials: [{ denial: { code: 'content_unknown' } }] })
		expect(documentRoot(scene.live).length).toBe(2)
		expect(scene.clockOf(21)).toBe(3)
	})
})

describe('[G16] roots', () => {
	test('are not made by naming them in a struct that is known already', () => {
		const scene = page()
		scene.receive(one(letter({ origin: at(2) })), all)
		expect(scene.judge(one(letter({ root: 'elsewhere' })), all)).toEqual(closed('malformed'))
		expect([...scene.live.share.keys()]).toEqual(['default'])
	})

	test('are not made by something that is gone at once', () => {
		const scene = page()
		const update = forged(
			[{ client: 21, clock: 0, structs: [letter({ root: 'elsewhere' })] }],
			[[21, 0, 1]]
		)
		expect(scene.receive(update, all).verdict).toBe('neutralised')
		expect([...scene.live.share.keys()]).toEqual(['default'])
	})
})
