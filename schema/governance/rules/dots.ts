import { NO_SHARE, blankStep, conclude, withoutQuorum } from './count.ts'
import type { Count } from './count.ts'
import type { Outcome, Step } from './outcome.ts'

/** [F23] Dots show where interest lies. The most dotted come first; nothing is adopted by them. */
export function decideDots(count: Count): Outcome {
	const tallies = Object.entries(count.tallies)
	const order = tiers(tallies)
	const steps = order.flat().map((option): Step => {
		return { key: 'dots_for', params: { option, dots: count.tallies[option] ?? 0 } }
	})
	const lines = [...steps, ...blankStep(count)]
	if (!count.quorum.reached) return { ...withoutQuorum('dots', count, lines), order }
	return conclude('dots', count, 'advice', NO_SHARE, lines, { order })
}

function tiers(tallies: readonly [id: string, dots: number][]): string[][] {
	const byDots = Map.groupBy(tallies, ([, dots]) => dots)
	return [...byDots]
		.sort(([one], [other]) => other - one)
		.map(([, tier]) => tier.map(([id]) => id).sort())
}
