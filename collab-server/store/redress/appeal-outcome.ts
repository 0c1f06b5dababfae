import { and, eq, isNull } from 'drizzle-orm'
import { record as recordTable } from '#schema/db/decisions.ts'
import { appeal as appealTable } from '#schema/db/redress.ts'
import { assert } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import type { Remedy } from '#schema/governance/panel.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import { transition } from '#schema/governance/states.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { putUp, windowOfNextRound } from '../decisions/announcement.ts'
import { findAppeal, type AppealRow } from './appeal-rows.ts'
import { changeState } from '../artefacts/artefact-states.ts'
import { backToReview } from '../motions/back-to-review.ts'
import type { Db } from '../database/db.ts'
import { setEffect } from '../decisions/effects.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { charterOf } from '../acting/place.ts'
import { latestDecisionOn, type ArtefactRecord, type DecisionRecord } from '../acting/rows.ts'
import { lockDecision, tellDecision } from '../decisions/settle.ts'

type About = Place & { artefact: ArtefactRecord; decision: DecisionRecord }

/** [J4] Writes how an appeal ended and does what the remedy asks for. Answers the decision that follows. */
export async function settleAppeal(
	work: Work,
	about: About,
	appeal: AppealRow,
	outcome: { status: 'decided' | 'undecided'; remedy: Remedy | null }
): Promise<string | null> {
	const { decision } = about
	const followingId = outcome.remedy ? await carryOut(work, about, outcome.remedy) : null
	await work.tx
		.update(appealTable)
		.set({ ...outcome, decidedAt: work.at, followingId })
		.where(eq(appealTable.id, appeal.id))
	work.enter(about, {
		type: 'appeal-decided',
		subjectId: decision.id,
		data: { appeal: appeal.id, ...outcome, following: followingId },
		byServer: true
	})
	return followingId
}

/** [J6] A panel that has not decided in time leaves the matter to the remedy outside, where there is one. */
export async function appealDue(db: Db, appealId: string, at: Date): Promise<void> {
	const known = await findAppeal(db, appealId)
	if (known?.status !== 'open') return
	if (at < known.decideBy) throw new Error(`appeal ${appealId} may still be decided`)
	await inOneTransaction(db, null, at, async (work) => {
		const { place, ...about } = await lockDecision(work.tx, known.decisionId, at)
		const appeal = await findAppeal(work.tx, appealId)
		if (appeal?.status !== 'open') return
		const { appeals } = (await charterOf(work.tx, about.decision.charterId)).charter
		const remedy = appeals.remedies.includes('refer_legal') ? 'refer_legal' : null
		await settleAppeal(work, { ...place, ...about }, appeal, { status: 'undecided', remedy })
		tellDecision(work, about.decision)
	})
}

/** [J4] Whether the group can be asked again about the very same text: it is still what is frozen. */
export async function canReopen(db: Db, { artefact, decision }: About): Promise<boolean> {
	const settled = artefact.state === 'frozen' || artefact.state === 'adopted'
	const same = artefact.frozenTextId === decision.frozenTextId
	return settled && same && (await isLast(db, decision))
}

/** Whether nothing has been decided, or is being decided, about the text since. */
async function isLast(db: Db, { id, artefactId }: DecisionRecord): Promise<boolean> {
	return (await latestDecisionOn(db, artefactId))?.id === id
}

async function carryOut(work: Work, about: About, remedy: Remedy): Promise<string | null> {
	switch (remedy) {
		case 'dismiss':
		case 'refer_legal':
			return null
		case 'correct_record':
			await setRecordAside(work, about.decision)
			return null
		case 'annul_and_repeat':
			await annul(work, about)
			return null
		case 'reopen_vote':
			return reopen(work, about)
	}
}

/** A record that an appeal found wrong stays as it was sealed; another can be made. */
async function setRecordAside(work: Work, { id }: DecisionRecord): Promise<void> {
	await work.tx
		.update(recordTable)
		.set({ correctedAt: work.at })
		.where(and(eq(recordTable.decisionId, id), isNull(recordTable.correctedAt)))
}

async function annul(work: Work, about: About): Promise<void> {
	const { artefact, decision } = about
	await setEffect(work, decision, 'annulled')
	const text = decision.effectiveTextId ?? decision.frozenTextId
	// [J4] What a later decision found is not undone with this one.
	if (artefact.frozenTextId !== text || !(await isLast(work.tx, decision))) return
	setAside(artefact, 'in_review')
	await backToReview(work, about, artefact, { reason: null, byServer: true })
}

async function reopen(work: Work, about: About): Promise<string> {
	const { artefact, decision, process } = about
	assert(await canReopen(work.tx, about), 'what is voted on again is what was voted on')
	await setEffect(work, decision, 'annulled')
	const frozenTextId = decision.frozenTextId
	if (artefact.state === 'adopted') {
		setAside(artefact, 'frozen')
		const change = { reason: null, frozenTextId, byServer: true } as const
		await changeState(work, about, artefact, 'frozen', change)
	}
	const rule = decision.rule as Rule
	const { question, summary, ruleName, announcedBy, round } = decision
	const options = decision.options as Option[]
	const { deciderId, background } = decision
	return putUp(work, about, artefact, {
		...{ question, summary, rule, ruleName, options, deciderId, announcedBy, background },
		frozen: await frozenTextOf(work.tx, frozenTextId),
		charter: await charterOf(work.tx, decision.charterId),
		round: round + 1,
		previousId: decision.id,
		...windowOfNextRound(rule, decision, process.timezone, work.at),
		origin: 'reopened'
	})
}

function setAside(artefact: ArtefactRecord, to: 'frozen' | 'in_review'): void {
	if (artefact.state !== 'adopted') return
	const denial = transition(artefact.state, to, { decisionSetAside: true })
	assert(denial === null, 'what was adopted can be set aside')
}
