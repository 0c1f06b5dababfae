import type { Denial } from '../errors.ts'
import { denialOf } from './denials.ts'
import type { DenialCode } from './denials.ts'
import type { ReviewNeed } from './readiness.ts'
import type { ArtefactState, Capability } from './roles.ts'

/** What the server knows about an artefact that is about to change its state; absent means no. */
export type TransitionFacts = {
	/** [S6] What it still needs before review; nothing is missing when the list is empty. */
	missing?: readonly ReviewNeed[]
	/** A reason was given. */
	reason?: boolean
	/** Suggestions marked "must" are settled, or listed as left open. */
	suggestionsSettled?: boolean
	/** [T8] Suggestions in it are put to a decision, or it is such a motion itself, and that is not over. */
	motionsOpen?: boolean
	/** A decision on it is announced or open. */
	decisionRunning?: boolean
	/** A closed decision adopted it, and everything its charter asks for afterwards is done. */
	decisionEffective?: boolean
	/** An appeal set aside the decision that adopted it. */
	decisionSetAside?: boolean
	/** Accepted contributions of others would be withdrawn with it. */
	othersContributed?: boolean
	/** [J5] An appeal on a decision about it is open. */
	appealOpen?: boolean
	/** [H2] A legal hold is on it: it has to be kept, which stops no decision. */
	held?: boolean
	/** Its retention is over, and two people agreed. */
	disposalAgreed?: boolean
}

export type Transition = {
	from: ArtefactState
	to: ArtefactState
	/** What the person needs; null = no person, the product itself does it. */
	by: Capability | null
	/** Facts that must be so, and facts that must not, in the order in which they are explained. */
	needs: readonly (Fact | 'ready')[]
	bars: readonly Fact[]
}
/** What is simply so or not. */
type Fact = Exclude<keyof TransitionFacts, 'missing'>

/** [S1] Every change of state there is (governance.md 1.5). What is not listed cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
	{ from: 'draft', to: 'in_review', by: 'propose', needs: ['ready'], bars: [] },
	{
		from: 'in_review',
		to: 'draft',
		by: 'facilitate',
		needs: ['reason'],
		bars: ['decisionRunning', 'motionsOpen']
	},
	{
		from: 'in_review',
		to: 'frozen',
		by: 'facilitate',
		needs: ['suggestionsSettled'],
		bars: ['decisionRunning', 'motionsOpen']
	},
	{
		from: 'frozen',
		to: 'in_review',
		by: 'facilitate',
		needs: ['reason'],
		bars: ['decisionRunning', 'decisionEffective', 'appealOpen']
	},
	{
		from: 'frozen',
		to: 'adopted',
		by: null,
		needs: ['decisionEffective'],
		bars: ['decisionRunning']
	},
	setAside('frozen'),
	setAside('in_review'),
	withdrawal('draft'),
	withdrawal('in_review'),
	// [DT3] What was taken back can be taken up again, as a draft.
	{ from: 'withdrawn', to: 'draft', by: 'propose', needs: [], bars: ['decisionRunning'] },
	archiving('draft'),
	archiving('in_review'),
	archiving('frozen'),
	archiving('adopted'),
	archiving('withdrawn'),
	// [H3] By two people, who each do their part: no single act leads there.
	{
		from: 'archived',
		to: 'disposed',
		by: null,
		needs: ['disposalAgreed'],
		bars: ['decisionRunning', 'appealOpen', 'held']
	}
]

/**
 * Whether an artefact may go from one state to another, apart from who asks: null, or the reason
 * against it. Who may ask is `authorize(actor, transition.by, ...)`.
 */
export function transition(
	from: ArtefactState,
	to: ArtefactState,
	facts: TransitionFacts
): Denial | null {
	const found = transitionBetween(from, to)
	if (!found) return stateDenial('transition_unknown', from, to, null)
	const bar = found.bars.find((fact) => facts[fact] === true)
	if (bar) return stateDenial(CODE_OF_BAR[bar] ?? 'unknown', from, to, found.by)
	const need = found.needs.find((fact) => !isSo(fact, facts))
	if (!need) return null
	const denial = stateDenial(CODE_OF_NEED[need] ?? 'unknown', from, to, found.by)
	if (need !== 'ready' || !facts.missing) return denial
	return { ...denial, params: { ...denial.params, missing: facts.missing.join(' ') } }
}

/** The change of state between two states, or null when there is none. */
export function transitionBetween(from: ArtefactState, to: ArtefactState): Transition | null {
	return TRANSITIONS.find((one) => one.from === from && one.to === to) ?? null
}

function isSo(fact: Fact | 'ready', facts: TransitionFacts): boolean {
	return fact === 'ready' ? facts.missing?.length === 0 : facts[fact] === true
}

const CODE_OF_BAR: Partial<Record<Fact, DenialCode>> = {
	decisionRunning: 'decision_running',
	motionsOpen: 'motions_open',
	decisionEffective: 'adopted',
	othersContributed: 'others_contributed',
	appealOpen: 'appeal_open',
	held: 'held'
}
const CODE_OF_NEED: Partial<Record<Fact | 'ready', DenialCode>> = {
	ready: 'not_ready',
	reason: 'reason_missing',
	suggestionsSettled: 'suggestions_open',
	decisionEffective: 'decision_missing',
	decisionSetAside: 'adopted',
	disposalAgreed: 'second_person'
}

/** [J4] What was adopted goes back when an appeal sets its decision aside; no person does that. */
function setAside(to: ArtefactState): Transition {
	return { from: 'adopted', to, by: null, needs: ['decisionSetAside'], bars: ['decisionRunning'] }
}

/** Only the proposal is taken back: its content is kept, or can be brought back for a time [DT3]. */
function withdrawal(from: ArtefactState): Transition {
	return {
		from,
		to: 'withdrawn',
		by: 'propose',
		needs: ['reason'],
		bars: ['decisionRunning', 'motionsOpen', 'othersContributed']
	}
}

function archiving(from: ArtefactState): Transition {
	return {
		from,
		to: 'archived',
		by: 'administer',
		needs: [],
		bars: ['decisionRunning', 'motionsOpen', 'appealOpen', 'held']
	}
}

function stateDenial(
	code: DenialCode,
	from: ArtefactState,
	to: ArtefactState,
	capability: Capability | null
): Denial {
	const rule = code === 'decision_missing' ? 'E_FLOOR_2' : 'E_STATE'
	return denialOf({ code, rule, params: { from, to } }, capability)
}
