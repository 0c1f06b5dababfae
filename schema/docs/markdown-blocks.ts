import { Marked, type Token, type Tokens } from 'marked'
import { type Tone, TONES } from './callout.ts'
import { isFileHash } from './files.ts'
import { isLanguageTag } from './languages.ts'
import { mentionedBy, type MentionedKind } from './mentioned.ts'

/** Markdown as plain data that the template typesets. Nothing in it is ever read as Typst or HTML. */
export type Inline =
	| { kind: 'text'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'strong' | 'emphasis' | 'struck'; body: Inline[] }
	| { kind: 'link'; href: string; body: Inline[] }
	/** A picture of the text, by the hash of its file; `text` is what stands where none can be shown [PI6]. */
	| { kind: 'picture'; hash: string; alt: string; text: string }
	| { kind: 'break' }
	| { kind: 'mention'; of: MentionedKind; key: string }
	| { kind: 'note'; text: string }
	| { kind: 'language'; lang: string; body: Inline[] }
export type Block =
	| { kind: 'heading'; level: number; body: Inline[] }
	| { kind: 'paragraph'; body: Inline[] }
	| { kind: 'list'; start: number | null; items: Block[][] }
	| { kind: 'quote'; body: Block[] }
	| { kind: 'callout'; tone: Tone; body: Block[] }
	| { kind: 'details'; title: Inline[]; body: Block[] }
	| { kind: 'code'; text: string }
	| { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
	| { kind: 'rule' }

/** Deeper nesting is shown as plain text: no reader follows it, and the typesetter need not either. */
const DEEPEST = 8

/**
 * A Markdown text as blocks. Headings begin at `topLevel` and never skip one, because they stand
 * inside a document with headings of its own (PDF/UA).
 */
export function markdownBlocks(text: string, topLevel: number): Block[] {
	return levelled(blocksWritten(text), topLevel)
}

/** The same with each heading at the level it was written at. */
export function blocksWritten(text: string): Block[] {
	return blocksOf(CANONICAL.lexer(text), 0)
}

/** What the canonical text writes in braces, which it escapes everywhere else [K17] [K18]. */
const CANONICAL = new Marked({
	gfm: true,
	extensions: [
		{
			name: 'mention',
			level: 'inline',
			start: (source) => source.indexOf('{@'),
			tokenizer(source) {
				const [raw, key] = /^\{@([^{}]+)\}/.exec(source) ?? []
				return raw && mentionedBy(key) ? { type: 'mention', raw, key } : undefined
			}
		},
		{
			name: 'language',
			level: 'inline',
			start: (source) => source.indexOf('{lang='),
			tokenizer(source) {
				const [raw, lang, words] = /^\{lang=([A-Za-z-]+)\}([^]*?)\{\/lang\}/.exec(source) ?? []
				if (!raw || words === undefined || !isLanguageTag(lang)) return undefined
				return { type: 'language', raw, lang, tokens: this.lexer.inlineTokens(words) }
			}
		},
		{
			name: 'note',
			level: 'inline',
			start: (source) => source.indexOf('{^'),
			tokenizer(source) {
				const [raw, words] = /^\{\^((?:\\.|[^\\{}])*)\}/.exec(source) ?? []
				if (!raw || words === undefined) return undefined
				return { type: 'note', raw, text: words.replace(/\\(.)/g, '$1') }
			}
		}
	]
})

function mentionOf({ key }: Tokens.Generic): Inline[] {
	const kind = mentionedBy(key)?.kind
	return kind ? [{ kind: 'mention', of: kind, key: String(key) }] : []
}

function blocksOf(tokens: Token[], depth: number): Block[] {
	const blocks: Block[] = []
	const all = told(tokens)
	for (let n = 0; n < all.length; n++) {
		const token = all[n]
		if (!token) break
		const end = isSign(token, '{details}') ? endOfDetails(all, n) : -1
		if (end === -1) blocks.push(...blockOf(token, depth))
		else {
			blocks.push(detailsOf(all.slice(n + 1, end), depth + 1))
			n = end
		}
	}
	return blocks
}

function told(tokens: Token[]): Token[] {
	return tokens.filter(({ type }) => type !== 'space')
}

function isSign({ type, raw }: Token, sign: string): boolean {
	return type === 'paragraph' && raw.trim() === sign
}

/** Where the details end that begin at `from`, others in them passed over; -1 where they do not. */
function endOfDetails(tokens: readonly Token[], from: number): number {
	let open = 0
	return tokens.findIndex((token, n) => {
		if (n >= from && isSign(token, '{details}')) open++
		if (n >= from && isSign(token, '{/details}')) open--
		return n >= from && open === 0
	})
}

function detailsOf(tokens: Token[], depth: number): Block {
	const [first, ...rest] = tokens
	const titled = first?.type === 'paragraph' && first.raw.startsWith('{summary}')
	if (!titled) return { kind: 'details', title: [], body: blocksOf(tokens, depth) }
	const title = inlinesOf(
		CANONICAL.Lexer.lexInline(first.raw.slice(9).trim(), CANONICAL.defaults),
		depth
	)
	return { kind: 'details', title, body: blocksOf(rest, depth) }
}

function calloutOf(tokens: Token[], depth: number): Block | null {
	const [first, ...rest] = tokens
	const tone = TONES.find((one) => first && isSign(first, `[!${one.toUpperCase()}]`))
	return tone ? { kind: 'callout', tone, body: blocksOf(rest, depth + 1) } : null
}

function blockOf(token: Token, depth: number): Block[] {
	if (depth > DEEPEST) return plain(token.raw)
	switch (token.type) {
		case 'space':
		case 'def':
			return []
		case 'heading': {
			const { depth: level, tokens } = token as Tokens.Heading
			return [{ kind: 'heading', level, body: inlinesOf(tokens, depth) }]
		}
		case 'paragraph':
		case 'text':
			return [{ kind: 'paragraph', body: inlinesOf(token.tokens ?? [token], depth) }]
		case 'list':
			return [listOf(token as Tokens.List, depth)]
		case 'blockquote':
			return [
				calloutOf(told(token.tokens ?? []), depth) ?? {
					kind: 'quote',
					body: blocksOf(token.tokens ?? [], depth + 1)
				}
			]
		case 'code':
			return [{ kind: 'code', text: (token as Tokens.Code).text }]
		case 'table':
			return [tableOf(token as Tokens.Table, depth)]
		case 'hr':
			return [{ kind: 'rule' }]
		default:
			return plain(token.raw)
	}
}

function listOf(list: Tokens.List, depth: number): Block {
	return {
		kind: 'list',
		start: list.ordered ? Number(list.start) || 1 : null,
		items: list.items.map((item) => {
			const blocks = blocksOf(
				item.tokens.filter(({ type }) => type !== 'checkbox'),
				depth + 1
			)
			return item.task ? marked(blocks, item.checked ?? false) : blocks
		})
	}
}

/** A task's tick box as a word-like sign in front of its text. */
function marked(blocks: Block[], done: boolean): Block[] {
	const sign: Inline = { kind: 'text', text: done ? '[\u00d7] ' : '[\u2007] ' }
	const [first, ...rest] = blocks
	if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', body: [sign] }, ...blocks]
	return [{ ...first, body: [sign, ...first.body] }, ...rest]
}

function tableOf(table: Tokens.Table, depth: number): Block {
	const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inlinesOf(tokens, depth))
	return { kind: 'table', head: cells(table.header), rows: table.rows.map(cells) }
}

function inlinesOf(tokens: Token[], depth: number): Inline[] {
	return tokens.flatMap((token) => inlineOf(token, depth + 1))
}

function inlineOf(token: Token, depth: number): Inline[] {
	if (depth > DEEPEST) return [{ kind: 'text', text: token.raw }]
	switch (token.type) {
		case 'strong':
			return [{ kind: 'strong', body: inlinesOf(token.tokens ?? [], depth) }]
		case 'em':
			return [{ kind: 'emphasis', body: inlinesOf(token.tokens ?? [], depth) }]
		case 'del':
			return [{ kind: 'struck', body: inlinesOf(token.tokens ?? [], depth) }]
		case 'codespan':
			return [{ kind: 'code', text: (token as Tokens.Codespan).text }]
		case 'link':
			return linkOf(token as Tokens.Link, depth)
		case 'image':
			return [pictureOf(token as Tokens.Image)]
		case 'br':
			return [{ kind: 'break' }]
		case 'mention':
			return mentionOf(token as Tokens.Generic)
		case 'language': {
			const { lang, tokens } = token as Tokens.Generic
			return [{ kind: 'language', lang: String(lang), body: inlinesOf(tokens ?? [], depth) }]
		}
		case 'note':
			return [{ kind: 'note', text: String((token as Tokens.Generic).text) }]
		case 'escape':
			return [{ kind: 'text', text: (token as Tokens.Escape).text }]
		case 'text':
			return token.tokens
				? inlinesOf(token.tokens, depth)
				: [{ kind: 'text', text: withoutEntities(token.text) }]
		default:
			return [{ kind: 'text', text: token.raw }]
	}
}

/** Pictures of the text itself; an address elsewhere stays the words it is. */
function pictureOf({ href, text, title, raw }: Tokens.Image): Inline {
	const hash = href.startsWith('sha-256:') ? href.slice('sha-256:'.length) : ''
	if (!isFileHash(hash)) return { kind: 'text', text: raw }
	const alt = text.replace(/\\([\p{P}\p{S}])/gu, '$1')
	return { kind: 'picture', hash, alt, text: alt || title || hash }
}

const ENTITIES: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&nbsp;': '\u00a0',
	'&amp;': '&'
}

function withoutEntities(text: string): string {
	return text.replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Only addresses a reader can judge become links; the rest stays text. */
function linkOf({ href, tokens }: Tokens.Link, depth: number): Inline[] {
	const body = inlinesOf(tokens, depth)
	return /^(https?:\/\/|mailto:)[\x21-\x7e]{1,2000}$/.test(href)
		? [{ kind: 'link', href, body }]
		: body
}

function plain(text: string): Block[] {
	return [{ kind: 'paragraph', body: [{ kind: 'text', text: text.trim() }] }]
}

function levelled(blocks: Block[], top: number): Block[] {
	let last = top - 1
	return blocks.map((block) => {
		if (block.kind !== 'heading') return block
		last = Math.min(top + block.level - 1, last + 1)
		return { ...block, level: last }
	})
}
