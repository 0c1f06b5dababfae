import { gcd } from './ratio.ts'

/** Voters who approve of the same projects; they always have the same money left. */
export type Wallet = { approves: readonly number[]; voters: bigint }
/** `worth`: what having it is worth to each who approves of it. */
export type Ware = { cost: bigint; worth: bigint }
export type Purchase = { project: number; tied: number[]; supporters: bigint }
export type Shopping = { purchases: Purchase[]; spent: bigint }

/** Each supporter pays `over` / `under` parts at most; a unit of money has `parts` parts. */
type Offer = Ware & { project: number; over: bigint; under: bigint; parts: bigint; payers: bigint }
type Purse = { parts: bigint; money: bigint[] }

/**
 * The Method of Equal Shares (Peters and Skowron 2020; Peters, Pierczynski and Skowron 2021).
 * Everybody gets `each.money` divided by `each.parts`; again and again that project is bought whose
 * supporters pay the smallest share of its worth, each as much as the others or all they have left.
 * Whole numbers throughout: money is counted in parts of a unit, which become finer as they must.
 */
export function buyInShares(
	wallets: readonly Wallet[],
	wares: readonly Ware[],
	each: { money: bigint; parts: bigint },
	equals: (one: number, other: number) => number
): Shopping {
	const supporters = supportersOf(wallets, wares.length)
	const last = new Map<number, Offer>()
	const purchases: Purchase[] = []
	let purse: Purse = { parts: each.parts, money: wallets.map(() => each.money) }
	let open = [...wares.keys()]
	let spent = 0n
	for (;;) {
		const ask = (project: number) =>
			offerOf(project, wares[project], supporters[project] ?? [], wallets, purse)
		const { best, gone } = cheapest(open, last, ask)
		const [first] = best.toSorted((one, other) => equals(one.project, other.project))
		if (!first) return { purchases, spent }
		const { project, payers, cost } = first
		purse = pay(purse, supporters[project] ?? [], first)
		spent += cost
		open = open.filter((other) => other !== project && !gone.has(other))
		purchases.push({ project, tied: best.map((one) => one.project), supporters: payers })
	}
}

/**
 * The offers with the smallest share, and the projects nobody can pay any more. A project only gets
 * dearer for its supporters, so what it cost when last asked may already rule it out.
 */
function cheapest(
	open: readonly number[],
	last: Map<number, Offer>,
	ask: (project: number) => Offer | null
): { best: Offer[]; gone: Set<number> } {
	const gone = new Set<number>()
	let best: Offer[] = []
	for (const project of open.toSorted((one, other) => byLast(last.get(one), last.get(other)))) {
		const before = last.get(project)
		if (before && best[0] && compareShares(before, best[0]) > 0) break
		const offer = ask(project)
		if (!offer) {
			gone.add(project)
			continue
		}
		last.set(project, offer)
		const order = best[0] ? compareShares(offer, best[0]) : -1
		if (order < 0) best = [offer]
		else if (order === 0) best.push(offer)
	}
	return { best, gone }
}

/** Those never asked come first. */
function byLast(one: Offer | undefined, other: Offer | undefined): number {
	if (!one || !other) return one ? 1 : other ? -1 : 0
	return compareShares(one, other)
}

/** Compares what a supporter pays for a unit of worth. */
function compareShares(one: Offer, other: Offer): number {
	const left = one.over * other.under * other.parts * other.worth
	const right = other.over * one.under * one.parts * one.worth
	return left < right ? -1 : left > right ? 1 : 0
}

/** What each pays when those with less give all they have; null when together they cannot pay. */
function offerOf(
	project: number,
	ware: Ware | undefined,
	supporters: readonly number[],
	wallets: readonly Wallet[],
	{ money, parts }: Purse
): Offer | null {
	if (!ware) return null
	const byMoney = new Map<bigint, bigint>()
	let payers = 0n
	for (const at of supporters) {
		const amount = money[at] ?? 0n
		if (amount === 0n) continue
		const voters = wallets[at]?.voters ?? 0n
		payers += voters
		byMoney.set(amount, (byMoney.get(amount) ?? 0n) + voters)
	}
	let under = payers
	let over = ware.cost * parts
	for (const [amount, voters] of [...byMoney].sort(([one], [other]) => (one < other ? -1 : 1))) {
		if (amount * under >= over) return { ...ware, project, over, under, parts, payers }
		over -= amount * voters
		under -= voters
	}
	return null
}

/** Everybody's money after a purchase. */
function pay({ parts, money }: Purse, supporters: readonly number[], offer: Offer): Purse {
	const { over, under } = offer
	const after = money.map((amount) => amount * under)
	for (const at of supporters) {
		const had = after[at] ?? 0n
		after[at] = had < over ? 0n : had - over
	}
	return inLowestTerms({ parts: parts * under, money: after })
}

function inLowestTerms({ parts, money }: Purse): Purse {
	let shared = parts
	for (const amount of new Set(money)) shared = gcd(shared, amount)
	return { parts: parts / shared, money: money.map((amount) => amount / shared) }
}

function supportersOf(wallets: readonly Wallet[], projects: number): number[][] {
	const supporters: number[][] = Array.from({ length: projects }, () => [])
	wallets.forEach(({ approves }, at) => {
		for (const project of approves) supporters[project]?.push(at)
	})
	return supporters
}
