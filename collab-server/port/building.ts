import { isNote } from '#schema/docs/among-words.ts'
import { ALT_LENGTH, CAPTION_LENGTH, FILE_NAME_LENGTH } from '#schema/docs/files.ts'
import { isSafeAddress } from '#schema/docs/document-schema.ts'
import { blockWords, notesAmong } from '#schema/docs/formats.ts'
import type { Tone } from '#schema/docs/callout.ts'
import { LossReport } from '#schema/docs/losses.ts'
import {
	DEEPEST,
	type Item,
	type PlainBlock,
	type Row,
	type Stretch
} from '#schema/docs/plain-shape.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'

/** How words look where they stand. */
export type Looks = {
	styles: ReadonlySet<StyleName>
	link: string | null
	/** The language where it is not that of the text. */
	lang: string | null
	verbatim: boolean
}
export const PLAIN: Looks = { styles: new Set(), link: null, lang: null, verbatim: false }

/**
 * Blocks as a reader of a file meets them: words gather in a paragraph until something ends it.
 * Nothing that is said is left out, however strangely it is nested.
 */
export class Building {
	readonly blocks: PlainBlock[] = []
	readonly depth: number
	readonly report: LossReport
	#words: Stretch[] = []

	constructor(report: LossReport, depth = 0) {
		this.report = report
		this.depth = depth
	}

	/** Adds words to the paragraph under way; outside of code, white space is one space. */
	say(text: string, looks: Looks = PLAIN): void {
		const kept = this.#cleaned(text)
		const words = looks.verbatim ? kept : kept.replace(/[ \t\n\r\f]+/g, ' ')
		const glued = !looks.verbatim && this.#endsInSpace() ? words.replace(/^ /, '') : words
		if (glued !== '') this.#words.push(stretchOf(glued, looks, this.report))
	}

	/** Hangs a footnote on the words so far. What is too long for one stands among them, in brackets. */
	note(blocks: readonly PlainBlock[]): void {
		const text = blockWords(blocks).replace(/\s+/g, ' ').trim()
		const [only, ...more] = blocks
		const looks = only?.kind !== 'paragraph' || only.text.some((one) => one.styles || one.link)
		if (text === '') return
		if (looks || more.length > 0 || !isNote(text)) this.report.note('notes', text)
		this.#words.push(isNote(text) ? { text, note: true } : { text: ` [${text}]` })
	}

	break(): void {
		if (this.#words.length > 0) this.#words.push({ text: '\n' })
	}

	/** Ends the paragraph under way, if there is one. */
	end(as: (text: Stretch[]) => PlainBlock = (text) => ({ kind: 'paragraph', text })): void {
		const text = trimmed(this.#words)
		this.#words = []
		if (text.length > 0) this.blocks.push(as(text))
	}

	/** A picture stands between paragraphs. An empty `alt` says that it only decorates; null says nothing. */
	picture(source: string, { alt, name }: { alt: string | null; name: string }): void {
		const words = this.#cleaned(alt ?? '')
			.trim()
			.slice(0, ALT_LENGTH)
			.toWellFormed()
		const named = this.#cleaned(name).slice(0, FILE_NAME_LENGTH).toWellFormed()
		const decorative = alt !== null && words === ''
		this.add({ kind: 'image', source, name: named, alt: words, decorative, width: null })
	}

	/** [PI11] What stands below a picture is said of it, as plain words; elsewhere, or longer, it is a paragraph. */
	caption(blocks: PlainBlock[]): void {
		this.end()
		const last = this.blocks.at(-1)
		const words = blockWords(blocks).replace(/\s+/g, ' ').trim()
		const fits = last?.kind === 'image' && !last.caption && words.length <= CAPTION_LENGTH
		if (words === '') return
		if (fits && notesAmong(blocks).length === 0) last.caption = words
		else this.blocks.push(...blocks)
	}

	add(block: PlainBlock): void {
		this.end()
		this.blocks.push(block)
	}

	/** What stands inside another block; too deep, it stands beside it. */
	inside(steps: number, fill: (inner: Building) => void): PlainBlock[] {
		const tooDeep = this.depth + steps > DEEPEST
		if (tooDeep) this.report.note('nesting')
		const inner = new Building(this.report, tooDeep ? this.depth : this.depth + steps)
		fill(inner)
		inner.end()
		return inner.blocks
	}

	/** Adds a block around others, or, where it would stand too deep, only the others. */
	wrap(block: PlainBlock, steps: number, loose: PlainBlock[]): void {
		this.end()
		if (this.depth + steps > DEEPEST) this.blocks.push(...loose)
		else this.blocks.push(block)
	}

	/** Code keeps every space; the line breaks around it are none of it. */
	code(text: string, language: string | null): void {
		const kept = this.#cleaned(text).replace(/^\n+|\s+$/g, '')
		if (kept === '') return this.end()
		this.add({ kind: 'code', language, text: [{ text: kept }] })
	}

	list(start: number | null, items: Item[]): void {
		const filled = items.map(begun).filter(({ body }) => body.length > 0)
		if (filled.length === 0) return this.end()
		this.wrap(
			{ kind: 'list', start, items: filled },
			1,
			filled.flatMap(({ body }) => body)
		)
	}

	quote(body: PlainBlock[]): void {
		if (body.length === 0) return this.end()
		const last = this.blocks.at(-1)
		if (last?.kind === 'quote' && this.#words.length === 0) last.body.push(...body)
		else this.wrap({ kind: 'quote', body }, 1, body)
	}

	callout(tone: Tone, body: PlainBlock[]): void {
		if (body.length === 0) return this.end()
		this.wrap({ kind: 'callout', tone, body }, 1, body)
	}

	/** What is read first, and what it opens; one without the other stands alone. */
	details(text: Stretch[], body: PlainBlock[]): void {
		const title: PlainBlock[] = text.length > 0 ? [{ kind: 'paragraph', text }] : []
		if (title.length + body.length === 0) return this.end()
		this.wrap({ kind: 'details', text, body }, 1, [...title, ...body])
	}

	table(rows: Row[]): void {
		const filled = rectangular(rows)
		if (filled.length === 0) return this.end()
		const loose = filled.flat().flatMap(({ body }) => body.filter(saysSomething))
		this.wrap({ kind: 'table', rows: filled }, 2, loose)
	}

	#endsInSpace(): boolean {
		const last = this.#words.at(-1)
		return last === undefined || /[ \n]$/.test(last.text)
	}

	#cleaned(text: string): string {
		const kept = text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, '')
		if (kept.length !== text.replace(/\r\n/g, '\n').length) this.report.note('signs')
		return kept
	}
}

/** Controls have no place in a text, and neither have marks of byte order. */
const CONTROLS = /[[\p{Cc}\ufeff\ufffe\uffff]--[\t\n]]/gv

function stretchOf(text: string, { styles, link, lang }: Looks, report: LossReport): Stretch {
	if (link !== null && !isSafeAddress(link)) report.note('links', link)
	if (styles.has('code')) return { text, styles: ['code'] }
	return {
		text,
		...(styles.size > 0 && { styles: [...styles].toSorted() }),
		...(lang !== null && { lang }),
		...(link !== null && isSafeAddress(link) && { link })
	}
}

/** Without white space and breaks at both ends; equal neighbours joined. */
export function trimmed(words: readonly Stretch[]): Stretch[] {
	const text = words.map((stretch) => ({ ...stretch }))
	for (let first = text[0]; first; first = text[0]) {
		first.text = first.text.replace(/^[ \n]+/, '')
		if (first.text !== '') break
		text.shift()
	}
	for (let last = text.at(-1); last; last = text.at(-1)) {
		last.text = last.text.replace(/[ \n]+$/, '')
		if (last.text !== '') break
		text.pop()
	}
	return joined(text)
}

export function joined(text: readonly Stretch[]): Stretch[] {
	const result: Stretch[] = []
	for (const stretch of text) {
		const last = result.at(-1)
		const { text: words, ...looks } = stretch
		const { text: before, ...same } = last ?? { text: '' }
		if (last && !looks.note && JSON.stringify(looks) === JSON.stringify(same))
			last.text = before + words
		else result.push({ ...stretch })
	}
	return result
}

/** An item begins with a paragraph, as the editor wants it. */
function begun({ done, body }: Item): Item {
	const [first, ...rest] = body
	if (!first || first.kind === 'paragraph') return { done, body }
	if (first.kind === 'heading')
		return { done, body: [{ kind: 'paragraph', text: first.text }, ...rest] }
	return { done, body: [{ kind: 'paragraph', text: [] }, ...body] }
}

export function saysSomething(block: PlainBlock): boolean {
	return block.kind !== 'paragraph' || block.text.length > 0
}

const EMPTY_CELL = { head: false, columns: 1, rows: 1 } as const

/** A table without holes and overlaps: what a file leaves out of a row becomes empty cells. */
function rectangular(rows: readonly Row[]): Row[] {
	const taken: number[] = []
	const laid = rows
		.filter((row) => row.length > 0)
		.map((row, y, all) => laidOut(row, taken, all.length - y))
	const width = Math.max(0, ...laid.map(({ width }) => width))
	return laid.map(({ cells, width: own }) => [
		...cells,
		...Array.from({ length: width - own }, () => ({ ...EMPTY_CELL, body: nothing() }))
	])
}

/** Puts a row beside what reaches into it from above; `taken` says for how many rows a column is. */
function laidOut(row: Row, taken: number[], left: number): { cells: Row; width: number } {
	let x = 0
	const free = () => {
		while ((taken[x] ?? 0) > 0) x++
	}
	const fresh: [column: number, rows: number][] = []
	const cells = row.map((cell) => {
		free()
		let columns = 1
		while (columns < Math.min(cell.columns, 200) && !((taken[x + columns] ?? 0) > 0)) columns++
		const rows = Math.max(1, Math.min(cell.rows, left))
		for (let n = 0; n < columns; n++) fresh.push([x + n, rows])
		x += columns
		return { ...cell, columns, rows, body: cell.body.length > 0 ? cell.body : nothing() }
	})
	for (const [column, rows] of fresh) taken[column] = rows
	const width = taken.findLastIndex((rows) => rows > 0) + 1
	for (let column = x; column < width; column++)
		if (!((taken[column] ?? 0) > 0)) cells.push({ ...EMPTY_CELL, body: nothing() })
	for (let n = 0; n < taken.length; n++) taken[n] = Math.max(0, (taken[n] ?? 0) - 1)
	return { cells, width }
}

function nothing(): PlainBlock[] {
	return [{ kind: 'paragraph', text: [] }]
}
