import { and, eq } from 'drizzle-orm'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { appeal as appealTable, panelMember } from '#schema/db/redress.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { addCalendarDays } from '#schema/governance/calendar.ts'
import type { Charter } from '#schema/governance/charter.ts'
import {
	APPEAL_GROUNDS,
	CONTESTED,
	REMEDIES,
	drawPanel,
	majorityOf,
	type Contested,
	type Draw,
	type Remedy
} from '#schema/governance/panel.ts'
import { toBase64Url } from '#schema/ledger/bytes.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { canReopen, settleAppeal } from './appeal-outcome.ts'
import { appealsOf, findAppeal, maySpeak, panelOf } from './appeal-rows.ts'
import { isContestable } from './appeal-window.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { writeTo } from '../decisions/notices.ts'
import { isParty, candidatesFor } from '../organisation/parties.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { tellDecision } from '../decisions/settle.ts'
import { requiredText } from '../acting/texts.ts'

type Entered = Awaited<ReturnType<typeof enterDecision>>

/** [J1]-[J3] Contests a decision; a panel without parties is drawn at once, for everybody to repeat. */
export async function fileAppeal(
	act: Act,
	needs: Acts['file-appeal']['needs']
): Promise<Acts['file-appeal']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision, process } = place
	if (!(await isContestable(act.tx, decision, process.timezone, act.at)))
		throw new Refusal('appeal_not_open')
	must(abilityTo('object', place, { artefact, decision }, { ...place.facts, appeal: true }, act.at))
	const ground = APPEAL_GROUNDS.find((known) => known === needs.ground)
	const contested = CONTESTED.find((known) => known === needs.contested)
	if (!ground || !contested) throw new Refusal('appeal_ground_unknown')
	const { charter } = await charterOf(act.tx, decision.charterId)
	const statement = statementOf(needs.statement, charter)
	const earlier = await appealsOf(act.tx, decision.id)
	if (earlier.some(({ personId }) => personId === act.by.personId)) throw new Refusal('conflict')

	const number = earlier.length + 1
	const seed = `${await closingHash(act.tx, decision.id)} ${number}`
	const draw = await panelFor(act, place, charter, contested, seed)
	const id = crypto.randomUUID()
	const decideBy = addCalendarDays(act.at, charter.appeals.decide_days, process.timezone)
	const filed = { id, number, ground, contested, seed, decideBy }
	await keepAppeal(act, place, { ...filed, statement }, draw)
	await enqueue(act.tx, 'appeal-due', { appealId: id }, { startAfter: decideBy })
	const members = draw.members.map(({ personId }) => personId)
	const letter = { kind: 'panel_drawn', until: decideBy } as const
	await writeTo(act.tx, members, place, decision, letter, act.at)
	tellDecision(act, decision)
	// [T8] The passage of a motion that may be voted on again is held again.
	if (artefact.motionOn)
		act.tell('artefact', { artefactId: artefact.motionOn, processId: process.id })
	return { appealId: id }
}

/**
 * [J4] A member of the panel decides, with reasons; more than half of them settle the appeal. Whoever has
 * not spoken by then still may, for the record.
 */
export async function voteOnAppeal(
	act: Act,
	needs: Acts['vote-on-appeal']['needs']
): Promise<Acts['vote-on-appeal']['answers']> {
	const known = await findAppeal(act.tx, needs.appeal)
	if (!known) throw new Refusal('not_found')
	const place = await enterDecision(act.tx, act.by.personId, known.decisionId, act.at, 'update')
	const { decision } = place
	const appeal = (await findAppeal(act.tx, known.id)) ?? known
	const seat = (await panelOf(act.tx, appeal.id)).find((one) => one.personId === act.by.personId)
	const party = await isParty(act.tx, place, appeal, act.by.personId, act.at)
	const out = party || place.facts.recused === true || place.actor.suspendedUntil !== null
	if (!seat || out) throw new Refusal('forbidden')
	if (!maySpeak(appeal, seat, act.at)) throw new Refusal('appeal_decided')
	const settled = appeal.status !== 'open'
	const { charter } = await charterOf(act.tx, decision.charterId)
	const remedy = remedyOf(charter, needs.remedy)
	if (!settled && remedy === 'reopen_vote' && !(await canReopen(act.tx, place)))
		throw new Refusal('remedy_impossible')
	const reasons = statementOf(needs.reasons, charter)
	await act.tx
		.update(panelMember)
		.set({ remedy, reasons, votedAt: act.at })
		.where(and(eq(panelMember.appealId, appeal.id), eq(panelMember.personId, act.by.personId)))
	act.enter(place, {
		type: 'appeal-voted',
		subjectId: decision.id,
		data: { appeal: appeal.id },
		secret: { '/remedy': remedy, '/reasons': reasons }
	})
	const panel = await panelOf(act.tx, appeal.id)
	const decided = majorityOf(panel.map((one) => one.remedy as Remedy | null))
	const following =
		decided && !settled
			? await settleAppeal(act, place, appeal, { status: 'decided', remedy: decided })
			: null
	tellDecision(act, decision)
	return { decided, decisionId: following }
}

function remedyOf({ appeals }: Charter, given: unknown): Remedy {
	const remedy = REMEDIES.find((known) => known === given)
	if (!remedy || !appeals.remedies.includes(remedy)) throw new Refusal('remedy_unknown')
	return remedy
}

async function panelFor(
	act: Act,
	place: Entered,
	{ appeals }: Charter,
	contested: Contested,
	seed: string
): Promise<Draw> {
	const party = { personId: act.by.personId, contested }
	const candidates = await candidatesFor(act.tx, place, party, appeals.panel, act.at)
	const draw = drawPanel(seed, candidates, appeals.panel)
	if (!draw) throw new Refusal('panel_too_small', { size: appeals.panel.size })
	return draw
}

async function keepAppeal(
	act: Act,
	place: Entered,
	filed: Pick<
		typeof appealTable.$inferSelect,
		'id' | 'number' | 'ground' | 'contested' | 'seed' | 'decideBy' | 'statement'
	>,
	{ tickets, members }: Draw
): Promise<void> {
	const { decision } = place
	const draw = tickets.map((one) => ({
		ticket: one.ticket,
		roles: [...one.roles],
		drawn: members.includes(one)
	}))
	const { id, number, ground, contested, seed, decideBy, statement } = filed
	await act.tx.insert(appealTable).values({
		...filed,
		...{ decisionId: decision.id, personId: act.by.personId, at: act.at, draw, status: 'open' }
	})
	await act.tx
		.insert(panelMember)
		.values(members.map(({ personId, ticket }) => ({ appealId: id, personId, ticket })))
	act.enter(place, {
		type: 'appeal-filed',
		subjectId: decision.id,
		data: { appeal: id, number, ground, contested, seed, until: decideBy.toISOString(), draw },
		secret: { '/statement': statement }
	})
}

/** The leaf of the entry that closed the decision: fixed before anybody could think of an appeal. */
async function closingHash(tx: Db, decisionId: string): Promise<string> {
	const [row] = await tx
		.select({ leafHash: ledgerEntry.leafHash })
		.from(ledgerEntry)
		.where(and(eq(ledgerEntry.type, 'decision-closed'), eq(ledgerEntry.subjectId, decisionId)))
	assert(row, 'a closed decision stands in the ledger')
	return toBase64Url(row.leafHash)
}

function statementOf(given: unknown, { objections }: Charter): string {
	const text = requiredText(given, 'statement', LIMITS.reasonLength)
	const min = objections.min_reason_chars
	if (text.length < min) throw new Refusal('reasons_too_short', { min })
	return text
}
