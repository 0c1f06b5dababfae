import { asc, eq, inArray } from 'drizzle-orm'
import { artefact } from '#schema/db/artefacts.ts'
import { ballot, decision, objection, record } from '#schema/db/decisions.ts'
import { person } from '#schema/db/people.ts'
import { membership } from '#schema/db/processes.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { Db } from '../store/database/db.ts'
import { shownName } from '../store/people/person-names.ts'

type Table = readonly [path: string, lines: (string | number)[][]]

/** [MV7] Decisions, open ballots, objections and people of a process as tables, each with its names of columns. */
export async function decisionTables(db: Db, processId: string): Promise<Table[]> {
	const decisions = await db
		.select({ decision, title: artefact.title, record: record.id })
		.from(decision)
		.innerJoin(artefact, eq(artefact.id, decision.artefactId))
		.leftJoin(record, eq(record.decisionId, decision.id))
		.where(eq(decision.processId, processId))
		.orderBy(asc(decision.announcedAt), asc(decision.id), asc(record.id))
	const ids = [...new Set(decisions.map((row) => row.decision.id))]
	return [
		['decisions.csv', [DECISIONS, ...decisions.map(decisionLine)]],
		['ballots.csv', [BALLOTS, ...(await ballotLines(db, ids))]],
		['objections.csv', [OBJECTIONS, ...(await objectionLines(db, ids))]],
		['people.csv', [PEOPLE, ...(await peopleLines(db, processId))]]
	]
}

const DECISIONS = [
	...['id', 'question', 'about', 'rule', 'status', 'opens_at', 'closes_at', 'closed_at'],
	...['result', 'effect', 'record']
]
const BALLOTS = ['decision', 'person', 'choice', 'answer', 'reason', 'cast_at']
const OBJECTIONS = ['decision', 'person', 'criterion', 'reason', 'requested_change', 'status', 'at']
const PEOPLE = ['name', 'role', 'from', 'until']

function decisionLine(row: {
	decision: typeof decision.$inferSelect
	title: string
	record: string | null
}): string[] {
	const one = row.decision
	return [
		...[one.id, one.question, row.title, one.ruleName, one.status],
		...[one.opensAt, one.closesAt, one.closedAt].map(instant),
		(one.outcome as Outcome | null)?.result ?? '',
		one.effect ?? '',
		row.record ?? ''
	]
}

async function ballotLines(db: Db, ids: string[]): Promise<string[][]> {
	if (ids.length === 0) return []
	const rows = await db
		.select({ ballot, name: shownName })
		.from(ballot)
		.leftJoin(person, eq(person.id, ballot.personId))
		.where(inArray(ballot.decisionId, ids))
		.orderBy(asc(ballot.decisionId), asc(ballot.castAt), asc(ballot.personId))
	return rows.map(({ ballot: { decisionId, choice, answer, reason, castAt }, name }) => [
		decisionId,
		name ?? '',
		choice,
		answer === null ? '' : JSON.stringify(answer),
		reason,
		instant(castAt)
	])
}

async function objectionLines(db: Db, ids: string[]): Promise<string[][]> {
	if (ids.length === 0) return []
	const rows = await db
		.select({ objection, name: shownName })
		.from(objection)
		.leftJoin(person, eq(person.id, objection.personId))
		.where(inArray(objection.decisionId, ids))
		.orderBy(asc(objection.at), asc(objection.id))
	return rows.map(({ objection: one, name }) => [
		...[one.decisionId, name ?? '', one.criterion, one.reason, one.requestedChange, one.status],
		instant(one.at)
	])
}

async function peopleLines(db: Db, processId: string): Promise<string[][]> {
	const rows = await db
		.select({ name: shownName, membership })
		.from(membership)
		.innerJoin(person, eq(person.id, membership.personId))
		.where(eq(membership.processId, processId))
		.orderBy(asc(membership.from), asc(membership.id))
	return rows.map(({ name, membership: { role, from, until } }) => [
		...[name, role, instant(from), instant(until)]
	])
}

function instant(at: Date | null): string {
	return at?.toISOString() ?? ''
}
