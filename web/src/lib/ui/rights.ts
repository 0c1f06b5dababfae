import { authorize, type Actor, type Subject } from '#schema/governance/authorize.ts'
import type { Charter } from '#schema/governance/charter.ts'
import { floorUnderRole } from '#schema/governance/floor.ts'
import { rightsOf, type ArtefactWord, type Way } from '#schema/governance/rights.ts'
import {
	CAPABILITIES,
	type ArtefactKind,
	type ArtefactState,
	type Capability,
	type Phase,
	type Role
} from '#schema/governance/roles.ts'
import type { Denial } from '#schema/errors.ts'
import type { Messages } from '#lib/messages/speak.ts'

/** What is asked of a charter: a kind of thing, in a state, in a phase. */
export type Situation = {
	kind: ArtefactKind
	state: ArtefactState
	phase: Phase
	/** The decision that runs on it, so that a closed door says until when. */
	decision?: Subject['decision']
}

/**
 * What a role may do there. Each of `ways` is a list of limits, as keys of sentences (conditions, or
 * the part it reaches); no way is named when one of them has no limit. `never`: no charter can grant it.
 */
export type Answer = { capability: Capability } & (
	{ may: 'yes'; ways: string[][] } | { may: 'no' | 'never'; denial: Denial }
)

/** Every capability of a role, read off the charter and the floor. */
export function answersFor(charter: Charter, role: Role, situation: Situation): Answer[] {
	const { kind, state, phase, decision } = situation
	const rights = rightsOf(charter, role, state, phase)
	return CAPABILITIES.map((capability) => {
		const ways = rights.find((right) => right.capability === capability)?.ways ?? []
		const reaching = ways.flatMap((way) => limitsOf(way, kind) ?? [])
		if (reaching.length > 0) return { capability, may: 'yes', ways: shortest(reaching) }
		const subject = {
			process: { id: '', phase },
			artefact: { id: '', kind, state },
			...(decision && { decision })
		}
		const never = floorUnderRole(role, capability, subject, {}) !== null
		const verdict = authorize(anyone(role), capability, subject, charter, {}, new Date(0))
		const denial = verdict.allowed ? UNKNOWN : verdict.denial
		return { capability, may: never ? 'never' : 'no', denial }
	})
}

const WORDS: Record<ArtefactKind, ArtefactWord> = { document: 'doc', schedule: 'sch', board: 'brd' }
const UNKNOWN: Denial = { code: 'unknown', capability: null, params: {}, whoCan: [], until: null }

/** The limits of one way to do something with this kind of thing; null when it does not reach it. */
function limitsOf({ reach, conditions }: Way, kind: ArtefactKind): [string[]] | null {
	const limits = conditions.map((condition) => `condition.${condition}`)
	const word = WORDS[kind]
	if (reach === 'all' || reach.includes(word)) return [limits]
	const parts = reach.filter((one) => one.startsWith(`${word}.`))
	return parts.length > 0 ? [[...parts.map((part) => `reach.${part}`), ...limits]] : null
}

/** One way without limits needs no other. */
function shortest(ways: string[][]): string[][] {
	return ways.some((limits) => limits.length === 0) ? [] : ways
}

/** "When it is published, or while the invitation runs." */
export function waysInWords(ways: string[][], m: Messages): string {
	return m.either(ways.map((limits) => limits.map((key) => m(key)).join('; ')))
}

function anyone(role: Role): Actor {
	return {
		personId: '',
		roles: [role],
		administrator: false,
		assurance: 0,
		teams: [],
		organisations: [],
		mandates: [],
		guestUntil: null,
		suspendedUntil: null,
		mutedUntil: null
	}
}
