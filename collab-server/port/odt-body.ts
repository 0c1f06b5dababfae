import { isRightToLeft } from '#schema/docs/languages.ts'
import type { Change, PlainBlock, PlainPicture, Row, Stretch } from '#schema/docs/plain-shape.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'
import {
	type LeavingText,
	type LeavingThread,
	type Picture,
	sizeOnPaper,
	wordsFor,
	wordsForAttachment
} from './leaving.ts'
import { standFromRight } from './from-right.ts'
import { asTitle, boxed } from './write-docx.ts'
import { commentBlocks, passages } from './comment-signs.ts'
import { escaped } from './write-html.ts'

/** A picture as a part of the packed file. */
export type OdtPicture = { name: string } & Pick<Picture, 'bytes' | 'type'>

type Leaving = Pick<LeavingText, 'blocks' | 'pictures' | 'words' | 'comments'>

/** What stands in office:text, the automatic styles that it needs, and its pictures. */
export function odtBody(text: Leaving): { styles: string; body: string; pictures: OdtPicture[] } {
	const writing = new OdtBody(text)
	const lost = text.comments.filter(({ placed }) => !placed)
	const body = writing.blocks([...text.blocks, ...commentBlocks(lost, text.words)], 'Text_20_body')
	return { styles: writing.styles, body: writing.changes + body, pictures: writing.pictures }
}

function annotation(
	number: number,
	end: 'first' | 'last',
	spoken: (line: string, lang?: string) => string
) {
	return ({ by, at, text, lang }: LeavingThread['messages'][number], n: number): string => {
		const name = `c${number}-${n}`
		if (end === 'last') return `<office:annotation-end office:name="${name}"/>`
		const lines = text.split('\n').map((line) => `<text:p>${spoken(line, lang)}</text:p>`)
		const about = `<dc:creator>${escaped(by)}</dc:creator><dc:date>${at.replace(/Z$/, '')}</dc:date>`
		return `<office:annotation office:name="${name}">${about}${lines.join('')}</office:annotation>`
	}
}

class OdtBody {
	readonly #texts = new Map<string, string>()
	readonly #lists = new Map<string, string>()
	#changed = ''
	#count = 0
	#tables = 0
	#notes = 0
	readonly #tones: LeavingText['words']['tones']
	readonly #text: Leaving
	readonly #passages: ReturnType<typeof passages>
	readonly #threads: Map<number, LeavingThread>
	readonly #pictures = new Map<string, OdtPicture>()

	constructor(text: Leaving) {
		this.#text = text
		this.#tones = text.words.tones
		this.#passages = passages(text.blocks)
		this.#threads = new Map(text.comments.map((thread) => [thread.number, thread]))
	}

	get pictures(): OdtPicture[] {
		return [...this.#pictures.values()]
	}

	get styles(): string {
		return [...this.#texts.values(), ...this.#lists.values()].join('\n')
	}

	get changes(): string {
		return this.#changed && `<text:tracked-changes>${this.#changed}</text:tracked-changes>`
	}

	blocks(blocks: readonly PlainBlock[], style: string): string {
		return blocks.map((block) => this.#block(block, style)).join('\n')
	}

	#block(block: PlainBlock, style: string): string {
		switch (block.kind) {
			case 'paragraph':
				return `<text:p text:style-name="${this.#sided(style, block.text)}">${this.#inline(block)}</text:p>`
			case 'heading': {
				const name = this.#sided(`Heading_20_${block.level}`, block.text)
				return `<text:h text:style-name="${name}" text:outline-level="${block.level}">${this.#inline(block)}</text:h>`
			}
			case 'code':
				return `<text:p text:style-name="Preformatted_20_Text">${this.#inline(block)}</text:p>`
			case 'rule':
				return `<text:p text:style-name="${this.#rule()}"/>`
			case 'quote':
				return this.blocks(block.body, 'Quotations')
			case 'callout': {
				const word = {
					kind: 'paragraph' as const,
					text: [asTitle({ text: this.#tones[block.tone] })]
				}
				return this.blocks([word, ...block.body], 'Quotations')
			}
			case 'details': {
				const text = block.text.map((stretch) => (stretch.note ? stretch : asTitle(stretch)))
				const title = {
					kind: 'paragraph' as const,
					text,
					...(block.change && { change: block.change })
				}
				return this.blocks([title, ...block.body], style)
			}
			case 'list':
				// A list inside a quotation would be read as quotations inside a list.
				return this.#list(block, style === 'Quotations' ? 'Text_20_body' : style)
			case 'table':
				return this.#table(block.rows)
			case 'image':
				return `<text:p text:style-name="${style}">${this.#picture(block)}</text:p>${captionOf(block)}`
			case 'attachment': {
				const text = [{ text: wordsForAttachment(block, this.#text.words) }]
				return `<text:p text:style-name="${style}">${this.#inline({ ...block, text })}</text:p>`
			}
		}
	}

	#picture(block: PlainPicture): string {
		const picture = this.#text.pictures[block.source]
		if (!picture)
			return this.#inline({ ...block, text: [{ text: wordsFor(block, this.#text.words) }] })
		const ending = picture.type === 'image/png' ? 'png' : 'jpg'
		const known = this.#pictures.get(block.source)
		const name = known?.name ?? `Pictures/${this.#pictures.size + 1}.${ending}`
		this.#pictures.set(block.source, { name, type: picture.type, bytes: picture.bytes })
		const { width, height } = sizeOnPaper(picture, block)
		const size = `svg:width="${inCm(width)}cm" svg:height="${inCm(height)}cm"`
		const alt = block.decorative ? '' : block.alt || block.name
		const drawn = `<draw:frame draw:name="${escaped(block.name)}" text:anchor-type="as-char" ${size}><draw:image xlink:href="${name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>${escaped(alt)}</svg:desc></draw:frame>`
		return block.change?.is === 'insertion' ? this.#tracked(block.change, drawn) : drawn
	}

	#list({ start, items }: Extract<PlainBlock, { kind: 'list' }>, style: string): string {
		const body = items.map(
			(item) => `<text:list-item>${this.blocks(boxed(item), style)}</text:list-item>`
		)
		return `<text:list text:style-name="${this.#listStyle(start)}">${body.join('')}</text:list>`
	}

	#table(rows: readonly Row[]): string {
		const grid = laid(rows)
		const head = rows.findIndex((row) => !row.every((cell) => cell.head))
		const heads = head === -1 ? rows.length : head
		const line = (row: Laid[]) =>
			`<table:table-row>${row.map((cell) => this.#cell(cell)).join('')}</table:table-row>`
		const top = grid.slice(0, heads).map(line).join('')
		return (
			`<table:table table:name="T${++this.#tables}">` +
			`<table:table-column table:number-columns-repeated="${grid[0]?.length ?? 1}"/>` +
			(top && `<table:table-header-rows>${top}</table:table-header-rows>`) +
			`${grid.slice(heads).map(line).join('')}</table:table>`
		)
	}

	#cell(cell: Laid): string {
		if (cell === null) return '<table:covered-table-cell/>'
		const { columns, rows, head, body } = cell
		const spans =
			(columns > 1 ? ` table:number-columns-spanned="${columns}"` : '') +
			(rows > 1 ? ` table:number-rows-spanned="${rows}"` : '')
		const style = head ? 'Table_20_Heading' : 'Table_20_Contents'
		return `<table:table-cell office:value-type="string"${spans}>${this.blocks(body, style)}</table:table-cell>`
	}

	#inline({ text, change }: { text: readonly Stretch[]; change?: Change }): string {
		return text
			.map((stretch) => {
				const changes = stretch.changes ?? (change ? [change] : [])
				const said = this.#stretch({ ...stretch, changes })
				return this.#annotations(stretch, 'first') + said + this.#annotations(stretch, 'last')
			})
			.join('')
	}

	/** [I8] Annotations, one for each message, around the words they are about. */
	#annotations(stretch: Stretch, end: 'first' | 'last'): string {
		const own = (stretch.threads ?? []).filter(
			(number) => this.#passages.get(number)?.[end].threads === stretch.threads
		)
		const spoken = (line: string, lang?: string) => this.#spoken(line, lang)
		return own
			.flatMap((number) =>
				(this.#threads.get(number)?.messages ?? []).map(annotation(number, end, spoken))
			)
			.join('')
	}

	#stretch(stretch: Stretch): string {
		const { text, styles = [], link, lang, changes = [] } = stretch
		const words = stretch.note ? this.#note(text, lang) : spaced(text)
		const name = styles.length > 0 || (lang && !stretch.note) ? this.#textStyle(styles, lang) : null
		const styled = name ? `<text:span text:style-name="${name}">${words}</text:span>` : words
		const said = link
			? `<text:a xlink:type="simple" xlink:href="${escaped(link)}">${styled}</text:a>`
			: styled
		const out = changes.find(({ is }) => is === 'deletion')
		const change = out ?? changes[0]
		return change ? this.#tracked(change, said) : said
	}

	#note(text: string, lang?: string): string {
		const number = ++this.#notes
		const words = lang
			? `<text:span text:style-name="${this.#textStyle([], lang)}">${spaced(text)}</text:span>`
			: spaced(text)
		return (
			`<text:note text:id="ftn${number}" text:note-class="footnote">` +
			`<text:note-citation>${number}</text:note-citation>` +
			`<text:note-body><text:p text:style-name="Footnote">${words}</text:p></text:note-body></text:note>`
		)
	}

	/** Words put in stand between two signs; words taken out stand with the change, a sign in their place. */
	#tracked({ is, by, at }: Change, said: string): string {
		const id = `ct${++this.#count}`
		const info = `<office:change-info><dc:creator>${escaped(by)}</dc:creator><dc:date>${at.replace(/Z$/, '')}</dc:date></office:change-info>`
		const words = is === 'deletion' ? `<text:p>${said}</text:p>` : ''
		this.#changed += `<text:changed-region xml:id="${id}" text:id="${id}"><text:${is}>${info}${words}</text:${is}></text:changed-region>`
		return is === 'deletion'
			? `<text:change text:change-id="${id}"/>`
			: `<text:change-start text:change-id="${id}"/>${said}<text:change-end text:change-id="${id}"/>`
	}

	/** [N12] Words of a comment in the language they are in. */
	#spoken(text: string, lang?: string): string {
		if (!lang) return escaped(text)
		return `<text:span text:style-name="${this.#textStyle([], lang)}">${escaped(text)}</text:span>`
	}

	#textStyle(styles: readonly StyleName[], lang?: string): string {
		if (styles.includes('code') && !lang) return 'Source_20_Text'
		const name = ['T', ...styles, ...(lang ? [lang] : [])].join('_')
		const properties = styles.map((style) => PROPERTIES[style]).join('') + languageOf(lang)
		this.#texts.set(
			name,
			`<style:style style:name="${name}" style:family="text"><style:text-properties${properties}/></style:style>`
		)
		return name
	}

	/** [R25] Words from the right stand so in a style of their own, which comes from the named one. */
	#sided(style: string, text: readonly Stretch[]): string {
		if (!standFromRight(text)) return style
		const name = `R_${style}`
		this.#texts.set(
			name,
			`<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${style}"><style:paragraph-properties fo:text-align="right" style:justify-single-word="false" style:writing-mode="rl-tb"/></style:style>`
		)
		return name
	}

	#rule(): string {
		this.#texts.set(
			'Rule',
			'<style:style style:name="Rule" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:border-bottom="0.5pt solid #000000"/></style:style>'
		)
		return 'Rule'
	}

	#listStyle(start: number | null): string {
		const name = start === null ? 'L_bullets' : `L_${start}`
		const levels = Array.from({ length: 10 }, (_, n) => levelOf(n + 1, start))
		this.#lists.set(
			name,
			`<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`
		)
		return name
	}
}

const PROPERTIES: Record<StyleName, string> = {
	bold: ' fo:font-weight="bold"',
	italic: ' fo:font-style="italic"',
	underline: ' style:text-underline-style="solid"',
	strike: ' style:text-line-through-style="solid"',
	code: ''
}

/**
 * ODF takes language and country apart, and asks for them again for scripts of East Asia and for those that are
 * written from the right: office programs look there for these.
 */
function languageOf(tag: string | undefined): string {
	if (!tag) return ''
	const [language = '', ...rest] = tag.split('-')
	const country = rest.find((part) => part.length === 2) ?? 'none'
	const more = isRightToLeft(tag) ? 'complex' : EAST_ASIAN.has(language) ? 'asian' : null
	const again = more
		? ` style:language-${more}="${language}" style:country-${more}="${country}"`
		: ''
	return ` fo:language="${language}" fo:country="${country}"${again}`
}
const EAST_ASIAN = new Set(['zh', 'ja', 'ko'])

function levelOf(level: number, start: number | null): string {
	const place =
		'<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">' +
		`<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${(level * 0.6).toFixed(1)}cm"/></style:list-level-properties>`
	if (start === null)
		return `<text:list-level-style-bullet text:level="${level}" text:bullet-char="\u2022">${place}</text:list-level-style-bullet>`
	return `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix="." text:start-value="${start}">${place}</text:list-level-style-number>`
}

function inCm(pixels: number): string {
	return ((pixels * 2.54) / 96).toFixed(2)
}

type Laid = Row[number] | null

/** The grid of a table: null where a cell from above or from the left reaches. */
function laid(rows: readonly Row[]): Laid[][] {
	const grid: (Laid | undefined)[][] = rows.map(() => [])
	rows.forEach((row, y) => {
		let x = 0
		for (const cell of row) {
			while (grid[y]?.[x] !== undefined) x++
			for (let down = 0; down < cell.rows; down++)
				for (let right = 0; right < cell.columns; right++) {
					const line = grid[y + down]
					if (line) line[x + right] = down === 0 && right === 0 ? cell : null
				}
			x += cell.columns
		}
	})
	return grid.map((line) => Array.from(line, (cell) => cell ?? null))
}

/** XML keeps one space of several: the others are elements, and so are tabs and breaks. */
function spaced(text: string): string {
	return escaped(text)
		.replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`)
		.replaceAll('\t', '<text:tab/>')
		.replaceAll('\n', '<text:line-break/>')
}

/** [PI11] What is read below a picture, in the style of captions. */
function captionOf({ caption }: PlainPicture): string {
	return caption ? `\n<text:p text:style-name="Caption">${escaped(caption)}</text:p>` : ''
}
