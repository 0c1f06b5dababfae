import type { Card, Column } from '#schema/docs/board.ts'

/** Where a card stands or would stand: `index` counts the other cards of the column above it. */
export type Place = { column: string; index: number }

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where a card stands now, or null when it is gone. */
export function placeOf(columns: Column[], card: string): Place | null {
	for (const column of columns) {
		const index = column.cards.findIndex((one) => one.id === card)
		if (index !== -1) return { column: column.id, index }
	}
	return null
}

/** One step with an arrow key. At an edge the card stays where it is. */
export function step(columns: Column[], card: string, from: Place, to: Direction): Place {
	const at = columns.findIndex((column) => column.id === from.column)
	const column = columns[at]
	if (!column) return from
	const most = (one: Column) => others(one, card).length
	switch (to) {
		case 'up':
			return { ...from, index: Math.max(0, from.index - 1) }
		case 'down':
			return { ...from, index: Math.min(most(column), from.index + 1) }
		case 'left':
		case 'right': {
			const next = columns[at + (to === 'left' ? -1 : 1)]
			if (!next) return from
			return { column: next.id, index: Math.min(from.index, most(next)) }
		}
	}
}

/** The place nearest to this one on a board others may have changed meanwhile. */
export function settle(columns: Column[], card: string, place: Place): Place | null {
	const column = columns.find((one) => one.id === place.column) ?? columns[0]
	if (!column) return null
	return { column: column.id, index: Math.min(place.index, others(column, card).length) }
}

/** The card it would stand before, or null at the foot: what `moveCard` wants to know. */
export function before(columns: Column[], card: string, place: Place): string | null {
	const column = columns.find((one) => one.id === place.column)
	return column ? (others(column, card)[place.index]?.id ?? null) : null
}

/** The board as it would look with the card there. Nothing is changed. */
export function withMoved(columns: Column[], card: string, place: Place): Column[] {
	const moved = columns.flatMap((column) => column.cards).find((one) => one.id === card)
	if (!moved) return columns
	return columns.map((column) => {
		const rest = others(column, card)
		return column.id === place.column
			? { ...column, cards: rest.toSpliced(place.index, 0, moved) }
			: { ...column, cards: rest }
	})
}

function others(column: Column, card: string): Card[] {
	return column.cards.filter((one) => one.id !== card)
}
