import * as Y from 'yjs'
import { documentRoot } from './document.ts'
import { COMMENT_MARK, markName } from './document-schema.ts'

/** A stretch of text with the same marks: mark key (as Yjs holds it) -> attributes. */
export type Words = { text: string; marks: Readonly<Record<string, unknown>> }

/** A block, an item, a row, a break: a node with its attributes and what it holds. */
export type Branch = {
	name: string
	attributes: Readonly<Record<string, unknown>>
	children: readonly Piece[]
}

export type Piece = Words | Branch

/** A document as plain values, for whoever reads it another way than it stands there. */
export function treeOf(doc: Y.Doc): Piece[] {
	return piecesOf(documentRoot(doc))
}

export function piecesOf(holder: Y.XmlFragment): Piece[] {
	return joined(holder.toArray().flatMap(pieceOf))
}

export function pieceOf(child: Y.XmlElement | Y.XmlText | Y.XmlHook): Piece[] {
	if (child instanceof Y.XmlText) return wordsOf(child)
	if (!(child instanceof Y.XmlElement)) return []
	return [
		{
			name: child.nodeName,
			attributes: child.getAttributes() as Record<string, unknown>,
			children: piecesOf(child)
		}
	]
}

export function isBranch(piece: Piece): piece is Branch {
	return 'children' in piece
}

/** The words alone, blocks one behind the other. */
export function textIn(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (isBranch(piece) ? textIn(piece.children) : piece.text)).join('')
}

/** Neighbouring stretches with equal marks become one; empty ones vanish. */
export function joined(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = []
	for (const piece of pieces) {
		const last = result.at(-1)
		if (isBranch(piece)) result.push(piece)
		else if (piece.text === '') continue
		else if (last && !isBranch(last) && spelled(last.marks) === spelled(piece.marks))
			result[result.length - 1] = { text: last.text + piece.text, marks: last.marks }
		else result.push(piece)
	}
	return result
}

/** Without anchors of comments, which are no part of what is said. */
export function withoutAnchors(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece) => {
		if (isBranch(piece)) return { ...piece, children: withoutAnchors(piece.children) }
		const marks = Object.entries(piece.marks).filter(([key]) => markName(key) !== COMMENT_MARK)
		return { text: piece.text, marks: Object.fromEntries(marks) }
	})
}

/** The same writing for equal values, whatever the order of their keys. */
export function spelled(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part) ? ordered(part) : part
	)
}

function ordered(part: object): object {
	return Object.fromEntries(
		Object.entries(part)
			.filter(([, value]) => value !== null && value !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1))
	)
}

function wordsOf(text: Y.XmlText): Words[] {
	const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
	return delta.flatMap(({ insert, attributes }) =>
		typeof insert === 'string' ? [{ text: insert, marks: attributes ?? {} }] : []
	)
}
