import { eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { assert } from '#schema/errors.ts'
import { addCalendarMonths } from '#schema/governance/calendar.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Effect } from '#schema/governance/effects.ts'
import { transition } from '#schema/governance/states.ts'
import { addWorkingDays } from '#schema/governance/working-days.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { enqueue } from '../database/jobs.ts'
import { mergeMotion } from '../motions/merging.ts'
import { writeTo } from './notices.ts'
import { charterOf } from '../acting/place.ts'
import { ratifiersOf } from '../ratification/ratifiers.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'

/** What a decision whose group said yes comes to: a recommendation, or at once an adopted text. */
export async function afterYes(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord
): Promise<void> {
	const { charter } = await charterOf(work.tx, decision.charterId)
	// A text that was changed by whoever ratifies is ratified already: only the group was missing.
	const answered = decision.origin === 'reconsent'
	// [D30] A rule that only recommends waits for a ratifier, whatever else the charter says.
	const recommends = charter.ratification.required || (decision.rule as Rule).method === 'ratified'
	if (recommends && !answered) return recommend(work, place, decision)
	await takeEffect(work, place, artefact, decision)
}

/** [Q3] A group that does not agree to a ratifier's changes has the text back. */
export async function afterNo(work: Work, { origin, previousId }: DecisionRecord): Promise<void> {
	if (origin !== 'reconsent' || previousId === null) return
	await setEffect(work, { id: previousId }, 'returned')
}

/** [Q6] The group recommends; the deadline for an answer runs in working days of the charter. */
async function recommend(work: Work, place: Place, decision: DecisionRecord): Promise<void> {
	const until = await askRatifiers(work, place, decision, 'recommended')
	work.enter(place, {
		type: 'decision-recommended',
		subjectId: decision.id,
		data: { until: until.toISOString() },
		byServer: true
	})
}

/** Whoever ratifies owes an answer by a day of the charter, and is told so. */
export async function askRatifiers(
	work: Work,
	place: Place,
	decision: DecisionRecord,
	effect: 'recommended' | 'tied'
): Promise<Date> {
	const { charter } = await charterOf(work.tx, decision.charterId)
	const days = charter.ratification.deadline_working_days
	// What was decided late, by an answer to a tie, gives its ratifiers the whole time.
	const from = decision.effect === 'tied' ? work.at : decision.closesAt
	const ratifyBy = addWorkingDays(from, days, place.process.timezone, charter.calendar)
	await setEffect(work, decision, effect, { ratifyBy })
	const job = effect === 'tied' ? 'tie-due' : 'ratification-due'
	await enqueue(work.tx, job, { decisionId: decision.id }, { startAfter: ratifyBy })
	const ratifiers = await ratifiersOf(work.tx, decision, charter.ratification, work.at)
	const asked = ratifiers.map(({ personId }) => personId)
	const letter = { kind: 'ratification_asked', until: ratifyBy } as const
	await writeTo(work.tx, asked, place, decision, letter, work.at)
	return ratifyBy
}

/**
 * [F2] Makes what was decided effective and its text adopted. `textId` is another frozen text than
 * the one voted on only where its wording was corrected in ratifying.
 */
export async function takeEffect(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord,
	textId: string = decision.frozenTextId
): Promise<void> {
	assert(artefact.frozenTextId === textId, 'what was decided on is what is frozen')
	const denial = transition(artefact.state, 'adopted', { decisionEffective: true })
	assert(denial === null, 'what was decided on is still frozen')
	const { charter } = await charterOf(work.tx, decision.charterId)
	const months = charter.records.review_months
	const { timezone } = place.process
	const reviewAt = months > 0 ? addCalendarMonths(work.at, months, timezone) : null
	await setEffect(work, decision, 'effective', {
		effectiveTextId: textId === decision.frozenTextId ? null : textId,
		reviewAt
	})
	if (reviewAt) {
		await enqueue(work.tx, 'review-due', { decisionId: decision.id }, { startAfter: reviewAt })
	}
	work.enter(place, {
		type: 'decision-took-effect',
		subjectId: decision.id,
		data: { review: reviewAt?.toISOString() ?? null },
		byServer: true
	})
	await changeState(work, place, artefact, 'adopted', {
		reason: null,
		frozenTextId: textId,
		byServer: true
	})
	await mergeMotion(work, place, artefact, decision)
}

export async function setEffect(
	work: Work,
	decision: Pick<DecisionRecord, 'id'>,
	effect: Effect | null,
	more: Partial<Pick<DecisionRecord, 'ratifyBy' | 'effectiveTextId' | 'reviewAt'>> = {}
): Promise<void> {
	await work.tx
		.update(decisionTable)
		.set({ effect, effectAt: work.at, ...more })
		.where(eq(decisionTable.id, decision.id))
}
