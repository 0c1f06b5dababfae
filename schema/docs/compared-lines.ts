import { isOfText, markName, nodeShape } from './document-schema.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, spelled, treeOf } from './tree.ts'
import type * as Y from 'yjs'

/** A block with words, wherever it stands. `key` tells apart whatever the text says, styles too. */
export type Line = { name: string; level: number; text: string; key: string }

/** The lines of a text in order, without what is only suggested [T5]. */
export function linesOf(doc: Y.Doc): Line[] {
	return reading(treeOf(doc), ORIGINAL).flatMap(linesIn)
}

function linesIn(piece: Piece): Line[] {
	if (!isBranch(piece)) return []
	return nodeShape(piece.name)?.holdsText ? [lineOf(piece)] : piece.children.flatMap(linesIn)
}

function lineOf({ name, attributes, children }: Branch): Line {
	const text = children.map((piece) => (isBranch(piece) ? '\n' : piece.text)).join('')
	const level = name === 'heading' ? Number(attributes.level) || 1 : 0
	const said = children.map((piece) => (isBranch(piece) ? piece.name : [piece.text, styles(piece)]))
	return { name, level, text, key: spelled([name, level, said]) }
}

function styles({ marks }: Exclude<Piece, Branch>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(marks).filter(([key]) => isOfText(markName(key))))
}
