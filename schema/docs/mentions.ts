const MENTION = /@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}/

/** A stretch of a message: words, or somebody who is named in it. */
export type Spoken = { words: string } | { person: string }

/** The people a message names, each once. */
export function mentionsIn(text: string): string[] {
	const named = spokenIn(text).flatMap((part) => ('person' in part ? [part.person] : []))
	return [...new Set(named)]
}

/** A message as stretches of words and people, in order. */
export function spokenIn(text: string): Spoken[] {
	return text
		.split(MENTION)
		.map((part, n): Spoken => (n % 2 === 0 ? { words: part } : { person: part }))
		.filter((part) => !('words' in part) || part.words !== '')
}

/** What somebody typed, with `@Name` of known people as the server keeps it; longer names go first. */
export function withIds(typed: string, people: readonly { id: string; name: string }[]): string {
	const byLength = people
		.filter(({ name }) => name !== '')
		.toSorted((one, other) => other.name.length - one.name.length)
	return byLength.reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@{${id}}`), typed)
}

/** The other way round, to be edited. */
export function withNames(text: string, nameOf: (personId: string) => string): string {
	return spokenIn(text)
		.map((part) => ('person' in part ? `@${nameOf(part.person)}` : part.words))
		.join('')
}
