import type { Change, Item, PlainBlock, PlainPicture, Stretch } from '#schema/docs/plain-shape.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'
import type { LeavingText } from './leaving.ts'
import { wordsFor, wordsForAttachment } from './leaving.ts'
import {
	dataAddress,
	escaped as asHtml,
	htmlTable,
	inline as asHtmlInline,
	type Page,
	pageOf
} from './write-html.ts'

/** [I3] Markdown as GitHub reads it; what it has no signs for stands in it as HTML. */
export function writeMarkdown(text: LeavingText): string {
	const { title, language, state, takenAt, process } = text
	const page = pageOf(text)
	const front = { title, lang: language, process, state, date: takenAt }
	const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
	return `---\n${lines.join('\n')}\n---\n\n${markdown(text.blocks, page)}\n${noteWords(page)}`
}

/** The words of the footnotes, as GitHub reads them. */
function noteWords({ notes }: Page): string {
	return notes.map(({ text }, n) => `\n[^${n + 1}]: ${escaped(text)}\n`).join('')
}

function markdown(blocks: readonly PlainBlock[], page: Page): string {
	return blocks
		.map((block, n) => {
			const before = blocks[n - 1]
			// Two lists one after the other would be read as one.
			const apart = before?.kind === 'list' && block.kind === 'list' ? '<!-- -->\n\n' : ''
			return apart + written(block, page)
		})
		.filter((part) => part !== '')
		.join('\n\n')
}

function written(block: PlainBlock, page: Page): string {
	switch (block.kind) {
		case 'paragraph':
			return whole(block, lines(inline(block.text, page)))
		case 'heading':
			return `${'#'.repeat(block.level)} ${whole(block, inline(block.text, page).replaceAll('\\\n', '<br>'))}`
		case 'code': {
			const code = block.text.map(({ text }) => text).join('')
			const fence = '`'.repeat(Math.max(3, longest(code, /`+/g) + 1))
			return `${fence}${(block.language ?? '').replace(/[`\s]/g, '')}\n${code}\n${fence}`
		}
		case 'quote':
			return prefixed(markdown(block.body, page), '> ', '> ')
		case 'callout':
			return prefixed(`[!${block.tone.toUpperCase()}]\n\n${markdown(block.body, page)}`, '> ', '> ')
		case 'details': {
			const summary = `<summary>${asHtmlInline(block.text, page)}</summary>`
			return `<details>\n${summary}\n\n${markdown(block.body, page)}\n\n</details>`
		}
		case 'rule':
			return '***'
		case 'list':
			return block.items
				.map((item, n) => listItem(item, block.start === null ? '-' : `${block.start + n}.`, page))
				.join('\n')
		case 'table':
			return table(block, page)
		case 'image': {
			const address = dataAddress(block, page)
			const alt = block.decorative ? '' : escaped(block.alt.replace(/\s+/g, ' '))
			const picture = address ? `![${alt}](${address})` : escaped(wordsFor(block, page.words))
			return whole(block, picture) + captionBelow(block)
		}
		case 'attachment':
			return whole(block, escaped(wordsForAttachment(block, page.words)))
	}
}

/** Markdown has no captions; what reads it reads this as the page it is. */
function captionBelow({ caption }: PlainPicture): string {
	return caption ? `\n\n<figcaption>${asHtml(caption)}</figcaption>` : ''
}

function listItem({ done, body }: Item, sign: string, page: Page): string {
	const text = markdown(body, page)
	const box = done === null || text === '' ? '' : done ? '[x] ' : '[ ] '
	return prefixed(box + text, `${sign} `, ' '.repeat(sign.length + 1))
}

/** A plain table has signs of its own; one with joined cells, blocks in cells or no head is HTML. */
function table({ rows }: Extract<PlainBlock, { kind: 'table' }>, page: Page): string {
	const [head, ...body] = rows
	const simple = rows.every((row, y) =>
		row.every(
			(cell) =>
				cell.columns === 1 &&
				cell.rows === 1 &&
				cell.head === (y === 0) &&
				cell.body.every(({ kind }) => kind === 'paragraph') &&
				cell.body.length === 1
		)
	)
	// A blank line would end the HTML.
	if (!head || !simple)
		return htmlTable(rows, page).replace(/\n{2,}/g, (lines) => '&#10;'.repeat(lines.length))
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
	const cells = (row: typeof head) =>
		row.map(({ body: [only] }) =>
			only && 'text' in only ? inline(only.text, page, true).replaceAll('\\\n', '<br>') : ''
		)
	return [
		line(cells(head)),
		line(head.map(() => '---')),
		...body.map((row) => line(cells(row)))
	].join('\n')
}

const SIGNS: Partial<Record<StyleName, string>> = { bold: '**', italic: '*', strike: '~~' }
const TAGS: Record<StyleName, string> = {
	bold: 'strong',
	italic: 'em',
	underline: 'u',
	strike: 'del',
	code: 'code'
}

function inline(text: readonly Stretch[], page: Page, inTable = false): string {
	return text
		.map((stretch, n) => {
			const alone = !isStyled(text[n - 1]) && !isStyled(text[n + 1])
			if (stretch.note) return noteOf(stretch, page)
			return stretchOf(stretch, alone, inTable)
		})
		.join('')
}

function stretchOf(stretch: Stretch, alone: boolean, inTable: boolean): string {
	const { text, styles = [], link, lang, changes = [] } = stretch
	const said = styles.includes('code') ? code(text, inTable) : styled(text, styles, alone)
	const spoken = lang === undefined ? said : `<span lang="${lang}">${said}</span>`
	const linked = link === undefined ? spoken : `[${spoken}](<${encodeURI(decoded(link))}>)`
	return suggested(linked, changes)
}

function noteOf(note: Stretch, { notes }: Page): string {
	return suggested(`[^${notes.indexOf(note) + 1}]`, note.changes ?? [])
}

function suggested(said: string, changes: readonly Change[]): string {
	return changes.reduce((words, { is, by, at }) => {
		const name = is === 'insertion' ? 'ins' : 'del'
		return `<${name} data-interlink="suggestion" datetime="${at}" title="${asHtml(by)}">${words}</${name}>`
	}, said)
}

/** Signs only where nothing can be misread: around one style, with letters at both ends; else tags. */
function styled(text: string, styles: readonly StyleName[], alone: boolean): string {
	const [only, ...more] = styles
	const words = escaped(text)
	if (!only) return words
	const sign =
		more.length === 0 && alone && /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/u.test(text)
			? SIGNS[only]
			: undefined
	if (sign) return sign + words + sign
	return styles.reduce((said, style) => `<${TAGS[style]}>${said}</${TAGS[style]}>`, words)
}

function code(text: string, inTable: boolean): string {
	const line = text.replaceAll('\n', ' ')
	// Signs cannot say code that begins or ends in a space, and a cell would end at a bar.
	if (/^\s|\s$|^$/.test(line) || (inTable && line.includes('|')))
		return `<code>${escaped(line)}</code>`
	const fence = '`'.repeat(longest(line, /`+/g) + 1)
	const space = /^`|`$/.test(line) ? ' ' : ''
	return fence + space + line + space + fence
}

function isStyled(stretch: Stretch | undefined): boolean {
	return (stretch?.styles ?? []).length > 0
}

function escaped(text: string): string {
	return text.replace(/[\\`*_~[\]<>|&]/g, '\\$&').replaceAll('\n', '\\\n')
}

/** What would begin a block at the start of a line is escaped there. */
function lines(text: string): string {
	return text
		.split('\n')
		.map((line) =>
			line
				.replace(/^[ \t]+/, '')
				.replace(/^([-+#=>:]|\d+[.)])/, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`)
		)
		.join('\n')
}

function whole({ change }: { change?: { is: string } }, words: string): string {
	if (!change) return words
	const name = change.is === 'insertion' ? 'ins' : 'del'
	return `<${name} data-interlink="suggestion">${words}</${name}>`
}

function prefixed(text: string, first: string, rest: string): string {
	return text
		.split('\n')
		.map((line, n) => (n === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
		.join('\n')
}

function longest(text: string, pattern: RegExp): number {
	return Math.max(0, ...(text.match(pattern) ?? []).map((run) => run.length))
}

function decoded(link: string): string {
	try {
		return decodeURI(link)
	} catch {
		return link
	}
}
