import { diffWordsWithSpace } from 'diff'

/** A stretch of words that both texts have, or only one of them. */
export type WordDifference = { kind: 'same' | 'added' | 'removed'; text: string }

/** How much of what did not change is shown on each side of what did. */
const CONTEXT = 160

/**
 * What changed between two texts, word by word, with a little of what stands around it. Null where
 * they are the same.
 */
export function wordDifference(before: string, after: string): WordDifference[] | null {
	if (before === after) return null
	const parts = diffWordsWithSpace(before, after)
	return parts.map(({ added, removed, value }, at) => {
		if (added) return { kind: 'added', text: value }
		if (removed) return { kind: 'removed', text: value }
		return { kind: 'same', text: shortened(value, at > 0, at < parts.length - 1) }
	})
}

/** How many words a change takes out and puts in. */
export function wordsChanged(before: string, after: string): number {
	const changed = (wordDifference(before, after) ?? []).filter(({ kind }) => kind !== 'same')
	return changed.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0)
}
const WORD = /[\p{L}\p{M}\p{N}]+/gu

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
	const most = CONTEXT * (Number(hasBefore) + Number(hasAfter))
	if (text.length <= most) return text
	const head = hasBefore ? text.slice(0, CONTEXT) : ''
	const tail = hasAfter ? text.slice(-CONTEXT) : ''
	return `${head} … ${tail}`
}
