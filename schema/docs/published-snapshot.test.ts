import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addCard, addColumn, readBoard } from './board.ts'
import { canonicalTextOf } from './policy.ts'
import { idsIn, numberedId, withIds } from './published-snapshot.ts'
import { defineRoots } from './roots.ts'

const ANA = '0190c1de-0000-7000-8000-00000000000a'
const BEA = '0190c1de-0000-7000-8000-00000000000b'
const CARD = '0190c1de-0000-7000-8000-00000000000c'
const COLUMN = '0190c1de-0000-7000-8000-00000000000d'

function aBoard(): Uint8Array {
	const doc = new Y.Doc()
	defineRoots('board', doc)
	addColumn(doc, { id: COLUMN, title: 'Ideas' }, { by: ANA, origin: null })
	const text = `As ${BEA} said ${ANA}`
	addCard(doc, { id: CARD, column: COLUMN, title: 'A bench', text }, { by: ANA, origin: null })
	return Y.encodeStateAsUpdate(doc)
}

function read(snapshot: Uint8Array): Y.Doc {
	const doc = new Y.Doc()
	defineRoots('board', doc)
	Y.applyUpdate(doc, snapshot)
	return doc
}

test('[AS12] ids of people give way to numbers, and nothing else changes', () => {
	const snapshot = aBoard()
	expect(idsIn(snapshot)).toEqual(expect.arrayContaining([ANA, BEA, CARD, COLUMN]))
	const instead = new Map([
		[ANA, numberedId(3)],
		[BEA, numberedId(12)]
	])
	const published = withIds(snapshot, instead)
	expect(Buffer.from(published).includes(ANA)).toBe(false)
	expect(Buffer.from(published).includes(BEA)).toBe(false)
	expect(published.length).toBe(snapshot.length)
	const [card] = readBoard(read(published)).columns[0]?.cards ?? []
	expect(card).toMatchObject({
		id: CARD,
		by: '00000000-0000-8000-8000-000000000003',
		text: `As ${numberedId(12)} said ${numberedId(3)}`
	})
	const before = canonicalTextOf('board', read(snapshot))
	const named = before.replaceAll(ANA, numberedId(3)).replaceAll(BEA, numberedId(12))
	expect(canonicalTextOf('board', read(published))).toBe(named)
})

test('[AS12] the same document gives the same bytes, and one without people stays as it is', () => {
	const snapshot = aBoard()
	const instead = new Map([[ANA, numberedId(1)]])
	expect(withIds(snapshot, instead)).toEqual(withIds(snapshot, instead))
	expect(withIds(snapshot, new Map())).toEqual(snapshot)
})
