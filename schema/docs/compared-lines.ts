import { noteIn, signOf } from './among-words.ts'
import { isOfText, markName, nodeShape } from './document-schema.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, spelled, treeOf } from './tree.ts'
import type * as Y from 'yjs'

/** A block with words, wherever it stands. `key` tells apart whatever the text says, styles too. */
export type Line = { name: string; level: number; text: string; key: string }

/** What a mention is called for whoever compares. */
export type LabelOf = (key: string) => string

/** The lines of a text in order, without what is only suggested [T5]. */
export function linesOf(doc: Y.Doc, labelOf: LabelOf): Line[] {
	return reading(treeOf(doc), ORIGINAL).flatMap((piece) => linesIn(piece, labelOf))
}

function linesIn(piece: Piece, labelOf: LabelOf): Line[] {
	if (!isBranch(piece)) return []
	return nodeShape(piece.name)?.holdsText
		? [lineOf(piece, labelOf)]
		: piece.children.flatMap((child) => linesIn(child, labelOf))
}

function lineOf({ name, attributes, children }: Branch, labelOf: LabelOf): Line {
	const text = children
		.map((piece) => (isBranch(piece) ? amongWords(piece, labelOf) : piece.text))
		.join('')
	const level = name === 'heading' ? Number(attributes.level) || 1 : 0
	const said = children.map((piece) =>
		isBranch(piece) ? [piece.name, piece.attributes] : [piece.text, styles(piece)]
	)
	return { name, level, text, key: spelled([name, level, said]) }
}

/** The words of a footnote and the names of what is mentioned are compared like any others. */
function amongWords(piece: Branch, labelOf: LabelOf): string {
	if (piece.name === 'mention') return `@${labelOf(String(piece.attributes.to))}`
	return piece.name === 'footnote' ? ` [${noteIn(piece)}]` : signOf(piece.name)
}

function styles({ marks }: Exclude<Piece, Branch>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(marks).filter(([key]) => isOfText(markName(key))))
}
