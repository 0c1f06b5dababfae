import { readFileSync } from 'node:fs'
import { FONT_FILES } from './fonts.ts'

/**
 * [R8] Text as the bundled fonts can print it: a sign they have no picture of, and every invisible
 * sign that could turn or hide text, becomes [U+XXXX]; an unbreakable run gets places to break.
 * The attached files keep the text as it was.
 */
export function printableText(text: string): string {
	let printed = ''
	for (const character of text.normalize('NFC').replace(/\r\n?/g, '\n'))
		printed += isPrintable(character) ? character : replacement(character)
	return printed.replace(UNBROKEN, (run) => run.replace(EVERY_FEW, '$&\u200b'))
}

/** The same for every text inside a value. */
export function printable<Value>(value: Value): Value {
	if (typeof value === 'string') return printableText(value) as Value
	if (Array.isArray(value)) return value.map(printable) as Value
	if (value === null || typeof value !== 'object') return value
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [key, printable(item)])
	) as Value
}

const UNBROKEN = /[^\s\u200b-]{32,}/gu
const EVERY_FEW = /[^]{12}/gu
/** Controls, direction marks and other invisible signs, private use and unassigned code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u
/** Signs that only shape their neighbours: printed as nothing when no font has them. */
const SHAPING = /[\ufe00-\ufe0f\u00ad]/u
const JOINER = '\u200d'

function isPrintable(character: string): boolean {
	if (character === '\n' || character === '\t') return true
	if (INVISIBLE.test(character)) return false
	return coverage().has(character.codePointAt(0) ?? 0)
}

function replacement(character: string): string {
	if (SHAPING.test(character) || character === JOINER) return ''
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
	return `[U+${code}]`
}

let covered: Set<number> | null = null

/** Every code point that one of the bundled fonts has a glyph for. */
function coverage(): Set<number> {
	covered ??= new Set(FONT_FILES.flatMap((file) => codePointsOf(readFileSync(file))))
	return covered
}

/** The code points of a TrueType font: its `cmap` table, formats 4 and 12 (OpenType 1.9). */
function codePointsOf(font: Buffer): number[] {
	const tables = font.readUInt16BE(4)
	for (let at = 12; at < 12 + tables * 16; at += 16)
		if (font.toString('latin1', at, at + 4) === 'cmap')
			return readCmap(font, font.readUInt32BE(at + 8))
	return []
}

function readCmap(font: Buffer, cmap: number): number[] {
	const points: number[] = []
	const count = font.readUInt16BE(cmap + 2)
	for (let record = 0; record < count; record++) {
		const table = cmap + font.readUInt32BE(cmap + 4 + record * 8 + 4)
		const format = font.readUInt16BE(table)
		if (format === 4) points.push(...segments(font, table))
		if (format === 12) points.push(...groups(font, table))
	}
	return points
}

function segments(font: Buffer, table: number): number[] {
	const size = font.readUInt16BE(table + 6)
	const points: number[] = []
	for (let at = 0; at < size; at += 2) {
		const last = font.readUInt16BE(table + 14 + at)
		const first = font.readUInt16BE(table + 16 + size + at)
		for (let point = first; point <= last && point < 0xffff; point++)
			if (glyphOf(font, table, size, at, point, first) !== 0) points.push(point)
	}
	return points
}

function glyphOf(
	font: Buffer,
	table: number,
	size: number,
	at: number,
	point: number,
	first: number
): number {
	const delta = font.readUInt16BE(table + 16 + 2 * size + at)
	const rangeAt = table + 16 + 3 * size + at
	const range = font.readUInt16BE(rangeAt)
	if (range === 0) return (point + delta) & 0xffff
	return font.readUInt16BE(rangeAt + range + 2 * (point - first))
}

function groups(font: Buffer, table: number): number[] {
	const points: number[] = []
	const count = font.readUInt32BE(table + 12)
	for (let group = 0; group < count; group++) {
		const at = table + 16 + group * 12
		for (let point = font.readUInt32BE(at); point <= font.readUInt32BE(at + 4); point++)
			points.push(point)
	}
	return points
}
