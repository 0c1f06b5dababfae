import type { Outcome, Step } from './outcome.ts'
import { parseFraction, reaches } from '../fraction.ts'
import { baseOf } from './base.ts'
import { conclude, votesOf, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { RollEntry } from '../decide.ts'
import type { RuleOf } from './rule.ts'

/**
 * [D21] Adopted when yes reaches the threshold of the whole AND of each constituency on the roll.
 * A threshold of one half asks for more than half: half against half is no majority. One constituency
 * alone makes no double majority.
 */
export function decideDoubleMajority(
	rule: RuleOf<'double_majority'>,
	count: Count,
	roll: readonly RollEntry[]
): Outcome {
	if (!count.quorum.reached) return withoutQuorum('double_majority', count)
	const { yes = 0, no = 0, abstain = 0 } = count.tallies
	const base = baseOf(rule.base, count)
	const whole = enough(yes, base.count, rule.threshold)
	const groups = [...new Set(roll.map(({ constituency }) => constituency))].sort().map((name) => {
		const { yes, base } = within(rule, count, roll, name)
		return { name, yes, base, reached: enough(yes, base, rule.constituency_threshold) }
	})
	const steps: Step[] = [
		{ key: 'count_yes_no', params: { yes, no, abstain } },
		{ key: 'base', params: { of: base.of, count: base.count } },
		wholeStep(yes, base.count, rule.threshold, whole),
		...groups.map((group) => groupStep(group, rule.constituency_threshold)),
		...(groups.length < 2 ? [{ key: 'group_alone' as const, params: {} }] : [])
	]
	const adopted = whole && groups.length > 1 && groups.every(({ reached }) => reached)
	const share = { base, threshold: rule.threshold }
	return conclude('double_majority', count, adopted ? 'adopted' : 'not_adopted', share, steps, {
		constituencies: Object.fromEntries(groups.map(({ name, ...said }) => [name, said]))
	})
}

/** At least the threshold; more than it when it is one half. */
function enough(yes: number, base: number, threshold: string): boolean {
	const fraction = parseFraction(threshold)
	if (!fraction) return false
	return isHalf(threshold) ? yes * 2 > base : reaches(yes, base, fraction)
}

function isHalf(threshold: string): boolean {
	const fraction = parseFraction(threshold)
	return fraction !== null && fraction.numerator * 2 === fraction.denominator
}

function within(
	rule: RuleOf<'double_majority'>,
	count: Count,
	roll: readonly RollEntry[],
	constituency: string
): { yes: number; base: number } {
	const piles = count.piles.filter((pile) => pile.constituency === constituency)
	const votes = (choice: string) =>
		votesOfPiles(piles.filter(({ answer }) => 'choice' in answer && answer.choice === choice))
	const voted = votesOfPiles(piles)
	const entries = roll.filter((entry) => entry.constituency === constituency)
	const own = {
		...count,
		tallies: { yes: votes('yes'), no: votes('no') },
		voted,
		entitled: votesOf(entries),
		present: count.presentIn.get(constituency) ?? voted
	}
	return { yes: votes('yes'), base: baseOf(rule.base, own).count }
}

function votesOfPiles(piles: readonly { votes: number }[]): number {
	return piles.reduce((sum, { votes }) => sum + votes, 0)
}

function wholeStep(yes: number, base: number, threshold: string, reached: boolean): Step {
	if (base === 0) return { key: 'base_empty', params: {} }
	if (isHalf(threshold))
		return { key: reached ? 'more_than_half' : 'not_more_than_half', params: { yes, base } }
	return { key: reached ? 'share_reached' : 'share_missed', params: { yes, base, threshold } }
}

function groupStep(
	group: { name: string; yes: number; base: number; reached: boolean },
	threshold: string
): Step {
	const { name: constituency, yes, base, reached } = group
	if (isHalf(threshold))
		return {
			key: reached ? 'group_half_reached' : 'group_half_missed',
			params: { constituency, yes, base }
		}
	return {
		key: reached ? 'group_reached' : 'group_missed',
		params: { constituency, yes, base, threshold }
	}
}
