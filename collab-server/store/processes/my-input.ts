import { and, asc, eq, inArray } from 'drizzle-orm'
import { documentClient } from '#schema/db/artefacts.ts'
import { decision, objection } from '#schema/db/decisions.ts'
import { authorshipOf } from '#schema/docs/authorship.ts'
import type { Outcome } from '#schema/docs/settling.ts'
import type { SuggestionPart } from '#schema/docs/settle-suggestions.ts'
import type { Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import { enterProcess } from '../acting/place.ts'
import type { ArtefactRow, NamedMotion, PersonRef } from '../acting/views.ts'
import { visibleArtefacts } from '../artefacts/artefacts.ts'
import { atOneMoment } from '../artefacts/history.ts'
import type { Merged } from '../artefacts/decided-suggestions.ts'
import { textPast, type TextPast } from '../artefacts/text-past.ts'
import type { Db } from '../database/db.ts'
import { motionsOn, named } from '../motions/motion-rows.ts'
import { readableNames } from '../organisation/readable-names.ts'
import { commentsBy, type MyComment } from './my-comments.ts'

/** What somebody suggested in a text and what became of it; who settled it is null while it is open. */
export type MySuggestion = {
	id: string
	parts: SuggestionPart[]
	at: string
	outcome: Outcome | 'open' | 'withdrawn'
	/** Null where a decision settled it, too. */
	by: PersonRef | null
	settledAt: string | null
	decision: Merged | null
	/** [T6] The amendments it was put to a decision in, in that order. */
	amendments: NamedMotion[]
}

export type MyObjection = {
	id: string
	decision: { id: string; question: string }
	reason: string
	at: string
	status: (typeof objection.$inferSelect)['status']
	statusReason: string | null
	statusBy: PersonRef | null
}

/** What somebody gave to one text. */
export type MyText = {
	text: Pick<ArtefactRow, 'id' | 'title' | 'state' | 'superseded'>
	/** Sentences of the text of now in which they wrote; null where they never wrote. */
	passages: string[] | null
	suggestions: MySuggestion[]
	comments: MyComment[]
}

export type MyInput = { texts: MyText[]; objections: MyObjection[] }

/**
 * [VS13] Where the input of a person went, in one process: for that person alone, and no more than they may
 * see there now.
 */
export async function myInput(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<MyInput> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const visible = await visibleArtefacts(db, place, at)
	const texts = visible.filter(({ kind, state }) => kind === 'document' && state !== 'disposed')
	const given: MyText[] = []
	for (const text of texts) {
		const one = await givenTo(db, place, caller, text)
		if (one.passages || one.comments.length > 0) given.push(one)
	}
	return { texts: given, objections: await objectionsBy(db, place, caller, visible) }
}

async function givenTo(
	db: Db,
	place: Place,
	{ personId }: Caller,
	{ id, title, state, superseded, motionOn }: ArtefactRow
): Promise<MyText> {
	// Nobody writes in an amendment: its words are those of the text it is about, and told of there.
	const written = !motionOn && (await hasWritten(db, id, personId))
	const past = written ? await atOneMoment(db, (tx) => textPast(tx, id)) : null
	return {
		text: { id, title, state, superseded },
		passages: past && passagesBy(past, personId),
		suggestions: past ? await suggestionsBy(db, place, id, past, personId) : [],
		comments: await commentsBy(db, place, id, personId)
	}
}

/** What nobody wrote in need not be read. */
async function hasWritten(db: Db, document: string, personId: string): Promise<boolean> {
	const [row] = await db
		.select({ client: documentClient.clientId })
		.from(documentClient)
		.where(and(eq(documentClient.document, document), eq(documentClient.personId, personId)))
		.limit(1)
	return row !== undefined
}

function passagesBy({ doc, past }: TextPast, personId: string): string[] {
	return authorshipOf(doc, past)
		.flatMap(({ parts }) => parts)
		.filter(({ by }) => by.includes(personId))
		.map(({ text }) => text.trim())
}

async function suggestionsBy(
	db: Db,
	place: Place,
	text: string,
	{ open, settled }: TextPast,
	personId: string
): Promise<MySuggestion[]> {
	const motions = await motionsOn(db, text)
	const own = settled.filter(({ by }) => by === personId)
	const nameOf = await readableNames(
		db,
		place,
		own.map(({ settledBy }) => settledBy)
	)
	const waiting = open
		.filter(({ by }) => by === personId)
		.map(({ id, at, parts }) => ({
			...{ id, at, parts, outcome: 'open' as const },
			...{ by: null, settledAt: null, decision: null }
		}))
	const done = own.map(({ id, at, parts, outcome, settledBy, settledAt, decision }) => ({
		...{ id, at, parts, decision },
		outcome: outcome === 'rejected' && settledBy === personId ? ('withdrawn' as const) : outcome,
		by: settledBy === null ? null : nameOf(settledBy),
		settledAt: settledAt.toISOString()
	}))
	return [...waiting, ...done]
		.toSorted((one, other) => other.at - one.at)
		.map((one) => ({
			...one,
			at: new Date(one.at).toISOString(),
			amendments: motions
				.filter(({ motion }) => motion.suggestions.some(({ id }) => id === one.id))
				.map(named)
		}))
}

async function objectionsBy(
	db: Db,
	place: Place,
	{ personId }: Caller,
	visible: readonly ArtefactRow[]
): Promise<MyObjection[]> {
	const ids = visible.map(({ id }) => id)
	if (ids.length === 0) return []
	const rows = await db
		.select({ objection, decision: { id: decision.id, question: decision.question } })
		.from(objection)
		.innerJoin(decision, eq(decision.id, objection.decisionId))
		.where(and(eq(objection.personId, personId), inArray(decision.artefactId, ids)))
		.orderBy(asc(objection.at))
	const nameOf = await readableNames(
		db,
		place,
		rows.map((row) => row.objection.statusBy)
	)
	return rows.map(({ objection: one, decision }) => ({
		...{ id: one.id, decision, reason: one.reason, at: one.at.toISOString() },
		...{ status: one.status, statusReason: one.statusReason },
		statusBy: one.statusBy === null ? null : nameOf(one.statusBy)
	}))
}
