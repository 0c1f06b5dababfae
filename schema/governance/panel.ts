import { sha256 } from '@noble/hashes/sha2.js'
import { toBase64Url } from '../ledger/bytes.ts'
import type { Charter } from './charter.ts'
import { ROLES, type Role } from './roles.ts'

export const APPEAL_GROUNDS = [
	'procedure',
	'eligibility',
	'accessibility',
	'factual_error',
	'conflict_of_interest',
	'moderation',
	'missing_reasons'
] as const
export type AppealGround = (typeof APPEAL_GROUNDS)[number]

/** Which act is contested; whoever did it is a party and judges nothing [J2]. */
export const CONTESTED = ['notice', 'roll', 'objections', 'result', 'ratification'] as const
export type Contested = (typeof CONTESTED)[number]

export const REMEDIES = [
	'dismiss',
	'correct_record',
	'reopen_vote',
	'annul_and_repeat',
	'refer_legal'
] as const
export type Remedy = (typeof REMEDIES)[number]

export type Candidate = { personId: string; roles: readonly Role[] }
export type Ticket = Candidate & { ticket: string }
export type Draw = { tickets: Ticket[]; members: Ticket[] }

/**
 * [J3] Draws a panel that anybody can draw again: each candidate's ticket is SHA-256 of the seed, a
 * line feed and their id, and the lowest tickets win; first as many of each role as the charter asks
 * for, in the order of roles, then the rest. Null when there are too few.
 */
export function drawPanel(
	seed: string,
	candidates: readonly Candidate[],
	panel: Charter['appeals']['panel']
): Draw | null {
	const tickets = candidates
		.map((candidate) => ({ ...candidate, ticket: ticketOf(seed, candidate.personId) }))
		.toSorted((one, other) => (one.ticket < other.ticket ? -1 : 1))
	const members: Ticket[] = []
	for (const role of ROLES) {
		const needed = panel.min[role] ?? 0
		const found = tickets.filter((one) => one.roles.includes(role) && !members.includes(one))
		if (found.length < needed) return null
		members.push(...found.slice(0, needed))
	}
	const others = tickets.filter((one) => !members.includes(one))
	members.push(...others.slice(0, Math.max(0, panel.size - members.length)))
	return members.length < panel.size || panel.size === 0 ? null : { tickets, members }
}

export function ticketOf(seed: string, personId: string): string {
	return toBase64Url(sha256(new TextEncoder().encode(`${seed}\n${personId}`)))
}

/** [J4] The remedy that more than half of the panel chose, or null while there is none. */
export function majorityOf(remedies: readonly (Remedy | null)[]): Remedy | null {
	return (
		REMEDIES.find(
			(remedy) => remedies.filter((one) => one === remedy).length * 2 > remedies.length
		) ?? null
	)
}
