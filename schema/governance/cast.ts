import type { Actor, Subject } from './authorize.ts'
import { builtInCharter, parseCharter, ruleOf } from './charter.ts'
import { BASELINE } from './charters/baseline.ts'
import type { Ballot, RollEntry } from './decide.ts'
import type { ArtefactKind, ArtefactState, Phase, Role } from './roles.ts'
import type { Rule } from './rules/rule.ts'

/** The cast of the governance tests: people, places and rules, with only what matters said. */
export const NOW = new Date('2027-02-24T10:00:00Z')
export const baseline = parseCharter(BASELINE)

/** Somebody with these roles in the process. */
export function person(roles: Role | Role[], more: Partial<Actor> = {}): Actor {
	return {
		personId: '00000000-0000-4000-8000-000000000001',
		roles: [roles].flat(),
		administrator: false,
		assurance: 3,
		teams: [],
		organisations: [],
		mandates: [],
		guestUntil: null,
		suspendedUntil: null,
		mutedUntil: null,
		...more
	}
}

/** An artefact in a state; the process is in the design phase unless another is named. */
export function about(
	kind: ArtefactKind,
	state: ArtefactState,
	more: Partial<NonNullable<Subject['artefact']>> & { phase?: Phase } = {}
): Subject {
	const { phase = 'de', ...artefact } = more
	return { process: { id: 'p', phase }, artefact: { id: 'a', kind, state, ...artefact } }
}

/** A frozen text with a decision that is open for the hour around NOW. */
export function inDecision(decision: Partial<NonNullable<Subject['decision']>> = {}): Subject {
	return {
		...about('document', 'frozen'),
		decision: {
			status: 'open',
			opensAt: '2027-02-24T09:30:00.000Z',
			closesAt: '2027-02-24T10:30:00.000Z',
			...decision
		}
	}
}

/** A rule of the workshop charter with some parameters changed. */
export function rule(name: string, changes: object = {}): Rule {
	const charter = builtInCharter('workshop-pace-1')
	const found = charter && ruleOf(charter, name)
	if (!found) throw new Error(`no rule ${name}`)
	return { ...found, ...changes } as Rule
}

/** A roll of `size` citizens, c1 to cN. */
export function rollOf(size: number): RollEntry[] {
	return Array.from({ length: size }, (_, index) => ({
		personId: `c${index + 1}`,
		constituency: 'citizens'
	}))
}

/** Ballots of c1, c2, ... in the order given: `ballots({ yes: 5, no: 1 })`. */
export function ballots(counts: Record<string, number>): Ballot[] {
	return Object.entries(counts)
		.flatMap(([choice, count]) => Array.from({ length: count }, () => choice))
		.map((choice, index) => ({ personId: `c${index + 1}`, choice }))
}
