import { and, eq, inArray, lte, or } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { assert } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { countUp } from '../voting/box.ts'
import { settleProposals } from '../charters/charter-proposals.ts'
import type { Db } from '../database/db.ts'
import { afterNo, afterYes } from './effects.ts'
import { loadPlace } from '../acting/place.ts'
import { overruleStanding } from '../objections/overruling.ts'
import { ratificationDue } from '../ratification/ratification-clock.ts'
import { keepPresence } from '../meetings/decided-at.ts'
import { keepRoll } from '../voting/roll.ts'
import { putUpRunoff } from './runoff.ts'
import {
	findArtefact,
	findDecision,
	type ArtefactRecord,
	type DecisionRecord
} from '../acting/rows.ts'
import { closeBox } from '../voting/secret-close.ts'
import { leaveToRatifier, tieDue } from './tie-breaks.ts'

/** What the clock demands of decisions: the server opens and closes them by itself [F4]. */

export function isBeforeOpening(decision: DecisionRecord, at: Date): boolean {
	return decision.status === 'announced' && at < decision.opensAt
}

/** Whether ballots may be cast now, whatever is written yet: the clock decides, not a job [F4]. */
export function isRunning(decision: DecisionRecord, at: Date): boolean {
	const alive = decision.status === 'announced' || decision.status === 'open'
	return alive && decision.opensAt <= at && at < decision.closesAt
}

/**
 * Does at once what the clock has demanded of decisions, in these processes or in all. Called before
 * reading, so that nobody sees a decision linger because a job is late, and at start-up.
 */
export async function settleDue(db: Db, at: Date, processIds?: string[]): Promise<void> {
	if (processIds?.length === 0) return
	const due = await db
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(
			and(
				or(
					and(eq(decisionTable.status, 'announced'), lte(decisionTable.opensAt, at)),
					and(eq(decisionTable.status, 'open'), lte(decisionTable.closesAt, at))
				),
				processIds && inArray(decisionTable.processId, processIds)
			)
		)
	for (const { id } of due) await settleDecision(db, id, at)
	const silent = await db
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(
			and(
				inArray(decisionTable.effect, ['recommended', 'tied']),
				lte(decisionTable.ratifyBy, at),
				processIds && inArray(decisionTable.processId, processIds)
			)
		)
	for (const { id } of silent) {
		await ratificationDue(db, id, at)
		await tieDue(db, id, at)
	}
	await settleProposals(db, at, processIds)
}

/** Opens and closes one decision as far as it is due, by the server, in one transaction. */
export async function settleDecision(db: Db, decisionId: string, at: Date): Promise<void> {
	const processId = await inOneTransaction(db, null, at, async (work) => {
		const { place, artefact, ...found } = await lockDecision(work.tx, decisionId, at)
		const decision = await openIfDue(work, place, found.decision)
		if (decision.status === 'open' && decision.closesAt <= at)
			await close(work, place, artefact, decision)
		return place.process.id
	})
	// Its end may be what a changed charter waited for.
	await settleProposals(db, at, [processId])
}

/**
 * Opens an announced decision whose time has come, in the transaction in hand. A roll due at opening
 * is taken as memberships stood at the announced instant, however late this runs [F5].
 */
export async function openIfDue(
	work: Work,
	place: Place,
	decision: DecisionRecord
): Promise<DecisionRecord> {
	if (decision.status !== 'announced' || work.at < decision.opensAt) return decision
	const rule = decision.rule as Rule
	const roll = decision.rollHash
		? null
		: await keepRoll(work, place, { ...decision, rule }, decision.opensAt)
	await work.tx
		.update(decisionTable)
		.set({ status: 'open' })
		.where(eq(decisionTable.id, decision.id))
	work.enter(place, {
		type: 'decision-opened',
		subjectId: decision.id,
		data: { roll },
		byServer: true
	})
	tellDecision(work, decision)
	return { ...decision, status: 'open', rollHash: roll?.hash ?? decision.rollHash }
}

/** Counts, keeps the calculation, and draws the consequence, all in one transaction [F2]. */
async function close(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord
): Promise<void> {
	const present = await keepPresence(work, decision)
	const box = await closeBox(work, place, decision)
	const outcome = await countUp(work.tx, decision, {})
	await work.tx
		.update(decisionTable)
		.set({ status: 'closed', closedAt: work.at, outcome })
		.where(eq(decisionTable.id, decision.id))
	const { result, entitled, voted, tallies, winners } = outcome
	work.enter(place, {
		type: 'decision-closed',
		subjectId: decision.id,
		data: {
			result,
			entitled,
			voted,
			tallies,
			...(winners && { winners }),
			roll: decision.rollHash,
			...(present !== null && { present }),
			...(decision.lotSecret && { lot: decision.lotSecret }),
			...(box && { box })
		},
		byServer: true
	})
	tellDecision(work, decision)
	await drawConsequence(work, place, artefact, decision, outcome)
}

/** What a count leads to, in the transaction that counted. */
export async function drawConsequence(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord,
	outcome: Outcome
): Promise<void> {
	if (outcome.result === 'adopted') {
		await overruleStanding(work, place, decision)
		return afterYes(work, place, artefact, decision)
	}
	if (outcome.result === 'ratifier') return leaveToRatifier(work, place, decision)
	await afterNo(work, decision)
	if (outcome.result === 'runoff') await putUpRunoff(work, place, artefact, decision, outcome)
}

export function tellDecision(
	work: Work,
	{ id, artefactId, processId }: { id: string; artefactId: string; processId: string }
): void {
	work.tell('decision', { decisionId: id, artefactId, processId })
}

/** Locks in the order of every act on a decision: process, artefact, decision. */
export async function lockDecision(tx: Db, decisionId: string, at: Date) {
	const known = await findDecision(tx, decisionId)
	assert(known, `decision ${decisionId} exists`)
	const place = await loadPlace(tx, null, known.processId, at, 'share')
	const artefact = await findArtefact(tx, known.artefactId, 'update')
	const decision = await findDecision(tx, decisionId, 'update')
	assert(place && artefact && decision, 'nothing governed is ever deleted')
	return { place, artefact, decision }
}
