import type * as Y from 'yjs'
import type { ArtefactKind } from '../governance/roles.ts'
import { boardWithout, readBoard } from './board.ts'
import { readSchedule, rowsOf } from './schedule.ts'
import { ORIGINAL, reading } from './suggested-tree.ts'
import { isBranch, type Piece, treeOf } from './tree.ts'

/** What surrounds a found word on its way from the database: signs that are in no text. */
export const HIT = { begins: '\ue000', ends: '\ue001' } as const

/**
 * [SE1] What a text says, a line for each block, with notes and what pictures say; what is only suggested is not.
 * Of a schedule and a board what is in its rows, and in its columns and the cards that are not hidden [B11].
 */
export function searchedWords(
	kind: ArtefactKind,
	doc: Y.Doc,
	hidden: ReadonlySet<string> = new Set()
): string {
	return said(kind, doc, hidden)
		.map((line) => line.replaceAll(/[\0\ue000\ue001\s]+/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n')
		.toWellFormed()
		.normalize('NFC')
}

function said(kind: ArtefactKind, doc: Y.Doc, hidden: ReadonlySet<string>): string[] {
	switch (kind) {
		case 'document':
			return linesOf(reading(treeOf(doc), ORIGINAL))
		case 'schedule':
			return rowsOf(readSchedule(doc)).flatMap(({ title, note }) => [title, note])
		case 'board': {
			const { columns, loose } = boardWithout(readBoard(doc), hidden)
			const cards = [...columns.flatMap((column) => column.cards), ...loose]
			const inside = cards.flatMap(({ title, text }) => [title, text])
			return [...columns.map(({ title }) => title), ...inside]
		}
	}
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
