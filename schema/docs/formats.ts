import type { Loss } from './losses.ts'
import type { PlainBlock, Stretch } from './plain-shape.ts'

/** What a text can become. The order is that of the menu. */
export const EXPORT_FORMATS = ['docx', 'odt', 'pdf', 'html', 'md', 'txt', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What can become a text. */
export const IMPORT_FORMATS = ['docx', 'odt', 'md', 'html', 'txt'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** As it would be with every suggestion accepted, as it was before them, or with them as marks. */
export const READINGS = ['final', 'original', 'marks'] as const
export type TextReading = (typeof READINGS)[number]

/** What was read of a file, before anything of it is kept. */
export type Brought = {
	format: ImportFormat
	/** What the file calls itself, or the name of the file. */
	title: string
	blocks: PlainBlock[]
	/** Its pictures as they stand in it, by their source. */
	pictures: BroughtPicture[]
	carried: Carried
	losses: Loss[]
}
export type BroughtPicture = { source: string; name: string; bytes: Uint8Array }
export type Carried = {
	words: number
	headings: number
	lists: number
	tables: number
	pictures: number
	links: number
}

export function isExportFormat(value: unknown): value is ExportFormat {
	return EXPORT_FORMATS.some((format) => format === value)
}

export function isTextReading(value: unknown): value is TextReading {
	return READINGS.some((reading) => reading === value)
}

/** The words of blocks without looks, a paragraph a line. */
export function blockWords(blocks: readonly PlainBlock[]): string {
	return blocks.map(wordsOf).join('\n')
}

/** Every block, those inside of others too. */
export function everyBlock(blocks: readonly PlainBlock[]): PlainBlock[] {
	return blocks.flatMap((block) => [block, ...everyBlock(within(block))])
}

/** The footnotes of a text in the order of its words: their numbers count from there. */
export function notesAmong(blocks: readonly PlainBlock[]): Stretch[] {
	return everyBlock(blocks).flatMap((block) =>
		'text' in block ? block.text.filter(({ note }) => note) : []
	)
}

export function carriedIn(blocks: readonly PlainBlock[]): Carried {
	const all = everyBlock(blocks)
	const many = (kind: PlainBlock['kind']) => all.filter((block) => block.kind === kind).length
	const words = blockWords(blocks).match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu)?.length ?? 0
	const links = new Set(
		all.flatMap((block) => ('text' in block ? block.text.map(({ link }) => link ?? '') : []))
	)
	links.delete('')
	return {
		words,
		headings: many('heading'),
		lists: many('list'),
		tables: many('table'),
		pictures: many('image'),
		links: links.size
	}
}

function wordsOf(block: PlainBlock): string {
	const own =
		'text' in block
			? block.text.map(({ text }) => text).join('')
			: block.kind === 'image'
				? (block.caption ?? '')
				: null
	const inside = within(block)
	return own === null || inside.length === 0
		? (own ?? blockWords(inside))
		: `${own}\n${blockWords(inside)}`
}

function within(block: PlainBlock): PlainBlock[] {
	switch (block.kind) {
		case 'list':
			return block.items.flatMap(({ body }) => body)
		case 'quote':
		case 'callout':
		case 'details':
			return block.body
		case 'table':
			return block.rows.flat().flatMap(({ body }) => body)
		default:
			return []
	}
}
