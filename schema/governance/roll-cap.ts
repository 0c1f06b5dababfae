import { parseFraction } from './fraction.ts'
import type { Role } from './roles.ts'
import type { Rule } from './rules/rule.ts'

/** Somebody entitled to vote, with the roles that entitle them. */
export type Entitled = {
	personId: string
	roles: Role[]
	constituency: string
	/** The organisation of the process they act for. */
	organisationId?: string | null
}

/**
 * [B4] Where organisations answer, each stands on the roll once, by the person who has acted for it
 * longest; who acts for none answers for themselves. `entitled` comes in that order.
 */
export function onePerOrganisation(entitled: Entitled[], rule: Rule): Entitled[] {
	if (rule.method !== 'consent' || rule.unit !== 'organisation') return entitled
	const seen = new Set<string>()
	return entitled.filter(({ organisationId }) => {
		if (!organisationId) return true
		if (seen.has(organisationId)) return false
		seen.add(organisationId)
		return true
	})
}

/**
 * [B4] Keeps each capped role within its share of the whole roll, such as officials at most a third.
 * Those stay who have been in the process longest: `entitled` comes in that order.
 */
export function withinCaps(entitled: Entitled[], { roll }: Pick<Rule, 'roll'>): Entitled[] {
	const within = Object.entries(roll.cap ?? {}).reduce((present, [role, share]) => {
		const capped = present.filter(({ roles }) => roles.includes(role as Role))
		const most = mostOf(share, present.length - capped.length)
		const leaving = new Set(capped.slice(most))
		return present.filter((one) => !leaving.has(one))
	}, entitled)
	// Who leaves for one cap makes the whole smaller for the others.
	return within.length === entitled.length ? within : withinCaps(within, { roll })
}

/** The most that may stand beside so many others and still be no more than a share of all. */
function mostOf(share: string, others: number): number {
	const fraction = parseFraction(share)
	if (!fraction) return 0
	const { numerator, denominator } = fraction
	if (numerator >= denominator) return Infinity
	// k / (k + others) <= n / d  <=>  k (d - n) <= n * others
	return Number((BigInt(numerator) * BigInt(others)) / (BigInt(denominator) - BigInt(numerator)))
}
