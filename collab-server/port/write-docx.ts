import {
	AlignmentType,
	BorderStyle,
	CommentRangeEnd,
	CommentRangeStart,
	CommentReference,
	DeletedTextRun,
	Document,
	ExternalHyperlink,
	FootnoteReferenceRun,
	Header,
	HeadingLevel,
	type ICommentOptions,
	ImageRun,
	type INumberingOptions,
	InsertedTextRun,
	type IParagraphOptions,
	LevelFormat,
	Packer,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType
} from 'docx'
import { isRightToLeft } from '#schema/docs/languages.ts'
import type {
	Change,
	Item,
	PlainBlock,
	PlainPicture,
	Row,
	Stretch
} from '#schema/docs/plain-shape.ts'
import { commentBlocks, passages } from './comment-signs.ts'
import { type LeavingText, sizeOnPaper, wordsFor, wordsForAttachment } from './leaving.ts'
import { BOX } from './ticks.ts'

/** [I3] A file of Word with real headings, lists and heads of tables; suggestions are its tracked changes. */
export async function writeDocx(text: LeavingText): Promise<Uint8Array> {
	const writing = new DocxWriting(text)
	const lost = text.comments.filter(({ placed }) => !placed)
	const blocks = [...text.blocks, ...commentBlocks(lost, text.words)]
	const children = writing.blocks(blocks, {})
	const document = new Document({
		title: text.title,
		subject: text.process,
		creator: text.process,
		description: text.standing,
		styles: { default: { document: { run: LANGUAGES[text.language] }, ...RANKS }, ...STYLES },
		numbering: { config: writing.numbering },
		footnotes: writing.footnotes,
		...(writing.comments.length > 0 && { comments: { children: writing.comments } }),
		sections: [
			{
				headers: { default: new Header({ children: [new Paragraph(text.standing)] }) },
				children: children.length > 0 ? children : [new Paragraph('')]
			}
		]
	})
	return new Uint8Array(await Packer.toBuffer(document))
}

/** [N12] A line of a comment in the language it is in. */
function spokenLine(text: string, lang?: string): Paragraph {
	if (!lang) return new Paragraph(text)
	const run = new TextRun({ text, language: { value: lang } })
	return new Paragraph({ children: [run], bidirectional: isRightToLeft(lang) })
}

const LANGUAGES: Record<LeavingText['language'], { language: { value: string } }> = {
	en: { language: { value: 'en-GB' } },
	it: { language: { value: 'it-IT' } },
	lv: { language: { value: 'lv-LV' } },
	es: { language: { value: 'es-ES' } }
}

/** Readers tell headings by their rank in the outline, not by the name of their style. */
const RANKS = {
	heading1: { paragraph: { outlineLevel: 0, keepNext: true }, run: { size: 40, bold: true } },
	heading2: { paragraph: { outlineLevel: 1, keepNext: true }, run: { size: 32, bold: true } },
	heading3: { paragraph: { outlineLevel: 2, keepNext: true }, run: { size: 26, bold: true } }
}

const STYLES = {
	paragraphStyles: [
		{
			id: 'Quote',
			name: 'Quote',
			basedOn: 'Normal',
			paragraph: { indent: { left: 720 } },
			run: { italics: true }
		},
		{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { italics: true, size: 18 } },
		{ id: 'SourceCode', name: 'Source Code', basedOn: 'Normal', run: { font: 'Courier New' } },
		{ id: 'TableHeading', name: 'Table Heading', basedOn: 'Normal', run: { bold: true } }
	],
	characterStyles: [{ id: 'InlineCode', name: 'Inline Code', run: { font: 'Courier New' } }]
}

/** A list style of Word has nine levels; what is deeper stands on the last. */
const LEVELS = Array.from({ length: 9 }, (_, level) => level)
const INDENT = 360
const BULLETS = 'bullets'

/** Where a paragraph stands: in which list how deep, whether it begins an item, inside a quote. */
type Standing = {
	list?: { reference: string; instance: number; depth: number; begins: boolean }
	quoted?: boolean
}

class DocxWriting {
	#changes = 0
	#lists = 0
	readonly #text: Pick<LeavingText, 'pictures' | 'words'>
	readonly #notes: Stretch[] = []
	readonly #tones: LeavingText['words']['tones']
	readonly #config: INumberingOptions['config'][number][] = [levels(BULLETS, LevelFormat.BULLET, 1)]
	readonly #passages: ReturnType<typeof passages>
	/** [I8] Comments of Word, the answers below the one that began, by the number of their thread. */
	readonly #threads: Map<number, ICommentOptions[]>

	constructor(text: LeavingText) {
		this.#text = text
		this.#tones = text.words.tones
		this.#passages = passages(text.blocks)
		let id = 0
		this.#threads = new Map(
			text.comments
				.filter(({ placed }) => placed)
				.map(({ number, messages }) => {
					const first = id
					const own = messages.map(({ by, at, text, lang }, n) => ({
						id: id++,
						author: by,
						date: new Date(at),
						...(n > 0 && { parentId: first }),
						children: text.split('\n').map((line) => spokenLine(line, lang))
					}))
					return [number, own]
				})
		)
	}

	get comments(): ICommentOptions[] {
		return [...this.#threads.values()].flat()
	}

	/** By their numbers. */
	get footnotes(): Record<string, { children: Paragraph[] }> {
		return Object.fromEntries(
			this.#notes.map(({ text }, n) => [n + 1, { children: [new Paragraph(text)] }])
		)
	}

	get numbering(): INumberingOptions['config'] {
		return this.#config
	}

	blocks(blocks: readonly PlainBlock[], standing: Standing): (Paragraph | Table)[] {
		return blocks.flatMap((block, n) =>
			this.#block(block, n === 0 || !standing.list ? standing : continued(standing))
		)
	}

	#block(block: PlainBlock, standing: Standing): (Paragraph | Table)[] {
		switch (block.kind) {
			case 'paragraph':
				return [this.#paragraph(block, standing, standing.quoted ? { style: 'Quote' } : {})]
			case 'heading':
				return [this.#paragraph(block, standing, { heading: HEADINGS[block.level] })]
			case 'code':
				return [this.#paragraph(block, standing, { style: 'SourceCode' })]
			case 'rule':
				return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6 } } })]
			case 'quote':
				return this.blocks(block.body, { ...standing, quoted: true })
			case 'callout': {
				// What Word has no sign for is a quotation that says what it is.
				const word = {
					kind: 'paragraph' as const,
					text: [asTitle({ text: this.#tones[block.tone] })]
				}
				return this.blocks([word, ...block.body], { ...standing, quoted: true })
			}
			case 'details': {
				const { text, change } = block
				const bold = text.map((stretch) => (stretch.note ? stretch : asTitle(stretch)))
				const title = { kind: 'paragraph' as const, text: bold, ...(change && { change }) }
				return this.blocks([title, ...block.body], standing)
			}
			case 'list':
				return this.#list(block, standing)
			case 'table':
				// Word wants a paragraph behind every table.
				return [this.#table(block.rows), new Paragraph('')]
			case 'image':
				return [
					this.#picture(block, standing),
					...(block.caption ? [new Paragraph({ text: block.caption, style: 'Caption' })] : [])
				]
			case 'attachment': {
				const text = [{ text: wordsForAttachment(block, this.#text.words) }]
				return [this.#paragraph({ ...block, text }, standing, {})]
			}
		}
	}

	#picture(block: PlainPicture, standing: Standing): Paragraph {
		const picture = this.#text.pictures[block.source]
		if (!picture)
			return this.#paragraph(
				{ ...block, text: [{ text: wordsFor(block, this.#text.words) }] },
				standing,
				{}
			)
		const run = new ImageRun({
			type: picture.type === 'image/png' ? 'png' : 'jpg',
			data: picture.bytes,
			transformation: sizeOnPaper(picture, block),
			altText: {
				name: block.name,
				title: '',
				description: block.decorative ? '' : block.alt || block.name
			}
		})
		return this.#around([run], standing, {})
	}

	#list({ start, items }: Extract<PlainBlock, { kind: 'list' }>, standing: Standing) {
		const instance = ++this.#lists
		const depth = standing.list ? standing.list.depth + 1 : 0
		const reference = start === null ? BULLETS : `from-${start}`
		if (!this.#config.some((one) => one.reference === reference))
			this.#config.push(levels(reference, LevelFormat.DECIMAL, start ?? 1))
		return items.flatMap((item) =>
			this.blocks(boxed(item), {
				// A paragraph of Word has one style: in a list it is that of the list.
				list: { reference, instance, depth, begins: true }
			})
		)
	}

	#table(rows: readonly Row[]): Table {
		return new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			rows: rows.map(
				(row) =>
					new TableRow({
						...(row.every(({ head }) => head) && { tableHeader: true }),
						children: row.map(
							({ columns, rows, head, body }) =>
								new TableCell({
									columnSpan: columns,
									rowSpan: rows,
									children: this.#cell(body, head)
								})
						)
					})
			)
		})
	}

	/** A cell ends with a paragraph. */
	#cell(body: readonly PlainBlock[], head: boolean): (Paragraph | Table)[] {
		const [only, ...more] = body
		if (head && only?.kind === 'paragraph' && more.length === 0)
			return [this.#paragraph(only, {}, { style: 'TableHeading' })]
		const made = this.blocks(body, {})
		return made.at(-1) instanceof Paragraph ? made : [...made, new Paragraph('')]
	}

	#paragraph(
		{ text, change }: { text: readonly Stretch[]; change?: Change },
		standing: Standing,
		looks: IParagraphOptions
	): Paragraph {
		const run = change && { run: { [change.is]: this.#by(change) } }
		return this.#around(
			text.flatMap((stretch) => this.#stretch(stretch)),
			standing,
			{ ...looks, ...run }
		)
	}

	#around(children: ParagraphChild[], { list }: Standing, looks: IParagraphOptions): Paragraph {
		const level = Math.min(list?.depth ?? 0, LEVELS.length - 1)
		const place: IParagraphOptions = !list
			? {}
			: list.begins
				? { numbering: { reference: list.reference, level, instance: list.instance } }
				: { indent: { left: (level + 2) * INDENT } }
		return new Paragraph({ ...looks, ...place, children })
	}

	#stretch(stretch: Stretch): ParagraphChild[] {
		if (stretch.note) return [this.#note(stretch)]
		const runs = stretch.text.split('\n').map((line, n) => this.#run(stretch, line, n > 0))
		const said =
			stretch.link === undefined
				? runs
				: [new ExternalHyperlink({ link: stretch.link, children: runs })]
		const at = (end: 'first' | 'last') =>
			(stretch.threads ?? [])
				.filter((number) => this.#passages.get(number)?.[end].threads === stretch.threads)
				.flatMap((number) => this.#threads.get(number) ?? [])
		return [
			...at('first').map(({ id }) => new CommentRangeStart(id)),
			...said,
			...at('last').flatMap(({ id }) => [
				new CommentRangeEnd(id),
				new TextRun({ children: [new CommentReference(id)] })
			])
		]
	}

	/** Only words can be a change of Word's: a note that is suggested stands among them. */
	#note(note: Stretch): ParagraphChild {
		const { text, changes = [] } = note
		if (changes.length > 0) return this.#run({ text, changes }, ` [${text}]`, false)
		return new FootnoteReferenceRun(this.#notes.push(note))
	}

	#run(
		{ styles = [], lang, changes = [] }: Stretch,
		text: string,
		breaks: boolean
	): ParagraphChild {
		const looks = {
			text,
			...(breaks && { break: 1 }),
			...(styles.includes('bold') && { bold: true }),
			...(styles.includes('italic') && { italics: true }),
			...(styles.includes('underline') && { underline: {} }),
			...(styles.includes('strike') && { strike: true }),
			...(styles.includes('code') && { style: 'InlineCode' }),
			...(lang !== undefined && { language: { value: lang } })
		}
		const out = changes.find(({ is }) => is === 'deletion')
		const change = out ?? changes[0]
		if (!change) return new TextRun(looks)
		const Run = out ? DeletedTextRun : InsertedTextRun
		return new Run({ ...looks, ...this.#by(change) })
	}

	#by({ by, at }: Change): { id: number; author: string; date: string } {
		return { id: ++this.#changes, author: by, date: at }
	}
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function levels(reference: string, format: 'bullet' | 'decimal', start: number) {
	const signs = ['\u2022', '\u25e6', '\u25aa']
	return {
		reference,
		levels: LEVELS.map((level) => ({
			level,
			format,
			text: format === 'bullet' ? (signs[level % signs.length] ?? '') : `%${level + 1}.`,
			start: level === 0 ? start : 1,
			alignment: AlignmentType.START,
			style: { paragraph: { indent: { left: (level + 2) * INDENT, hanging: INDENT } } }
		}))
	}
}

function continued(standing: Standing): Standing {
	return standing.list ? { ...standing, list: { ...standing.list, begins: false } } : standing
}

/** Bold, whatever else it wears. */
export function asTitle(stretch: Stretch): Stretch {
	return { ...stretch, styles: [...new Set([...(stretch.styles ?? []), 'bold' as const])] }
}

/** A task begins with its box. */
export function boxed({ done, body }: Item): PlainBlock[] {
	const [first, ...rest] = body
	if (done === null || first?.kind !== 'paragraph') return body
	const box = { text: `${done ? BOX.done : BOX.open} ` }
	return [{ ...first, text: [box, ...first.text] }, ...rest]
}
