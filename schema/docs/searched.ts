import type * as Y from 'yjs'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { isBranch, type Piece, treeOf } from './tree.ts'

/** What surrounds a found word on its way from the database: signs that are in no text. */
export const HIT = { begins: '\ue000', ends: '\ue001' } as const

/** [SE1] What a text says, a line for each block, with notes and what pictures say; what is only suggested is not. */
export function searchedWords(doc: Y.Doc): string {
	return linesOf(reading(treeOf(doc), ORIGINAL))
		.map((line) => line.replaceAll(/[\0\ue000\ue001\s]+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n')
		.toWellFormed()
		.normalize('NFC')
}

function linesOf(pieces: readonly Piece[]): string[] {
	const lines: string[] = []
	let line = ''
	for (const piece of pieces) {
		if (!isBranch(piece)) line += piece.text
		else if (piece.name === 'hardBreak') line += ' '
		else if (piece.name === 'footnote') line += ` (${String(piece.attributes.words ?? '')}) `
		else if (piece.name !== 'mention') {
			const said = [piece.attributes.alt, piece.attributes.caption]
			const words = said.filter((one) => typeof one === 'string')
			lines.push(line, ...words, ...linesOf(piece.children))
			line = ''
		}
	}
	return [...lines, line]
}

/** A line with what was found in it set apart. */
export type Found = { text: string; hit: boolean }

export function foundIn(marked: string): Found[] {
	return marked.split(HIT.begins).flatMap((part, n) => {
		const [hit = '', ...rest] = n === 0 ? ['', part] : part.split(HIT.ends)
		return [
			{ text: hit, hit: true },
			{ text: rest.join(''), hit: false }
		].filter(({ text }) => text !== '')
	})
}
