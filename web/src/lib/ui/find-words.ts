/** Whether every word looked for stands in the text; letters with and without accents are alike. */
export function holdsWords(text: string, words: string): boolean {
	const searched = plain(text)
	return plain(words)
		.split(/\s+/)
		.every((word) => searched.includes(word))
}

function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
