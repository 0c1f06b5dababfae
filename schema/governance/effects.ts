/**
 * What a closed decision whose group said yes has come to. [F2] Only `effective` adopts anything;
 * before a charter's ratifiers have answered it is a recommendation.
 */
export const EFFECTS = [
	/** Equals are left, and whoever ratifies chooses among them [D33]. */
	'tied',
	/** Waits for those who ratify. */
	'recommended',
	/** They let the deadline pass; they can still answer, and everybody sees it. */
	'escalated',
	/** Ratified with changes that matter: the group is asked about the changed text. */
	'reconsent',
	'returned',
	'rejected',
	'lapsed',
	'effective',
	/** Set aside on appeal. */
	'annulled'
] as const
export type Effect = (typeof EFFECTS)[number]

/** Whether those who ratify still owe an answer. */
export function awaitsRatification(effect: Effect | null): boolean {
	return effect === 'recommended' || effect === 'escalated'
}

/** Whether something is still to come before the decision is over; until then its text stays frozen. */
export function isPending(effect: Effect | null): boolean {
	return awaitsRatification(effect) || effect === 'reconsent' || effect === 'tied'
}
