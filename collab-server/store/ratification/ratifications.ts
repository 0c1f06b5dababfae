import { ratification as ratificationTable } from '#schema/db/ratifications.ts'
import { recommendationsOf } from '#schema/docs/recommendations.ts'
import { Refusal } from '#schema/errors.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { awaitsRatification, type Effect } from '#schema/governance/effects.ts'
import {
	effectOfAnswers,
	isMaterial,
	refusalOfAnswer,
	refusalOfItems,
	wholeOfItems,
	type ItemAnswer,
	type RatifierAnswer,
	type RatifierOutcome
} from '#schema/governance/ratification.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { hasOpenAppeal } from '../redress/appeal-rows.ts'
import { backToReview } from '../motions/back-to-review.ts'
import { proposalOf } from '../charters/charter-proposals.ts'
import { freezeChanged } from '../artefacts/changed-text.ts'
import type { Acts } from '../acting/commands.ts'
import { setEffect, takeEffect } from '../decisions/effects.ts'
import { frozenTextOf, type FrozenText } from '../artefacts/freeze.ts'
import { charterOf, enterDecision } from '../acting/place.ts'
import { askAgain } from './reconsent.ts'
import { ratificationsOf, ratifiersOf, type RatificationRow } from './ratifiers.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { tellDecision } from '../decisions/settle.ts'
import { optionalText } from '../acting/texts.ts'

type Needs = Acts['ratify']['needs']
type Entered = Awaited<ReturnType<typeof enterDecision>>

/**
 * Answers a recommendation of the group [Q1]-[Q4]. Only somebody with the mandate, who neither steered
 * nor voted, can [F9]; what it comes to happens in the same transaction.
 */
export async function ratify(act: Act, needs: Needs): Promise<Acts['ratify']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision, facts } = place
	must(abilityTo('decide', place, { artefact, decision }, facts, act.at))
	refuseLate(decision, act.at)
	if (await hasOpenAppeal(act.tx, artefact.id)) throw new Refusal('appeal_open')
	const { charter } = await charterOf(act.tx, decision.charterId)
	const body = await bodyOf(act, place, charter)
	const frozen = await frozenTextOf(act.tx, decision.frozenTextId)
	const { answer, items } = readAnswer(needs, charter, recommendations(charter, frozen, place))
	// [V2] A charter is adopted as it was read, or not at all.
	if (answer.changes.length > 0 && (await proposalOf(act.tx, artefact.id)))
		throw new Refusal('amendment_only')
	// [T7] What is merged is exactly what was put up.
	if (answer.changes.length > 0 && artefact.motionOn) throw new Refusal('motion_whole')
	const changed =
		answer.changes.length > 0 ? await freezeChanged(act, artefact, frozen, answer.changes) : null
	const given = await keepAnswer(act, place, { body, answer, items, changed })
	return drawConsequence(act, place, charter, given, changed)
}

/** [Q5] Once the deadline has passed the clock has spoken, whether or not its job ran; an escalated one waits. */
function refuseLate({ effect, ratifyBy }: DecisionRecord, at: Date): void {
	if (!awaitsRatification(effect)) throw new Refusal('nothing_to_ratify')
	if (effect === 'recommended' && ratifyBy && ratifyBy <= at) throw new Refusal('ratification_over')
}

/** In whose name this person answers; each body answers once. */
async function bodyOf(act: Act, { decision }: Entered, charter: Charter): Promise<string> {
	const ratifiers = await ratifiersOf(act.tx, decision, charter.ratification, act.at)
	const own = ratifiers.find(({ personId }) => personId === act.by.personId)
	if (!own) throw new Refusal('forbidden')
	const given = await ratificationsOf(act.tx, decision.id)
	if (given.some(({ body }) => body === own.body)) throw new Refusal('already_ratified')
	return own.body
}

/** What has to be answered one by one; null where the text is answered as a whole. */
function recommendations(
	{ ratification }: Charter,
	frozen: FrozenText,
	{ artefact }: Entered
): string[] | null {
	return ratification.per_item ? recommendationsOf(frozen.canonicalText, artefact.title) : null
}

function readAnswer(
	needs: Needs,
	{ ratification, objections }: Charter,
	toAnswer: string[] | null
): { answer: RatifierAnswer; items: ItemAnswer[] } {
	const min = objections.min_reason_chars
	const items = toAnswer ? readItems(needs.items) : []
	const refusal = toAnswer && refusalOfItems(ratification, toAnswer, items, min)
	if (refusal) throw refusal
	const changes = readChanges(needs.changes)
	const answer: RatifierAnswer = {
		as: toAnswer ? wholeOfItems(items) : (String(needs.as) as RatifierOutcome),
		statement: optionalText(needs.statement, 'statement', LIMITS.reasonLength),
		ground: optionalText(needs.ground, 'ground', LIMITS.nameLength) || null,
		changes,
		material: false
	}
	const material = isMaterial({ changes, material: needs.material === true && changes.length > 0 })
	const wrong = refusalOfAnswer(ratification, answer, min)
	if (wrong) throw wrong
	return { answer: { ...answer, material }, items }
}

function readItems(given: Needs['items']): ItemAnswer[] {
	if (!Array.isArray(given)) throw new Refusal('items_unanswered')
	return given.map(({ item, as, reasons }) => ({
		item: optionalText(item, 'item', LIMITS.reasonLength),
		as: String(as) as RatifierOutcome,
		reasons: optionalText(reasons, 'reasons', LIMITS.reasonLength)
	}))
}

function readChanges(given: Needs['changes']): RatifierAnswer['changes'] {
	if (given === undefined) return []
	if (!Array.isArray(given) || given.length > LIMITS.ratifierChanges)
		throw new Refusal('malformed', { field: 'changes' })
	return given.map(({ from, to }) => ({
		from: optionalText(from, 'from', LIMITS.reasonLength),
		to: optionalText(to, 'to', LIMITS.reasonLength)
	}))
}

async function keepAnswer(
	act: Act,
	place: Entered,
	{
		body,
		answer,
		items,
		changed
	}: { body: string; answer: RatifierAnswer; items: ItemAnswer[]; changed: FrozenText | null }
): Promise<RatificationRow[]> {
	const { decision } = place
	const id = crypto.randomUUID()
	const { as, ground, statement, changes, material } = answer
	await act.tx.insert(ratificationTable).values({
		...{ id, decisionId: decision.id, body, personId: act.by.personId },
		...{ as, ground, statement, changes, material, at: act.at },
		items: items as RatificationRow['items'],
		changedTextId: changed?.id ?? null
	})
	act.enter(place, {
		type: 'decision-ratified',
		subjectId: decision.id,
		data: {
			...{ ratification: id, as, ground, material },
			...(items.length > 0 && { items: items.map((item) => item.as) }),
			...(changed && { text: changed.textHash, snapshot: changed.snapshotHash })
		},
		secret: { '/statement': statement }
	})
	return ratificationsOf(act.tx, decision.id)
}

/** [Q4] What the answers so far come to happens at once, or the others are waited for. */
async function drawConsequence(
	act: Act,
	place: Entered,
	charter: Charter,
	given: RatificationRow[],
	changed: FrozenText | null
): Promise<Acts['ratify']['answers']> {
	const { decision } = place
	const answered = new Set(given.map(({ body }) => body))
	const ratifiers = await ratifiersOf(act.tx, decision, charter.ratification, act.at)
	const owing = new Set(ratifiers.map(({ body }) => body).filter((body) => !answered.has(body)))
	const effect = effectOfAnswers(given, owing.size)
	const following = effect ? await carryOut(act, place, effect, given, changed) : null
	tellDecision(act, decision)
	return { effect, decisionId: following }
}

async function carryOut(
	act: Act,
	place: Entered,
	effect: Effect,
	given: RatificationRow[],
	changed: FrozenText | null
): Promise<string | null> {
	const { decision } = place
	const artefact = changed ? { ...place.artefact, frozenTextId: changed.id } : place.artefact
	if (effect === 'effective') {
		await takeEffect(act, place, artefact, decision, changed?.id)
		return null
	}
	await setEffect(act, decision, effect)
	if (effect === 'returned') {
		const reason = given.at(-1)?.statement ?? null
		await backToReview(act, place, artefact, { reason })
	}
	return effect === 'reconsent' && changed
		? askAgain(act, place, artefact, decision, changed)
		: null
}
