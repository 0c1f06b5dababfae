import { eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { formOf } from '#schema/governance/rules/answers.ts'
import { quorumOf } from '#schema/governance/rules/quorum.ts'
import { reminderAt } from '#schema/governance/window.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { countedBallots } from '../voting/box.ts'
import type { Db } from '../database/db.ts'
import { extensionOf } from './extensions.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { writeTo } from './notices.ts'
import { rollOf } from '../voting/roll.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { secretVoters } from '../voting/secret-box.ts'
import { isRunning, lockDecision } from './settle.ts'
import { verdictOn } from './verdict-rows.ts'

/**
 * [W3] Reminds, once, those on the roll who have not answered. Who answered what is never looked at.
 * Too early (the end was put off) or too late it does nothing: another job is due, or none.
 */
export async function remindVoters(db: Db, decisionId: string, at: Date): Promise<void> {
	await inOneTransaction(db, null, at, async (work) => {
		const { place, decision } = await lockDecision(work.tx, decisionId, at)
		if (!isRunning(decision, at) || decision.remindedAt !== null) return
		if (at < reminderAt(decision.opensAt, decision.closesAt)) return
		const silent = await withoutAnswer(work.tx, decision)
		const until = decision.closesAt
		await writeTo(work.tx, silent, place, decision, { kind: 'vote_reminder', until }, at)
		await work.tx
			.update(decisionTable)
			.set({ remindedAt: at })
			.where(eq(decisionTable.id, decisionId))
		work.enter(place, {
			type: 'decision-reminded',
			subjectId: decisionId,
			data: { count: silent.length },
			byServer: true
		})
		if (await isAtRisk(work.tx, decision)) await offerExtension(work, place, decision)
	})
}

/** [W5] Whether too few have answered by now, and the end could still be put off. */
export async function isAtRisk(db: Db, decision: DecisionRecord): Promise<boolean> {
	const rule = decision.rule as Rule
	if (formOf(rule) === 'none') return false
	if (rule.extension === 0 || (await extensionOf(db, decision.id))) return false
	const roll = await rollOf(db, decision.id)
	const voters = await votersOf(db, decision.id)
	return !quorumOf(rule.quorum, roll, voters).quorum.reached
}

async function offerExtension(work: Work, place: Place, decision: DecisionRecord) {
	const facilitators = await holdersOf(work.tx, decision.processId, ['facilitator'], work.at)
	const letter = { kind: 'quorum_at_risk', until: decision.closesAt } as const
	await writeTo(work.tx, facilitators, place, decision, letter, work.at)
}

/** [D34] Where nobody votes, only the one who decides can owe an answer. */
async function withoutAnswer(tx: Db, decision: DecisionRecord): Promise<string[]> {
	const { id: decisionId, deciderId } = decision
	if (formOf(decision.rule as Rule) === 'none')
		return deciderId && !(await verdictOn(tx, decisionId)) ? [deciderId] : []
	const voters = await votersOf(tx, decisionId)
	return (await rollOf(tx, decisionId))
		.map(({ personId }) => personId)
		.filter((personId) => !voters.has(personId))
}

/** Those for whom a ballot counts, open or secret, by themselves or by whom they lent their vote to. */
async function votersOf(db: Db, decisionId: string): Promise<Set<string>> {
	const open = (await countedBallots(db, decisionId)).map(({ personId }) => personId)
	return new Set([...open, ...(await secretVoters(db, decisionId))])
}
