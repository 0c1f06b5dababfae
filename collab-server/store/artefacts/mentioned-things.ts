import * as Y from 'yjs'
import { boardWithout, readBoard } from '#schema/docs/board.ts'
import {
	type Mentioned,
	mentionedBy,
	mentionKey,
	placeOfMentioned,
	type MentionLabel
} from '#schema/docs/mentioned.ts'
import { readSchedule, rowsOf } from '#schema/docs/schedule.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { ArtefactRow } from '../acting/views.ts'
import type { Db } from '../database/db.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import { membersView } from '../organisation/members.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'
import { visibleArtefacts } from './artefacts.ts'
import { loadDocument } from './updates.ts'

/** Somebody or something that can be mentioned, as this person reads it now. */
export type MentionedThing = Mentioned & MentionLabel

/** [K17] Everything in a process that this person may see and so mention: people, decisions, cards, tasks. */
export async function mentionedThings(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<MentionedThing[]> {
	return thingsIn(db, caller, processId, at, () => true)
}

/** [K17] What these keys mean to this person, by key; what they may not see is not among it. */
export async function mentionLabels(
	db: Db,
	caller: Caller,
	processId: string,
	keys: readonly string[],
	at: Date
): Promise<Map<string, MentionLabel>> {
	const wanted = new Set(keys)
	if (wanted.size === 0) return new Map()
	const within = new Set(keys.map((key) => mentionedBy(key)?.within))
	const things = await thingsIn(db, caller, processId, at, ({ id }) => within.has(id))
	return new Map(
		things
			.map((thing) => [mentionKey(thing), { label: thing.label, href: thing.href }] as const)
			.filter(([key]) => wanted.has(key))
	)
}

async function thingsIn(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date,
	opens: (artefact: ArtefactRow) => boolean
): Promise<MentionedThing[]> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const { people, former } = await membersView(db, caller, processId, at)
	const members = [...people, ...former].map(({ person }) => person)
	const decisions = await decisionsIn(db, place, at)
	const seen = await visibleArtefacts(db, place, at)
	const opened = seen.filter(({ kind, state }) => kind !== 'document' && state !== 'disposed')
	const entries = await Promise.all(
		opened.filter(opens).map((artefact) => entriesOf(db, caller, artefact))
	)
	const things: (Mentioned & { label: string })[] = [
		...[...new Map(members.map((one) => [one.id, one])).values()]
			.filter(({ name }) => name !== '')
			.map(({ id, name }) => ({ kind: 'person' as const, id, within: null, label: name })),
		...decisions.map(({ row: { id, question } }) => ({
			...{ kind: 'decision' as const, id, within: null, label: question }
		})),
		...entries.flat()
	]
	return things.map((thing) => ({ ...thing, href: placeOfMentioned(`/p/${processId}`, thing) }))
}

/** The cards of a board or the rows of a schedule; of hidden cards only one's own [B11]. */
async function entriesOf(
	db: Db,
	{ personId }: Caller,
	{ id: within, kind }: ArtefactRow
): Promise<(Mentioned & { label: string })[]> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(db, within))
	if (kind === 'schedule')
		return rowsOf(readSchedule(doc)).map(({ id, title }) => ({
			...{ kind: 'task', id, within, label: title }
		}))
	const hidden = (await hiddenIn(db, within)).filter(({ by }) => by !== personId)
	const board = boardWithout(readBoard(doc), new Set(hidden.map(({ entry }) => entry)))
	return [...board.columns.flatMap(({ cards }) => cards), ...board.loose].map(({ id, title }) => ({
		...{ kind: 'card', id, within, label: title }
	}))
}
