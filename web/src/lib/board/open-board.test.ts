import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { addCard, readBoard } from '#schema/docs/board.ts'
import type { Denial } from '#schema/errors.ts'
import type { Standing } from '#schema/protocol.ts'
import { CardDraft } from './card-draft.svelte.ts'
import { OpenBoard } from './open-board.svelte.ts'

const ANA = '0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a01'
const GUS = '0b6a4d3e-58f3-4c53-9d4f-0d3f3d6f0a03'
const MAY: Standing = { may: { edit: true }, denials: {} }
const NOT_OWN: Denial = { code: 'not_own', capability: 'edit', params: {}, whoCan: [], until: null }
const GUEST: Standing = {
	may: {},
	denials: { edit: NOT_OWN },
	parts: { own_card: null, new_card: null }
}

const boards: OpenBoard[] = []
afterEach(() => {
	boards.splice(0).forEach((board) => board.destroy())
	vi.useRealTimers()
})

type Hidden = { entry: string; by: string }[]
function open(doc: Y.Doc, standing = MAY, personId = ANA, hidden: Hidden = []): OpenBoard {
	const initial = { columns: [], loose: [] }
	const now = { standing: () => standing, hidden: () => hidden }
	const board = new OpenBoard({ initial, doc, personId, ...now })
	boards.push(board)
	return board
}

function begun() {
	const doc = new Y.Doc()
	const board = open(doc)
	const ideas = board.addColumn({ title: 'Ideas', limit: null }) ?? ''
	const decided = board.addColumn({ title: 'Decided', limit: null }) ?? ''
	const taxi = board.add(ideas, { title: 'Taxi', text: '' }) ?? ''
	const phone = board.add(ideas, { title: 'Phone', text: '' }) ?? ''
	return { doc, board, ideas, decided, taxi, phone }
}

const titles = (columns: { title: string; cards: { title: string }[] }[]) =>
	columns.map((column) => [column.title, ...column.cards.map((card) => card.title)].join(' '))

it('[B11] shows a hidden card to its author only, and says so', () => {
	const { doc, taxi } = begun()
	const hidden = [{ entry: taxi, by: ANA }]
	const ids = (board: OpenBoard) => board.cards.map((card) => card.id)
	const own = open(doc, MAY, ANA, hidden)
	expect(ids(own)).toContain(taxi)
	expect(own.isHidden(taxi)).toBe(true)
	expect(ids(open(doc, MAY, 'somebody else', hidden))).not.toContain(taxi)
})

describe('[A6] a card in hand', () => {
	it('is shown where it would land, and moves for others only when it is put down', () => {
		const { doc, board, phone } = begun()
		board.pickUp(phone)
		board.carry('right')
		expect(titles(board.shown)).toEqual(['Ideas Taxi', 'Decided Phone'])
		expect(titles(readBoard(doc).columns)).toEqual(['Ideas Taxi Phone', 'Decided'])
		board.putDown()
		expect(titles(readBoard(doc).columns)).toEqual(['Ideas Taxi', 'Decided Phone'])
	})

	it('stays where it was when one lets go', () => {
		const { doc, board, taxi } = begun()
		board.pickUp(taxi)
		board.carry('down')
		board.letGo()
		expect(titles(board.shown)).toEqual(titles(readBoard(doc).columns))
		expect(board.held).toBeNull()
	})

	it('is no longer in hand when somebody removes it', () => {
		const { doc, board, taxi } = begun()
		board.pickUp(taxi)
		const other = open(doc)
		other.remove(taxi, () => {})
		other.removals.settle()
		expect(board.held).toBeNull()
		expect(board.putDown()).toBeNull()
	})
})

describe('columns', () => {
	it('go only when their cards have somewhere to go', () => {
		const { board, ideas, decided } = begun()
		board.removeColumn(ideas, null)
		expect(titles(board.columns)).toEqual(['Ideas Taxi Phone', 'Decided'])
		board.removeColumn(ideas, decided)
		expect(titles(board.columns)).toEqual(['Decided Taxi Phone'])
		board.undo()
		expect(titles(board.columns)).toEqual(['Ideas Taxi Phone', 'Decided'])
	})

	it('move one place', () => {
		const { board, decided } = begun()
		board.moveColumn(decided, -1)
		expect(titles(board.columns)).toEqual(['Decided', 'Ideas Taxi Phone'])
		board.moveColumn(decided, 1)
		expect(titles(board.columns)).toEqual(['Ideas Taxi Phone', 'Decided'])
	})
})

describe('a guest', () => {
	it('adds cards and changes only their own', () => {
		const { doc, ideas, board } = begun()
		const guest = open(doc, GUEST, GUS)
		expect(guest.mayAdd).toBeNull()
		expect(guest.mayArrange).toBe(NOT_OWN)
		guest.add(ideas, { title: 'Tea', text: '' })
		const [taxi, tea] = ['Taxi', 'Tea'].map((title) =>
			board.cards.find((card) => card.title === title)
		)
		expect(tea && guest.mayWrite(tea)).toBeNull()
		expect(taxi && guest.mayWrite(taxi)).toBe(NOT_OWN)
	})
})

describe('a card that two people write', () => {
	it('keeps the title of one and the text of the other', () => {
		const doc = new Y.Doc()
		const board = open(doc)
		const column = board.addColumn({ title: 'Ideas', limit: null }) ?? ''
		const id = '6f1c7f0e-0f5c-4b7e-9d43-0a4f5f0c1a11'
		addCard(doc, { id, column, title: 'Taxi', text: 'For all' }, { by: ANA, origin: null })
		const read = () =>
			board.cards[0] ?? { id, column, rank: '', title: '', text: '', by: '', lang: null }
		const draft = new CardDraft(read())
		draft.title = 'A taxi '
		draft.lang = 'lv'
		board.write(id, { text: 'For those who cannot come' })
		expect(draft.isOvertaken(read())).toBe(true)
		board.write(id, draft.changes)
		const both = { title: 'A taxi', text: 'For those who cannot come', lang: 'lv' }
		expect(read()).toMatchObject(both)
	})
})
