import { markName, nodeShape } from './document-schema.ts'
import {
	type Authorship,
	type BlockSuggestion,
	isBlockSuggestion,
	isRestyling,
	isSuggestionMark,
	SUGGESTED,
	SUGGESTION_MARKS,
	type SuggestionMark
} from './suggestion.ts'
import { type Branch, isBranch, joined, type Piece, type Words } from './tree.ts'

/** What becomes of a suggestion in a reading of the text. */
export type Choice = 'accept' | 'reject' | 'keep'
export type Choose = (suggestion: Authorship) => Choice

/** The text as it was before anybody suggested, and as it would be with everything accepted. */
export const ORIGINAL: Choose = () => 'reject'
export const FINAL: Choose = () => 'accept'

/** [T2] The text as it would be without what this person suggests. */
export function without(personId: string): Choose {
	return ({ by }) => (by === personId ? 'reject' : 'keep')
}

/** Reads a list of pieces with every suggestion accepted, rejected or kept as chosen. */
export function reading(pieces: readonly Piece[], choose: Choose): Piece[] {
	const result: Piece[] = []
	for (const piece of pieces) readInto(result, piece, choose)
	return joined(result)
}

/** Reads one more piece behind those that were read already: it may become a part of the last one. */
export function readInto(result: Piece[], piece: Piece, choose: Choose): void {
	if (!isBranch(piece)) return void result.push(...words(piece, choose))
	const suggestion = suggestionOn(piece)
	const choice = suggestion ? choose(suggestion) : 'keep'
	const children = reading(piece.children, choose)
	if (!suggestion || choice === 'keep') return void result.push({ ...piece, children })
	const branch = { ...piece, attributes: bare(piece.attributes), children }
	const fate = fateOf(suggestion, choice, branch)
	if (fate === 'goes') return
	if (fate === 'turns' && suggestion.is === 'turned') result.push(turned(branch, suggestion.into))
	else if (fate === 'joins') joinInto(result, branch)
	else result.push(branch)
}

/**
 * What becomes of a block whose suggestion was settled; `children` are what is left in it. Only a block of
 * words can turn into another one.
 */
export function fateOf(
	{ is }: BlockSuggestion,
	choice: 'accept' | 'reject',
	{ name, children }: Pick<Branch, 'name' | 'children'>
): 'stays' | 'goes' | 'joins' | 'turns' {
	const accepted = choice === 'accept'
	switch (is) {
		case 'added':
			// Who withdraws a new block does not take away what others have written into it.
			return accepted || saysSomething(children) ? 'stays' : 'goes'
		case 'removed':
			return accepted ? 'goes' : 'stays'
		case 'split':
			return accepted ? 'stays' : 'joins'
		case 'joined':
			return accepted ? 'joins' : 'stays'
		case 'turned':
			return accepted && nodeShape(name)?.holdsText ? 'turns' : 'stays'
	}
}

/** The suggestion a block carries, or null. */
export function suggestionOn({ attributes }: Pick<Branch, 'attributes'>): BlockSuggestion | null {
	const value = attributes[SUGGESTED]
	return isBlockSuggestion(value) ? value : null
}

/** The suggestions on a stretch of text, by the key of their mark. */
export function suggestionsIn(
	marks: Words['marks']
): { key: string; is: SuggestionMark; value: Authorship }[] {
	return Object.entries(marks).flatMap(([key, value]) => {
		const is = SUGGESTION_MARKS.find((name) => name === markName(key))
		return is && isSuggestionMark(is, value) ? [{ key, is, value }] : []
	})
}

/** What becomes of a stretch: `gone`, or which marks it loses (null) and gains. */
export function changesOf(
	marks: Words['marks'],
	choose: Choose
): { gone: boolean; changes: Record<string, unknown> } {
	const changes: Record<string, unknown> = {}
	let gone = false
	for (const { key, is, value } of suggestionsIn(marks)) {
		const choice = choose(value)
		if (choice === 'keep') continue
		changes[key] = null
		if (is === 'insertion') gone ||= choice === 'reject'
		else if (is === 'deletion') gone ||= choice === 'accept'
		else if (choice === 'accept' && isRestyling(value)) changes[value.style] = value.on ? {} : null
	}
	return { gone, changes }
}

function words(piece: Words, choose: Choose): Words[] {
	const { gone, changes } = changesOf(piece.marks, choose)
	if (gone) return []
	if (Object.keys(changes).length === 0) return [piece]
	const marks = { ...piece.marks, ...changes }
	const left = Object.entries(marks).filter(([, value]) => value !== null)
	return [{ text: piece.text, marks: Object.fromEntries(left) }]
}

function saysSomething(pieces: readonly Piece[]): boolean {
	return pieces.some((piece) =>
		isBranch(piece) ? saysSomething(piece.children) : piece.text !== ''
	)
}

function bare(attributes: Branch['attributes']): Branch['attributes'] {
	const { [SUGGESTED]: _, ...others } = attributes
	return others
}

function turned(branch: Branch, into: { name: string; level?: number }): Branch {
	const { level: _, ...attributes } = branch.attributes
	return {
		name: into.name,
		attributes: into.level === undefined ? attributes : { ...attributes, level: into.level },
		children: branch.children
	}
}

/** The end of the block before; where there is none of its kind, it stays a block, if it holds anything. */
function joinInto(result: Piece[], branch: Branch): void {
	const last = result.at(-1)
	if (last && isBranch(last) && canJoin(last.name, branch.name))
		result[result.length - 1] = withEnd(last, branch)
	else if (!isHollow(branch)) result.push(branch)
}

/** Whether a block holds nothing at all: what it was the end of is gone, and so is what it held. */
export function isHollow(piece: Piece): boolean {
	if (!isBranch(piece)) return piece.text === ''
	if (piece.children.length === 0) return nodeShape(piece.name)?.holdsText === true
	return piece.children.every(isHollow)
}

export function canJoin(name: string, end: string): boolean {
	const [one, other] = [nodeShape(name), nodeShape(end)]
	return one !== null && other !== null && (one.holdsText ? other.holdsText : name === end)
}

function withEnd(branch: Branch, end: Branch): Branch {
	const children = [...branch.children]
	const [first, ...rest] = end.children
	const holdsText = nodeShape(branch.name)?.holdsText
	if (holdsText) children.push(...end.children)
	else if (first) {
		if (isBranch(first)) joinInto(children, first)
		children.push(...rest)
	}
	return { ...branch, children: joined(children) }
}

/** Every suggestion in these pieces, once for each place it is in. */
export function suggestionsAmong(pieces: readonly Piece[]): Authorship[] {
	return pieces.flatMap((piece) => {
		if (!isBranch(piece)) return suggestionsIn(piece.marks).map(({ value }) => value)
		const own = suggestionOn(piece)
		return own ? [own, ...suggestionsAmong(piece.children)] : suggestionsAmong(piece.children)
	})
}

/** Whose suggestions stand in these pieces. */
export function authorsIn(pieces: readonly Piece[]): Set<string> {
	return new Set(suggestionsAmong(pieces).map(({ by }) => by))
}
