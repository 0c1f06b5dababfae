import type { Card, Column } from '#schema/docs/board.ts'
import { holdsWords } from '#lib/ui/find-words.ts'

/** What the reader looks for: words in title or text, and one author. Empty means everything. */
export type Filter = { words: string; author: string }

export const EVERYTHING: Filter = { words: '', author: '' }

export function isFiltering(filter: Filter): boolean {
	return filter.words.trim() !== '' || filter.author !== ''
}

/** The same columns with only the cards that match; none of the columns goes away. */
export function filtered(columns: Column[], filter: Filter): Column[] {
	if (!isFiltering(filter)) return columns
	return columns.map((column) => ({
		...column,
		cards: column.cards.filter((card) => matches(card, filter))
	}))
}

/** Every word must stand in the title or the text; letters with and without accents are alike. */
export function matches(card: Card, filter: Filter): boolean {
	if (filter.author !== '' && card.by !== filter.author) return false
	return holdsWords(`${card.title} ${card.text}`, filter.words)
}
