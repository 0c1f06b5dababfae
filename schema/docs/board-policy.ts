import { LIMITS } from '../limits.ts'
import { CARD_FIELDS, CARDS, COLUMN_FIELDS, COLUMNS } from './board.ts'
import { shapeDenial } from './denials.ts'
import { type EntryRules, judgeEntry } from './entry-policy.ts'
import type { Policy } from './policy.ts'

const COLUMN_RULES: EntryRules = {
	root: COLUMNS,
	most: LIMITS.columns,
	fields: COLUMN_FIELDS,
	authored: false,
	mayAdd: (rights) => rights.may('edit'),
	mayEdit: (rights) => rights.may('edit'),
	mayRemove: (rights) => rights.may('edit')
}

const CARD_RULES: EntryRules = {
	root: CARDS,
	most: LIMITS.cards,
	fields: CARD_FIELDS,
	authored: true,
	mayAdd(rights) {
		// A new card is one's own: those who may edit their cards, or propose one, may add it.
		const denial = rights.may('edit', 'card', { own: true })
		return denial === null ? null : rights.may('propose', 'card', { own: true }) && denial
	},
	mayEdit: (rights, card) =>
		rights.may('edit', 'card', { own: card.get('by') === rights.personId }),
	mayRemove: (rights, card) =>
		rights.may('edit', 'card', { own: card.get('by') === rights.personId })
}

/** Columns are the facilitating work of those who may edit the board; cards know their author. */
export const boardPolicy: Policy = (op, rights, doc) => {
	switch (op.path[0]) {
		case COLUMNS:
			return judgeEntry(COLUMN_RULES, op, rights, doc)
		case CARDS:
			return judgeEntry(CARD_RULES, op, rights, doc)
		default:
			return shapeDenial('content_unknown', { where: op.path.join('/') })
	}
}
