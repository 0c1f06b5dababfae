import type { Cell, Item, PlainBlock, Stretch } from '../plain-shape.ts'

/** What a text can begin with: its name, what it is good for, and its first content. */
export type Template = { name: string; about: string; body: PlainBlock[] }

export function heading(words: string): PlainBlock {
	return { kind: 'heading', level: 2, text: said(words) }
}

export function words(text: string): PlainBlock {
	return { kind: 'paragraph', text: said(text) }
}

/** Tells the author what belongs here, in italics: it is written over. */
export function hint(text: string): PlainBlock {
	return { kind: 'paragraph', text: hinted(text) }
}

export function list(...items: readonly string[]): PlainBlock {
	return { kind: 'list', start: null, items: items.map((text) => item(null, text)) }
}

export function tasks(...items: readonly string[]): PlainBlock {
	return { kind: 'list', start: null, items: items.map((text) => item(false, text)) }
}

/**
 * A table with a head; the first row below it shows, as a hint, what belongs into each column. With two
 * columns the first one says what the second is to hold.
 */
export function table(heads: readonly string[], ...rows: readonly string[][]): PlainBlock {
	const [example = [], ...more] = rows
	return {
		kind: 'table',
		rows: [
			heads.map((text) => cell(said(text), true)),
			example.map((text, n) =>
				cell(n === 0 && heads.length === 2 ? said(text) : hinted(text), false)
			),
			...more.map((row) => row.map((text) => cell(said(text), false)))
		]
	}
}

function item(done: boolean | null, text: string): Item {
	return { done, body: [{ kind: 'paragraph', text: hinted(text) }] }
}

function cell(text: Stretch[], head: boolean): Cell {
	return { head, columns: 1, rows: 1, body: [{ kind: 'paragraph', text }] }
}

function said(text: string): Stretch[] {
	return text === '' ? [] : [{ text }]
}

function hinted(text: string): Stretch[] {
	return text === '' ? [] : [{ text, styles: ['italic'] }]
}
