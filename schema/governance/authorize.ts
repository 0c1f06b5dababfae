import type { Denial } from '../errors.ts'
import type { Charter } from './charter.ts'
import type { Facts } from './conditions.ts'
import { conflictOf } from './conflicts.ts'
import { CODE_OF_CONDITION, denialOf } from './denials.ts'
import type { Finding } from './denials.ts'
import { endOf, floorUnderAll, floorUnderRole } from './floor.ts'
import { grantsOf, isOver, missOf, unmetCondition } from './grants.ts'
import type { Grant } from './grants.ts'
import { heldBack, hidden, narrowed, narrowedByStep, widenedByStep } from './narrowing.ts'
import type { HeldBack, RunningStep, Visibility } from './narrowing.ts'
import type { ArtefactKind, ArtefactState, Capability, Phase, Role } from './roles.ts'
import { whoCan } from './who-can.ts'

export type { Condition, Facts } from './conditions.ts'

/** Who asks. Roles and mandates are those in force now, in this process. Instants are ISO 8601. */
export type Actor = {
	personId: string | null
	roles: Role[]
	administrator: boolean
	assurance: number
	teams: string[]
	/** Organisations of the process this person acts for. */
	organisations: string[]
	mandates: string[]
	guestUntil: string | null
	suspendedUntil: string | null
	/** Until then only reading, deciding and objecting are left. */
	mutedUntil: string | null
}

/** A part of an artefact with rights of its own. */
export type Part = 'progress' | 'metadata' | 'card' | 'minutes'

/** About what. Without an artefact it is the process itself. */
export type Subject = {
	process: { id: string; phase: Phase; step?: RunningStep; held?: readonly HeldBack[] }
	artefact?: {
		id: string
		kind: ArtefactKind
		state: ArtefactState
		part?: Part
		createdBy?: string
		/** `process` when absent. */
		visibility?: Visibility
		/** Roles that keep a capability here; absent = all that the charter names. */
		only?: Partial<Record<Capability, Role[]>>
	}
	decision?: {
		status: 'announced' | 'open' | 'closed' | 'cancelled'
		opensAt: string
		closesAt: string
	}
}

export type Verdict =
	| {
			allowed: true
			/** Index in `charter.grants`; -1 when the running step of a workshop widened it. */
			grant: number
			charterHash: string
	  }
	| { allowed: false; denial: Denial }

/**
 * The one judgement of rights, the nine steps of governance.md 1.8: deny by default, explain every
 * denial. Pure: the same question at the same instant has the same answer in the browser, which
 * shows or hides, and on the server, which alone decides.
 *
 * @param facts what the server knows about this person and this thing; absent means no
 * @param at the server's clock
 */
export function authorize(
	actor: Actor,
	capability: Capability,
	subject: Subject,
	charter: Charter,
	facts: Facts,
	at: Date
): Verdict {
	const roles = rolesOf(actor, at)
	const stranger = outside(actor, roles) // 1
	const barred =
		floorUnderAll(actor, capability, subject, facts, at) ?? // 2
		hidden(subject, facts) ?? // 3
		setAside(actor, capability, facts, at) ?? // 4
		heldBack(capability, subject, at) ??
		narrowedByStep(capability, subject, at) // 7
	const deny = (found: Finding): Verdict => ({
		allowed: false,
		denial: stranger
			? denialOf(stranger, capability)
			: { ...denialOf(found, capability), whoCan: whoCan(capability, subject, charter, facts, at) }
	})
	if (barred) return deny(barred)

	const hash = charter.hash ?? ''
	const misses: Miss[] = []
	for (const grant of candidates(charter, capability, stranger ? null : roles)) {
		const miss = missedBy(grant, actor, subject, charter, facts, at) // 5, 6, 8
		if (!miss) return { allowed: true, grant: grant.index, charterHash: hash }
		misses.push(miss)
	}
	const widened = widenedByStep(roles, capability, subject, charter, at) // 7
	if (widened && !floorUnderRole(widened, capability, subject, facts)) {
		return { allowed: true, grant: -1, charterHash: hash }
	}
	return deny(nearest(misses) ?? withoutGrant(roles, capability, subject, facts)) // 9
}

/** The roles in force: a guest's ends with the invitation [F17]. */
function rolesOf(actor: Actor, at: Date): Role[] {
	const roles = actor.roles.filter((role) => role !== 'guest' || !isOver(actor.guestUntil, at))
	return actor.administrator && !roles.includes('administrator')
		? [...roles, 'administrator']
		: roles
}

/** [A1] Who has no role here is a stranger, who is told nothing about what is inside. */
function outside(actor: Actor, roles: Role[]): Finding | null {
	if (roles.length > 0) return null
	const rule = 'E_TENANT'
	if (actor.personId === null) return { code: 'signed_out', rule }
	if (actor.roles.length === 0) return { code: 'not_member', rule }
	return { code: 'guest_expired', rule, params: { since: actor.guestUntil ?? '' } }
}

/**
 * [A4] [B9] Suspension leaves reading, one's own data and the appeal; a mute takes contributing
 * away, recusal deciding, a conflict what it conflicts with.
 */
function setAside(actor: Actor, capability: Capability, facts: Facts, at: Date): Finding | null {
	const { suspendedUntil } = actor
	const appeals = capability === 'object' && facts.appeal === true
	if (!isPast(suspendedUntil, at) && !appeals) {
		if (capability === 'view' || capability === 'export') return null
		return { code: 'suspended', rule: 'E_SUSPENDED', until: suspendedUntil }
	}
	if (CONTRIBUTING.has(capability) && !isPast(actor.mutedUntil, at))
		return { code: 'muted', rule: 'E_SUSPENDED', until: actor.mutedUntil }
	const ratifier = capability === 'decide' ? conflictOf('ratifier', facts) : null
	const conflict = facts.conflict ?? ratifier
	if (conflict) return { code: `conflict_${conflict}`, rule: 'E_CONFLICT' }
	const decides = capability === 'vote' || capability === 'decide' || capability === 'sign'
	return facts.recused === true && decides ? { code: 'recused', rule: 'E_RECUSED' } : null
}

const CONTRIBUTING: ReadonlySet<Capability> = new Set(['comment', 'suggest', 'edit', 'propose'])

/** Nothing was laid on this person, or its end has come. */
function isPast(until: string | null, at: Date): boolean {
	return until === null || isOver(until, at)
}

/** [A5] The grants of these roles; of a stranger (null) only what is published to everybody. */
function candidates(charter: Charter, capability: Capability, roles: Role[] | null): Grant[] {
	return grantsOf(charter).filter(
		(grant) =>
			grant.capability === capability && (roles ? roles.includes(grant.role) : isPublished(grant))
	)
}

/** What is published is read and taken away; nobody acts here without a role, whatever a charter says. */
function isPublished({ capability, conditions }: Grant): boolean {
	return (capability === 'view' || capability === 'export') && conditions.includes('public')
}

/** Why a grant did not help, and how near it came: the nearest miss explains best. */
type Miss = Finding & { nearness: number }

function missedBy(
	grant: Grant,
	actor: Actor,
	subject: Subject,
	charter: Charter,
	facts: Facts,
	at: Date
): Miss | null {
	const floor = floorUnderRole(grant.role, grant.capability, subject, facts)
	if (floor) return { ...floor, nearness: 4 }
	const miss = missOf(grant, subject)
	if (miss) return elsewhere(miss, grant, subject)
	const acl = narrowed(grant.role, grant.capability, subject)
	if (acl) return { ...acl, nearness: 4 }
	const unmet = unmetCondition(grant, charter, actor, facts, at)
	return unmet && { code: CODE_OF_CONDITION[unmet], rule: 'E_CONDITION', nearness: 5 }
}

function elsewhere(
	miss: NonNullable<ReturnType<typeof missOf>>,
	grant: Grant,
	subject: Subject
): Miss {
	const { artefact, process, decision } = subject
	if (miss === 'phase') {
		const phases = [...(grant.phases ?? [])].join(' ')
		return { code: 'phase', rule: 'E_PHASE', params: { phase: process.phase, phases }, nearness: 3 }
	}
	if (miss === 'state' && artefact) {
		const until = artefact.state === 'frozen' ? endOf(decision) : null
		return { code: artefact.state, rule: 'E_STATE', until, nearness: 2 }
	}
	return {
		code: 'kind',
		rule: 'E_KIND',
		params: { kind: artefact?.kind ?? 'process' },
		nearness: 1
	}
}

function nearest(misses: Miss[]): Finding | null {
	return misses.reduce<Miss | null>(
		(best, miss) => (best && best.nearness >= miss.nearness ? best : miss),
		null
	)
}

/** No grant names any of these roles for this capability: the role itself is the reason. */
function withoutGrant(
	roles: Role[],
	capability: Capability,
	subject: Subject,
	facts: Facts
): Finding {
	for (const role of roles) {
		const floor = floorUnderRole(role, capability, subject, facts)
		if (floor) return roleNamed(floor, role)
	}
	const role = roles[0] ?? 'guest'
	const code = role === 'guest' || role === 'observer' || role === 'administrator' ? role : 'role'
	return roleNamed({ code, rule: 'E_UNGRANTED' }, role)
}

function roleNamed(found: Finding, role: Role): Finding {
	return { ...found, params: { ...found.params, role } }
}
