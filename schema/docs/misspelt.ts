import { latvianStem } from './latvian-stem.ts'

/** [SE3] Up to how many letters may be wrong, missing or too much in a word of this length. */
function tolerance({ length }: string): number {
	return length < 4 ? 0 : length < 8 ? 1 : 2
}

/** Words as people type them: no marks over or under letters, no capitals. */
export function folded(word: string): string {
	return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Words that somebody may have meant, those that are equally near together, the nearest first. */
export function byDistance(typed: string, words: readonly string[]): string[][] {
	const sought = folded(typed)
	const near: string[][] = []
	for (const word of words) {
		const distance = nearness(sought, folded(word), tolerance(sought))
		if (distance !== null) (near[distance] ??= []).push(word)
	}
	return near.filter((group) => group !== undefined)
}

/** The word of a text that somebody may have meant: the nearest one, or null when none is near. */
export function meant(typed: string, words: Iterable<string>): string | null {
	const sought = folded(typed)
	const allowed = tolerance(sought)
	let best: { word: string; distance: number } | null = null
	for (const word of words) {
		const plain = folded(word)
		const distance = nearness(sought, plain, allowed)
		if (distance !== null && distance < (best?.distance ?? Infinity)) best = { word, distance }
		if (best?.distance === 0) break
	}
	return best?.word ?? null
}

/**
 * How many letters are wrong; null when too many. Latvian has more endings than a letter or two: without its marks a
 * word in another case is as near as one that is still near.
 */
function nearness(sought: string, plain: string, most: number): number | null {
	const close = Math.abs(plain.length - sought.length) <= most
	const distance = close ? distanceOf(sought, plain, most) : null
	const sameStem = most > 0 && latvianStem(sought) === latvianStem(plain)
	return distance ?? (sameStem ? most : null)
}

/**
 * Letters to put in, take out, change or swap with their neighbour (optimal string alignment); null when
 * more than `most`.
 */
export function distanceOf(one: string, other: string, most: number): number | null {
	let [before, row]: [number[], number[]] = [
		[],
		Array.from({ length: other.length + 1 }, (_, n) => n)
	]
	for (let i = 1; i <= one.length; i++) {
		const next = [i]
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1)
			next.push(least)
		}
		if (Math.min(...next) > most) return null
		;[before, row] = [row, next]
	}
	const distance = row[other.length] ?? 0
	return distance <= most ? distance : null
}
