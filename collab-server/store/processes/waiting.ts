import { and, count, eq, inArray } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { objection, objectionAnswer } from '#schema/db/decisions.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { judgeOf } from '#schema/governance/objections.ts'
import { isPending } from '#schema/governance/effects.ts'
import { abilityTo, factsInDecision, type Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import type { DecisionInList } from '../decisions/decision-rows.ts'
import { answersWaiting, messagesWaiting } from '../comments/messages-waiting.ts'
import { measuresWaiting } from '../moderation/measures-waiting.ts'
import { outOfTurn } from '../motions/announcing.ts'
import { lotsWaiting } from '../lots/lots-view.ts'
import { charterOf } from '../acting/place.ts'
import { redressWaiting } from '../redress/redress-waiting.ts'
import { owesRatification } from '../ratification/ratification-view.ts'
import { accessRequestsWaiting } from '../privacy/access-requests.ts'
import { filingWaiting, recordsWaiting } from '../record/records-waiting.ts'
import { isRunning } from '../decisions/settle.ts'
import { owesChoice } from '../decisions/tie-breaks.ts'
import { owesVerdict } from '../decisions/verdict-view.ts'
import type { Waiting } from '../acting/views.ts'

/** [B15] What of one noun waits for this person in a process; each noun adds a function of its own. */
type Feed = (db: Db, place: Place, decisions: DecisionInList[], at: Date) => Promise<Waiting[]>
const FEEDS: readonly Feed[] = [
	ballotsWaiting,
	verdictsWaiting,
	ratificationsWaiting,
	redressWaiting,
	objectionsWaiting,
	frozenWaiting,
	recordsWaiting,
	filingWaiting,
	accessRequestsWaiting,
	lotsWaiting,
	measuresWaiting,
	messagesWaiting,
	answersWaiting
]

/** [B15] What waits for this person in a process, the nearest deadline first. */
export async function waitingIn(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const feed of FEEDS) found.push(...(await feed(db, place, decisions, at)))
	return found.toSorted(byDeadline)
}

function steers(place: Place, at: Date): boolean {
	return abilityTo('facilitate', place, {}, {}, at) === null
}

/** Decisions on whose roll this person stands, without an answer of theirs. */
async function ballotsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const one of decisions.filter(({ row }) => row.waitsForMe)) {
		// Who stays out, or is suspended, stands on the roll and yet has nothing to answer.
		const facts = await factsInDecision(db, { ...place, artefact: one.artefact }, one.decision)
		if (abilityTo('vote', place, one, facts, at) === null)
			found.push(aboutDecision(place, 'answer_decision', one))
	}
	return found
}

/** [D34] Decisions that this person was named to take alone. */
async function verdictsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const one of decisions) {
		const facts = await factsInDecision(db, { ...place, artefact: one.artefact }, one.decision)
		if (await owesVerdict(db, { ...place, ...one, facts }, at))
			found.push(aboutDecision(place, 'give_verdict', one))
	}
	return found
}

export function byDeadline(one: Waiting, other: Waiting): number {
	if (one.until === other.until) return 0
	if (one.until === null) return 1
	return other.until === null || one.until < other.until ? -1 : 1
}

/** Recommendations and ties that this person has to answer, by the deadline of the charter. */
async function ratificationsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const found: Waiting[] = []
	for (const one of decisions) {
		const about = { ...place, ...one }
		const until = one.decision.ratifyBy?.toISOString() ?? null
		if (await owesRatification(db, about, at))
			found.push({ ...aboutDecision(place, 'ratify', one), until })
		if (await owesChoice(db, about, at))
			found.push({ ...aboutDecision(place, 'break_tie', one), until })
	}
	return found
}

/** Objections that nobody answered yet, and answered ones that nobody has settled. */
async function objectionsWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	const steering = steers(place, at)
	const keeping = place.actor.roles.includes('secretary')
	if (!steering && !keeping) return []
	const running = decisions.filter(({ decision }) => isRunning(decision, at))
	const open = await openObjections(
		db,
		running.map(({ row }) => row.id)
	)
	const found: Waiting[] = []
	for (const one of running) {
		const own = open.filter(({ decisionId }) => decisionId === one.row.id)
		const answered = own.filter(({ answers }) => answers > 0).length
		const unanswered = own.length - answered
		const { objections } = (await charterOf(db, one.decision.charterId)).charter
		const by = judgeOf(objections.validity_by, one.decision.rule as Rule)
		// [O1] Whoever has to settle an objection, and nobody else; the group is told elsewhere.
		const settles = (by === 'secretary' && keeping) || (by === 'facilitator' && steering)
		if (steering && unanswered > 0)
			found.push(aboutDecision(place, 'answer_objection', one, { count: unanswered }))
		if (settles && answered > 0)
			found.push(aboutDecision(place, 'dispose_objection', one, { count: answered }))
	}
	return found
}

async function openObjections(
	db: Db,
	decisionIds: string[]
): Promise<{ decisionId: string; answers: number }[]> {
	if (decisionIds.length === 0) return []
	return db
		.select({ decisionId: objection.decisionId, answers: count(objectionAnswer.id) })
		.from(objection)
		.leftJoin(objectionAnswer, eq(objectionAnswer.objectionId, objection.id))
		.where(and(inArray(objection.decisionId, decisionIds), eq(objection.status, 'open')))
		.groupBy(objection.id)
}

/** Frozen texts with nothing running: after a decision that failed, or before any was announced. */
async function frozenWaiting(
	db: Db,
	place: Place,
	decisions: DecisionInList[],
	at: Date
): Promise<Waiting[]> {
	if (!steers(place, at)) return []
	const frozen = await db
		.select()
		.from(artefactTable)
		.where(and(eq(artefactTable.processId, place.process.id), eq(artefactTable.state, 'frozen')))
	const early = await outOfTurn(db, place, frozen)
	return frozen.flatMap((artefact): Waiting[] => {
		if (early.has(artefact.id)) return []
		const held = decisions.filter(
			({ decision }) => decision.artefactId === artefact.id && decision.status !== 'cancelled'
		)
		const last = held[0]
		if (last && (last.decision.status !== 'closed' || isPending(last.decision.effect))) return []
		// [T9] A motion that was rejected asks nothing of anybody any more.
		if (artefact.motionOn && last && last.row.result !== 'no_quorum') return []
		if (!artefact.motionOn && last?.decision.frozenTextId === artefact.frozenTextId)
			return [aboutDecision(place, 'return_or_next_round', last)]
		return [
			{
				code: 'announce_decision',
				params: { title: artefact.title },
				processId: place.process.id,
				processName: place.process.name,
				artefactId: artefact.id,
				decisionId: null,
				until: null
			}
		]
	})
}

export function aboutDecision(
	place: Place,
	code: Waiting['code'],
	{ decision, row }: DecisionInList,
	params: Record<string, string | number> = {}
): Waiting {
	return {
		code,
		params: { title: row.artefactTitle, question: row.question, ...params },
		processId: place.process.id,
		processName: place.process.name,
		artefactId: row.artefactId,
		decisionId: row.id,
		until: decision.status === 'closed' ? null : row.closesAt
	}
}
