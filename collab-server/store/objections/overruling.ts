import { and, inArray } from 'drizzle-orm'
import { objection as objectionTable } from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { findDecision, type DecisionRecord } from '../acting/rows.ts'

/**
 * [O4] A vote that follows rounds of consent decides over the objections that still stood in them:
 * they stay, as overruled by its rule.
 */
export async function overruleStanding(
	work: Work,
	place: Place,
	decision: DecisionRecord
): Promise<void> {
	if ((decision.rule as Rule).method === 'consent') return
	const before = (await roundsBefore(work.tx, decision)).map(({ id }) => id)
	if (before.length === 0) return
	const overruled = await work.tx
		.update(objectionTable)
		.set({ status: 'overruled', statusReason: null, statusBy: null, statusAt: work.at })
		.where(
			and(
				inArray(objectionTable.decisionId, before),
				inArray(objectionTable.status, ['open', 'valid'])
			)
		)
		.returning({ id: objectionTable.id })
	for (const { id } of overruled) {
		work.enter(place, {
			type: 'objection-overruled',
			subjectId: decision.id,
			data: { objection: id, rule: decision.ruleName },
			byServer: true
		})
	}
}

/** The rounds that led to a decision, the latest first. */
export async function roundsBefore(db: Db, decision: DecisionRecord): Promise<DecisionRecord[]> {
	const rounds: DecisionRecord[] = []
	let { previousId } = decision
	while (previousId !== null && rounds.length < decision.round) {
		const before: DecisionRecord | null = await findDecision(db, previousId)
		if (!before) break
		rounds.push(before)
		previousId = before.previousId
	}
	return rounds
}

export async function objectionsIn(db: Db, decisionIds: string[]) {
	if (decisionIds.length === 0) return []
	return db
		.select()
		.from(objectionTable)
		.where(inArray(objectionTable.decisionId, decisionIds))
		.orderBy(objectionTable.at, objectionTable.id)
}
