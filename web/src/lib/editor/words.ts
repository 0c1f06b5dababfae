/** Number of words as the language counts them; marks and punctuation are none. */
export function countWords(text: string, language: string): number {
	let words = 0
	for (const part of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
		if (part.isWordLike) words++
	return words
}
