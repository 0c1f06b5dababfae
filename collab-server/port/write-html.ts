import { blockWords, notesAmong } from '#schema/docs/formats.ts'
import { isRightToLeft } from '#schema/docs/languages.ts'
import type {
	Cell,
	Change,
	Item,
	PlainBlock,
	PlainPicture,
	Stretch
} from '#schema/docs/plain-shape.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'
import { withSigns } from './comment-signs.ts'
import {
	type LeavingText,
	type Pictures,
	saysItsTitle,
	type Words,
	wordsFor,
	wordsForAttachment
} from './leaving.ts'

/** [I3] One page that stands alone: nothing is fetched, nothing runs, and every screen reader follows it. */
export function writeHtml(text: LeavingText): string {
	const blocks = withSigns(text.blocks, (number) => ({
		text: `[${number}]`,
		link: `#comment-${number}`
	}))
	const page = pageOf({ ...text, blocks })
	const heading = saysItsTitle(text) ? '' : `<p class="title">${escaped(text.title)}</p>\n`
	return `<!doctype html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="description" content="${escaped(text.standing)}">
<meta name="dcterms.modified" content="${text.takenAt}">
<title>${escaped(text.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header data-interlink="about">
${heading}<p>${escaped(text.standing)}</p>
</header>
<main>
${htmlBlocks(blocks, page)}
${htmlNotes(page)}</main>
${commentsOf(text)}</body>
</html>
`
}

/**
 * What every part of a page needs: words of its language, its footnotes in order, and its pictures; one that is
 * not there is told by its words.
 */
export type Page = { words: Words; notes: readonly Stretch[]; pictures?: Pictures }

/** [I8] What was said, below the text; no part of it when the page comes back. */
function commentsOf({ comments, words }: LeavingText): string {
	if (comments.length === 0) return ''
	const threads = comments.map(
		({ number, quote, standing, messages }) => `<article id="comment-${number}" tabindex="-1">
<h3>[${number}] “${escaped(quote)}”</h3>
${standing && `<p>${escaped(standing)}</p>\n`}<ul>
${messages.map(({ by, at, when, ...said }) => `<li>${escaped(by)}, <time datetime="${at}">${escaped(when)}</time>: ${wordsOf(said)}</li>`).join('\n')}
</ul>
</article>`
	)
	return `<section data-interlink="comments" aria-labelledby="comments">
<h2 id="comments">${escaped(words.comments)}</h2>
${threads.join('\n')}
</section>
`
}

/** [N12] What was said, in its language. */
function wordsOf({ text, lang }: { text: string; lang?: string }): string {
	return spokenIn(lang, escaped(text).replaceAll('\n', '<br>'))
}

/** [K20] [K23] HTML in another language than that of the page. */
function spokenIn(lang: string | undefined, html: string): string {
	if (lang === undefined) return html
	return `<span lang="${lang}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}>${html}</span>`
}

export function pageOf({ blocks, words, pictures }: LeavingText): Page {
	return { words, notes: notesAmong(blocks), pictures }
}

/** Some blocks for a page around them, their footnotes below. */
export function htmlPart(blocks: readonly PlainBlock[], words: Page['words']): string {
	const page = { words, notes: notesAmong(blocks) }
	return htmlBlocks(blocks, page) + htmlNotes(page)
}

function htmlBlocks(blocks: readonly PlainBlock[], page: Page): string {
	return blocks.map((block) => html(block, page)).join('\n')
}

function html(block: PlainBlock, page: Page): string {
	switch (block.kind) {
		case 'paragraph':
			return changed(`<p>${inline(block.text, page)}</p>`, block.change)
		case 'heading':
			return changed(`<h${block.level}>${inline(block.text, page)}</h${block.level}>`, block.change)
		case 'code': {
			const language = block.language ? ` class="language-${escaped(block.language)}"` : ''
			// A reader drops the first line break inside <pre>.
			const code = `<pre tabindex="0"><code${language}>${inline(block.text, page, '\n')}</code></pre>`
			return changed(code, block.change)
		}
		case 'quote':
			return `<blockquote>\n${htmlBlocks(block.body, page)}\n</blockquote>`
		case 'callout':
			return callout(block, page)
		case 'details': {
			const summary = changed(inline(block.text, page), block.change)
			return `<details open>\n<summary>${summary}</summary>\n${htmlBlocks(block.body, page)}\n</details>`
		}
		case 'rule':
			return '<hr>'
		case 'list':
			return list(block, page)
		case 'table':
			return htmlTable(block.rows, page)
		case 'image':
			return changed(htmlPicture(block, page), block.change)
		case 'attachment':
			return changed(`<p>${escaped(wordsForAttachment(block, page.words))}</p>`, block.change)
	}
}

function callout({ tone, body }: Extract<PlainBlock, { kind: 'callout' }>, page: Page): string {
	const word = escaped(page.words.tones[tone])
	return (
		`<div class="callout" data-callout="${tone}" role="note" aria-label="${word}">\n` +
		`<p data-interlink="about"><strong>${word}</strong></p>\n${htmlBlocks(body, page)}\n</div>`
	)
}

/** The picture stands in the page itself: nothing is fetched. */
function htmlPicture(block: PlainPicture, page: Page): string {
	const address = dataAddress(block, page)
	const caption = block.caption ? `<figcaption>${escaped(block.caption)}</figcaption>` : ''
	if (!address) return `<figure>${escaped(wordsFor(block, page.words))}${caption}</figure>`
	const alt = block.decorative ? '' : escaped(block.alt || block.name)
	const size = block.width === null ? '' : ` style="width:${block.width}%"`
	return `<figure><img src="${address}" alt="${alt}" title="${escaped(block.name)}"${size}>${caption}</figure>`
}

export function dataAddress({ source }: PlainPicture, { pictures }: Page): string | null {
	const picture = pictures?.[source]
	return picture
		? `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`
		: null
}

function list({ start, items }: Extract<PlainBlock, { kind: 'list' }>, page: Page): string {
	const body = items
		.map((item) => `<li>${box(item, page)}${contents(item.body, page)}</li>`)
		.join('\n')
	if (start === null) {
		const tasks = items.every(({ done }) => done !== null) ? ' class="tasks"' : ''
		return `<ul${tasks}>\n${body}\n</ul>`
	}
	return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${body}\n</ol>`
}

function box({ done }: Item, { words }: Page): string {
	if (done === null) return ''
	const said = escaped(done ? words.done : words.open)
	return `<input type="checkbox" disabled${done ? ' checked' : ''} aria-label="${said}"> `
}

/** One paragraph alone stands without its tags. */
function contents(body: readonly PlainBlock[], page: Page): string {
	const [only, ...more] = body
	if (only?.kind === 'paragraph' && more.length === 0 && !only.change)
		return inline(only.text, page)
	return htmlBlocks(body, page)
}

/** Tables scroll by themselves on a narrow screen, also by keyboard; heads say what they are heads of. */
export function htmlTable(rows: readonly Cell[][], page: Page): string {
	const body = rows.map((row, y) => {
		const heads = row.every(({ head }) => head)
		const cells = row.map((cell) => tableCell(cell, y === 0 || heads ? 'col' : 'row', page))
		return `<tr>${cells.join('')}</tr>`
	})
	const name = escaped(`${page.words.table}: ${headOf(rows)}`)
	return `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table>\n${body.join('\n')}\n</table></div>`
}

/** What tells a table from the others on the page: the words of its first row. */
function headOf([first = []]: readonly Cell[][]): string {
	const words = first.map(({ body }) => blockWords(body)).join(', ')
	return Array.from(words.replace(/\s+/g, ' ')).slice(0, 80).join('')
}

function tableCell({ head, columns, rows, body }: Cell, scope: string, page: Page): string {
	const name = head ? 'th' : 'td'
	const attributes =
		(head ? ` scope="${scope}"` : '') +
		(columns > 1 ? ` colspan="${columns}"` : '') +
		(rows > 1 ? ` rowspan="${rows}"` : '')
	return `<${name}${attributes}>${contents(body, page)}</${name}>`
}

const TAGS: Record<StyleName, string> = {
	bold: 'strong',
	italic: 'em',
	underline: 'u',
	strike: 's',
	code: 'code'
}

export function inline(text: readonly Stretch[], page: Page, lineBreak = '<br>'): string {
	return text
		.map((stretch) => (stretch.note ? htmlNote(stretch, page) : inlineStretch(stretch, lineBreak)))
		.join('')
}

/** The number of a footnote, which leads to its words and back (DPUB-ARIA). */
function htmlNote(note: Stretch, { notes }: Page): string {
	const number = notes.indexOf(note) + 1
	const sign = `<sup><a id="fnref-${number}" href="#fn-${number}" role="doc-noteref">${number}</a></sup>`
	return (note.changes ?? []).reduce((said, change) => changed(said, change), sign)
}

function htmlNotes({ notes, words }: Page): string {
	if (notes.length === 0) return ''
	const items = notes.map(
		({ text, lang }, n) =>
			`<li id="fn-${n + 1}">${spokenIn(lang, escaped(text))} <a href="#fnref-${n + 1}" role="doc-backlink" aria-label="${escaped(words.back)}">\u21a9</a></li>`
	)
	return `<section class="notes" role="doc-endnotes" aria-label="${escaped(words.notes)}"><ol>\n${items.join('\n')}\n</ol></section>\n`
}

function inlineStretch(
	{ text, styles = [], link, lang, changes = [] }: Stretch,
	lineBreak: string
): string {
	const words = escaped(text).replaceAll('\n', lineBreak)
	const styled = styles.reduce((said, style) => `<${TAGS[style]}>${said}</${TAGS[style]}>`, words)
	const spoken = spokenIn(lang, styled)
	const linked = link === undefined ? spoken : `<a href="${escaped(link)}">${spoken}</a>`
	return changes.reduce((said, change) => changed(said, change), linked)
}

/** A suggestion as HTML has it, with author and time. */
function changed(said: string, change: Change | undefined): string {
	if (!change) return said
	const name = change.is === 'insertion' ? 'ins' : 'del'
	const [by, at] = [escaped(change.by), change.at]
	return `<${name} data-interlink="suggestion" datetime="${at}" title="${by}">${said}</${name}>`
}

export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
}

const STYLE = `
:root{color-scheme:light dark}
body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,'Noto Serif',serif;overflow-wrap:break-word}
header{border-bottom:1px solid;margin-bottom:2rem;font-family:system-ui,'Noto Sans',sans-serif;font-size:.875rem}
.title{font-size:1.5rem;font-weight:600;line-height:1.3;margin:0}
h1,h2,h3{line-height:1.25;margin:2em 0 .6em}
pre{overflow-x:auto;padding:1em;border:1px solid}
blockquote,.callout,details{margin:1em 0;padding-left:1em;border-left:3px solid}
.wide{overflow-x:auto}
figure{margin:1.5em 0}
img{max-width:100%;height:auto}
figcaption{font-size:.9em;margin-top:.4em}
table{border-collapse:collapse}
th,td{border:1px solid;padding:.4em .6em;vertical-align:top}
p,h1,h2,h3,li,th,td,summary{unicode-bidi:plaintext;text-align:start}
.tasks{list-style:none;padding-left:1em}
.notes{margin-top:2rem;border-top:1px solid;font-size:.9em}
sup{line-height:0}
ins{text-decoration:underline double}
@media print{body{max-width:none;margin:0}}
`
