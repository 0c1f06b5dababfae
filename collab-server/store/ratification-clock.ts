import { assert } from '#schema/errors.ts'
import { effectOfTimeout } from '#schema/governance/ratification.ts'
import { inOneTransaction } from './act.ts'
import type { Db } from './db.ts'
import { setEffect, takeEffect } from './effects.ts'
import { charterOf } from './place.ts'
import { findDecision } from './rows.ts'
import { lockDecision, tellDecision } from './settle.ts'

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
		tellDecision(work, decision)
	})
}
