import type { Actor, Subject } from './authorize.ts'
import type { Charter } from './charter.ts'
import { UNANSWERED } from './conditions.ts'
import type { Facts } from './conditions.ts'
import { floorUnderAll, floorUnderRole } from './floor.ts'
import { flagOf, grantsOf, missOf } from './grants.ts'
import type { Grant } from './grants.ts'
import { heldBack, narrowed, narrowedByStep } from './narrowing.ts'
import { ROLES } from './roles.ts'
import type { Capability, Role } from './roles.ts'

/**
 * [A9] The roles that could do this here and now, if the conditions of their grants are met for the
 * person (own card, on the roll, ...). Empty when nobody could, whatever their role.
 */
export function whoCan(
	capability: Capability,
	subject: Subject,
	charter: Charter,
	facts: Facts,
	at: Date
): Role[] {
	if (floorUnderAll(ANYBODY, capability, subject, facts, at)) return []
	if (heldBack(capability, subject, at)) return []
	if (narrowedByStep(capability, subject, at)) return []
	const grants = grantsOf(charter).filter((grant) => grant.capability === capability)
	return ROLES.filter(
		(role) =>
			!floorUnderRole(role, capability, subject, facts) &&
			!narrowed(role, capability, subject) &&
			grants.some(
				(grant) => grant.role === role && !missOf(grant, subject) && canBeMet(grant, charter)
			)
	)
}

/** Whether the conditions of a grant can be met at all under this charter, in the product of today. */
export function canBeMet(grant: Grant, charter: Charter): boolean {
	return grant.conditions.every((condition) =>
		condition.startsWith('flag:') ? flagOf(condition, charter) : !UNANSWERED.has(condition)
	)
}

/** Nobody in particular: for asking what the floor leaves to a role. */
export const ANYBODY: Actor = {
	personId: null,
	roles: [],
	administrator: false,
	assurance: 0,
	teams: [],
	organisations: [],
	mandates: [],
	guestUntil: null,
	suspendedUntil: null,
	mutedUntil: null
}
