import type { Board, Card } from '#schema/docs/board.ts'

/**
 * The same board, with every card that did not change as the very object it was before: what is drawn
 * from it is then left alone, however large the board.
 */
export function steady(now: Board, before: Board | undefined): Board {
	if (!before) return now
	const known = new Map(before.columns.flatMap(({ cards }) => cards.map((card) => [card.id, card])))
	const same = (card: Card) => {
		const was = known.get(card.id)
		return was && isAlike(was, card) ? was : card
	}
	return {
		...now,
		columns: now.columns.map((column) => ({ ...column, cards: column.cards.map(same) }))
	}
}

function isAlike(one: Card, other: Card): boolean {
	return (Object.keys(one) as (keyof Card)[]).every((field) => one[field] === other[field])
}
