import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { objection, objectionAnswer } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { explainOutcome } from '#schema/governance/explain.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import { say, type Language } from '#schema/messages/format.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import type { Place } from '../acting/ability.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { decisionsIn } from '../decisions/decision-rows.ts'
import type { Db } from '../database/db.ts'
import { presentNow, type MeetingRow } from '../meetings/meeting-rows.ts'
import { rolesThere } from '../meetings/roles-there.ts'
import { plannedItems, type ItemOf } from './minutes-agenda.ts'
import { tasksMade } from './minutes-tasks.ts'

/** The parts of drafted minutes, in their order. Their heads are `minutes.<part>`. */
export const MINUTES_PARTS = [
	'attendance',
	'agenda',
	'proposals',
	'decisions',
	'objections',
	'actions'
] as const
export type MinutesPart = (typeof MINUTES_PARTS)[number]

/**
 * One thing that happened, in the language of authority. `key` says what it is, so that it is drafted once;
 * `path` is the event it is linked to.
 */
export type MinutesLine = {
	part: MinutesPart
	key: string
	text: string
	path: string
	/** The item of the agenda it belongs to; null where it belongs to none. */
	item: string | null
}

/**
 * [MN1] What happened at a meeting, as far as everybody in the process may know it: from its beginning to
 * its end, and what was decided at it. Who was there is told by roles and numbers, never by names.
 */
export async function minutesLines(
	db: Db,
	place: Place,
	meeting: MeetingRow,
	at: Date
): Promise<MinutesLine[]> {
	const language = place.process.language as Language
	const span = { from: meeting.startsAt, to: meeting.closedAt ?? at }
	const open = (await decisionsIn(db, place, at)).filter(
		({ artefact }) => artefact.visibility === 'process'
	)
	const seen = open.map(({ decision }) => decision).toReversed()
	const agenda = await plannedItems(db, place, meeting, at)
	const texts = new Map(open.map(({ decision: { id }, artefact }) => [id, artefact]))
	const itemOf: ItemOfDecision = (id) => {
		const text = texts.get(id)
		return agenda.itemOf({ decision: id, on: text ? [text.id, text.motionOn] : [] })
	}
	const here = seen.filter(({ id, meetingId }) => meetingId === meeting.id && !itemOf(id))
	const closed = seen.filter((one) => one.outcome !== null && isAt(one, meeting, span))
	return [
		...(await attendance(db, place, meeting, language, at)),
		...agenda.lines,
		...here.map((one) => aboutAgenda(place, one)),
		...(await proposals(db, place, span, agenda.itemOf)),
		...(await decided(db, place, closed, language, itemOf)),
		...(await objected(db, place, closed, language, itemOf)),
		...(await tasksMade(db, place, meeting, agenda.itemOf, at))
	]
}

type Span = { from: Date; to: Date }
type ItemOfDecision = (decision: string) => string | null

function isAt({ meetingId, closedAt }: DecisionRecord, { id }: MeetingRow, { from, to }: Span) {
	return meetingId === id || (closedAt !== null && closedAt >= from && closedAt <= to)
}

/** How many were there in which role; a register that was corrected is another line. */
async function attendance(
	db: Db,
	{ process }: Place,
	meeting: MeetingRow,
	language: Language,
	at: Date
): Promise<MinutesLine[]> {
	const counts = await rolesThere(db, meeting, await presentNow(db, meeting.id), at)
	if (counts.length === 0) return []
	const voice = voiceOf(language)
	const said = counts.map(({ role, count }) => `${say(language, `roles.${role}`)} (${count})`)
	return [
		{
			part: 'attendance',
			key: `there:${meeting.id}:${counts.map(({ role, count }) => `${role}=${count}`).join(',')}`,
			text: say(language, 'minutes.present', { who: voice.list(said) }),
			path: `/p/${process.id}/meetings/${meeting.id}`,
			item: null
		}
	]
}

function aboutAgenda({ process }: Place, { id, question }: DecisionRecord): MinutesLine {
	const path = `/p/${process.id}/decisions/${id}`
	return { part: 'agenda', key: `agenda:${id}`, text: question, path, item: null }
}

/** Suggestions that were put up as one set. */
async function proposals(
	db: Db,
	{ process }: Place,
	{ from, to }: Span,
	itemOf: ItemOf
): Promise<MinutesLine[]> {
	const rows = await db
		.select({
			id: artefactTable.id,
			title: artefactTable.title,
			motionOn: artefactTable.motionOn,
			index: ledgerEntry.index
		})
		.from(ledgerEntry)
		.innerJoin(artefactTable, sql`${artefactTable.id}::text = ${ledgerEntry.subjectId}`)
		.where(
			and(
				eq(ledgerEntry.processId, process.id),
				eq(ledgerEntry.type, 'motion-put-up'),
				gte(ledgerEntry.appendedAt, from),
				lte(ledgerEntry.appendedAt, to),
				eq(artefactTable.visibility, 'process')
			)
		)
		.orderBy(asc(ledgerEntry.index))
	return rows.map(({ id, title, motionOn, index }) => ({
		part: 'proposals',
		key: `motion:${id}`,
		text: title,
		path: `/p/${process.id}/log/${index}`,
		item: itemOf({ on: [id, motionOn] })
	}))
}

async function decided(
	db: Db,
	{ process }: Place,
	decisions: readonly DecisionRecord[],
	language: Language,
	itemOf: ItemOfDecision
): Promise<MinutesLine[]> {
	const entries = await entriesOf(
		db,
		decisions.map(({ id }) => id),
		'decision-closed'
	)
	return decisions.flatMap((decision) => {
		const outcome = decision.outcome as Outcome | null
		if (!outcome) return []
		const { result, steps } = explainOutcome(outcome, language, decision.options as Option[])
		const index = entries.get(decision.id)
		return {
			part: 'decisions',
			key: `decided:${decision.id}`,
			text: [decision.question, result, ...steps].join('\n'),
			path:
				index === undefined
					? `/p/${process.id}/decisions/${decision.id}`
					: `/p/${process.id}/log/${index}`,
			item: itemOf(decision.id)
		}
	})
}

/** Objections that stand or stood, with what was said to them; those taken back say nothing any more. */
async function objected(
	db: Db,
	{ process }: Place,
	decisions: readonly DecisionRecord[],
	language: Language,
	itemOf: ItemOfDecision
): Promise<MinutesLine[]> {
	if (decisions.length === 0) return []
	const ids = decisions.map(({ id }) => id)
	const rows = await db
		.select()
		.from(objection)
		.where(inArray(objection.decisionId, ids))
		.orderBy(asc(objection.at), asc(objection.id))
	const standing = rows.filter(({ status }) => status !== 'withdrawn')
	if (standing.length === 0) return []
	const answers = await db
		.select()
		.from(objectionAnswer)
		.where(
			inArray(
				objectionAnswer.objectionId,
				standing.map(({ id }) => id)
			)
		)
		.orderBy(asc(objectionAnswer.at), asc(objectionAnswer.id))
	return standing.map(({ id, decisionId, reason, status, statusReason }) => {
		const said = answers.filter(({ objectionId }) => objectionId === id)
		return {
			part: 'objections',
			key: `objection:${id}:${status}:${said.length}`,
			text: [
				say(language, 'minutes.objection', { reason }),
				...said.map(({ text }) => say(language, 'minutes.answer', { text })),
				say(language, 'minutes.became', {
					status,
					reason: statusReason ?? '',
					given: statusReason ? 'yes' : 'no'
				})
			].join('\n'),
			path: `/p/${process.id}/decisions/${decisionId}`,
			item: itemOf(decisionId)
		}
	})
}

/** Where the log holds the entry of this type about each of these. */
async function entriesOf(db: Db, subjects: string[], type: string): Promise<Map<string, number>> {
	if (subjects.length === 0) return new Map()
	const rows = await db
		.select({ subject: ledgerEntry.subjectId, index: ledgerEntry.index })
		.from(ledgerEntry)
		.where(and(inArray(ledgerEntry.subjectId, subjects), eq(ledgerEntry.type, type)))
		.orderBy(asc(ledgerEntry.index))
	return new Map(rows.map(({ subject, index }) => [subject, index]))
}
