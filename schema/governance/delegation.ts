/** What a rule says of lending one's vote: not at all, or at most so many to one person. */
export type DelegationRule = 'off' | { max: number }

/** A vote lent from one person on the roll to another, for one decision. */
export type Lent = { from: string; to: string }

/** Methods in which people answer for themselves: an objection or an advice is one's own. */
const PERSONAL: ReadonlySet<string> = new Set(['consent', 'consensus', 'rough_consensus', 'advice'])

/** How many votes one person may carry beside their own; 0 where nothing is lent [B14]. */
export function mostCarried(rule: {
	method: string
	delegation: DelegationRule
	secrecy: string
}): number {
	if (rule.delegation === 'off' || rule.secrecy === 'secret') return 0
	return PERSONAL.has(rule.method) ? 0 : rule.delegation.max
}

/** Why somebody cannot lend their vote to another, or null. */
export function lendingRefusal(
	{ from, to }: Lent,
	lent: readonly Lent[],
	most: number
): 'delegation_chain' | 'delegation_full' | null {
	const others = lent.filter((one) => one.from !== from)
	if (others.some((one) => one.to === from) || others.some((one) => one.from === to))
		return 'delegation_chain'
	return others.filter((one) => one.to === to).length >= most ? 'delegation_full' : null
}

/**
 * [B14] The ballots with those that are carried: what a delegate answers counts again for everybody
 * who lent them their vote and did not answer themselves; `via` names the delegate.
 */
export function carried<B extends { personId: string }>(
	ballots: readonly B[],
	lent: readonly Lent[]
): (B & { via?: string })[] {
	const own = new Map(ballots.map((ballot) => [ballot.personId, ballot]))
	const borrowed = lent.flatMap(({ from, to }) => {
		const ballot = own.get(to)
		return ballot && !own.has(from) ? [{ ...ballot, personId: from, via: to }] : []
	})
	return [...ballots, ...borrowed]
}
