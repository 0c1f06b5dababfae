/** The colour of a person on every page: one of p1 to p8, always the same for the same id. */
export function colourOf(personId: string): string {
	let sum = 0
	for (const character of personId) sum = (sum * 31 + character.charCodeAt(0)) % 997
	return `p${(sum % 8) + 1}`
}

/** One or two letters that stand for a name. */
export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/).filter(Boolean)
	const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
	return letters
		.map((word) => [...(word ?? '')][0] ?? '')
		.join('')
		.toUpperCase()
}
