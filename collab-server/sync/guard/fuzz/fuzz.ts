import { type Figures, noFigures } from './figures.ts'
import { type Manner, playRound } from './round.ts'

/** Honest people alone; forgers beside them; forgers who also use the client ids of honest windows. */
const MANNERS: readonly Manner[] = [
	{ forgers: false, forgersUseHonestIds: false },
	{ forgers: true, forgersUseHonestIds: false },
	{ forgers: true, forgersUseHonestIds: true }
]

const STEPS = 120

/**
 * Judges so many updates against ground truth, in rounds of one document each. Stops at ten failures.
 * The same seed gives the same run. `report` is called after each round.
 */
export function fuzz(
	updates: number,
	seed: number,
	report: (figures: Figures) => void = () => {}
): Figures {
	const figures = noFigures()
	for (let round = 0; figures.updates < updates && figures.failures.length < 10; round++) {
		const manner = MANNERS[round % MANNERS.length]
		if (manner !== undefined) playRound(seed + round, STEPS, manner, figures)
		report(figures)
	}
	return figures
}
