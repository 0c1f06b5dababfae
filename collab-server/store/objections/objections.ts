import { and, eq } from 'drizzle-orm'
import { objection as objectionTable, objectionAnswer } from '#schema/db/decisions.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import type { Facts } from '#schema/governance/authorize.ts'
import type { Charter, Rule } from '#schema/governance/charter.ts'
import { judgeOf } from '#schema/governance/objections.ts'
import { isId } from '#schema/ids.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { ObjectionRow } from '../voting/box.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { laterTexts } from '../artefacts/amended-texts.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'
import { isRunning, tellDecision } from '../decisions/settle.ts'
import { optionalText, requiredReason, requiredText } from '../acting/texts.ts'

/**
 * Makes the objection that a ballot "object" carries. Nobody deletes one [F14]: other words than
 * before withdraw the earlier objection and make a new one; the same words leave it as it is.
 */
export async function makeObjection(
	act: Act,
	place: Place,
	decision: DecisionRecord,
	said: Acts['cast-ballot']['needs']['objection']
): Promise<string> {
	const { charter } = await charterOf(act.tx, decision.charterId)
	const { criteria, min_reason_chars: min } = charter.objections
	const reason = optionalText(said?.reason, 'reason', LIMITS.reasonLength)
	if (!said || reason.length < min) throw new Refusal('objection_reason_missing', { min })
	if (!criteria.includes(said.criterion)) throw new Refusal('malformed', { field: 'criterion' })
	const requestedChange = optionalText(said.requestedChange, 'requestedChange', LIMITS.reasonLength)

	const words = { criterion: said.criterion, reason, requestedChange }
	const standing = await ownStanding(act.tx, decision.id, act.by.personId)
	const same = standing.find((one) => sameWords(one, words))
	if (same) return same.id
	await withdrawAll(act, place, decision, standing)
	const id = crypto.randomUUID()
	await act.tx.insert(objectionTable).values({
		id,
		decisionId: decision.id,
		personId: act.by.personId,
		...words,
		at: act.at
	})
	act.enter(place, {
		type: 'objection-made',
		subjectId: decision.id,
		data: { objection: id, criterion: said.criterion },
		secret: { '/reason': reason, '/requestedChange': requestedChange }
	})
	return id
}

/** Who no longer votes "object" no longer objects. */
export async function withdrawOwnObjections(
	act: Act,
	place: Place,
	decision: DecisionRecord
): Promise<null> {
	await withdrawAll(act, place, decision, await ownStanding(act.tx, decision.id, act.by.personId))
	return null
}

/** Takes back one's own objection, as long as it can still change the outcome. The ballot stays. */
export async function withdrawObjection(
	act: Act,
	needs: Acts['withdraw-objection']['needs']
): Promise<Acts['withdraw-objection']['answers']> {
	const { place, objection } = await enterObjection(act, needs.objection)
	if (objection.personId !== act.by.personId) throw new Refusal('forbidden')
	if (!stands(objection)) throw new Refusal('objection_settled')
	if (!isRunning(place.decision, act.at)) throw new Refusal('ballot_closed')
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await withdrawAll(act, place, place.decision, [objection], reason)
	tellDecision(act, place.decision)
	return {}
}

/** Answers an objection, in the thread of its decision. It is answered even if it is not accepted. */
export async function answerObjection(
	act: Act,
	needs: Acts['answer-objection']['needs']
): Promise<Acts['answer-objection']['answers']> {
	const { place, objection } = await enterObjection(act, needs.objection)
	const { artefact, decision } = place
	must(abilityTo('comment', place, { artefact, decision }, place.facts, act.at))
	const text = requiredText(needs.text, 'text', LIMITS.reasonLength)
	const id = crypto.randomUUID()
	await act.tx.insert(objectionAnswer).values({
		id,
		objectionId: objection.id,
		personId: act.by.personId,
		text,
		at: act.at
	})
	act.enter(place, {
		type: 'objection-answered',
		subjectId: decision.id,
		data: { objection: objection.id, answer: id },
		secret: { '/text': text }
	})
	tellDecision(act, decision)
	return { answerId: id }
}

/**
 * Says what became of an objection. Valid or not valid, the latter with reasons, is said while it can
 * still change the outcome. Integrated is said afterwards: while a text is decided on, nothing can be
 * worked into it [F1], so only the next round's text can carry it.
 */
export async function disposeObjection(
	act: Act,
	needs: Acts['dispose-objection']['needs']
): Promise<Acts['dispose-objection']['answers']> {
	const { place, objection } = await enterObjection(act, needs.objection)
	const { artefact, decision } = place
	const { objections } = (await charterOf(act.tx, decision.charterId)).charter
	const judge = judgeOf(objections.validity_by, decision.rule as Rule)
	must(abilityToDispose(judge, { ...place, artefact, decision }, act.at))
	if (!DISPOSITIONS.includes(needs.as)) throw new Refusal('malformed', { field: 'as' })
	if (!stands(objection) || needs.as === objection.status) throw new Refusal('objection_settled')
	const running = isRunning(decision, act.at)
	if (needs.as === 'integrated' && running) throw new Refusal('decision_open')
	if (needs.as !== 'integrated' && !running) throw new Refusal('ballot_closed')
	// [O2] Where the group judges, nobody else says that an objection stands or falls.
	if (needs.as !== 'integrated' && judge === 'group') throw new Refusal('not_a_judge')
	if (needs.as === 'integrated') await refuseUnamended(act.tx, artefact.id, decision)
	const reason = reasonOf(needs, objections.min_reason_chars)
	await setStatus(act, objection.id, needs.as, reason)
	act.enter(place, {
		type: 'objection-disposed',
		subjectId: decision.id,
		data: { objection: objection.id, as: needs.as },
		secret: { '/reason': reason }
	})
	tellDecision(act, decision)
	return {}
}
const DISPOSITIONS: readonly string[] = ['valid', 'not_valid', 'integrated']

/**
 * [O1] Who says what became of objections: the secretary where the charter says so, else whoever
 * facilitates (where the group judges, they say only what was taken into the text).
 */
export function abilityToDispose(
	by: Charter['objections']['validity_by'],
	place: Place & { artefact: ArtefactRecord; decision: DecisionRecord; facts: Facts },
	at: Date
): Denial | null {
	const { artefact, decision, facts } = place
	const about = { artefact, decision }
	if (by !== 'secretary') return abilityTo('facilitate', place, about, facts, at)
	const asked = abilityTo('facilitate', place, about, { ...facts, queue_minutes: true }, at)
	if (asked || place.actor.roles.includes('secretary')) return asked
	return { code: 'role', capability: 'facilitate', params: {}, whoCan: ['secretary'], until: null }
}

/** [O3] Nothing was integrated where the text was frozen again as it was. */
async function refuseUnamended(tx: Db, artefactId: string, decision: DecisionRecord) {
	const later = await laterTexts(tx, artefactId, decision)
	if (later.length > 0 && later.every(({ amended }) => !amended))
		throw new Refusal('text_not_amended')
}

/** Whether an objection still speaks against adopting. */
export function stands({ status }: Pick<ObjectionRow, 'status'>): boolean {
	return status === 'open' || status === 'valid'
}

export async function enterObjection(act: Act, id: string) {
	const known = await findObjection(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterDecision(act.tx, act.by.personId, known.decisionId, act.at, 'update')
	return { place, objection: (await findObjection(act.tx, id)) ?? known }
}

async function findObjection(db: Db, id: string): Promise<ObjectionRow | null> {
	if (!isId(id)) return null
	const [row] = await db.select().from(objectionTable).where(eq(objectionTable.id, id))
	return row ?? null
}

async function ownStanding(tx: Db, decisionId: string, personId: string): Promise<ObjectionRow[]> {
	const own = await tx
		.select()
		.from(objectionTable)
		.where(and(eq(objectionTable.decisionId, decisionId), eq(objectionTable.personId, personId)))
	return own.filter(stands)
}

async function withdrawAll(
	act: Act,
	place: Place,
	decision: DecisionRecord,
	objections: ObjectionRow[],
	reason = ''
): Promise<void> {
	for (const { id } of objections) {
		await setStatus(act, id, 'withdrawn', reason)
		act.enter(place, {
			type: 'objection-withdrawn',
			subjectId: decision.id,
			data: { objection: id },
			secret: { '/reason': reason }
		})
	}
}

async function setStatus(
	act: Act,
	id: string,
	status: ObjectionRow['status'],
	reason: string
): Promise<void> {
	const statusReason = reason === '' ? null : reason
	await writeStatus(act, id, { status, statusReason, statusBy: act.by.personId })
}

/** Writes what became of an objection; `statusBy` null is the group or the server. */
export async function writeStatus(
	{ tx, at }: Pick<Act, 'tx' | 'at'>,
	id: string,
	settled: Pick<ObjectionRow, 'status' | 'statusReason' | 'statusBy'>
): Promise<void> {
	await tx
		.update(objectionTable)
		.set({ ...settled, statusAt: at })
		.where(eq(objectionTable.id, id))
}

/** [F10] An objection is set aside with reasons as long as those it had to give, or not at all. */
function reasonOf(needs: { as: string; reason?: string }, min: number): string {
	if (needs.as !== 'not_valid') return optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (reason.length < min) throw new Refusal('objection_reason_missing', { min })
	return reason
}

function sameWords(
	one: Pick<ObjectionRow, 'criterion' | 'reason' | 'requestedChange'>,
	other: Pick<ObjectionRow, 'criterion' | 'reason' | 'requestedChange'>
): boolean {
	return (
		one.criterion === other.criterion &&
		one.reason === other.reason &&
		one.requestedChange === other.requestedChange
	)
}
