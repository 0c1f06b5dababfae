import type { TextChange } from './ratification.ts'

/**
 * Words that bind, allow or deny, in the four languages of the product. Losing or gaining one of
 * them changes what a text means, however small the change looks.
 */
const BINDING = new Set(
	[
		'must mustn shall should may might can cannot could will would not no never only always',
		'deve devono dovrà dovranno dovrebbe può possono potrà potrebbe non mai solo sempre nessuno',
		'jābūt jādara drīkst nedrīkst var nevar ir nav nekad tikai vienmēr būs vajag nevajag obligāti',
		'debe deben deberá deberán debería puede pueden podrá podría no nunca solo sólo siempre ningún'
	].flatMap((words) => words.split(' '))
)
/** How many words may differ before a change is no correction of the wording any more. */
const FEW_WORDS = 4

/**
 * [Q3] Whether a change reaches beyond wording: numbers and dates, names, words that bind, or more
 * than a few words. Spelling, punctuation and word order do not. Errs on the side of asking again.
 */
export function touchesSubstance({ from, to }: TextChange): boolean {
	const before = wordsOf(from)
	const after = wordsOf(to)
	const changed = [...without(before, after), ...without(after, before)]
	return changed.length > FEW_WORDS || changed.some(isWeighty)
}

function isWeighty(word: string): boolean {
	return /\p{N}/u.test(word) || /^\p{Lu}/u.test(word) || BINDING.has(word.toLowerCase())
}

function wordsOf(text: string): string[] {
	return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of one list that the other does not have as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
	const left = [...others]
	return words.filter((word) => {
		const at = left.indexOf(word)
		if (at >= 0) left.splice(at, 1)
		return at < 0
	})
}
