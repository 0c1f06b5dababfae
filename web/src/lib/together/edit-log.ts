import type { Messages } from '#lib/messages/speak.ts'

/** Somebody changed something, such as a block of a text. Null: it cannot be told who, or it is gone. */
export type Edit<Block> = { by: string | null; block: Block | null }

/** More people than this are only counted. */
const NAMED = 3

/** Who changed what, since it was last emptied. */
export class EditLog<Block> {
	#edits = new Map<Block | null, Set<string | null>>()

	get empty(): boolean {
		return this.#edits.size === 0
	}

	add({ by, block }: Edit<Block>): void {
		const known = this.#edits.get(block) ?? new Set()
		this.#edits.set(block, known.add(by))
	}

	/** Hands out what is in it, and begins anew. */
	take(): Edit<Block>[] {
		const edits = [...this.#edits].flatMap(([block, people]) => {
			// What was only taken away names nobody; mostly somebody wrote beside it too.
			const named = [...people].filter((by) => by !== null)
			return (named.length > 0 ? named : [null]).map((by) => ({ by, block }))
		})
		this.#edits = new Map()
		return edits
	}
}

/** "Ana changed “Opening hours”. Līga changed “Noise”.", or how many did, when they are many. */
export function spellEdits(edits: Edit<string>[], m: Messages): string {
	const people = Map.groupBy(edits, ({ by }) => by)
	if (people.size > NAMED) {
		const sections = new Set(edits.map(({ block }) => block))
		return m('together.many_changed', { people: people.size, sections: sections.size })
	}
	return [...people]
		.map(([by, own]) =>
			m('together.changed', {
				who: by ?? m('together.somebody'),
				where: spellSections([...new Set(own.map(({ block }) => block))], m)
			})
		)
		.join(' ')
}

function spellSections(sections: (string | null)[], m: Messages): string {
	if (sections.length > NAMED) return m('together.sections', { n: sections.length })
	return m.list(
		sections.map((title) => {
			if (title === null) return m('together.gone')
			return title === '' ? m('together.beginning') : m('together.section', { title })
		})
	)
}
