import { readFileSync } from 'node:fs'
import { codePointsOf } from './cmap.ts'
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

/** [R8] Whether something in a value was replaced, so that the page says what that means. */
export function hasReplacement(value: unknown): boolean {
	if (typeof value === 'string') return /\[U\+[0-9A-F]{4,6}\]/.test(value)
	if (value === null || typeof value !== 'object') return false
	return Object.values(value).some(hasReplacement)
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
