import { isNote } from './among-words.ts'
import { isTone, type Tone } from './callout.ts'
import { isLanguageTag } from './languages.ts'
import { isSafeAddress } from './document-schema.ts'
import { ALT_LENGTH, CAPTION_LENGTH, FILE_NAME_LENGTH, NARROWEST, WIDEST } from './files.ts'
import { STYLES, type StyleName } from './suggestion.ts'

/** Who put words in or takes them out, by name, and when (ISO 8601, UTC, to the second). */
export type Change = { is: 'insertion' | 'deletion'; by: string; at: string }

/** Words with the same looks. LF is a break inside a block. */
export type Stretch = {
	text: string
	/** These are the words of a footnote, which hangs where they stand. */
	note?: true
	/** The language of the words where it is not that of the text. */
	lang?: string
	styles?: readonly StyleName[]
	link?: string
	changes?: readonly Change[]
	/** Numbers of the comment threads that are about these words. */
	threads?: readonly number[]
}
export type Item = { done: boolean | null; body: PlainBlock[] }
export type Cell = { head: boolean; columns: number; rows: number; body: PlainBlock[] }
export type Row = Cell[]

/** The one plain form between the editor's document and every file format. */
export type PlainBlock =
	| { kind: 'paragraph'; text: Stretch[]; change?: Change }
	| { kind: 'heading'; level: 1 | 2 | 3; text: Stretch[]; change?: Change }
	| { kind: 'code'; language: string | null; text: Stretch[]; change?: Change }
	| { kind: 'list'; start: number | null; items: Item[] }
	| { kind: 'quote'; body: PlainBlock[] }
	| { kind: 'callout'; tone: Tone; body: PlainBlock[] }
	/** `text` is what is read before it is opened. */
	| { kind: 'details'; text: Stretch[]; body: PlainBlock[]; change?: Change }
	| { kind: 'table'; rows: Row[] }
	| { kind: 'rule' }
	| PlainPicture
	| { kind: 'attachment'; name: string; size: number; change?: Change }

/**
 * A picture by what it shows. `source` says where its bytes are: the hash of a file of the text, or the number
 * of a picture in the file it comes from. `width` is in percent of the column.
 */
export type PlainPicture = {
	kind: 'image'
	source: string
	name: string
	alt: string
	decorative: boolean
	width: number | null
	/** What everybody reads below it; absent where nothing stands there. */
	caption?: string
	change?: Change
}

/** How deep blocks may stand in one another; a list, a quote and the like are one step, a table two. */
export const DEEPEST = 12

/**
 * [I2] Whether a value is nothing but plain blocks without changes: what somebody may bring along.
 * Suggestions are not among it, because nobody suggests in another's name.
 */
export function arePlainBlocks(value: unknown, depth = 0): value is PlainBlock[] {
	return Array.isArray(value) && depth <= DEEPEST && value.every((block) => isBlock(block, depth))
}

function isBlock(value: unknown, depth: number): boolean {
	if (!isRecord(value)) return false
	switch (value.kind) {
		case 'paragraph':
			return has(value, 'kind', 'text') && isText(value.text)
		case 'heading':
			return has(value, 'kind', 'level', 'text') && isLevel(value.level) && isText(value.text)
		case 'code':
			return has(value, 'kind', 'language', 'text') && isName(value.language) && isText(value.text)
		case 'list':
			return (
				has(value, 'kind', 'start', 'items') && isStart(value.start) && areItems(value.items, depth)
			)
		case 'quote':
			return has(value, 'kind', 'body') && isFilled(value.body, depth + 1)
		case 'callout':
			return (
				has(value, 'kind', 'tone', 'body') && isTone(value.tone) && isFilled(value.body, depth + 1)
			)
		case 'details':
			return (
				has(value, 'kind', 'text', 'body') &&
				isText(value.text) &&
				arePlainBlocks(value.body, depth + 1)
			)
		case 'table':
			return has(value, 'kind', 'rows') && areRows(value.rows, depth)
		case 'rule':
			return has(value, 'kind')
		case 'image':
			return (
				has(value, ...PICTURE_KEYS, ...('caption' in value ? ['caption'] : [])) && isPicture(value)
			)
		default:
			return false
	}
}

function areItems(items: unknown, depth: number): boolean {
	return every(
		items,
		(item) =>
			has(item, 'done', 'body') &&
			(item.done === null || typeof item.done === 'boolean') &&
			isFilled(item.body, depth + 1) &&
			// The editor would throw away an item that does not begin with a paragraph.
			item.body[0]?.kind === 'paragraph'
	)
}

function areRows(rows: unknown, depth: number): boolean {
	if (!Array.isArray(rows) || rows.length === 0) return false
	return rows.every((row) =>
		every(
			row,
			(cell) =>
				has(cell, 'head', 'columns', 'rows', 'body') &&
				typeof cell.head === 'boolean' &&
				isCount(cell.columns, 1, 200) &&
				isCount(cell.rows, 1, 2_000) &&
				isFilled(cell.body, depth + 2)
		)
	)
}

const PICTURE_KEYS = ['kind', 'source', 'name', 'alt', 'decorative', 'width']

function isPicture({
	source,
	name,
	alt,
	decorative,
	width,
	caption = ''
}: Record<string, unknown>): boolean {
	return (
		isWords(source, 64) &&
		isWords(name, FILE_NAME_LENGTH) &&
		isWords(alt, ALT_LENGTH) &&
		isWords(caption, CAPTION_LENGTH) &&
		typeof decorative === 'boolean' &&
		(width === null || isCount(width, NARROWEST, WIDEST))
	)
}

function isWords(value: unknown, most: number): boolean {
	return typeof value === 'string' && value.length <= most
}

function isText(value: unknown): boolean {
	return Array.isArray(value) && value.every(isStretch)
}

function isStretch(value: unknown): boolean {
	if (!isRecord(value) || typeof value.text !== 'string' || value.text === '') return false
	if ('note' in value)
		return has(value, 'text', 'note') && value.note === true && isNote(value.text)
	const { styles = [], link, lang } = value
	const keys = ['text', 'styles', 'link', 'lang']
	const known = Object.keys(value).every((key) => keys.includes(key))
	const styled = Array.isArray(styles) && styles.every((style) => STYLES.includes(style))
	return (
		known &&
		styled &&
		(link === undefined || isSafeAddress(link)) &&
		(lang === undefined || isLanguageTag(lang))
	)
}

function every(list: unknown, fits: (part: Record<string, unknown>) => boolean): boolean {
	return (
		Array.isArray(list) && list.length > 0 && list.every((part) => isRecord(part) && fits(part))
	)
}

function isFilled(body: unknown, depth: number): body is PlainBlock[] {
	return arePlainBlocks(body, depth) && body.length > 0
}

function isLevel(level: unknown): boolean {
	return level === 1 || level === 2 || level === 3
}

function isStart(start: unknown): boolean {
	return start === null || isCount(start, 0, 1_000_000)
}

function isName(language: unknown): boolean {
	return language === null || (typeof language === 'string' && language.length <= 50)
}

function isCount(value: unknown, least: number, most: number): boolean {
	return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

function has(value: Record<string, unknown>, ...keys: string[]): boolean {
	return keys.length === Object.keys(value).length && keys.every((key) => Object.hasOwn(value, key))
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
