import { and, eq, isNull } from 'drizzle-orm'
import { measure } from '#schema/db/bodies.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { LADDER, longestMs, mayFollow, type Step } from '#schema/governance/ladder.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must, type Place } from '../acting/ability.ts'
import type { Act, Work } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { messageIn } from '../comments/comment-rows.ts'
import { cardIn, hiddenIn } from '../processes/hidden-entries.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { enterArtefact, enterProcess, hasTakenPart } from '../acting/place.ts'
import { recuse } from '../voting/recusals.ts'
import { undecidedOf, type ArtefactRecord } from '../acting/rows.ts'
import { instant, optionalText, requiredReason, requiredText } from '../acting/texts.ts'
import { forgetWords } from '../search/searched-texts.ts'

export type MeasureRow = typeof measure.$inferSelect

/** Moderating is a part of facilitating (governance.md 1.4). */
export function abilityToModerate(place: Place, at: Date): Denial | null {
	return abilityTo('facilitate', place, {}, {}, at)
}

/**
 * [B10] Takes a step of the ladder, with the rule it rests on and a reason. The person is told, by
 * mail where their address is proven, and may contest it. Nobody moderates themselves.
 */
export async function takeMeasure(
	act: Act,
	needs: Acts['take-measure']['needs']
): Promise<Acts['take-measure']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToModerate(place, act.at))
	const { moderation } = place.charter.charter
	const step = LADDER.find((known) => known === needs.step && moderation.ladder.includes(known))
	if (!step) throw new Refusal('malformed', { field: 'step' })
	const about = await subjectOf(act, place, step, needs)
	if (about.personId === act.by.personId) throw new Refusal('own_case')
	const taken = await standingSteps(act.tx, place.process.id, about.personId)
	if (!mayFollow(step, taken)) throw new Refusal('ladder_skipped')
	const id = crypto.randomUUID()
	const row = {
		id,
		processId: place.process.id,
		...about,
		step,
		rule: requiredText(needs.rule, 'rule', LIMITS.titleLength),
		reason: reasonFor(place, needs.reason),
		until: endOf(step, needs.until, act.at),
		byPerson: act.by.personId,
		at: act.at
	}
	await act.tx.insert(measure).values(row)
	act.enter(place, {
		type: 'measure-taken',
		subjectId: place.process.id,
		data: {
			measure: id,
			step,
			artefact: about.artefactId,
			entry: about.entryId,
			until: row.until?.toISOString() ?? null
		},
		secret: { '/person': about.personId, '/rule': row.rule, '/reason': row.reason }
	})
	await tellMeasure(act, row)
	// The reason itself is read where it can also be contested.
	await writeToPeople(
		act.tx,
		[row.personId],
		place,
		'/moderation',
		{ kind: 'measure', step },
		act.at
	)
	return { measureId: id }
}

/** Tells open pages: rights change for the person, and what is hidden for everybody, who finds it no more [SE2]. */
export async function tellMeasure(
	work: Work,
	{
		processId,
		personId,
		artefactId,
		step
	}: Pick<MeasureRow, 'processId' | 'personId' | 'artefactId' | 'step'>
): Promise<void> {
	work.tell('membership', { processId, personId })
	if (step !== 'hide' || !artefactId) return
	work.tell('artefact', { artefactId, processId })
	await forgetWords(work.tx, artefactId)
}

/** Whom and what a step is about. A card names its author; a removal names what will be decided on. */
async function subjectOf(
	act: Act,
	place: Place,
	step: Step,
	needs: Acts['take-measure']['needs']
): Promise<{ personId: string; artefactId: string | null; entryId: string | null }> {
	if (step === 'hide') return cardOf(act, place, needs)
	const personId = needs.person ?? ''
	if (!(await hasTakenPart(act.tx, place.process.id, personId))) throw new Refusal('not_found')
	if (step !== 'remove_by_decision') return { personId, artefactId: null, entryId: null }
	const about = await enterHere(act, place, needs.artefact)
	if (about.artefact.state === 'adopted' || (await undecidedOf(act.tx, about.artefact.id)))
		throw new Refusal('decision_open')
	// [B12] Who is to be removed does not decide on it.
	const reason =
		reasonFor(place, needs.reason) || requiredText(needs.rule, 'rule', LIMITS.titleLength)
	await recuse(act, about, { reason }, { person: personId, kind: 'recorded' })
	return { personId, artefactId: about.artefact.id, entryId: null }
}

/** [B11] The card of a board that is not frozen, or a comment, and who added it. */
async function cardOf(act: Act, place: Place, needs: Acts['take-measure']['needs']) {
	const { artefact } = await enterHere(act, place, needs.artefact)
	const message = await messageIn(act.tx, artefact.id, needs.entry)
	const settled = artefact.state !== 'draft' && artefact.state !== 'in_review'
	// What is said about a text is no part of it.
	if (settled && !message) throw new Refusal('state_changed')
	const card = message
		? message.state === 'shown' && { id: message.id, by: message.personId }
		: artefact.kind === 'board' && (await cardIn(act.tx, artefact.id, needs.entry ?? ''))
	if (!card) throw new Refusal('not_found')
	const hidden = await hiddenIn(act.tx, artefact.id)
	if (hidden.some(({ entry }) => entry === card.id)) throw new Refusal('state_changed')
	return { personId: card.by, artefactId: artefact.id, entryId: card.id }
}

async function enterHere(
	act: Act,
	place: Place,
	artefactId: string | undefined
): Promise<Place & { artefact: ArtefactRecord }> {
	const about = await enterArtefact(act.tx, act.by.personId, artefactId ?? '', act.at, 'update')
	if (about.process.id !== place.process.id) throw new Refusal('not_found')
	return about
}

async function standingSteps(tx: Db, processId: string, personId: string): Promise<Step[]> {
	const rows = await tx
		.select({ step: measure.step })
		.from(measure)
		.where(
			and(
				eq(measure.processId, processId),
				eq(measure.personId, personId),
				isNull(measure.liftedAt)
			)
		)
	return rows.map(({ step }) => step)
}

function reasonFor({ charter }: Place, text: unknown): string {
	return charter.charter.moderation.reason_required
		? requiredReason(text, LIMITS.reasonLength)
		: optionalText(text, 'reason', LIMITS.reasonLength)
}

/** [B8] When a step ends: as asked, and never later than it may last. */
function endOf(step: Step, until: string | undefined, at: Date): Date | null {
	const longest = longestMs(step)
	if (longest === null) return null
	const end = until === undefined ? new Date(at.getTime() + longest) : instant(until, 'until')
	if (end <= at || end.getTime() > at.getTime() + longest)
		throw new Refusal('measure_too_long', { hours: longest / 3_600_000 })
	return end
}
