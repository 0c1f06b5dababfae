import type { Voice } from '../messages/voice.ts'
import type { Part, Subject } from './authorize.ts'
import type { Charter } from './charter.ts'
import type { Condition } from './conditions.ts'
import { floorUnderAll, floorUnderRole } from './floor.ts'
import { ARTEFACT_WORDS, grantsOf } from './grants.ts'
import type { Grant } from './grants.ts'
import { ARTEFACT_KINDS, CAPABILITIES } from './roles.ts'
import type { ArtefactKind, ArtefactState, Capability, Phase, Role } from './roles.ts'
import { ANYBODY, canBeMet } from './who-can.ts'

/** A way in which a role may do something: where, and under which conditions. */
export type Way = { reach: readonly ArtefactWord[] | 'all'; conditions: readonly Condition[] }
export type ArtefactWord = (typeof ARTEFACT_WORDS)[number]

/** What a role may do in a state and a phase: for each capability its ways; none = it may not. */
export type Right = { capability: Capability; ways: Way[] }

/**
 * [X3] The charter read from the side of a role: every capability with the ways that charter and
 * floor leave it. Ways that nothing in the product can open today are not promised.
 */
export function rightsOf(
	charter: Charter,
	role: Role,
	state: ArtefactState,
	phase: Phase
): Right[] {
	return CAPABILITIES.map((capability) => ({
		capability,
		ways: grantsOf(charter)
			.filter((grant) => grant.capability === capability && grant.role === role)
			.filter((grant) => !grant.states || grant.states.has(state))
			.filter((grant) => !grant.phases || grant.phases.has(phase))
			.filter((grant) => canBeMet(grant, charter))
			.flatMap((grant) => wayOf(grant, state, phase))
	}))
}

/** The same as two lists of sentences. */
export function rightsInWords(
	voice: Voice,
	rights: readonly Right[]
): { can: string[]; cannot: string[] } {
	return {
		can: rights.flatMap(({ capability, ways }) => canInWords(voice, capability, ways)),
		cannot: rights
			.filter(({ ways }) => ways.length === 0)
			.map(({ capability }) => voice(`capability.${capability}`))
	}
}

/** What the floor leaves of a grant here: nothing, some kinds or parts, or all of it. */
function wayOf(grant: Grant, state: ArtefactState, phase: Phase): Way[] {
	const words = grant.artefacts ? ARTEFACT_WORDS.filter((word) => grant.artefacts?.has(word)) : null
	const reach = (words ?? KIND_WORDS).filter((word) => floorLeaves(grant, word, state, phase))
	if (reach.length === 0) return []
	const all = words === null && reach.length === KIND_WORDS.length
	return [{ reach: all ? 'all' : reach, conditions: switchesLeftOut(grant.conditions) }]
}

const KIND_WORDS = ['doc', 'sch', 'brd'] as const
const KIND_OF_WORD: Record<string, ArtefactKind> = {
	doc: ARTEFACT_KINDS[0],
	sch: ARTEFACT_KINDS[1],
	brd: ARTEFACT_KINDS[2]
}

function floorLeaves(
	grant: Grant,
	word: ArtefactWord,
	state: ArtefactState,
	phase: Phase
): boolean {
	const [kindWord = '', part] = word.split('.')
	const kind = KIND_OF_WORD[kindWord]
	if (!kind) return false
	// A decision is taken as open here: the question is what a role may do, not what is going on.
	const subject: Subject = {
		process: { id: '', phase },
		artefact: { id: '', kind, state, ...(part && { part: part as Part }) },
		...(state === 'frozen' && { decision: OPEN_DECISION })
	}
	const facts = Object.fromEntries(grant.conditions.map((condition) => [condition, true]))
	return (
		!floorUnderAll(ANYBODY, grant.capability, subject, facts, NOON) &&
		!floorUnderRole(grant.role, grant.capability, subject, facts)
	)
}

const NOON = new Date('2000-01-01T12:00:00Z')
const OPEN_DECISION: NonNullable<Subject['decision']> = {
	status: 'open',
	opensAt: '2000-01-01T00:00:00Z',
	closesAt: '2000-01-02T00:00:00Z'
}

/** A switch that is on is no condition any more for the reader. */
function switchesLeftOut(conditions: readonly Condition[]): Condition[] {
	return conditions.filter((condition) => !condition.startsWith('flag:'))
}

function canInWords(voice: Voice, capability: Capability, ways: readonly Way[]): string[] {
	const what = voice(`capability.${capability}`)
	if (ways.some((way) => way.reach === 'all' && way.conditions.length === 0)) return [what]
	return ways.map(({ reach, conditions }) => {
		const where = reach === 'all' ? [] : [voice.list(reach.map((word) => voice(`reach.${word}`)))]
		const limits = [...where, ...conditions.map((condition) => voice(`condition.${condition}`))]
		return voice('rights.limited', { what, limits: limits.join('; ') })
	})
}
