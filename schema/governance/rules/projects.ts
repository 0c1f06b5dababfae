import type { Extras } from '../decide.ts'
import { NO_SHARE, blankStep, conclude } from './count.ts'
import type { Count } from './count.ts'
import { drawnOrder } from './lot.ts'
import type { Chosen, Outcome, Step } from './outcome.ts'
import type { RuleOf } from './rule.ts'

export type BudgetRule = RuleOf<'pb_greedy' | 'pb_mes'>
export type Project = { id: string; cost: number; votes: number }

/** The projects somebody approves of, and the order in which equals are taken. */
export function projectsOf(count: Count, extras: Extras): Project[] {
	return (extras.options ?? [])
		.map(({ id, cost = 0 }) => ({ id, cost, votes: count.tallies[id] ?? 0 }))
		.filter(({ votes }) => votes > 0)
}

/**
 * [D12] Equals of a budget are taken one after the other: in the order of the public lot where the
 * rule draws one and its seed is known, else by name. Wherever it mattered, a line says so.
 */
export function orderOfEquals(
	rule: BudgetRule,
	extras: Extras
): (one: string, other: string) => number {
	const { seed } = extras
	if (rule.tie !== 'lot_public_seed' || seed === undefined)
		return (one, other) => (one < other ? -1 : 1)
	const ids = (extras.options ?? []).map(({ id }) => id)
	const place = new Map(drawnOrder(seed, ids).map((id, at) => [id, at]))
	return (one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)
}

/** The line for a tie between projects. */
export function equalsStep(
	rule: BudgetRule,
	{ seed }: Extras,
	tied: readonly string[],
	taken: string
): Step[] {
	const options = [...tied].sort()
	return rule.tie === 'lot_public_seed' && seed !== undefined
		? [
				{ key: 'tied', params: { options, places: 1 } },
				{ key: 'tie_lot', params: { options: [taken], seed } }
			]
		: [{ key: 'tie_by_name', params: { options, option: taken } }]
}

/**
 * Funds the most approved that still fit, one after the other. Who does not fit is passed over.
 * Lines are written with `key`.
 */
export function fillGreedily(
	rule: BudgetRule,
	extras: Extras,
	projects: readonly Project[],
	budget: number,
	key: 'funded' | 'filled'
): { funded: string[]; spent: number; steps: Step[] } {
	const equals = orderOfEquals(rule, extras)
	const inOrder = [...projects].sort(
		(one, other) => other.votes - one.votes || equals(one.id, other.id)
	)
	const { currency } = rule
	const funded: string[] = []
	const steps: Step[] = []
	let left = budget
	for (const { id, cost, votes } of inOrder) {
		if (cost > left) {
			steps.push({ key: 'too_dear', params: { option: id, cost, left, currency } })
			continue
		}
		const tied = inOrder.filter((one) => one.votes === votes && !funded.includes(one.id))
		if (tied.reduce((sum, one) => sum + one.cost, 0) > left && tied.length > 1)
			steps.push(
				...equalsStep(
					rule,
					extras,
					tied.map((one) => one.id),
					id
				)
			)
		left -= cost
		funded.push(id)
		steps.push({ key, params: { option: id, votes, cost, left, currency } })
	}
	return { funded, spent: budget - left, steps }
}

export function concludeBudget(
	rule: BudgetRule,
	count: Count,
	extras: Extras,
	funded: readonly string[],
	lines: readonly Step[]
): Outcome {
	const cost = (id: string) => extras.options?.find((option) => option.id === id)?.cost ?? 0
	const spent = funded.reduce((sum, id) => sum + cost(id), 0)
	const { budget: total, currency } = rule
	const last: Step =
		funded.length > 0
			? { key: 'chosen', params: { options: [...funded] } }
			: { key: 'nobody_chosen', params: {} }
	const steps = [
		...lines,
		...blankStep(count),
		{ key: 'spent' as const, params: { spent, total, currency } },
		last
	]
	const chosen: Chosen = { winners: [...funded], budget: { total, spent, currency } }
	const order =
		extras.seed === undefined || rule.tie !== 'lot_public_seed' ? {} : lotOf(extras, steps)
	const result = funded.length > 0 ? 'adopted' : 'not_adopted'
	return conclude(rule.method, count, result, NO_SHARE, steps, { ...chosen, ...order })
}

/** The lot, where it was used. */
function lotOf({ seed = '', options = [] }: Extras, steps: readonly Step[]): Chosen {
	if (!steps.some(({ key }) => key === 'tie_lot')) return {}
	return {
		lot: {
			seed,
			order: drawnOrder(
				seed,
				options.map(({ id }) => id)
			)
		}
	}
}
