import { assert } from '#schema/errors.ts'
import { effectOfTimeout } from '#schema/governance/ratification.ts'
import type { Effect } from '#schema/governance/effects.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import { setEffect, takeEffect } from '../decisions/effects.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { writeTo } from '../decisions/notices.ts'
import { charterOf } from '../acting/place.ts'
import { ratifiersOf } from './ratifiers.ts'
import { findDecision, type DecisionRecord } from '../acting/rows.ts'
import { lockDecision, tellDecision } from '../decisions/settle.ts'

/**
 * [Q5] What the charter says happens when nobody ratified in time: it is escalated, deemed ratified
 * or lapses. Doing it again changes nothing; too early is an error, to be tried again.
 */
export async function ratificationDue(db: Db, decisionId: string, at: Date): Promise<void> {
	const known = await findDecision(db, decisionId)
	if (known?.effect !== 'recommended' || !known.ratifyBy) return
	if (at < known.ratifyBy) throw new Error(`decision ${decisionId} may still be ratified`)
	await inOneTransaction(db, null, at, async (work) => {
		const { place, artefact, decision } = await lockDecision(work.tx, decisionId, at)
		if (decision.effect !== 'recommended') return
		const { charter } = await charterOf(work.tx, decision.charterId)
		const effect = effectOfTimeout(charter.ratification)
		assert(decision.ratifyBy && decision.ratifyBy <= at, 'the deadline was locked as it was read')
		work.enter(place, {
			type: 'ratification-timed-out',
			subjectId: decision.id,
			data: { effect, deadline: decision.ratifyBy.toISOString() },
			byServer: true
		})
		if (effect === 'effective') await takeEffect(work, place, artefact, decision)
		else await setEffect(work, decision, effect)
		await tellPeople(work, place, decision, effect)
		tellDecision(work, decision)
	})
}

/** Who should have answered, and who keeps the records, hear what their silence has come to. */
async function tellPeople(
	work: Work,
	place: Place,
	decision: DecisionRecord,
	effect: Effect
): Promise<void> {
	const { charter } = await charterOf(work.tx, decision.charterId)
	const { id } = place.process
	const ratifiers = await ratifiersOf(work.tx, decision, charter.ratification, work.at)
	const keepers = await holdersOf(work.tx, id, ['secretary', 'facilitator'], work.at)
	const people = [...new Set([...ratifiers.map(({ personId }) => personId), ...keepers])]
	await writeTo(work.tx, people, place, decision, { kind: 'ratification_over', effect }, work.at)
}
