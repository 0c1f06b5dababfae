import { and, desc, eq, gt, isNull, or } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { measure } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { abilityToModerate, tellMeasure, type MeasureRow } from './moderation.ts'
import { judge, mustSit, seatPanel, seatsOn, tellOutcome } from './measure-panels.ts'
import { isEffective } from '../record/records.ts'
import { enterProcess } from '../acting/place.ts'
import { findArtefact } from '../acting/rows.ts'
import { optionalText, requiredReason } from '../acting/texts.ts'

/** [B13] Who looks at it again: another moderator or the secretary, and never the person it is about. */
export function abilityToReview(place: Place, row: MeasureRow, at: Date): Denial | null {
	const denial = abilityTo('facilitate', place, {}, { queue_minutes: true }, at)
	if (denial) return denial
	const party = [row.byPerson, row.personId].includes(place.actor.personId ?? '')
	return party
		? { code: 'conflict_party', capability: 'facilitate', params: {}, whoCan: [], until: null }
		: null
}

/** Until when a step may be contested: as long as the charter gives for an appeal. */
export function contestUntil({ charter, process }: Place, { at }: MeasureRow): Date {
	return addCalendarDays(at, charter.charter.appeals.window_days, process.timezone)
}

/** [B13] The person it is about says why it is wrong, once, also while suspended. */
export async function contestMeasure(
	act: Act,
	needs: Acts['contest-measure']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeasure(act, needs.measure)
	if (row.personId !== act.by.personId) throw new Refusal('not_found')
	if (row.contestedAt || row.liftedAt) throw new Refusal('state_changed')
	if (act.at >= contestUntil(place, row)) throw new Refusal('contest_over')
	const contestReason = requiredReason(needs.reason, LIMITS.reasonLength)
	await update(act.tx, row, { contestedAt: act.at, contestReason })
	const panel = await seatPanel(act, place, row)
	act.enter(place, {
		type: 'measure-contested',
		subjectId: place.process.id,
		data: { measure: row.id, step: row.step, ...panel },
		secret: { '/reason': contestReason }
	})
	act.tell('membership', { processId: row.processId, personId: row.personId })
	return {}
}

/**
 * [B13] Upholds or lifts what was contested, with reasons: a member of the panel says so, and more than
 * half of them settle it. Where none could be drawn, another moderator or the secretary settles it.
 */
export async function reviewMeasure(
	act: Act,
	needs: Acts['review-measure']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeasure(act, needs.measure)
	const seats = await seatsOn(act.tx, row.id)
	if (seats.length > 0) mustSit(seats, place, row)
	else must(abilityToReview(place, row, act.at))
	if (needs.outcome !== 'upheld' && needs.outcome !== 'lifted')
		throw new Refusal('malformed', { field: 'outcome' })
	if (!row.contestedAt || row.reviewedAt || row.liftedAt) throw new Refusal('state_changed')
	const reviewReason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (row.reviewBy) {
		await judge(act, place, row, needs.outcome, reviewReason)
		return {}
	}
	const lifted = needs.outcome === 'lifted'
	await update(act.tx, row, {
		reviewedAt: act.at,
		reviewedBy: act.by.personId,
		reviewReason,
		outcome: needs.outcome,
		...(lifted && { liftedAt: act.at, liftedBy: act.by.personId })
	})
	act.enter(place, {
		type: 'measure-reviewed',
		subjectId: place.process.id,
		data: { measure: row.id, step: row.step, outcome: needs.outcome },
		secret: { '/reason': reviewReason }
	})
	await tellOutcome(act, place, row, needs.outcome)
	return {}
}

/** Takes a step back. Whoever moderates may, except the person it is about. */
export async function liftMeasure(
	act: Act,
	needs: Acts['lift-measure']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeasure(act, needs.measure)
	must(abilityToModerate(place, act.at))
	if (row.personId === act.by.personId) throw new Refusal('own_case')
	if (row.liftedAt || row.carriedOutAt) throw new Refusal('state_changed')
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await update(act.tx, row, { liftedAt: act.at, liftedBy: act.by.personId })
	act.enter(place, {
		type: 'measure-lifted',
		subjectId: place.process.id,
		data: { measure: row.id, step: row.step },
		secret: { '/reason': reason }
	})
	await tellMeasure(act, row)
	return {}
}

/**
 * [B12] Removes somebody, once the decision that was announced after the proposal to remove them has
 * adopted the text that says so. Every role ends; nothing they wrote goes.
 */
export async function removeMember(
	act: Act,
	needs: Acts['remove-member']['needs']
): Promise<Nothing> {
	const { place, row } = await enterMeasure(act, needs.measure)
	must(abilityToModerate(place, act.at))
	if (row.step !== 'remove_by_decision' || row.liftedAt || row.carriedOutAt)
		throw new Refusal('state_changed')
	const decisionId = await decisionToRemove(act.tx, row)
	if (!decisionId) throw new Refusal('removal_undecided')
	const inForce = or(isNull(membership.until), gt(membership.until, act.at))
	await act.tx
		.update(membership)
		.set({ until: act.at })
		.where(
			and(eq(membership.processId, row.processId), eq(membership.personId, row.personId), inForce)
		)
	await update(act.tx, row, { carriedOutAt: act.at })
	act.enter(place, {
		type: 'member-removed',
		subjectId: place.process.id,
		data: { measure: row.id, decision: decisionId },
		secret: { '/person': row.personId, '/reason': row.reason }
	})
	act.tell('membership', { processId: row.processId, personId: row.personId })
	return {}
}

/** The effective decision that carries a removal, or null while there is none. */
export async function decisionToRemove(
	db: Db,
	{ artefactId, at }: MeasureRow
): Promise<string | null> {
	const artefact = artefactId ? await findArtefact(db, artefactId) : null
	if (artefact?.state !== 'adopted') return null
	const rows = await db
		.select()
		.from(decisionTable)
		.where(eq(decisionTable.artefactId, artefact.id))
		.orderBy(desc(decisionTable.announcedAt))
	const found = rows.find(
		(decision) =>
			decision.announcedAt >= at &&
			isEffective(decision) &&
			decision.frozenTextId === artefact.frozenTextId
	)
	return found?.id ?? null
}

async function enterMeasure(act: Act, id: string): Promise<{ place: Place; row: MeasureRow }> {
	const known = await findMeasure(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	return { place, row: (await findMeasure(act.tx, id)) ?? known }
}

async function update(tx: Db, row: MeasureRow, change: Partial<MeasureRow>): Promise<void> {
	await tx.update(measure).set(change).where(eq(measure.id, row.id))
}

async function findMeasure(tx: Db, id: string): Promise<MeasureRow | null> {
	if (!isId(id)) return null
	const [row] = await tx.select().from(measure).where(eq(measure.id, id))
	return row ?? null
}
