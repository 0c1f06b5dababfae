import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { charterProposal } from '#schema/db/charter-proposals.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { process as processTable } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { EFFECTS, isPending } from '#schema/governance/effects.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { keepCharter } from './charters.ts'
import type { Db } from '../database/db.ts'
import { loadPlace } from '../acting/place.ts'
import { findArtefact, findDecision, type DecisionRecord } from '../acting/rows.ts'

export type ProposalRow = typeof charterProposal.$inferSelect

/**
 * What has become of a proposal follows from its decision alone: it is under way, it was adopted, or
 * it came to nothing.
 */
export function courseOf(decision: DecisionRecord): 'under_way' | 'adopted' | 'over' {
	if (decision.status === 'announced' || decision.status === 'open') return 'under_way'
	if (decision.effect === 'effective') return 'adopted'
	return isPending(decision.effect) ? 'under_way' : 'over'
}

/** The proposal that is not settled yet; there is at most one in a process [V3]. */
export async function unsettledProposal(db: Db, processId: string): Promise<ProposalRow | null> {
	const [row] = await db
		.select()
		.from(charterProposal)
		.where(and(eq(charterProposal.processId, processId), isNull(charterProposal.settledAt)))
	return row ?? null
}

/** Whether a changed charter is adopted and waits for the decisions under the old one to end [V4]. */
export async function charterWaits(db: Db, processId: string): Promise<boolean> {
	const proposal = await unsettledProposal(db, processId)
	const decision = proposal && (await findDecision(db, proposal.decisionId))
	return decision !== null && courseOf(decision) === 'adopted'
}

/** The proposal an artefact is the text of, or null. */
export async function proposalOf(db: Db, artefactId: string): Promise<ProposalRow | null> {
	const [row] = await db
		.select()
		.from(charterProposal)
		.where(eq(charterProposal.artefactId, artefactId))
	return row ?? null
}

/**
 * [V4] Puts adopted charters in force as soon as nothing runs under the old ones any more, and files
 * away what came to nothing. The server alone does this; doing it again changes nothing.
 */
export async function settleProposals(db: Db, at: Date, processIds?: string[]): Promise<void> {
	if (processIds?.length === 0) return
	const open = await db
		.select()
		.from(charterProposal)
		.where(
			and(
				isNull(charterProposal.settledAt),
				processIds && inArray(charterProposal.processId, processIds)
			)
		)
	for (const { id, processId } of open) {
		await inOneTransaction(db, null, at, (work) => settleProposal(work, id, processId))
	}
}

async function settleProposal(work: Work, id: string, processId: string): Promise<void> {
	// Whoever announces or settles a decision holds this row too: nothing can begin meanwhile.
	const place = await loadPlace(work.tx, null, processId, work.at, 'update')
	const [proposal] = await work.tx
		.select()
		.from(charterProposal)
		.where(and(eq(charterProposal.id, id), isNull(charterProposal.settledAt)))
	if (!place || !proposal) return
	const decision = await findDecision(work.tx, proposal.decisionId)
	assert(decision, 'nothing governed is ever deleted')
	const course = courseOf(decision)
	if (course === 'over') return fileAway(work, place, proposal)
	if (course === 'adopted' && !(await somethingRuns(work.tx, processId)))
		return putInForce(work, place, proposal)
}

/** [F13] A new version beside the old ones, which stay as they were. */
async function putInForce(work: Work, place: Place, proposal: ProposalRow): Promise<void> {
	assert(proposal.baseId === place.charter.id, 'nothing else changed the charter meanwhile')
	const charter = proposal.body as Charter
	const charterId = crypto.randomUUID()
	const version = place.charter.version + 1
	const kept = { id: charterId, processId: place.process.id, version, charter }
	const hash = await keepCharter(work.tx, kept, work.at)
	assert(hash === proposal.hash, 'what is in force is what was decided on')
	await work.tx
		.update(processTable)
		.set({
			charterId,
			language: charter.languages[0] ?? place.process.language,
			timezone: charter.timezone
		})
		.where(eq(processTable.id, place.process.id))
	await settle(work, proposal, charterId)
	work.enter(place, {
		type: 'charter-in-force',
		subjectId: proposal.decisionId,
		data: { version, hash, previous: place.charter.hash },
		byServer: true
	})
	work.tell('process', { processId: place.process.id })
}

/** What came to nothing is kept, and asks nothing of anybody any more. */
async function fileAway(work: Work, place: Place, proposal: ProposalRow): Promise<void> {
	const artefact = await findArtefact(work.tx, proposal.artefactId, 'update')
	assert(artefact, 'nothing governed is ever deleted')
	await settle(work, proposal, null)
	if (artefact.state === 'archived') return
	const { frozenTextId } = artefact
	await changeState(work, place, artefact, 'archived', {
		reason: null,
		frozenTextId,
		byServer: true
	})
}

function settle(work: Work, { id }: ProposalRow, charterId: string | null) {
	return work.tx
		.update(charterProposal)
		.set({ settledAt: work.at, charterId })
		.where(eq(charterProposal.id, id))
}

/** Whether any decision of the process is announced, open, or waits for its ratifiers. */
async function somethingRuns(tx: Db, processId: string): Promise<boolean> {
	const [row] = await tx
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.processId, processId),
				or(
					inArray(decisionTable.status, ['announced', 'open']),
					inArray(decisionTable.effect, EFFECTS.filter(isPending))
				)
			)
		)
		.limit(1)
	return row !== undefined
}
