import type * as Y from 'yjs'
import { CARDS, COLUMNS, readBoard } from '#schema/docs/board.ts'
import type { Messages } from '#lib/messages/speak.ts'
import type { Edit } from '#lib/together/edit-log.ts'
import { CAME, type EntryEdit, watchEntries, WENT } from '#lib/together/others-entries.ts'
import { type Done, donesIn, spellDones } from '#lib/together/entry-words.ts'
import type { Told } from '#lib/together/told.ts'

/** Of what is done to a card at once, the most telling first. */
const WORDS = ['column', 'title', 'text', 'lang', 'rank']

/**
 * [Y22] A board is told card by card: who moved which one where. `hidden` are cards this person does not see
 * [B11]; not even their titles are said.
 */
export function toldBoard(doc: Y.Doc | null, hidden: () => readonly string[]): Told<EntryEdit> {
	return {
		doc,
		watch: (here, writer, heard) => watchEntries(here, [COLUMNS, CARDS], writer, heard),
		near: (edit) => edit !== null && isNear(doc, edit),
		nearLabel: 'board.told_here',
		spell: (edits, m) => (doc ? spellBoard(doc, edits, hidden(), m) : '')
	}
}

function spellBoard(
	doc: Y.Doc,
	edits: readonly Edit<EntryEdit>[],
	hidden: readonly string[],
	m: Messages
): string {
	const columns = readBoard(doc).columns
	const places = new Map(
		columns.flatMap(({ title, cards }) => cards.map((card) => [card.id, { card, column: title }]))
	)
	const cards = edits.filter(({ block }) => block?.root === CARDS && !hidden.includes(block.id))
	const spell = ({ id, what, edit }: Done, who: string) => {
		const at = places.get(id)
		const title = at?.card.title || String(edit.was.title ?? '') || m('board.untitled')
		const column = at?.column || m('board.untitled_column')
		return m(`board.told_${asTold(what)}`, { who, title, column })
	}
	const arranged = new Set(edits.flatMap(({ by, block }) => (block?.root === COLUMNS ? [by] : [])))
	const words = [...arranged].map((by) =>
		m('board.told_columns', { who: by ?? m('together.somebody_first') })
	)
	const dones = donesIn(cards, WORDS)
	if (dones.length > 0) words.unshift(spellDones(dones, spell, 'board.told_many', m))
	return words.join(' ')
}

function asTold(what: string): 'came' | 'went' | 'moved' | 'placed' | 'changed' {
	if (what === CAME || what === WENT) return what
	if (what === 'column') return 'moved'
	return what === 'rank' ? 'placed' : 'changed'
}

/** In the column in which the keyboard is. */
function isNear(doc: Y.Doc | null, { id, root, was }: EntryEdit): boolean {
	const here = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset.column
	if (!doc || here === undefined) return false
	if (root === COLUMNS) return id === here
	const column = readBoard(doc).columns.find(({ cards }) => cards.some((card) => card.id === id))
	return (column?.id ?? was.column) === here
}
