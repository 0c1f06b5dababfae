import { noteIn, signOf } from './among-words.ts'
import { toneOf } from './callout.ts'
import { FILE, isOfText, markName, nodeShape } from './document-schema.ts'
import { isFileFact } from './files.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, spelled, treeOf } from './tree.ts'
import type * as Y from 'yjs'

/** A block with words, a picture or an attachment, wherever it stands. `key` tells apart whatever the text says, styles too. */
export type Line = { name: string; level: number; text: string; key: string }

/** What a mention is called for whoever compares. */
export type LabelOf = (key: string) => string

/** The lines of a text in order, without what is only suggested [T5]. */
export function linesOf(doc: Y.Doc, labelOf: LabelOf): Line[] {
	return reading(treeOf(doc), ORIGINAL).flatMap((piece) => linesIn(piece, labelOf, ''))
}

/** `around` is the tone of the callout that the line stands in; empty outside of one. */
function linesIn(piece: Piece, labelOf: LabelOf, around: string): Line[] {
	if (!isBranch(piece)) return []
	if (FILE in piece.attributes) return [lineOfFile(piece)]
	if (nodeShape(piece.name)?.holdsText) return [lineOf(piece, labelOf, around)]
	const inside = piece.name === 'callout' ? toneOf(piece.attributes.tone) : around
	return piece.children.flatMap((child) => linesIn(child, labelOf, inside))
}

function lineOf(branch: Branch, labelOf: LabelOf, around: string): Line {
	const { name, attributes, children } = branch
	const text = children
		.map((piece) => (isBranch(piece) ? amongWords(piece, labelOf) : piece.text))
		.join('')
	const level = name === 'heading' ? Number(attributes.level) || 1 : 0
	const said = children.map((piece) =>
		isBranch(piece) ? [piece.name, piece.attributes] : [piece.text, styles(piece)]
	)
	return { name, level, text, key: spelled([name, level, said, around]) }
}

/** The words of a footnote and the names of what is mentioned are compared like any others. */
function amongWords(piece: Branch, labelOf: LabelOf): string {
	if (piece.name === 'mention') return `@${labelOf(String(piece.attributes.to))}`
	return piece.name === 'footnote' ? ` [${noteIn(piece)}]` : signOf(piece.name)
}

/** [PI6] Another picture with the same words is another line: the beginning of its hash tells them apart. */
function lineOfFile({ name, attributes }: Branch): Line {
	const { [FILE]: file, alt, caption, decorative } = attributes
	const said = isFileFact(file) ? `(${file.name}, ${file.hash.slice(0, 8)})` : ''
	const words = typeof alt === 'string' && decorative !== true ? alt : ''
	const text = [words, said, caption].filter(Boolean).join(' ')
	return { name, level: 0, text, key: spelled([name, text, file]) }
}

function styles({ marks }: Exclude<Piece, Branch>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(marks).filter(([key]) => isOfText(markName(key))))
}
