import type * as Y from 'yjs'
import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { type Edit, NOT_UNDOABLE, transactEdit } from './edit.ts'
import { eachEntry, entriesOf, entryOf, fieldOf, newEntry } from './entries.ts'
import { integer, isRank, nullOr, type Shape, textUpTo } from './fields.ts'
import { isLanguageTag } from './languages.ts'
import { byRank, rankAt } from './ranks.ts'

/** Roots of a board: two maps of entries by id. A card names its column, so moving it is one field. */
export const COLUMNS = 'columns'
export const CARDS = 'cards'

/** A card. `by` is the person who added it; it never changes. */
export type Card = {
	id: string
	column: string
	rank: string
	title: string
	text: string
	by: string
	/** [K23] The language of its words where that is not the one of the process. */
	lang: string | null
}

/** A column with its cards in order. `limit` is how many cards it should hold at most; it never refuses. */
export type Column = {
	id: string
	title: string
	rank: string
	limit: number | null
	cards: Card[]
}

/** A board as people see it. `loose` holds the cards of a board without any column. */
export type Board = { columns: Column[]; loose: Card[] }

export const COLUMN_FIELDS: Shape = {
	id: isId,
	title: textUpTo(LIMITS.titleLength),
	rank: isRank,
	limit: nullOr(integer(1, LIMITS.cards))
}

export const CARD_FIELDS: Shape = {
	id: isId,
	column: isId,
	rank: isRank,
	title: textUpTo(LIMITS.titleLength),
	text: textUpTo(LIMITS.fieldLength),
	by: isId,
	lang: nullOr(isLanguageTag)
}

/**
 * Reads a board. Cards of a column that is gone stand in the first column, so that nothing is lost
 * when one person removes a column while another puts a card into it.
 */
export function readBoard(doc: Y.Doc): Board {
	const columns = [...eachEntry(doc, COLUMNS)].map(readColumn).sort(byRank)
	const cards = [...eachEntry(doc, CARDS)].map(readCard).sort(byRank)
	const byId = new Map(columns.map((column) => [column.id, column]))
	const loose: Card[] = []
	for (const card of cards) {
		const column = byId.get(card.column) ?? columns[0]
		if (column === undefined) loose.push(card)
		else column.cards.push(card)
	}
	return { columns, loose }
}

/** [B11] The board without the cards that moderators have hidden. */
export function boardWithout({ columns, loose }: Board, hidden: ReadonlySet<string>): Board {
	const seen = (card: Card) => !hidden.has(card.id)
	return {
		columns: columns.map((column) => ({ ...column, cards: column.cards.filter(seen) })),
		loose: loose.filter(seen)
	}
}

/** Whether a column holds more cards than its limit. */
export function overLimit(column: Column): boolean {
	return column.limit !== null && column.cards.length > column.limit
}

/** Adds an empty column at the right end. */
export function addColumn(doc: Y.Doc, column: { id: string; title: string }, edit: Edit): void {
	const rank = rankAt(readBoard(doc).columns, Infinity)
	const fields = { id: column.id, title: column.title, rank, limit: null }
	transactEdit(doc, edit, () => entriesOf(doc, COLUMNS).set(column.id, newEntry(fields)))
}

export function renameColumn(doc: Y.Doc, id: string, title: string, edit: Edit): void {
	setFields(doc, COLUMNS, id, { title }, edit)
}

/** Sets how many cards a column should hold at most; null takes the limit away. */
export function setLimit(doc: Y.Doc, id: string, limit: number | null, edit: Edit): void {
	setFields(doc, COLUMNS, id, { limit }, edit)
}

/** Moves a column before another, or to the right end. */
export function moveColumn(doc: Y.Doc, id: string, before: string | null, edit: Edit): void {
	const others = readBoard(doc).columns.filter((column) => column.id !== id)
	setFields(doc, COLUMNS, id, { rank: rankAt(others, placeOf(others, before)) }, edit)
}

/** Removes an empty column. Answers false, and leaves it, while it holds cards. */
export function removeColumn(doc: Y.Doc, id: string, edit: Edit): boolean {
	const column = readBoard(doc).columns.find((one) => one.id === id)
	if (column === undefined || column.cards.length > 0) return false
	transactEdit(doc, edit, () => entriesOf(doc, COLUMNS).delete(id))
	return true
}

/** Adds a card at the foot of a column, in the name of the person who edits. */
export function addCard(
	doc: Y.Doc,
	card: { id: string; column: string; title: string; text?: string; lang?: string | null },
	edit: Edit
): void {
	const { id, column, title, text = '', lang = null } = card
	const rank = rankAt(cardsIn(doc, column), Infinity)
	const fields = { id, column, rank, title, text, by: edit.by, ...(lang !== null && { lang }) }
	transactEdit(doc, edit, () => entriesOf(doc, CARDS).set(id, newEntry(fields)))
}

/** Changes fields of a card, each its own: two people never overwrite each other. */
export function editCard(
	doc: Y.Doc,
	id: string,
	fields: Partial<Pick<Card, 'title' | 'text' | 'lang'>>,
	edit: Edit
): void {
	setFields(doc, CARDS, id, fields, edit)
}

/** Moves a card into a column, before another card of it or to its foot. */
export function moveCard(
	doc: Y.Doc,
	id: string,
	to: { column: string; before: string | null },
	edit: Edit
): void {
	const others = cardsIn(doc, to.column).filter((card) => card.id !== id)
	const rank = rankAt(others, placeOf(others, to.before))
	setFields(doc, CARDS, id, { column: to.column, rank }, edit)
}

/** Removes a card. The removal of somebody else's card cannot be undone. */
export function removeCard(doc: Y.Doc, id: string, edit: Edit): void {
	const own = entryOf(doc, CARDS, id)?.get('by') === edit.by
	const undoable = own ? edit : { ...edit, origin: NOT_UNDOABLE }
	transactEdit(doc, undoable, () => entriesOf(doc, CARDS).delete(id))
}

function readColumn([id, entry]: [string, Y.Map<unknown>]): Column {
	return {
		id,
		title: fieldOf(entry, COLUMN_FIELDS, 'title', ''),
		rank: fieldOf(entry, COLUMN_FIELDS, 'rank', ''),
		limit: fieldOf<number | null>(entry, COLUMN_FIELDS, 'limit', null),
		cards: []
	}
}

function readCard([id, entry]: [string, Y.Map<unknown>]): Card {
	return {
		id,
		column: fieldOf(entry, CARD_FIELDS, 'column', ''),
		rank: fieldOf(entry, CARD_FIELDS, 'rank', ''),
		title: fieldOf(entry, CARD_FIELDS, 'title', ''),
		text: fieldOf(entry, CARD_FIELDS, 'text', ''),
		by: fieldOf(entry, CARD_FIELDS, 'by', ''),
		lang: fieldOf<string | null>(entry, CARD_FIELDS, 'lang', null)
	}
}

function cardsIn(doc: Y.Doc, column: string): Card[] {
	return readBoard(doc).columns.find((one) => one.id === column)?.cards ?? []
}

function placeOf(siblings: readonly { id: string }[], before: string | null): number {
	const index = siblings.findIndex((sibling) => sibling.id === before)
	return index === -1 ? siblings.length : index
}

function setFields(
	doc: Y.Doc,
	root: string,
	id: string,
	fields: Readonly<Record<string, string | number | null | undefined>>,
	edit: Edit
): void {
	const entry = entryOf(doc, root, id)
	if (entry === null) return
	transactEdit(doc, edit, () => {
		for (const [field, value] of Object.entries(fields)) {
			if (value !== undefined && entry.get(field) !== value) entry.set(field, value)
		}
	})
}
