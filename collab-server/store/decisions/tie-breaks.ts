import { eq } from 'drizzle-orm'
import { decision as decisionTable, tieBreak as tieBreakTable } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsInDecision, must, type Place } from '../acting/ability.ts'
import { inOneTransaction, type Act, type Work } from '../acting/act.ts'
import { countUp } from '../voting/box.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { askRatifiers } from './effects.ts'
import { namesOf } from '../people/person-names.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { ratifiersOf } from '../ratification/ratifiers.ts'
import { findDecision, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import { drawConsequence, lockDecision, tellDecision } from './settle.ts'
import { requiredReason } from '../acting/texts.ts'
import type { TieView } from '../acting/views.ts'

export type TieBreakRow = typeof tieBreakTable.$inferSelect

/** [D33] Equals are left: whoever may ratify chooses among them, by the deadline for ratifying. */
export async function leaveToRatifier(
	work: Work,
	place: Place,
	decision: DecisionRecord
): Promise<void> {
	const until = await askRatifiers(work, place, decision, 'tied')
	work.enter(place, {
		type: 'decision-tied',
		subjectId: decision.id,
		data: { until: until.toISOString() },
		byServer: true
	})
}

/**
 * [D33] Somebody with the mandate, who neither steered nor voted [F9], chooses among those who tie and
 * says why. The count is made again with it, and what it comes to happens.
 */
export async function breakTie(
	act: Act,
	needs: Acts['break-tie']['needs']
): Promise<Acts['break-tie']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision, facts } = place
	must(abilityTo('decide', place, { artefact, decision }, facts, act.at))
	if (decision.effect !== 'tied') throw new Refusal('nothing_tied')
	if (decision.ratifyBy && decision.ratifyBy <= act.at) throw new Refusal('ratification_over')
	const reasons = requiredReason(needs.reasons, LIMITS.reasonLength)
	const chosen = Array.isArray(needs.chosen) ? needs.chosen.map(String) : []
	if (chosen.length === 0) throw new Refusal('tie_not_broken', { places: 1 })
	await settleTie(act, place, artefact, decision, { chosen, reasons, personId: act.by.personId })
	return {}
}

/** [D33] Nobody chose in time: nobody of those who tie is chosen. Doing it again changes nothing. */
export async function tieDue(db: Db, decisionId: string, at: Date): Promise<void> {
	const known = await findDecision(db, decisionId)
	if (known?.effect !== 'tied' || !known.ratifyBy) return
	if (at < known.ratifyBy) throw new Error(`the tie of decision ${decisionId} may still be broken`)
	await inOneTransaction(db, null, at, async (work) => {
		const { place, artefact, decision } = await lockDecision(work.tx, decisionId, at)
		if (decision.effect !== 'tied') return
		await settleTie(work, place, artefact, decision, { chosen: [], reasons: '', personId: null })
	})
}

export async function tieBreakOf(db: Db, decisionId: string): Promise<TieBreakRow | null> {
	const [row] = await db
		.select()
		.from(tieBreakTable)
		.where(eq(tieBreakTable.decisionId, decisionId))
	return row ?? null
}

async function settleTie(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord,
	answer: Pick<TieBreakRow, 'chosen' | 'reasons' | 'personId'>
): Promise<void> {
	const outcome = await countUp(work.tx, decision, { chosen: answer.chosen })
	const { id: decisionId } = decision
	await work.tx.insert(tieBreakTable).values({ decisionId, ...answer, at: work.at })
	await work.tx
		.update(decisionTable)
		.set({ outcome, effect: null, effectAt: work.at, ratifyBy: null })
		.where(eq(decisionTable.id, decisionId))
	const { result, winners = [] } = outcome
	work.enter(place, {
		type: 'decision-tie-broken',
		subjectId: decisionId,
		data: { result, winners, chosen: answer.chosen },
		secret: { '/reasons': answer.reasons },
		...(answer.personId === null && { byServer: true as const })
	})
	await drawConsequence(work, place, artefact, decision, outcome)
	tellDecision(work, decision)
}

/** The tie that whoever ratifies has to break, or has broken; null where there is none. */
export async function tieView(
	db: Db,
	about: Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts },
	at: Date
): Promise<TieView | null> {
	const { artefact, decision, facts } = about
	const tie = (decision.outcome as Outcome | null)?.tie
	if (tie?.rule !== 'ratifier') return null
	const broken = await tieBreakOf(db, decision.id)
	const name = await namesOf(db, broken?.personId ? [broken.personId] : [])
	const denial = abilityTo('decide', about, { artefact, decision }, facts, at)
	return {
		among: tie.options,
		places: tie.places,
		until: decision.effect === 'tied' ? (decision.ratifyBy?.toISOString() ?? null) : null,
		broken: broken && {
			by: broken.personId === null ? null : name(broken.personId),
			at: broken.at.toISOString(),
			chosen: broken.chosen,
			reasons: broken.reasons
		},
		may: decision.effect === 'tied' ? denial : null
	}
}

/** Whether this person still has to choose among those who tie. */
export async function owesChoice(
	db: Db,
	about: Place & { artefact: ArtefactRecord; decision: DecisionRecord },
	at: Date
): Promise<boolean> {
	const { artefact, decision, actor } = about
	if (decision.effect !== 'tied') return false
	const { charter } = await charterOf(db, decision.charterId)
	const ratifiers = await ratifiersOf(db, decision, charter.ratification, at)
	if (!ratifiers.some(({ personId }) => personId === actor.personId)) return false
	const mandated = { ...about, actor: { ...actor, mandates: [...actor.mandates, 'ratify'] } }
	const facts = await factsInDecision(db, mandated, decision)
	return abilityTo('decide', mandated, { artefact, decision }, facts, at) === null
}
