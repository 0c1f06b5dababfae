/** A word, number or sign of a text, and whether a sentence begins with it. */
export type Token = { text: string; begins: boolean }

/** What stands in one text and not in the other, at one place. */
export type Change = { before: Token[]; after: Token[] }

/** Addresses first, then signs of money and shares, then words and numbers with what ties them together. */
const TOKEN =
	/(?:https?:\/\/|mailto:)[^\s)\]>]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|\p{Sc}|[%‰§]|[\p{L}\p{M}\p{N}]+(?:[.,:/'’\-–][\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const ENDS_SENTENCE = /^[.!?:;…#>|*•-]$/

export function tokensOf(text: string): Token[] {
	const tokens: Token[] = []
	let begins = true
	let end = 0
	for (const found of text.normalize('NFC').matchAll(TOKEN)) {
		const [word] = found
		if (text.slice(end, found.index).includes('\n')) begins = true
		tokens.push({ text: word, begins })
		end = found.index + word.length
		if (ENDS_SENTENCE.test(word)) begins = true
		else if (/[\p{L}\p{N}]/u.test(word)) begins = false
	}
	return tokens
}

/**
 * The shortest way from one list of tokens to the other (Myers, "An O(ND) difference algorithm", 1986),
 * as changes in order. Null when it takes more than `most` steps: too much to go through one by one.
 */
export function changesBetween(before: Token[], after: Token[], most: number): Change[] | null {
	const start = commonLength(before, after, (list, n) => list[n])
	const end = Math.min(
		commonLength(before, after, (list, n) => list[list.length - 1 - n]),
		Math.min(before.length, after.length) - start
	)
	const [one, other] = [before, after].map((list) => list.slice(start, list.length - end)) as [
		Token[],
		Token[]
	]
	const trace = traceOf(one, other, most)
	return trace && changesAlong(trace, one, other)
}

type Pick = (list: Token[], n: number) => Token | undefined

function commonLength(one: Token[], other: Token[], pick: Pick): number {
	const least = Math.min(one.length, other.length)
	let n = 0
	while (n < least && pick(one, n)?.text === pick(other, n)?.text) n++
	return n
}

/** For every number of steps, how far each diagonal reached. */
function traceOf(one: Token[], other: Token[], most: number): Map<number, number>[] | null {
	const reach = new Map([[1, 0]])
	const trace: Map<number, number>[] = []
	for (let steps = 0; steps <= Math.min(most, one.length + other.length); steps++) {
		trace.push(new Map(reach))
		for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
			let x = firstOn(reach, diagonal, steps)
			while (x < one.length && x - diagonal < other.length && same(one[x], other[x - diagonal])) x++
			reach.set(diagonal, x)
			if (x >= one.length && x - diagonal >= other.length) return trace
		}
	}
	return null
}

function firstOn(reach: ReadonlyMap<number, number>, diagonal: number, steps: number): number {
	const [left, above] = [reach.get(diagonal - 1) ?? -1, reach.get(diagonal + 1) ?? -1]
	return diagonal === -steps || (diagonal !== steps && left < above) ? above : left + 1
}

function same(one: Token | undefined, other: Token | undefined): boolean {
	return one !== undefined && one.text === other?.text
}

function changesAlong(trace: Map<number, number>[], one: Token[], other: Token[]): Change[] {
	const changes: Change[] = []
	let [x, y] = [one.length, other.length]
	for (let steps = trace.length - 1; steps > 0; steps--) {
		const reach = trace[steps] ?? new Map<number, number>()
		const diagonal = x - y
		const fromAbove =
			diagonal === -steps ||
			(diagonal !== steps && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1))
		const from = fromAbove ? diagonal + 1 : diagonal - 1
		const fromX = reach.get(from) ?? 0
		const fromY = fromX - from
		const slid = fromAbove ? x - fromX : x - fromX - 1
		note(changes, slid > 0 || changes.length === 0, {
			before: fromAbove ? [] : one.slice(fromX, fromX + 1),
			after: fromAbove ? other.slice(fromY, fromY + 1) : []
		})
		;[x, y] = [fromX, fromY]
	}
	return changes.reverse()
}

/** Steps that touch each other are one change. They are walked from the end. */
function note(changes: Change[], apart: boolean, { before, after }: Change): void {
	const last = changes.at(-1)
	if (apart || !last) changes.push({ before, after })
	else
		changes[changes.length - 1] = {
			before: [...before, ...last.before],
			after: [...after, ...last.after]
		}
}
