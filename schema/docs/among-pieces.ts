import { noteIn } from './among-words.ts'
import { isMentionKey } from './mentioned.ts'
import { type Branch, isBranch, type Piece } from './tree.ts'

/** [K17] The keys of all mentions, each once. */
export function mentionsAmong(pieces: readonly Piece[]): string[] {
	const keys = everyBranch(pieces).flatMap(({ name, attributes: { to } }) =>
		name === 'mention' && isMentionKey(to) ? [to] : []
	)
	return [...new Set(keys)]
}

/** The words of all footnotes in order. */
export function notesIn(pieces: readonly Piece[]): string[] {
	return everyBranch(pieces)
		.filter(({ name }) => name === 'footnote')
		.map(noteIn)
}

function everyBranch(pieces: readonly Piece[]): Branch[] {
	return pieces.filter(isBranch).flatMap((branch) => [branch, ...everyBranch(branch.children)])
}
