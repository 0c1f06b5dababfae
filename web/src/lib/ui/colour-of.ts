import { presenceColour } from '#schema/protocol.ts'

/** The colour of a person on every page: one of p1 to p8, as in the presence of live pages. */
export function colourOf(personId: string): string {
	return `p${presenceColour(personId) + 1}`
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
