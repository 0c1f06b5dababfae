import { abilityTo, factsAbout, type Place } from './ability.ts'
import { abilityToBegin } from './artefact-acts.ts'
import type { DecisionInList } from '../decisions/decision-rows.ts'
import type { ArtefactRecord } from './rows.ts'
import { isRunning } from '../decisions/settle.ts'
import type { ArtefactRow, ProcessView } from './views.ts'

/** What the four answers are drawn from. */
export type Situation = {
	place: Place
	artefacts: ArtefactRow[]
	decisions: DecisionInList[]
	at: Date
}

/** The four answers on top of every page of a process: where, what, until when, what next. */
export function fourAnswers(
	situation: Situation
): Pick<ProcessView, 'where' | 'canDo' | 'until' | 'next'> {
	return {
		where: whereWeAre(situation),
		canDo: whatICanDo(situation),
		until: untilWhen(situation),
		next: whatHappensNext(situation)
	}
}

function whereWeAre(situation: Situation): ProcessView['where'] {
	const phase = situation.place.process.phase
	const ahead = nextDecision(situation)
	if (ahead) {
		const code = isRunning(ahead.decision, situation.at) ? 'voting' : 'announced'
		return { code, params: { phase, question: ahead.row.question, title: ahead.row.artefactTitle } }
	}
	const furthest = furthestOf(situation)
	if (!furthest) return { code: 'beginning', params: { phase } }
	return { code: furthest.state, params: { phase, title: furthest.title } }
}

function whatICanDo({ place, artefacts, decisions, at }: Situation): ProcessView['canDo'] {
	const able: ProcessView['canDo'] = []
	const toAnswer = decisions.filter(({ row }) => row.waitsForMe).length
	if (toAnswer > 0) able.push({ code: 'vote', params: { count: toAnswer } })
	const drafts = artefacts.filter((row) => mayWrite(place, row, at)).length
	if (drafts > 0) able.push({ code: 'write', params: { count: drafts } })
	if (abilityToBegin(place, at) === null) able.push({ code: 'begin', params: {} })
	if (abilityTo('facilitate', place, {}, {}, at) === null)
		able.push({ code: 'facilitate', params: {} })
	return able.length > 0 ? able : [{ code: 'read', params: {} }]
}

function untilWhen(situation: Situation): ProcessView['until'] {
	const ahead = nextDecision(situation)
	if (ahead) {
		return isRunning(ahead.decision, situation.at)
			? { at: ahead.row.closesAt, code: 'voting_closes' }
			: { at: ahead.row.opensAt, code: 'voting_opens' }
	}
	const { guestUntil } = situation.place.actor
	return guestUntil === null ? null : { at: guestUntil, code: 'guest_ends' }
}

function whatHappensNext(situation: Situation): ProcessView['next'] {
	const ahead = nextDecision(situation)
	if (ahead) {
		const code = isRunning(ahead.decision, situation.at) ? 'count' : 'open'
		return { code, params: { title: ahead.row.artefactTitle } }
	}
	const furthest = furthestOf(situation)
	if (!furthest) return { code: 'begin', params: {} }
	return { code: NEXT_AFTER[furthest.state], params: { title: furthest.title } }
}

const NEXT_AFTER: Record<Telling, ProcessView['next']['code']> = {
	draft: 'review',
	in_review: 'freeze',
	frozen: 'announce',
	adopted: 'rest'
}

/** The decision whose clock runs out first. */
function nextDecision({ decisions }: Situation): DecisionInList | null {
	const ahead = decisions
		.filter(({ decision }) => decision.status === 'announced' || decision.status === 'open')
		.toSorted((one, other) => (one.row.closesAt < other.row.closesAt ? -1 : 1))
	return ahead[0] ?? null
}

/** What is under way and nearest to a decision tells where a process is; what is adopted, if nothing is. */
const FURTHEST_FIRST = ['frozen', 'in_review', 'draft', 'adopted'] as const
type Telling = (typeof FURTHEST_FIRST)[number]

function furthestOf({ artefacts, decisions }: Situation): { state: Telling; title: string } | null {
	for (const state of FURTHEST_FIRST) {
		const found = artefacts.find(
			(artefact) => artefact.state === state && !isOver(artefact, decisions)
		)
		if (found) return { state, title: found.title }
	}
	return null
}

/** [T9] A motion stays as it was frozen when it is rejected, and waits for nothing any more. */
function isOver({ id, state, motionOn }: ArtefactRow, decisions: DecisionInList[]): boolean {
	if (!motionOn || state !== 'frozen') return false
	return decisions.some(
		({ decision, row }) =>
			decision.artefactId === id &&
			decision.status === 'closed' &&
			row.result !== 'no_quorum' &&
			row.result !== 'advice'
	)
}

function mayWrite(place: Place, row: ArtefactRow, at: Date): boolean {
	const artefact = { id: row.id, kind: row.kind, state: row.state } as ArtefactRecord
	return abilityTo('edit', place, { artefact }, { ...factsAbout(place), own: true }, at) === null
}
