import { withNames } from '#schema/docs/mentions.ts'
import { threadsIn, type NameOf } from '#schema/docs/plain-blocks.ts'
import { isBranch, type Piece } from '#schema/docs/tree.ts'
import type { MessageFact, ThreadFact } from '../acting/views.ts'

/** What people said about a passage, as it leaves with the text. */
export type TakenThread = {
	/** In the order of the passages in the text; those whose words are gone come last. */
	number: number
	/** The words it was begun about. */
	quote: string
	/** Whether these words, or what became of them, stand in the text. */
	placed: boolean
	resolved: boolean
	/** `lang` where the words are in another language than the text [N12]. */
	messages: {
		by: string
		office: MessageFact['office']
		at: string
		text: string
		lang?: string
	}[]
}

/** The threads of a text in the order in which a reader meets them: thread id -> number, from 1. */
export function numbered(
	pieces: readonly Piece[],
	threads: readonly ThreadFact[]
): Map<string, number> {
	const known = new Set(threads.map(({ id }) => id))
	const met = new Set(threadsMarked(pieces).filter((id) => known.has(id)))
	return new Map([...met, ...known.difference(met)].map((id, n) => [id, n + 1]))
}

/** [I8] What is shown to everybody of these threads: nothing that is held, hidden or deleted. */
export function takenThreads(
	pieces: readonly Piece[],
	threads: readonly ThreadFact[],
	nameOf: NameOf
): TakenThread[] {
	const numbers = numbered(pieces, threads)
	const placed = new Set(threadsMarked(pieces))
	return threads
		.map((thread) => ({
			number: numbers.get(thread.id) ?? 0,
			quote: thread.quote,
			placed: placed.has(thread.id),
			resolved: thread.resolved !== null,
			messages: thread.messages
				.filter(({ state }) => state === 'shown')
				.map(({ by, office, at, text, language }) => ({
					by: nameOf(by),
					office,
					at,
					text: withNames(text, nameOf),
					...(language !== null && { lang: language })
				}))
		}))
		.toSorted((one, other) => one.number - other.number)
}

/** The threads that have a mark in the text, in reading order. */
export function threadsMarked(pieces: readonly Piece[]): string[] {
	return [...new Set(marked(pieces))]
}

function marked(pieces: readonly Piece[]): string[] {
	return pieces.flatMap((piece) =>
		isBranch(piece) ? marked(piece.children) : threadsIn(piece.marks)
	)
}
