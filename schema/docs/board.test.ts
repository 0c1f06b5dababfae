import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
	addCard,
	addColumn,
	editCard,
	moveCard,
	moveColumn,
	overLimit,
	readBoard,
	removeCard,
	removeColumn,
	renameColumn,
	setLimit
} from './board.ts'
import { undoHistory } from './undo.ts'

const ANA = 'a0000000-0000-4000-8000-000000000001'
const BEN = 'b0000000-0000-4000-8000-000000000002'
const edit = { by: ANA, origin: 'ana' }
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function board(): Y.Doc {
	const doc = new Y.Doc()
	addColumn(doc, { id: id(1), title: 'To do' }, edit)
	addColumn(doc, { id: id(2), title: 'Done' }, edit)
	for (const number of [11, 12, 13]) {
		addCard(doc, { id: id(number), column: id(1), title: `Card ${number}` }, edit)
	}
	return doc
}

/** Columns as the numbers of their cards. */
function seen(doc: Y.Doc): number[][] {
	return readBoard(doc).columns.map(({ cards }) => cards.map((card) => Number(card.id.slice(-2))))
}

function twin(doc: Y.Doc): Y.Doc {
	const other = new Y.Doc()
	Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
	return other
}

function meet(one: Y.Doc, other: Y.Doc): void {
	Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
	Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
}

describe('a board', () => {
	it('holds columns and cards in order', () => {
		expect(seen(board())).toEqual([[11, 12, 13], []])
	})

	it('moves cards before others, to the foot and into other columns', () => {
		const doc = board()
		moveCard(doc, id(13), { column: id(1), before: id(11) }, edit)
		moveCard(doc, id(12), { column: id(2), before: null }, edit)
		moveCard(doc, id(11), { column: id(2), before: id(12) }, edit)
		expect(seen(doc)).toEqual([[13], [11, 12]])
	})

	it('moves and renames columns, and removes only empty ones', () => {
		const doc = board()
		renameColumn(doc, id(2), 'Finished', edit)
		moveColumn(doc, id(2), id(1), edit)
		expect(readBoard(doc).columns.map((column) => column.title)).toEqual(['Finished', 'To do'])
		expect(removeColumn(doc, id(1), edit)).toBe(false)
		expect(removeColumn(doc, id(2), edit)).toBe(true)
		expect(readBoard(doc).columns).toHaveLength(1)
	})

	it('says when a column holds more than its limit', () => {
		const doc = board()
		setLimit(doc, id(1), 2, edit)
		expect(readBoard(doc).columns.map(overLimit)).toEqual([true, false])
		setLimit(doc, id(1), null, edit)
		expect(readBoard(doc).columns.map(overLimit)).toEqual([false, false])
	})

	it('[K1] keeps what two people change at once in different fields of a card', () => {
		const ana = board()
		const ben = twin(ana)
		editCard(ana, id(11), { title: 'Retitled' }, edit)
		editCard(ben, id(11), { text: 'Explained' }, { by: BEN, origin: 'ben' })
		moveCard(ben, id(11), { column: id(2), before: null }, { by: BEN, origin: 'ben' })
		meet(ana, ben)
		expect(readBoard(ana)).toEqual(readBoard(ben))
		expect(readBoard(ana).columns[1]?.cards[0]).toMatchObject({
			title: 'Retitled',
			text: 'Explained'
		})
	})

	it('[K23] keeps the language of a card, and none where there is none such', () => {
		const doc = board()
		addCard(doc, { id: id(14), column: id(2), title: 'مقعد', lang: 'ar' }, edit)
		editCard(doc, id(11), { lang: 'lv' }, edit)
		const langs = () => readBoard(doc).columns.map(({ cards }) => cards.map(({ lang }) => lang))
		expect(langs()).toEqual([['lv', null, null], ['ar']])
		editCard(doc, id(11), { lang: null }, edit)
		editCard(doc, id(14), { lang: 'Latin' }, edit)
		expect(langs()).toEqual([[null, null, null], [null]])
	})

	it('[K4] keeps the author of a card through all edits', () => {
		const doc = board()
		editCard(doc, id(11), { title: 'By Ben now' }, { by: BEN, origin: 'ben' })
		moveCard(doc, id(11), { column: id(2), before: null }, { by: BEN, origin: 'ben' })
		expect(readBoard(doc).columns[1]?.cards[0]?.by).toBe(ANA)
	})

	it('[K7] stands in the same order everywhere when two people insert at the same spot', () => {
		const ana = board()
		const ben = twin(ana)
		moveCard(ana, id(12), { column: id(1), before: id(11) }, edit)
		moveCard(ben, id(13), { column: id(1), before: id(11) }, { by: BEN, origin: 'ben' })
		meet(ana, ben)
		expect(seen(ana)).toEqual(seen(ben))
		moveCard(ana, id(11), { column: id(1), before: id(13) }, edit)
		expect(new Set(seen(ana)[0])).toEqual(new Set([11, 12, 13]))
	})

	it('[K9] reads whatever stands there without failing', () => {
		const doc = board()
		doc.getMap('cards').set('odd', 'text')
		doc.getMap('cards').set(
			id(20),
			new Y.Map([
				['title', 7],
				['rank', {}]
			] as [string, unknown][])
		)
		doc.getMap('columns').set(id(3), new Y.Map())
		expect(readBoard(doc).columns.flatMap((column) => column.cards)).toHaveLength(4)
	})

	it('[K14] shows cards of a column that is gone in the first column, and loose without any', () => {
		const doc = board()
		addCard(doc, { id: id(14), column: id(9), title: 'Lost' }, edit)
		expect(seen(doc)[0]).toContain(14)
		doc.getMap('columns').delete(id(1))
		doc.getMap('columns').delete(id(2))
		expect(readBoard(doc).loose).toHaveLength(4)
	})

	it('[K10] undoes one’s own removal, and not the removal of somebody else’s card', () => {
		const doc = board()
		const undo = undoHistory('board', doc, 'ana')
		removeCard(doc, id(11), edit)
		undo.undo()
		expect(seen(doc)[0]).toContain(11)
		addCard(doc, { id: id(15), column: id(1), title: 'Of Ben' }, { by: BEN, origin: 'ben' })
		undo.clear()
		removeCard(doc, id(15), edit)
		undo.undo()
		expect(seen(doc)[0]).not.toContain(15)
	})

	it('[K10] puts the old value back even when somebody else wrote there meanwhile', () => {
		const doc = board()
		const undo = undoHistory('board', doc, 'ana')
		const ben = twin(doc)
		editCard(doc, id(11), { title: 'Of Ana' }, edit)
		editCard(ben, id(11), { title: 'Of Ben' }, { by: BEN, origin: 'ben' })
		meet(doc, ben)
		undo.undo()
		expect(readBoard(doc).columns[0]?.cards[0]?.title).not.toBe('')
	})
})
