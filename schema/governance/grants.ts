import type { Actor, Part, Subject } from './authorize.ts'
import type { Charter } from './charter.ts'
import type { Condition, Facts, Flag } from './conditions.ts'
import type { ArtefactKind, ArtefactState, Capability, Phase, Role } from './roles.ts'

/** A row of a charter's grants, read. `index` is its place in `charter.grants`. */
export type Grant = {
	index: number
	capability: Capability
	role: Role
	/** null = any, also states that have no letter in a charter. */
	states: ReadonlySet<ArtefactState> | null
	phases: ReadonlySet<Phase> | null
	artefacts: ReadonlySet<string> | null
	conditions: readonly Condition[]
}

/** Words of the artefact column: kinds, or one part of a kind. A kind includes its parts. */
export const ARTEFACT_WORDS = [
	'doc',
	'doc.minutes',
	'doc.metadata',
	'sch',
	'sch.progress',
	'sch.metadata',
	'brd',
	'brd.card',
	'brd.metadata'
] as const

/** The letters of the state column. */
export const STATE_OF_LETTER: Record<string, ArtefactState> = {
	D: 'draft',
	R: 'in_review',
	F: 'frozen',
	A: 'adopted',
	X: 'archived'
}
const WORD_OF_KIND: Record<ArtefactKind, string> = {
	document: 'doc',
	schedule: 'sch',
	board: 'brd'
}

const read = new WeakMap<Charter['grants'], Grant[]>()

/** The grants of a charter, read once: `authorize` runs for every operation of every update. */
export function grantsOf(charter: Charter): Grant[] {
	const known = read.get(charter.grants)
	if (known) return known
	const grants = charter.grants.map(readGrant)
	read.set(charter.grants, grants)
	return grants
}

/** [A5] Whether a kind, or the part of it that is asked about, is in the grant's artefact column. */
export function reachesArtefact(grant: Grant, kind: ArtefactKind, part: Part | undefined): boolean {
	if (grant.artefacts === null) return true
	const word = WORD_OF_KIND[kind]
	return grant.artefacts.has(word) || (part !== undefined && grant.artefacts.has(`${word}.${part}`))
}

/** What keeps a grant from reaching a subject, apart from its conditions; null when nothing does. */
export function missOf(grant: Grant, subject: Subject): 'kind' | 'state' | 'phase' | null {
	const { artefact, process } = subject
	if (!artefact) return missOfProcess(grant, process.phase)
	if (!reachesArtefact(grant, artefact.kind, artefact.part)) return 'kind'
	if (grant.states && !grant.states.has(artefact.state)) return 'state'
	if (grant.phases && !grant.phases.has(process.phase)) return 'phase'
	return null
}

/** [A8] The first condition of a grant that is not met, switches of the charter first. */
export function unmetCondition(
	grant: Grant,
	charter: Charter,
	actor: Actor,
	facts: Facts,
	at: Date
): Condition | null {
	const unmet = grant.conditions.filter((one) => !isMet(one, charter, actor, facts, at))
	return unmet.find((one) => one.startsWith('flag:')) ?? unmet[0] ?? null
}

/** Whether a charter has a switch on. */
export function flagOf(condition: Condition, charter: Charter): boolean {
	return charter.flags[condition.slice('flag:'.length) as Flag] === true
}

/**
 * The process itself is reached by grants that name no state or kind. Whoever may view any artefact
 * may view the page of the process.
 */
function missOfProcess(grant: Grant, phase: Phase): 'state' | 'phase' | null {
	if (grant.phases && !grant.phases.has(phase)) return 'phase'
	if (grant.capability === 'view') return null
	return grant.states || grant.artefacts ? 'state' : null
}

function isMet(
	condition: Condition,
	charter: Charter,
	actor: Actor,
	facts: Facts,
	at: Date
): boolean {
	if (condition.startsWith('flag:')) return flagOf(condition, charter)
	if (condition.startsWith('mandate:')) {
		return actor.mandates.includes(condition.slice('mandate:'.length))
	}
	switch (condition) {
		case 'session':
			return facts.session === true && !isOver(actor.guestUntil, at)
		case 'not_ratifier':
			return facts.not_ratifier === true || !actor.mandates.includes('ratify')
		case 'roll_or_affected':
			return facts.roll === true || facts.affected === true || facts.roll_or_affected === true
		default:
			return facts[condition] === true
	}
}

/** Whether an end has come. An end that cannot be read has come: rights fail closed. */
export function isOver(until: string | null, at: Date): boolean {
	return until !== null && !(at.getTime() < Date.parse(until))
}

function readGrant(row: Charter['grants'][number], index: number): Grant {
	const [capability, role, states, phases, artefacts, conditions] = row
	return {
		index,
		capability,
		role,
		states: states === '*' ? null : new Set([...states].flatMap(stateOfLetter)),
		phases: phases === '*' ? null : new Set(phases.split(' ') as Phase[]),
		artefacts: artefacts === '*' ? null : new Set(artefacts.split(' ')),
		conditions
	}
}

function stateOfLetter(letter: string): ArtefactState[] {
	const state = STATE_OF_LETTER[letter]
	return state ? [state] : []
}
