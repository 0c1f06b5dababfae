import { and, eq, inArray, or } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { lot, lotCandidate } from '#schema/db/lots.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { readBands } from '#schema/governance/bands.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import { ruleOf, type Rule } from '#schema/governance/charter.ts'
import { conflictOf } from '#schema/governance/conflicts.ts'
import { EFFECTS, isPending } from '#schema/governance/effects.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import { enterProcess } from '../acting/place.ts'
import { instant, requiredReason } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { drawnSecret } from '../voting/drawn-secret.ts'
import { enterLot, fits, lotsOf, type LotRow } from './lot-rows.ts'

/** [LT1] [B9] Who steers the process announces a draw, but nobody who could look up its number. */
export function abilityToDraw(place: Place, by: Caller, at: Date): Denial | null {
	const conflict = conflictOf('returning_officer', {
		administers: by.administrator || place.actor.roles.includes('administrator')
	})
	return abilityTo('facilitate', place, {}, { ...factsAbout(place), conflict }, at)
}

/**
 * [LT1] Announces a draw: for which rule, when, and what can be answered to each stratum. The hash of the
 * number is published now; the number stays with the server until the draw.
 */
export async function announceLot(
	act: Act,
	needs: Acts['announce-lot']['needs']
): Promise<Acts['announce-lot']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToDraw(place, act.by, act.at))
	const { charter } = place.charter
	const rule = ruleOf(charter, String(needs.rule))
	if (!rule?.roll.sortition) throw new Refusal('rule_without_lot')
	const running = await lotsOf(act.tx, place.process.id)
	if (running.some((one) => isCurrent(one) && fits(one, rule.roll)))
		throw new Refusal('lot_running')
	const bands = readBands(rule.roll.sortition.strata, needs.bands)
	const drawsAt = drawTime(needs.drawsAt, rule, place, act.at)
	const id = crypto.randomUUID()
	const secret = drawnSecret()
	await act.tx.insert(lot).values({
		...{ id, processId: place.process.id, ruleName: needs.rule, roll: rule.roll, bands, secret },
		...{ announcedBy: act.by.personId, announcedAt: act.at, drawsAt, status: 'announced' }
	})
	await enqueue(act.tx, 'draw-lot', { lotId: id }, { startAfter: drawsAt })
	const { size, strata } = rule.roll.sortition
	act.enter(place, {
		type: 'lot-announced',
		subjectId: id,
		data: {
			...{ rule: needs.rule, size, strata, lot: commitmentOf(secret) },
			draws: drawsAt.toISOString()
		},
		secret: { '/bands': bands }
	})
	act.tell('process', { processId: place.process.id })
	return { lotId: id }
}

/** [LT8] A draw is called off, or its panel dissolved, with a reason; never while something waits for it. */
export async function endLot(act: Act, needs: Acts['end-lot']['needs']): Promise<Nothing> {
	const place = await enterLot(act, needs.lot)
	must(abilityToDraw(place, act.by, act.at))
	if (!isCurrent(place.lot)) throw new Refusal('state_changed')
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (place.lot.status === 'drawn' && (await isDeciding(act.tx, place.lot)))
		throw new Refusal('decision_open')
	await act.tx
		.update(lot)
		.set({ status: 'ended', endedAt: act.at, endedBy: act.by.personId, endReason: reason })
		.where(eq(lot.id, place.lot.id))
	await forgetAnswers(act.tx, place.lot.id)
	act.enter(place, { type: 'lot-ended', subjectId: place.lot.id, secret: { '/reason': reason } })
	act.tell('process', { processId: place.process.id })
	return {}
}

export function isCurrent({ status }: Pick<LotRow, 'status'>): boolean {
	return status === 'announced' || status === 'drawn'
}

/** [LT6] From then on nobody knows what anybody answered. */
export async function forgetAnswers(tx: Db, lotId: string): Promise<void> {
	await tx.update(lotCandidate).set({ strata: null }).where(eq(lotCandidate.lotId, lotId))
}

/** [LT1] The pool is open for the notice of the rule, and at least as long as a vote. */
export function earliestDraw(rule: Rule, { process }: Place, at: Date): Date {
	const noticed = addCalendarDays(at, rule.notice_days, process.timezone).getTime()
	return new Date(Math.max(noticed, at.getTime() + LIMITS.decisionWindowMinMs))
}

function drawTime(given: string, rule: Rule, place: Place, at: Date): Date {
	const drawsAt = instant(given, 'drawsAt')
	const earliest = earliestDraw(rule, place, at)
	if (drawsAt < earliest)
		throw new Refusal('notice_too_short', {
			days: rule.notice_days,
			earliest: earliest.toISOString()
		})
	const latest = at.getTime() + LIMITS.decisionWindowMaxMs
	if (drawsAt.getTime() > latest)
		throw new Refusal('window_too_long', { latest: new Date(latest).toISOString() })
	return drawsAt
}

/** Whether a decision of this panel is announced, open or waits for its ratifiers. */
async function isDeciding(tx: Db, row: LotRow): Promise<boolean> {
	const rows = await tx
		.select({ rule: decisionTable.rule })
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.processId, row.processId),
				or(
					inArray(decisionTable.status, ['announced', 'open']),
					inArray(decisionTable.effect, EFFECTS.filter(isPending))
				)
			)
		)
	return rows.some(({ rule }) => fits(row, (rule as Rule).roll))
}
