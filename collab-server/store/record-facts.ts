import { and, asc, eq, inArray, lte, or } from 'drizzle-orm'
import { artefact, frozenText } from '#schema/db/artefacts.ts'
import { recusal } from '#schema/db/bodies.ts'
import { decision, objection, objectionAnswer, rollEntry } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { organisation, person } from '#schema/db/people.ts'
import { charter, membership, process } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import { countedBallots, type BallotRow } from './box.ts'
import type { Db } from './db.ts'
import { logOf, type Log } from './ledger.ts'

/** Everything the tables know about one decision, as rows: what a record is assembled from. */
export type RecordFacts = {
	organisation: typeof organisation.$inferSelect
	process: typeof process.$inferSelect
	charter: typeof charter.$inferSelect
	artefact: typeof artefact.$inferSelect
	frozen: typeof frozenText.$inferSelect
	decision: typeof decision.$inferSelect
	previous: typeof decision.$inferSelect | null
	roll: (typeof rollEntry.$inferSelect)[]
	ballots: BallotRow[]
	objections: (typeof objection.$inferSelect)[]
	answers: (typeof objectionAnswer.$inferSelect)[]
	/** Who stayed out of this decision when it closed, oldest first [B6]. */
	recusals: (typeof recusal.$inferSelect)[]
	people: (typeof person.$inferSelect)[]
	/** Roles held in the process when the decision was announced. */
	memberships: (typeof membership.$inferSelect)[]
	log: Log
	entries: Pick<typeof ledgerEntry.$inferSelect, 'index' | 'type' | 'leafHash'>[]
}

/** Reads the facts of a decision. For the record job only: nothing here asks who is asking. */
export async function factsForRecord(db: Db, decisionId: string): Promise<RecordFacts> {
	const base = await loadBase(db, decisionId)
	const { roll, ballots, objections, answers } = await loadVoices(db, decisionId)
	const recusals = await recusalsAtClose(db, base.decision)
	const people = [
		base.decision.announcedBy,
		base.frozen.frozenBy,
		...roll.map((row) => row.personId),
		...recusals.map((row) => row.personId),
		...objections.flatMap((row) => (row.statusBy ? [row.personId, row.statusBy] : [row.personId])),
		...answers.map((row) => row.personId)
	]
	const { decision } = base
	const log = await logOf(db, base.organisation.id)
	assert(log, `organisation ${base.organisation.id} has a log`)
	const subjects = [decision.id, ...objections.map(({ id }) => id)]
	return {
		...base,
		roll,
		ballots,
		objections,
		answers,
		recusals,
		previous: await loadPrevious(db, decision.previousId),
		people: await db.select().from(person).where(inArray(person.id, people)).orderBy(person.id),
		memberships: await loadMemberships(db, base.process.id, people, decision.announcedAt),
		log,
		entries: await loadEntries(db, log.id, subjects)
	}
}

async function loadBase(db: Db, decisionId: string) {
	const [row] = await db
		.select()
		.from(decision)
		.innerJoin(frozenText, eq(frozenText.id, decision.frozenTextId))
		.innerJoin(artefact, eq(artefact.id, decision.artefactId))
		.innerJoin(process, eq(process.id, decision.processId))
		.innerJoin(organisation, eq(organisation.id, process.organisationId))
		.innerJoin(charter, eq(charter.id, decision.charterId))
		.where(eq(decision.id, decisionId))
	assert(row, `decision ${decisionId} exists with its text, process and charter`)
	const { frozen_text: frozen, ...facts } = row
	return { ...facts, frozen }
}

async function loadVoices(db: Db, decisionId: string) {
	const objections = await db
		.select()
		.from(objection)
		.where(eq(objection.decisionId, decisionId))
		.orderBy(asc(objection.at), asc(objection.id))
	const ids = objections.map(({ id }) => id)
	return {
		roll: await db.select().from(rollEntry).where(eq(rollEntry.decisionId, decisionId)),
		ballots: await countedBallots(db, decisionId),
		objections,
		answers: ids.length
			? await db
					.select()
					.from(objectionAnswer)
					.where(inArray(objectionAnswer.objectionId, ids))
					.orderBy(asc(objectionAnswer.at), asc(objectionAnswer.id))
			: []
	}
}

/** Those that stood at the close: lifted later, they were kept all the same. */
async function recusalsAtClose(db: Db, { id, artefactId, closedAt }: typeof decision.$inferSelect) {
	const rows = await db
		.select()
		.from(recusal)
		.where(eq(recusal.artefactId, artefactId))
		.orderBy(asc(recusal.at), asc(recusal.id))
	const close = closedAt ?? new Date(0)
	return rows.filter(
		(row) =>
			(row.decisionId === null || row.decisionId === id) &&
			row.at <= close &&
			(row.liftedAt === null || row.liftedAt > close)
	)
}

async function loadPrevious(db: Db, id: string | null) {
	if (id === null) return null
	const [row] = await db.select().from(decision).where(eq(decision.id, id))
	return row ?? null
}

function loadMemberships(db: Db, processId: string, people: string[], at: Date) {
	return db
		.select()
		.from(membership)
		.where(
			and(
				eq(membership.processId, processId),
				inArray(membership.personId, people),
				lte(membership.from, at)
			)
		)
}

function loadEntries(db: Db, logId: string, subjects: string[]) {
	return db
		.select({ index: ledgerEntry.index, type: ledgerEntry.type, leafHash: ledgerEntry.leafHash })
		.from(ledgerEntry)
		.where(
			and(
				eq(ledgerEntry.logId, logId),
				or(...subjects.map((subject) => eq(ledgerEntry.subjectId, subject)))
			)
		)
		.orderBy(asc(ledgerEntry.index))
}
