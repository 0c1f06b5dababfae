import type * as Y from 'yjs'
import { noteIn, signOf } from './among-words.ts'
import { toneOf } from './callout.ts'
import { FILE, isOfText, markName, MARKS, nodeShape } from './document-schema.ts'
import { isFileFact } from './files.ts'
import { isLanguageTag } from './languages.ts'
import { isMentionKey } from './mentioned.ts'
import { FINAL, ORIGINAL, reading } from './suggested-tree.ts'
import { type Branch, isBranch, type Piece, treeOf, type Words } from './tree.ts'

/**
 * A document as Markdown-like text: one way to write everything, so that equal documents give equal
 * text. What the text says is in it; where comments are anchored, block ids, column widths and what is only
 * suggested [T5] are not.
 */
export function canonicalDocument(doc: Y.Doc): string {
	return `${blocks(reading(treeOf(doc), ORIGINAL), '')}\n`
}

/** What each block at the top of a document says, in the same writing, with what is suggested in it. */
export function blockTexts(doc: Y.Doc): string[] {
	return branchesOf(treeOf(doc)).map((branch) => blocks(reading([branch], FINAL), ''))
}

function blocks(pieces: readonly Piece[], indent: string): string {
	return branchesOf(pieces)
		.map((element) => block(element, indent))
		.join(`\n${indent.trimEnd()}\n`)
}

/** What we do not know is passed over. */
function branchesOf(pieces: readonly Piece[]): Branch[] {
	return pieces.filter(isBranch).filter(({ name }) => nodeShape(name) !== null)
}

function block(element: Branch, indent: string): string {
	switch (element.name) {
		case 'heading':
			return `${indent}${'#'.repeat(levelOf(element))} ${inline(element, indent)}`
		case 'bulletList':
			return items(element, indent, () => '- ')
		case 'orderedList':
			return items(element, indent, (index) => `${startOf(element) + index}. `)
		case 'taskList':
			return items(element, indent, (_, item) => (isChecked(item) ? '- [x] ' : '- [ ] '))
		case 'blockquote':
			return quoted(element, indent)
		case 'callout':
			return called(element, indent)
		case 'details':
			return `${indent}{details}\n${indent.trimEnd()}\n${blocks(element.children, indent)}\n${indent.trimEnd()}\n${indent}{/details}`
		case 'detailsSummary':
			return `${indent}{summary} ${inline(element, indent)}`
		case 'codeBlock':
			return fenced(element, indent)
		case 'horizontalRule':
			return `${indent}---`
		case 'image':
			return `${indent}!${file(element, pictureWords)}`
		case 'attachment':
			return indent + file(element, ({ [FILE]: said }) => (isFileFact(said) ? said.name : ''))
		case 'table':
			return branchesOf(element.children)
				.map((row) => `${indent}|${branchesOf(row.children).map(cell).join('')}`)
				.join('\n')
		default:
			return `${indent}${inline(element, indent)}`
	}
}

function items(
	list: Branch,
	indent: string,
	markerOf: (index: number, item: Branch) => string
): string {
	return branchesOf(list.children)
		.map((item, index) => {
			const marker = markerOf(index, item)
			const body = blocks(item.children, indent + ' '.repeat(marker.length))
			return indent + marker + body.slice(indent.length + marker.length)
		})
		.join('\n')
}

function quoted(element: Branch, indent: string): string {
	return blocks(element.children, '')
		.split('\n')
		.map((line) => `${indent}> ${line}`.trimEnd())
		.join('\n')
}

/** As GitHub writes it; brackets in the text are escaped, so no quotation begins like this. */
function called(element: Branch, indent: string): string {
	const sign = `${indent}> [!${toneOf(element.attributes.tone).toUpperCase()}]`
	return `${sign}\n${indent}>\n${quoted(element, indent)}`
}

function fenced(element: Branch, indent: string): string {
	const code = element.children
		.map((piece) => (isBranch(piece) ? signOf(piece.name) : piece.text))
		.join('')
	const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length))
	const fence = '`'.repeat(longest + 1)
	const lines = [fence + languageOf(element), ...code.split(/\r\n|\r|\n/), fence]
	return lines.map((line) => indent + line).join('\n')
}

/**
 * [PI6] A picture by what it shows and a file by its name, each with the hash of its bytes. No link of a
 * text can look like it, because links lead to the web and to mail only.
 */
function file({ attributes }: Branch, wordsOf: (of: Branch['attributes']) => string): string {
	const said = attributes[FILE]
	if (!isFileFact(said)) return '[]()'
	const words = escaped(oneLine(wordsOf(attributes)))
	return `[${words}](sha-256:${said.hash} ${JSON.stringify(said.name)})${captionOf(attributes)}`
}

/** [PI11] Behind its picture on the same line: nothing else of a text stands there. */
function captionOf({ caption }: Branch['attributes']): string {
	const words = typeof caption === 'string' ? oneLine(caption) : ''
	return words && ` ${escaped(words)}`
}

function pictureWords({ alt, decorative }: Branch['attributes']): string {
	return typeof alt === 'string' && decorative !== true ? alt : ''
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim()
}

function cell(element: Branch): string {
	const spans = ['colspan', 'rowspan']
		.map((name): [string, unknown] => [name, element.attributes[name]])
		.filter(([, span]) => typeof span === 'number' && span > 1)
		.map(([name, span]) => `{${name}=${span}}`)
		.join('')
	const head = element.name === 'tableHeader' ? '!' : ''
	return `${head}${spans} ${blocks(element.children, '').replaceAll('\n', '<br>')} |`
}

function inline(element: Branch, indent: string): string {
	const runs = merged(element.children)
	let open: Mark[] = []
	let text = ''
	for (const run of [...runs, { text: '', marks: [] }]) {
		const kept = open.findIndex((mark, index) => mark.key !== run.marks[index]?.key)
		const shared = kept === -1 ? open.length : kept
		text += open.slice(shared).reverse().map(closing).join('')
		text += run.marks.slice(shared).map(opening).join('')
		text += run.text
		open = run.marks
	}
	return atLineStart(text).replaceAll('\n', `\n${indent}`)
}

/** A mark in its place among the marks of the schema; `key` tells two marks apart. */
type Mark = { name: string; key: string; value: unknown }
/** What is written for a stretch, its own signs escaped. */
type Marked = { text: string; marks: Mark[] }

/**
 * Neighbouring stretches with the same marks become one: an anchor inside a word changes nothing. What
 * stands among words wears what stands before it.
 */
function merged(pieces: readonly Piece[]): Marked[] {
	const result: Marked[] = []
	for (const piece of pieces) {
		const among = isBranch(piece)
		const marks = among ? (result.at(-1)?.marks ?? []) : marksOf(piece)
		const text = among ? amongWords(piece) : escaped(piece.text.replace(/\r\n|\r/g, '\n'))
		if (among && text === '') continue
		const last = result.at(-1)
		if (last !== undefined && sameMarks(last.marks, marks)) last.text += text
		else result.push({ text, marks })
	}
	return result
}

function marksOf(run: Words): Mark[] {
	const marks = Object.entries(run.marks)
		.map(([key, value]) => ({ name: markName(key), value }))
		.filter(({ name }) => isOfText(name))
	return Object.keys(MARKS).flatMap((name) =>
		marks
			.filter((mark) => mark.name === name)
			.map(({ value }) => ({
				name,
				value,
				key: keyOf(name, value)
			}))
	)
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
	return some.length === others.length && some.every((mark, i) => mark.key === others[i]?.key)
}

/** Two links or languages beside each other are two. */
function keyOf(name: string, value: unknown): string {
	if (name === 'link') return closing({ name, value, key: '' })
	return name === 'language' ? opening({ name, value, key: '' }) : name
}

const SIGNS: Readonly<Record<string, [string, string]>> = {
	bold: ['**', '**'],
	italic: ['_', '_'],
	underline: ['<u>', '</u>'],
	strike: ['~~', '~~'],
	code: ['`', '`']
}

function opening(mark: Mark): string {
	if (mark.name === 'language') return `{lang=${languageIn(mark.value)}}`
	return SIGNS[mark.name]?.[0] ?? '['
}

function closing(mark: Mark): string {
	if (mark.name === 'language') return '{/lang}'
	const sign = SIGNS[mark.name]
	if (sign !== undefined) return sign[1]
	const link = mark.value as { href?: unknown; title?: unknown } | null
	const title = typeof link?.title === 'string' ? ` ${JSON.stringify(link.title)}` : ''
	return `](${encodeURI(String(link?.href ?? ''))}${title})`
}

function languageIn(value: unknown): string {
	const { lang } = (value ?? {}) as { lang?: unknown }
	return isLanguageTag(lang) ? lang : 'und'
}

/** Characters that could be taken for our own signs are escaped; a break in a block is `\` and LF. */
function escaped(text: string): string {
	return text.replace(/[\\`*_~[\]<>|{}]/g, '\\$&').replaceAll('\n', '\\\n')
}

function atLineStart(text: string): string {
	return text.replace(/^([ \t]*)([-+#>!]|\d+[.)])/gm, (_, space: string, sign: string) =>
		sign.length === 1 ? `${space}\\${sign}` : `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`
	)
}

function startOf(list: Branch): number {
	const start: unknown = list.attributes.start
	return typeof start === 'number' && Number.isInteger(start) ? start : 1
}

function isChecked(item: Branch): boolean {
	const checked: unknown = item.attributes.checked
	return checked === true
}

function languageOf({ attributes: { language } }: Branch): string {
	return typeof language === 'string' ? language : ''
}

function levelOf({ attributes: { level } }: Branch): number {
	return level === 2 || level === 3 ? level : 1
}

/** A break, a mention or a footnote: braces of the text itself are escaped, so these are none of its words. */
function amongWords(branch: Branch): string {
	const { to } = branch.attributes
	switch (branch.name) {
		case 'hardBreak':
			return escaped('\n')
		case 'mention':
			return isMentionKey(to) ? `{@${to}}` : ''
		case 'footnote':
			return `{^${escaped(noteIn(branch))}}`
		default:
			return ''
	}
}
