import { isId } from '#schema/ids.ts'

/** Who can own a row: people of the process by id, anybody else by the words one writes. */
export type Owners = {
	/** How an owner is called; an id nobody knows any more has no name. */
	name(owner: string): string
	/** What to store for a typed name: the id of the one person called so, or the words. */
	idOf(typed: string): string
	choices: { value: string; label: string }[]
}

export function ownersOf(people: { id: string; name: string }[], somebody: string): Owners {
	const names = new Map(people.map((person) => [person.id, person.name]))
	const choices = people.map(({ id, name }) => ({ value: id, label: name }))
	return {
		choices,
		name: (owner) => names.get(owner) ?? (isId(owner) ? somebody : owner),
		idOf(typed) {
			const called = people.filter((person) => person.name === typed)
			return called.length === 1 && called[0] ? called[0].id : typed
		}
	}
}
