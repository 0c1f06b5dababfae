import type { Messages } from '#lib/messages/speak.ts'
import type { Edit } from './edit-log.ts'
import { CAME, type EntryEdit, WENT } from './others-entries.ts'

/** What somebody did to one entry, the most telling of it. `by` is null where nobody can be named. */
export type Done = { id: string; by: string | null; what: string; edit: EntryEdit }

/** More sentences than this are too many to listen to: then it is only counted. */
const TOLD = 3

/**
 * What was done to which entry, in the order in which it was noticed: for each person the first of these
 * words that applies. What came and went again meanwhile is not worth a word, and neither is a field that is
 * not among them.
 */
export function donesIn(edits: readonly Edit<EntryEdit>[], words: readonly string[]): Done[] {
	const entries = Map.groupBy(
		edits.flatMap(({ by, block }) => (block ? [{ by, edit: block }] : [])),
		({ edit }) => edit.id
	)
	return [...entries].flatMap(([id, own]) => {
		const whats = own.map(({ edit }) => edit.what)
		if (whats.includes(WENT)) {
			const last = own.filter(({ edit }) => edit.what === WENT)
			return whats.includes(CAME) ? [] : last.map((one) => ({ ...one, id, what: WENT }))
		}
		return [...Map.groupBy(own, ({ by }) => by)].flatMap(([by, theirs]) => {
			const what = [CAME, ...words].find((word) => theirs.some(({ edit }) => edit.what === word))
			const done = theirs.find(({ edit }) => edit.what === what)
			return what && done ? [{ id, by, what, edit: done.edit }] : []
		})
	})
}

/** Sentence by sentence, or how many people changed how much (`many` is the key of that sentence). */
export function spellDones(
	dones: readonly Done[],
	spell: (done: Done, who: string) => string,
	many: string,
	m: Messages
): string {
	const who = (by: string | null) => by ?? m('together.somebody_first')
	const [first] = dones
	if (first && dones.length > TOLD) {
		const people = new Set(dones.map(({ by }) => by)).size
		const n = new Set(dones.map(({ id }) => id)).size
		return m(many, { people, n, who: who(first.by) })
	}
	return dones.map((done) => spell(done, who(done.by))).join(' ')
}
