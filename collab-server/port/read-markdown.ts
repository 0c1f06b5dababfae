import { marked } from 'marked'
import type { LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { readHtml } from './read-html.ts'

/** [I1] Markdown as GitHub writes it. HTML in it is read like a page, by the same rules. */
export function readMarkdown(
	source: string,
	report: LossReport
): { title: string; blocks: PlainBlock[] } {
	const { front, text } = frontMatter(source)
	const html = marked.parse(text, { gfm: true, async: false })
	return { title: front, blocks: readHtml(html, report).blocks }
}

/** What stands between two lines of dashes at the top; only the title of it means something here. */
function frontMatter(source: string): { front: string; text: string } {
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
	const found = /^---\n((?:[\w-]+:.*\n|[ -].*\n)*)---\n/.exec(text)
	if (!found) return { front: '', text }
	const title = /^title:[ \t]*(.*)$/m.exec(found[1] ?? '')?.[1] ?? ''
	return { front: unquoted(title.trim()), text: text.slice(found[0].length) }
}

function unquoted(value: string): string {
	if (!/^".*"$/.test(value)) return value.replace(/^'(.*)'$/, '$1')
	try {
		return String(JSON.parse(value))
	} catch {
		return value.slice(1, -1)
	}
}
