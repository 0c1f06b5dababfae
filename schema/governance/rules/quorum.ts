import { assert } from '../../errors.ts'
import type { RollEntry } from '../decide.ts'
import { leastOf, parseFraction } from '../fraction.ts'
import type { Fraction } from '../fraction.ts'
import { votesOf } from './count.ts'
import type { Outcome, Step } from './outcome.ts'
import type { QuorumRule } from './rule.ts'

type Quorum = { quorum: Outcome['quorum']; steps: Step[] }

/**
 * [D3] Whether enough of those entitled took part. "At least": exactly the share is enough.
 * `voters` are the people with a ballot; an abstention takes part.
 */
export function quorumOf(
	rule: QuorumRule,
	roll: readonly RollEntry[],
	voters: ReadonlySet<string>
): Quorum {
	const counted = votesOf(roll.filter((entry) => voters.has(entry.personId)))
	switch (rule.type) {
		case 'none':
			return answer(rule.type, rule.min_ballots ?? 0, counted)
		case 'roll_fraction':
			return answer(rule.type, leastOf(votesOf(roll), share(rule.value)), counted)
		case 'present_fraction':
			return answer(rule.type, neededOfPresent(rule, roll, voters), counted)
		case 'all_responded':
			return answer(rule.type, votesOf(roll.filter(({ absent }) => !absent)), counted)
		case 'per_constituency':
			return perConstituency(rule, roll, voters)
	}
}

/** The fraction of a rule that the charter's parser has already accepted. */
export function share(text: string): Fraction {
	const fraction = parseFraction(text)
	assert(fraction, 'a charter only carries shares that can be read')
	return fraction
}

function neededOfPresent(
	rule: Extract<QuorumRule, { type: 'present_fraction' }>,
	roll: readonly RollEntry[],
	voters: ReadonlySet<string>
): number {
	const present = votesOf(roll.filter((entry) => entry.present || voters.has(entry.personId)))
	return Math.max(rule.min ?? 0, leastOf(present, share(rule.value)))
}

function answer(type: string, needed: number, counted: number): Quorum {
	const reached = counted >= needed
	const key = needed === 0 ? 'quorum_none' : reached ? 'quorum_reached' : ('quorum_missed' as const)
	return {
		quorum: { type, needed, counted, reached },
		steps: [{ key, params: needed === 0 ? {} : { needed, counted } }]
	}
}

/** Each constituency for itself: the many of one never make up for the absence of another. */
function perConstituency(
	rule: Extract<QuorumRule, { type: 'per_constituency' }>,
	roll: readonly RollEntry[],
	voters: ReadonlySet<string>
): Quorum {
	const names = [...new Set(rule.only ?? roll.map((entry) => entry.constituency))].sort()
	const parts = names.map((constituency) => {
		const entries = roll.filter((entry) => entry.constituency === constituency)
		const needed = leastOf(votesOf(entries), share(rule.value))
		const counted = votesOf(entries.filter((entry) => voters.has(entry.personId)))
		return { constituency, needed, counted, reached: entries.length > 0 && counted >= needed }
	})
	return {
		quorum: {
			type: rule.type,
			needed: parts.reduce((sum, part) => sum + part.needed, 0),
			counted: parts.reduce((sum, part) => sum + part.counted, 0),
			reached: parts.length > 0 && parts.every((part) => part.reached)
		},
		steps: parts.map(({ reached, ...params }) => ({
			key: reached ? 'constituency_reached' : 'constituency_missed',
			params
		}))
	}
}
