import type { Extras } from '../decide.ts'
import type { Count } from './count.ts'
import { buyInShares } from './equal-shares.ts'
import type { Shopping, Wallet } from './equal-shares.ts'
import type { Outcome, Step } from './outcome.ts'
import { concludeBudget, equalsStep, fillGreedily, orderOfEquals, projectsOf } from './projects.ts'
import type { Project } from './projects.ts'
import { ratio, ratioText } from './ratio.ts'
import type { RuleOf } from './rule.ts'

/** What was bought, and by how many units everybody's share was raised for it. */
type Bought = Shopping & { raised: number }

/**
 * [D29] Equal shares: everybody who voted has the same part of the budget for the projects they
 * approve of. `add1` raises the share by a unit for each, again and again, while what is bought stays
 * within the budget; `greedy_fill` gives what remains to the most approved that still fit.
 */
export function decideEqualShares(
	rule: RuleOf<'pb_greedy' | 'pb_mes'>,
	count: Count,
	extras: Extras
): Outcome {
	const projects = projectsOf(count, extras)
	const { completion = [], budget } = rule
	const bought = shop(rule, count, extras, projects)
	const steps = shoppingSteps(rule, count, extras, projects, bought)
	const funded = bought.purchases.map(({ project }) => projects[project]?.id ?? '')
	if (!completion.includes('greedy_fill')) return concludeBudget(rule, count, extras, funded, steps)
	const others = projects.filter(({ id }) => !funded.includes(id))
	const left = budget - Number(bought.spent)
	const filled = fillGreedily(rule, extras, others, left, 'filled')
	return concludeBudget(
		rule,
		count,
		extras,
		[...funded, ...filled.funded],
		[...steps, ...filled.steps]
	)
}

function shop(
	rule: RuleOf<'pb_greedy' | 'pb_mes'>,
	count: Count,
	extras: Extras,
	projects: readonly Project[]
): Bought {
	const { budget, completion = [] } = rule
	const voters = BigInt(count.voted)
	if (voters === 0n) return { purchases: [], spent: 0n, raised: 0 }
	const wallets = walletsOf(count, projects)
	const wares = projects.map(({ cost }) => ({
		cost: BigInt(cost),
		worth: rule.satisfaction === 'count' ? 1n : BigInt(cost)
	}))
	const equals = orderOfEquals(rule, extras)
	const byName = (one: number, other: number) =>
		equals(projects[one]?.id ?? '', projects[other]?.id ?? '')
	const buy = (raised: number): Bought => {
		const each = { money: BigInt(budget) + voters * BigInt(raised), parts: voters }
		return { ...buyInShares(wallets, wares, each, byName), raised }
	}
	let bought = buy(0)
	if (!completion.includes('add1')) return bought
	while (!isExhausted(rule, extras, projects, bought)) {
		const more = buy(bought.raised + 1)
		if (more.spent > BigInt(budget)) break
		bought = more
	}
	return bought
}

/** Whether nothing that is not bought would still fit, or everything anybody approves of is bought. */
function isExhausted(
	rule: RuleOf<'pb_greedy' | 'pb_mes'>,
	{ options = [] }: Extras,
	projects: readonly Project[],
	{ purchases, spent }: Shopping
): boolean {
	if (purchases.length === projects.length) return true
	const bought = new Set(purchases.map(({ project }) => projects[project]?.id))
	const left = rule.budget - Number(spent)
	return options.every(({ id, cost = 0 }) => bought.has(id) || cost > left)
}

function walletsOf(count: Count, projects: readonly Project[]): Wallet[] {
	const index = new Map(projects.map(({ id }, at) => [id, at]))
	const alike = new Map<string, { approves: number[]; voters: bigint }>()
	for (const { answer, votes } of count.piles) {
		const approvals = 'approvals' in answer ? answer.approvals : []
		const approves = approvals.flatMap((id) => index.get(id) ?? [])
		const key = approves.join()
		const known = alike.get(key)
		alike.set(key, { approves, voters: BigInt(votes) + (known?.voters ?? 0n) })
	}
	return [...alike.values()]
}

function shoppingSteps(
	rule: RuleOf<'pb_greedy' | 'pb_mes'>,
	count: Count,
	extras: Extras,
	projects: readonly Project[],
	{ purchases, raised }: Bought
): Step[] {
	if (count.voted === 0) return []
	const { currency, budget } = rule
	const share = (raised: number) =>
		ratioText(ratio(BigInt(budget) + BigInt(count.voted) * BigInt(raised), count.voted))
	return [
		{ key: 'share_each', params: { share: share(0), voters: count.voted, currency } },
		...(raised > 0
			? [{ key: 'share_raised' as const, params: { share: share(raised), raised, currency } }]
			: []),
		...purchases.flatMap(({ project, tied, supporters }): Step[] => {
			const { id = '', cost = 0 } = projects[project] ?? {}
			const equals = tied.map((other) => projects[other]?.id ?? '')
			return [
				...(tied.length > 1 ? equalsStep(rule, extras, equals, id) : []),
				{
					key: 'funded_shared',
					params: { option: id, cost, supporters: Number(supporters), currency }
				}
			]
		})
	]
}
