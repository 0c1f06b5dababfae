import { and, eq, inArray, isNull } from 'drizzle-orm'
import { objection } from '#schema/db/decisions.ts'
import { appeal as appealTable, objectionJudgement, panelMember } from '#schema/db/redress.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { judgeOf } from '#schema/governance/objections.ts'
import { reminderAt } from '#schema/governance/window.ts'
import { abilityTo, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { DecisionInList } from '../decisions/decision-rows.ts'
import { charterOf } from '../acting/place.ts'
import { isAtRisk } from '../decisions/reminders.ts'
import { isReviewDue } from '../decisions/reviews.ts'
import { isRunning } from '../decisions/settle.ts'
import type { Waiting } from '../acting/views.ts'
import { aboutDecision } from '../processes/waiting.ts'

/** What waits for a person around a vote and after it: to judge, to extend, to decide, to look again. */
export async function redressWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const steers = abilityTo('facilitate', place, {}, {}, at) === null
	const keeps = steers || place.actor.roles.includes('secretary')
	const due = decisions.filter(({ decision, artefact }) => isReviewDue(decision, artefact, at))
	return [
		...(await seatsWaiting(db, place, decisions)),
		...(await judgementsWaiting(db, place, decisions, at)),
		...(steers ? await extensionsWaiting(db, place, decisions, at) : []),
		...(keeps ? due.map((one) => aboutDecision(place, 'review_decision', one)) : [])
	]
}

/** Seats on the panel of an open appeal whose holder has not decided. */
async function seatsWaiting(db: Db, place: Place, decisions: DecisionInList[]): Promise<Waiting[]> {
	const ids = decisions.map(({ row }) => row.id)
	if (ids.length === 0 || place.actor.personId === null) return []
	const seats = await db
		.select({ decisionId: appealTable.decisionId, until: appealTable.decideBy })
		.from(panelMember)
		.innerJoin(appealTable, eq(appealTable.id, panelMember.appealId))
		.where(
			and(
				eq(panelMember.personId, place.actor.personId),
				isNull(panelMember.votedAt),
				eq(appealTable.status, 'open'),
				inArray(appealTable.decisionId, ids)
			)
		)
	return seats.flatMap(({ decisionId, until }) => {
		const one = decisions.find(({ row }) => row.id === decisionId)
		const about = one && aboutDecision(place, 'decide_appeal', one)
		return about ? [{ ...about, until: until.toISOString() }] : []
	})
}

/** [O2] Open objections of others that this person, on the roll, has not judged. */
async function judgementsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const one of decisions) {
		if (!isRunning(one.decision, at) || !one.row.onRoll) continue
		const { objections } = (await charterOf(db, one.decision.charterId)).charter
		if (judgeOf(objections.validity_by, one.decision.rule as Rule) !== 'group') continue
		const personId = place.actor.personId ?? ''
		const open = await db
			.select({ by: objection.personId, judged: objectionJudgement.personId })
			.from(objection)
			.leftJoin(
				objectionJudgement,
				and(
					eq(objectionJudgement.objectionId, objection.id),
					eq(objectionJudgement.personId, personId)
				)
			)
			.where(and(eq(objection.decisionId, one.row.id), eq(objection.status, 'open')))
		const left = open.filter(({ by, judged }) => by !== personId && judged === null).length
		if (left > 0) found.push(aboutDecision(place, 'judge_objection', one, { count: left }))
	}
	return found
}

/** [W5] Decisions about to close for which too few have answered, while they can be extended. */
async function extensionsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const one of decisions) {
		const { decision } = one
		const closing = at >= reminderAt(decision.opensAt, decision.closesAt)
		if (!isRunning(decision, at) || !closing || !(await isAtRisk(db, decision))) continue
		found.push(aboutDecision(place, 'extend_decision', one))
	}
	return found
}
