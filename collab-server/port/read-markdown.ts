import { Marked, type Tokens } from 'marked'
import { TONES } from '#schema/docs/callout.ts'
import type { LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { BroughtPictures } from './brought-pictures.ts'
import { readHtml } from './read-html.ts'
import { escaped } from './write-html.ts'

/** [I1] Markdown as GitHub writes it. HTML in it is read like a page, by the same rules. */
export function readMarkdown(
	source: string,
	report: LossReport,
	pictures = new BroughtPictures()
): { title: string; blocks: PlainBlock[] } {
	const { front, text } = frontMatter(source)
	const html = MARKDOWN.parse(text, { async: false })
	return { title: front, blocks: readHtml(html, report, pictures).blocks }
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

/** Callouts (`> [!NOTE]`) and footnotes as GitHub writes them: `[^1]`, and somewhere else `[^1]: its words`. */
const MARKDOWN = new Marked({
	gfm: true,
	renderer: {
		blockquote({ raw, tokens }) {
			const body = this.parser.parse(tokens)
			const tone = TONES.find((one) => raw.startsWith(`> [!${one.toUpperCase()}]\n`))
			if (!tone) return `<blockquote>${body}</blockquote>`
			return `<div data-callout="${tone}">${body.replace(/^<p>\[![A-Z]+\]\n?/, '<p>')}</div>`
		}
	},
	extensions: [
		{
			name: 'note',
			level: 'inline',
			start: (source) => source.indexOf('[^'),
			tokenizer(source) {
				const [raw, id] = /^\[\^([^\]\s]{1,100})\](?!:)/.exec(source) ?? []
				return raw && id ? { type: 'note', raw, id } : undefined
			},
			renderer({ id }) {
				const name = escaped(String(id))
				return `<a id="fnref-${name}" href="#fn-${name}">[${name}]</a>`
			}
		},
		{
			name: 'noteWords',
			level: 'block',
			start: (source) => source.match(/^\[\^[^\]\s]{1,100}\]:/m)?.index,
			tokenizer(source) {
				const [raw, id, first = '', rest = ''] = NOTE_WORDS.exec(source) ?? []
				if (!raw || !id) return undefined
				const tokens = this.lexer.blockTokens(first + rest.replace(/^(?: {2,4}|\t)/gm, ''))
				return { type: 'noteWords', raw, id, tokens }
			},
			renderer(token: Tokens.Generic) {
				const name = escaped(String(token.id))
				const words = this.parser.parse(token.tokens ?? [])
				return `<div id="fn-${name}">${words}<a href="#fnref-${name}"></a></div>`
			}
		}
	]
})

/** The line of a note, and the lines behind it that are indented. */
const NOTE_WORDS =
	/^\[\^([^\]\s]{1,100})\]:[ \t]*([^\n]*(?:\n|$))((?:(?:[ \t]*\n)?(?: {2,}|\t)[^\n]*(?:\n|$))*)/
