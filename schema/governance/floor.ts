import type { Actor, Subject } from './authorize.ts'
import type { Facts } from './conditions.ts'
import type { DenialCode, Finding } from './denials.ts'
import type { Capability, Role } from './roles.ts'

/**
 * floor-1: what no charter can grant (governance.md 1.12). Code, not data. Two kinds: floors under
 * everybody, whatever their roles, and floors under one role, which void what a charter gives to it.
 */

/** [F1] [F4] [F9] What nobody may do here and now, or this person whatever their role. */
export function floorUnderAll(
	actor: Actor,
	capability: Capability,
	subject: Subject,
	facts: Facts,
	at: Date
): Finding | null {
	switch (capability) {
		case 'edit':
		case 'suggest':
			return settledContent(capability, subject)
		case 'vote':
			if (!isBinding(subject, facts)) return null
			return ratifierWithBallot(actor, facts) ?? outsideBallotTime(subject, at)
		case 'decide':
			return facilitatorOrVoter(actor, facts)
		default:
			return null
	}
}

/** [F9] [F11] [F12] What a grant to this role can never give. */
export function floorUnderRole(
	role: Role,
	capability: Capability,
	subject: Subject,
	facts: Facts
): Finding | null {
	switch (role) {
		case 'guest':
			return floorUnderGuest(capability, subject, facts)
		case 'observer':
			return hardLimit(capability, ['vote', 'decide', 'sign'], 'observer')
		case 'facilitator':
			return capability === 'decide' ? FACILITATOR_NEVER_RATIFIES : null
		case 'secretary':
			return hardLimit(capability, ['decide'], 'role')
		case 'administrator':
			return floorUnderAdministrator(capability, subject, facts)
		case 'citizen':
		case 'official':
			return null
	}
}

/** Whether a vote would count: everything but an advisory poll on something not up for decision. */
export function isBinding(subject: Subject, facts: Facts): boolean {
	return (
		facts.advisory !== true ||
		subject.decision !== undefined ||
		subject.artefact?.state === 'frozen'
	)
}

const FACILITATOR_NEVER_RATIFIES: Finding = {
	code: 'facilitator_no_ratify',
	rule: 'E_FLOOR_9'
}

const SETTLED = ['frozen', 'adopted', 'archived', 'withdrawn', 'disposed'] as const

/** [F1] Nobody changes settled content. The progress of a schedule and metadata are no content. */
function settledContent(capability: Capability, { artefact, decision }: Subject): Finding | null {
	const code = SETTLED.find((state) => state === artefact?.state)
	if (!artefact || !code) return null
	if (capability === 'edit' && artefact.part === 'metadata' && code !== 'disposed') return null
	if (capability === 'edit' && artefact.part === 'progress' && reportsProgress(artefact))
		return null
	return { code, rule: 'E_FLOOR_1', until: code === 'frozen' ? endOf(decision) : null }
}

function reportsProgress({ kind, state }: NonNullable<Subject['artefact']>): boolean {
	return kind === 'schedule' && (state === 'frozen' || state === 'adopted')
}

/** When a decision still to be taken closes; until then what it is about stays frozen. */
export function endOf(decision: Subject['decision']): string | null {
	return decision?.status === 'announced' || decision?.status === 'open' ? decision.closesAt : null
}

/** [F4] No ballot before opening or from closing on, by the server's clock, to the millisecond. */
function outsideBallotTime({ decision }: Subject, at: Date): Finding | null {
	const rule = 'E_FLOOR_4'
	if (!decision || decision.status === 'cancelled') return { code: 'no_decision', rule }
	const opens = Date.parse(decision.opensAt)
	const closes = Date.parse(decision.closesAt)
	if (decision.status === 'closed' || !(at.getTime() < closes))
		return { code: 'ballot_closed', rule }
	if (at.getTime() < opens) return { code: 'ballot_not_open', rule, until: decision.opensAt }
	// A decision whose time has come but whose roll is not taken yet opens in a moment.
	if (decision.status !== 'open' || !(at.getTime() >= opens))
		return { code: 'ballot_not_open', rule }
	return null
}

/** [F9] Who will ratify has no ballot on the same item. */
function ratifierWithBallot(actor: Actor, facts: Facts): Finding | null {
	if (!actor.mandates.includes('ratify') || facts.not_ratifier === true) return null
	return { code: 'ratifier_no_ballot', rule: 'E_FLOOR_9' }
}

/** [F9] Nobody ratifies what they steered or voted on. */
function facilitatorOrVoter(actor: Actor, facts: Facts): Finding | null {
	if (actor.roles.includes('facilitator')) return FACILITATOR_NEVER_RATIFIES
	if (actor.mandates.includes('ratify') && facts.did_not_vote !== true) {
		return { code: 'ratifier_voted', rule: 'E_FLOOR_9' }
	}
	return null
}

/** [F11] A guest is never in a binding tally. */
function floorUnderGuest(capability: Capability, subject: Subject, facts: Facts): Finding | null {
	if (capability === 'vote' && isBinding(subject, facts)) {
		return { code: 'guest_no_ballot', rule: 'E_FLOOR_11' }
	}
	return hardLimit(capability, ['decide', 'sign', 'administer'], 'guest')
}

/** [F12] The role of administrator reaches the installation, not the content nor the decisions. */
function floorUnderAdministrator(
	capability: Capability,
	subject: Subject,
	facts: Facts
): Finding | null {
	if (capability === 'export' || capability === 'administer') return null
	const readsContent = capability === 'view' && subject.artefact !== undefined
	if (capability === 'view' && (!readsContent || facts.breakglass === true)) return null
	return { code: 'administrator', rule: 'E_FLOOR_12' }
}

/** The hard limits of a role (governance.md 1.3, bold in the matrix of 1.7). */
function hardLimit(
	capability: Capability,
	never: readonly Capability[],
	code: DenialCode
): Finding | null {
	return never.includes(capability) ? { code, rule: 'E_FLOOR_ROLE' } : null
}
