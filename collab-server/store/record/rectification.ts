import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import { decision as decisionTable, record as recordTable } from '#schema/db/decisions.ts'
import { rectification as rectificationTable } from '#schema/db/keeping.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { requiredReason, requiredText } from '../acting/texts.ts'
import type { PersonRef } from '../acting/views.ts'
import { abilityToKeep } from '../artefacts/holds.ts'
import type { Db } from '../database/db.ts'
import { tellDecision } from '../decisions/settle.ts'
import { writeTo } from '../decisions/notices.ts'
import { namesOf } from '../people/person-names.ts'
import { enterRecord, recordToKeep } from './filed-rows.ts'

export type Rectification = typeof rectificationTable.$inferSelect

/**
 * [RT1] Somebody says that a record tells something wrong about them: what it says, and what would be right. That is
 * theirs to say whatever their charter grants, as long as they may know of the decision.
 */
export async function askRectification(
	act: Act,
	needs: Acts['ask-rectification']['needs']
): Promise<Acts['ask-rectification']['answers']> {
	const place = await enterRecord(act.tx, act.by.personId, needs.record, act.at, 'update')
	await recordToKeep(act.tx, place, needs.record)
	const wrong = requiredText(needs.wrong, 'wrong', LIMITS.reasonLength)
	const right = requiredText(needs.right, 'right', LIMITS.reasonLength)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (await openOf(act.tx, needs.record, act.by.personId)) throw new Refusal('state_changed')
	const id = crypto.randomUUID()
	await act.tx.insert(rectificationTable).values({
		...{ id, artefactId: place.artefact.id, recordId: needs.record, wrong, right, reason },
		...{ askedBy: act.by.personId, askedAt: act.at }
	})
	act.enter(place, {
		type: 'rectification-asked',
		subjectId: needs.record,
		data: { rectification: id },
		secret: { '/wrong': wrong, '/right': right, '/reason': reason }
	})
	tellDecision(act, place.decision)
	return { rectificationId: id }
}

/**
 * [RT2] Whoever looks after retention puts it right or says why not; never in their own case. The sealed record stays
 * as it is: what was wrong and what is right stands beside it, and in every record of this decision made from now on.
 */
export async function answerRectification(
	act: Act,
	needs: Acts['answer-rectification']['needs']
): Promise<Nothing> {
	const known = await findRectification(act.tx, needs.rectification)
	if (!known) throw new Refusal('not_found')
	const place = await enterRecord(act.tx, act.by.personId, known.recordId, act.at, 'update')
	must(abilityToKeep(place, place.artefact, act.at))
	if (known.askedBy === act.by.personId) throw new Refusal('own_case')
	const answer = requiredReason(needs.answer, LIMITS.reasonLength)
	const accepted = needs.accept === true
	const [answered] = await act.tx
		.update(rectificationTable)
		.set({ accepted, answer, answeredBy: act.by.personId, answeredAt: act.at })
		.where(and(eq(rectificationTable.id, known.id), isNull(rectificationTable.answeredAt)))
		.returning({ id: rectificationTable.id })
	if (!answered) throw new Refusal('state_changed')
	act.enter(place, {
		type: 'rectification-answered',
		subjectId: known.recordId,
		data: { rectification: known.id, accepted },
		secret: {
			...{ '/asked': known.askedBy, '/answer': answer },
			...(accepted && { '/wrong': known.wrong, '/right': known.right })
		}
	})
	const letter = { kind: 'rectification_answered', accepted: accepted ? 'yes' : 'no' } as const
	await writeTo(act.tx, [known.askedBy], place, place.decision, letter, act.at)
	tellDecision(act, place.decision)
	return {}
}

/** What was put right in a record, as whoever may have it reads it. */
export type PutRight = { wrong: string; right: string; at: string }

/** [RT3] What was put right in the records of a decision, oldest first. */
export async function putRightIn(db: Db, decisionId: string): Promise<PutRight[]> {
	const { wrong, right, answeredAt, accepted } = rectificationTable
	const rows = await db
		.select({ wrong, right, at: answeredAt })
		.from(rectificationTable)
		.innerJoin(recordTable, eq(recordTable.id, rectificationTable.recordId))
		.where(and(eq(recordTable.decisionId, decisionId), eq(accepted, true), ne(right, '')))
		.orderBy(asc(answeredAt), asc(rectificationTable.id))
	return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at: at.toISOString() }] : []))
}

/** Something that somebody asked to have put right, and what became of it. */
export type RectificationView = {
	id: string
	record: string
	decisionId: string
	processId: string
	question: string
	wrong: string
	right: string
	reason: string
	askedAt: string
	answer: { accepted: boolean; reasons: string; at: string } | null
}

/** [RT4] What the caller asked to have put right, newest first, whether or not they may still read where it stands. */
export async function ownRectifications(db: Db, caller: Caller): Promise<RectificationView[]> {
	const rows = await db
		.select({ one: rectificationTable, decision: decisionTable })
		.from(rectificationTable)
		.innerJoin(recordTable, eq(recordTable.id, rectificationTable.recordId))
		.innerJoin(decisionTable, eq(decisionTable.id, recordTable.decisionId))
		.where(eq(rectificationTable.askedBy, caller.personId))
		.orderBy(desc(rectificationTable.askedAt))
	return rows.map(({ one, decision }) => viewOf(one, decision))
}

/** What waits for an answer about a record, and who asked. */
export type RectificationAsked = RectificationView & { by: PersonRef; mine: boolean }

export async function rectificationsAsked(
	db: Db,
	decision: typeof decisionTable.$inferSelect,
	recordId: string,
	personId: string
): Promise<RectificationAsked[]> {
	const rows = await db
		.select()
		.from(rectificationTable)
		.where(and(eq(rectificationTable.recordId, recordId), isNull(rectificationTable.answeredAt)))
		.orderBy(asc(rectificationTable.askedAt))
	const name = await namesOf(
		db,
		rows.map(({ askedBy }) => askedBy)
	)
	return rows.map((one) => ({
		...viewOf(one, decision),
		...{ by: name(one.askedBy), mine: one.askedBy === personId }
	}))
}

function viewOf(
	one: Rectification,
	{ id: decisionId, processId, question }: typeof decisionTable.$inferSelect
): RectificationView {
	const { id, recordId: record, wrong, right, reason, askedAt } = one
	return {
		...{ id, record, decisionId, processId, question, wrong, right, reason },
		askedAt: askedAt.toISOString(),
		answer: one.answeredAt && {
			...{ accepted: one.accepted === true, reasons: one.answer ?? '' },
			at: one.answeredAt.toISOString()
		}
	}
}

async function openOf(db: Db, recordId: string, personId: string): Promise<boolean> {
	const { recordId: of, askedBy, answeredAt } = rectificationTable
	return (
		(await db.$count(
			rectificationTable,
			and(eq(of, recordId), eq(askedBy, personId), isNull(answeredAt))
		)) > 0
	)
}

async function findRectification(db: Db, id: string): Promise<Rectification | null> {
	const [row] = await db.select().from(rectificationTable).where(eq(rectificationTable.id, id))
	return row ?? null
}
