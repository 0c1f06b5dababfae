import { describe, expect, it } from 'vitest'
import type { Column } from '#schema/docs/board.ts'
import { filtered } from './filter.ts'
import { before, placeOf, settle, step, withMoved } from './moves.ts'

const column = (id: string, ...titles: string[]): Column => ({
	id,
	title: id,
	rank: id,
	limit: null,
	cards: titles.map((title) => ({
		id: title,
		column: id,
		rank: 'a0',
		title,
		text: '',
		by: 'ana',
		lang: null
	}))
})
const board = [
	column('ideas', 'taxi', 'posters', 'phone'),
	column('grouped', 'wifi'),
	column('decided')
]
const titles = (columns: Column[]) => columns.map((one) => one.cards.map((card) => card.title))

describe('[A6] moving a card by keyboard', () => {
	it('steps up and down and stops at the edges', () => {
		const first = { column: 'ideas', index: 0 }
		expect(step(board, 'taxi', first, 'up')).toEqual(first)
		expect(step(board, 'taxi', first, 'down')).toEqual({ column: 'ideas', index: 1 })
		const last = { column: 'ideas', index: 2 }
		expect(step(board, 'taxi', last, 'down')).toEqual(last)
	})

	it('steps to the next column at the same height, or its foot', () => {
		const last = { column: 'ideas', index: 2 }
		expect(step(board, 'phone', last, 'right')).toEqual({ column: 'grouped', index: 1 })
		expect(step(board, 'phone', { column: 'grouped', index: 1 }, 'right')).toEqual({
			column: 'decided',
			index: 0
		})
		expect(step(board, 'phone', last, 'left')).toEqual(last)
	})

	it('shows the board as it would be, and names the card it lands before', () => {
		const place = { column: 'ideas', index: 0 }
		expect(titles(withMoved(board, 'phone', place))).toEqual([
			['phone', 'taxi', 'posters'],
			['wifi'],
			[]
		])
		expect(before(board, 'phone', place)).toBe('taxi')
		expect(before(board, 'phone', { column: 'grouped', index: 1 })).toBeNull()
	})

	it('settles where others left room, and is gone with the card', () => {
		const smaller = [column('ideas', 'phone'), column('decided')]
		expect(settle(smaller, 'phone', { column: 'ideas', index: 2 })).toEqual({
			column: 'ideas',
			index: 0
		})
		expect(settle(smaller, 'phone', { column: 'grouped', index: 2 })?.column).toBe('ideas')
		expect(settle([], 'phone', { column: 'ideas', index: 0 })).toBeNull()
		expect(placeOf(smaller, 'taxi')).toBeNull()
	})
})

describe('the filter of a board', () => {
	const spanish = [column('ideas', 'Un teléfono al que llamar', 'Carteles en las paradas')]

	it('finds words without their accents, in any order', () => {
		expect(titles(filtered(spanish, { words: 'llamar telefono', author: '' }))).toEqual([
			['Un teléfono al que llamar']
		])
	})

	it('keeps empty columns, and shows one author', () => {
		expect(titles(filtered(board, { words: '', author: 'eva' }))).toEqual([[], [], []])
		expect(filtered(board, { words: ' ', author: '' })).toBe(board)
	})
})
