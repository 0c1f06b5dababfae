import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { delegation } from '#schema/db/bodies.ts'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import {
	ballot as ballotTable,
	decision as decisionTable,
	record as recordTable,
	rollEntry,
	rollUsed
} from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { isRunning } from './settle.ts'
import type { DecisionRow } from '../acting/views.ts'

/** A decision with what a list says of it to one person. */
export type DecisionInList = {
	decision: DecisionRecord
	artefact: ArtefactRecord
	row: DecisionRow
}

/** The decisions of a process that this person may see, the newest first. */
export async function decisionsIn(db: Db, place: Place, at: Date): Promise<DecisionInList[]> {
	const rows = await db
		.select({ decision: decisionTable, artefact: artefactTable })
		.from(decisionTable)
		.innerJoin(artefactTable, eq(artefactTable.id, decisionTable.artefactId))
		.where(eq(decisionTable.processId, place.process.id))
		.orderBy(desc(decisionTable.announcedAt), desc(decisionTable.id))
	const seen = rows.filter(
		({ artefact }) => !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)
	)
	const ids = seen.map(({ decision }) => decision.id)
	const own = await ownAnswers(db, place.actor.personId ?? '', ids)
	const records = await recordsOf(db, ids)
	return seen.map(({ decision, artefact }) => ({
		decision,
		artefact,
		row: {
			id: decision.id,
			artefactId: artefact.id,
			artefactTitle: artefact.title,
			motionOn: artefact.motionOn,
			question: decision.question,
			round: decision.round,
			status: decision.status,
			opensAt: decision.opensAt.toISOString(),
			closesAt: decision.closesAt.toISOString(),
			result: resultOf(decision),
			effect: decision.effect,
			onRoll: own.has(decision.id),
			waitsForMe:
				isRunning(decision, at) &&
				own.get(decision.id) === false &&
				formOf(decision.rule as Rule) !== 'none',
			recordId: records.get(decision.id) ?? null
		}
	}))
}

/** [F8] The stored result: it is stored at closing, when every rule lets it be seen. */
export function resultOf(decision: DecisionRecord): Outcome['result'] | null {
	return (decision.outcome as Outcome | null)?.result ?? null
}

/** On which rolls the person stands, and whether they have answered, or lent their vote [B14]. */
async function ownAnswers(
	db: Db,
	personId: string,
	decisionIds: string[]
): Promise<Map<string, boolean>> {
	if (decisionIds.length === 0 || personId === '') return new Map()
	const rows = await db
		.select({
			id: rollEntry.decisionId,
			castAt: ballotTable.castAt,
			used: rollUsed.personId
		})
		.from(rollEntry)
		.leftJoin(
			ballotTable,
			and(
				eq(ballotTable.decisionId, rollEntry.decisionId),
				eq(ballotTable.personId, rollEntry.personId)
			)
		)
		.leftJoin(
			rollUsed,
			and(eq(rollUsed.decisionId, rollEntry.decisionId), eq(rollUsed.personId, rollEntry.personId))
		)
		.where(and(eq(rollEntry.personId, personId), inArray(rollEntry.decisionId, decisionIds)))
	const lent = await db
		.select({ id: delegation.decisionId })
		.from(delegation)
		.where(and(eq(delegation.fromPerson, personId), inArray(delegation.decisionId, decisionIds)))
	const carriedIn = new Set(lent.map(({ id }) => id))
	return new Map(
		rows.map(({ id, castAt, used }) => [id, castAt !== null || used !== null || carriedIn.has(id)])
	)
}

async function recordsOf(db: Db, decisionIds: string[]): Promise<Map<string, string>> {
	if (decisionIds.length === 0) return new Map()
	const rows = await db
		.select({ id: recordTable.id, decisionId: recordTable.decisionId })
		.from(recordTable)
		.where(and(inArray(recordTable.decisionId, decisionIds), isNull(recordTable.correctedAt)))
	return new Map(rows.map(({ id, decisionId }) => [decisionId, id]))
}
