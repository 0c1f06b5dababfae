import { Refusal } from '../../errors.ts'
import { drawnNumber, drawnOrder } from './lot.ts'
import type { RuleOf } from './rule.ts'

/** Somebody who can be drawn, with what the strata ask for: `{ district: 'north' }`. */
export type Candidate = { personId: string; strata: Readonly<Record<string, string>> }

export type Draw = {
	drawn: string[]
	/** Who follows when somebody declines [LT5]; of each cell in the order of the lot. */
	reserve: string[]
	/** One for each combination of strata that somebody has. */
	cells: { strata: Record<string, string>; candidates: number; places: number }[]
	seed: string
}

/**
 * [D27] Draws a roll by strata with a public seed. Each cell gets places in proportion to its people
 * (largest remainders, equal ones by lot), and in it the order of the lot decides. Anyone can draw
 * again from the list, the seed and SHA-256.
 */
export function drawRoll(
	rule: Pick<RuleOf<'sortition'>, 'size' | 'strata'>,
	candidates: readonly Candidate[],
	seed: string
): Draw {
	if (seed.trim() === '') throw new Refusal('seed_missing')
	const ids = new Set(candidates.map(({ personId }) => personId))
	if (ids.size !== candidates.length) throw new Refusal('conflict')
	const cells = [...Map.groupBy(candidates, (one) => cellOf(rule.strata, one))].sort(
		([one], [other]) => (one < other ? -1 : 1)
	)
	const places = share(
		cells.map(([cell, people]) => ({ cell, size: people.length })),
		Math.min(rule.size, candidates.length),
		seed
	)
	const orders = cells.map(([cell, people]) => {
		const order = drawnOrder(
			seed,
			people.map(({ personId }) => personId)
		)
		return { order, taken: places.get(cell) ?? 0 }
	})
	return {
		drawn: orders.flatMap(({ order, taken }) => order.slice(0, taken)),
		reserve: orders.flatMap(({ order, taken }) => order.slice(taken)),
		cells: cells.map(([cell, people]) => ({
			strata: JSON.parse(cell) as Record<string, string>,
			candidates: people.length,
			places: places.get(cell) ?? 0
		})),
		seed
	}
}

function cellOf(strata: readonly string[], { strata: own }: Candidate): string {
	return JSON.stringify(Object.fromEntries(strata.map((stratum) => [stratum, own[stratum] ?? ''])))
}

/** Hamilton: whole parts first, then the largest remainders. */
function share(
	cells: readonly { cell: string; size: number }[],
	places: number,
	seed: string
): Map<string, number> {
	const all = cells.reduce((sum, { size }) => sum + size, 0)
	const parts = cells.map(({ cell, size }) => ({
		cell,
		whole: all === 0 ? 0 : Math.floor((places * size) / all),
		rest: all === 0 ? 0 : (places * size) % all,
		lot: drawnNumber(seed, cell)
	}))
	const left = places - parts.reduce((sum, { whole }) => sum + whole, 0)
	const lucky = [...parts]
		.sort((one, other) => other.rest - one.rest || (one.lot < other.lot ? -1 : 1))
		.slice(0, left)
	return new Map(parts.map((part) => [part.cell, part.whole + (lucky.includes(part) ? 1 : 0)]))
}
