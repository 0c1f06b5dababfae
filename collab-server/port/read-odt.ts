import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { Refusal } from '#schema/errors.ts'
import { LossReport } from '#schema/docs/losses.ts'
import type { Item, PlainBlock, Row, Stretch } from '#schema/docs/plain-shape.ts'
import { BroughtPictures } from './brought-pictures.ts'
import { Building, type Looks, PLAIN } from './building.ts'
import { OdtStyles } from './odt-styles.ts'
import { wordsOf } from './read-html.ts'
import { ticked } from './ticks.ts'
import { unpack, xmlOf } from './unpack.ts'

/** [I1] A text of LibreOffice: what its content.xml says, by ISO 26300. Nothing else of it is run or shown. */
export function readOdt(
	bytes: Uint8Array,
	report: LossReport,
	pictures = new BroughtPictures()
): { title: string; blocks: PlainBlock[] } {
	const file = unpack(bytes, (name) =>
		/^(?:(?:content|styles|meta|META-INF\/manifest)\.xml|Pictures\/[\w.-]+)$/.test(name)
	)
	const content = xmlOf(file, 'content.xml')
	// A locked file has a content nobody can read without its password.
	const locked = /encryption-data/.test(xmlOf(file, 'META-INF/manifest.xml') ?? '')
	if (content === null || locked) throw new Refusal('file_unreadable')
	const macros = file.names.filter((name) =>
		/^(Basic|Scripts)\/.+\.(xml|xba|py|js|bsh)$/.test(name)
	)
	report.note('macros', '', macros.length)
	const [tree, styles, meta] = [content, xmlOf(file, 'styles.xml'), xmlOf(file, 'meta.xml')].map(
		(xml) => parseDocument(xml ?? '', { xmlMode: true })
	)
	const text = first(tree?.children ?? [], 'office:text')
	if (!text) throw new Refusal('file_unreadable')
	notePageHeads(styles?.children ?? [], report)
	const known = new OdtStyles([...(styles?.children ?? []), ...(tree?.children ?? [])])
	const title = first(meta?.children ?? [], 'dc:title')
	return {
		title: title ? wordsOf(title).trim() : '',
		blocks: ticked(
			new OdtReading(known, report, (name, words) => {
				const bytes = file.parts.get(name)
				return bytes ? pictures.take(bytes, words) : null
			}).whole(text)
		)
	}
}

/** Parts of a text that are not its words, or that stand elsewhere. */
const UNSEEN = new Set([
	'text:tracked-changes',
	'text:sequence-decls',
	'text:variable-decls',
	'text:user-field-decls',
	'text:bookmark',
	'text:soft-page-break',
	'text:note-citation',
	'office:forms',
	'office:annotation-end',
	'table:table-column',
	'svg:title',
	'svg:desc'
])
const CODE = /^(Preformatted_20_Text|Source_20_Code)$/
const QUOTE = /^Quotations$/
const CAPTION = /^(Caption|Illustration|Figure)$/
const STEPS = 400

/** Takes a part of the file as a picture: answers its source, or null. */
type Take = (part: string, name: string) => string | null

class OdtReading {
	readonly #styles: OdtStyles
	readonly #report: LossReport
	readonly #take: Take
	#steps = 0

	constructor(styles: OdtStyles, report: LossReport, take: Take) {
		this.#take = take
		this.#styles = styles
		this.#report = report
	}

	whole(text: Element): PlainBlock[] {
		const into = new Building(this.#report)
		this.all(text.children, into, PLAIN)
		into.end()
		return into.blocks
	}

	all(nodes: readonly ChildNode[], into: Building, looks: Looks): void {
		this.#steps++
		for (const node of nodes) {
			if (isText(node)) into.say(node.data, looks)
			else if (isTag(node) && this.#steps > STEPS) into.say(wordsOf(node), looks)
			else if (isTag(node)) this.#element(node, into, looks)
		}
		this.#steps--
	}

	#element(element: Element, into: Building, looks: Looks): void {
		const { name, children, attribs } = element
		if (UNSEEN.has(name)) {
			const changes = name === 'text:tracked-changes' ? children.filter(isTag).length : 0
			return this.#report.note('tracked_changes', '', changes)
		}
		switch (name) {
			case 'text:p':
				return this.#paragraph(element, into)
			case 'text:h':
				return this.#heading(element, into, count(attribs['text:outline-level']))
			case 'text:list':
				return this.#list(element, into, attribs['text:style-name'] ?? '')
			case 'table:table':
				return this.#table(element, into)
			case 'text:span':
				return this.all(children, into, this.#spoken(attribs['text:style-name'] ?? '', looks))
			case 'text:a':
				return this.all(children, into, { ...looks, link: address(attribs['xlink:href']) })
			case 'text:s':
				return into.say('\u0020'.repeat(count(attribs['text:c'])), { ...looks, verbatim: true })
			case 'text:tab':
				return into.say('\t', { ...looks, verbatim: true })
			case 'text:line-break':
				return looks.verbatim ? into.say('\n', looks) : into.break()
			case 'text:note':
				return this.#note(element, into)
			case 'office:annotation':
				return this.#report.note('comments', wordsOf(element))
			case 'text:table-of-content':
			case 'text:alphabetical-index':
				return this.#report.note('contents')
			case 'draw:frame':
				return this.#frame(element, into)
			default:
				if (name.startsWith('form:')) return this.#report.note('fields')
				return this.all(children, into, looks)
		}
	}

	#paragraph(element: Element, into: Building): void {
		const style = element.attribs['text:style-name'] ?? ''
		const named = this.#styles.ancestry(style)
		into.end()
		if (this.#styles.breaksPage(style)) this.#report.note('page_breaks')
		if (named.some((one) => CODE.test(one))) return this.#code(element, into)
		if (named.some((one) => QUOTE.test(one)))
			return into.quote(into.inside(1, (inner) => this.all(element.children, inner, PLAIN)))
		if (named.some((one) => CAPTION.test(one)))
			return into.caption(into.inside(0, (inner) => this.all(element.children, inner, PLAIN)))
		const rank = named.map((one) => /^Heading_20_(\d+)$/.exec(one)?.[1]).find(Boolean)
		if (rank || named.includes('Title')) return this.#heading(element, into, Number(rank ?? 1))
		this.all(element.children, into, this.#looked(style, PLAIN))
		into.end()
	}

	/** Lines of code that follow one another are one. */
	#code(element: Element, into: Building): void {
		const lines = new Building(this.#report)
		this.all(element.children, lines, { ...PLAIN, verbatim: true })
		lines.end((text) => ({ kind: 'code', language: null, text: plain(text) }))
		const last = into.blocks.at(-1)
		const [code] = lines.blocks
		if (code?.kind !== 'code') return
		if (last?.kind === 'code') last.text = plain([...last.text, { text: '\n' }, ...code.text])
		else into.add(code)
	}

	#heading({ children }: Element, into: Building, level: number): void {
		into.end()
		if (level > 3) this.#report.note('levels')
		this.all(children, into, PLAIN)
		into.end((text) => ({ kind: 'heading', level: level === 1 || level === 2 ? level : 3, text }))
	}

	#list(list: Element, into: Building, styled: string, level = 1): void {
		into.end()
		const style = list.attribs['text:style-name'] ?? styled
		const items: Item[] = list.children.filter(isTag).map((item) => ({
			done: null,
			body: into.inside(1, (inner) => {
				for (const child of item.children.filter(isTag)) {
					if (child.name === 'text:list') this.#list(child, inner, style, level + 1)
					else this.#element(child, inner, PLAIN)
				}
			})
		}))
		into.list(this.#styles.startOf(style, level), items)
	}

	#table(table: Element, into: Building): void {
		into.end()
		into.table(this.#rows(table, into, false))
	}

	#rows(holder: Element, into: Building, head: boolean): Row[] {
		return holder.children.filter(isTag).flatMap((part) => {
			if (part.name === 'table:table-row') return [this.#row(part, into, head)]
			if (part.name === 'table:table-header-rows') return this.#rows(part, into, true)
			return part.name === 'table:table-rows' || part.name === 'table:table-row-group'
				? this.#rows(part, into, head)
				: []
		})
	}

	#row(row: Element, into: Building, head: boolean): Row {
		const cells = row.children.filter(isTag).filter(({ name }) => name === 'table:table-cell')
		return cells.map(({ attribs, children }) => ({
			head: head || this.#styles.ancestry(firstStyle(children)).includes('Table_20_Heading'),
			columns: Math.min(200, count(attribs['table:number-columns-spanned'])),
			rows: Math.min(2_000, count(attribs['table:number-rows-spanned'])),
			body: into.inside(2, (inner) => this.all(children, inner, PLAIN))
		}))
	}

	#note(note: Element, into: Building): void {
		const body = first(note.children, 'text:note-body')
		const words = new Building(new LossReport())
		if (body) this.all(body.children, words, PLAIN)
		words.end()
		into.note(words.blocks)
	}

	#frame(frame: Element, into: Building): void {
		const box = first(frame.children, 'draw:text-box')
		const name = frame.attribs['draw:name'] ?? ''
		if (!box) {
			const words = first(frame.children, 'svg:desc') ?? first(frame.children, 'svg:title')
			const embedded = first(frame.children, 'draw:object')
			const part = first(frame.children, 'draw:image')?.attribs['xlink:href'] ?? ''
			const source = embedded ? null : this.#take(part, name)
			if (source) return into.picture(source, { alt: words ? wordsOf(words) : null, name })
			return this.#report.note(embedded ? 'embedded' : 'images', words ? wordsOf(words) : name)
		}
		this.#report.note('text_boxes', name)
		// A box stands inside the paragraph it is anchored in, and its words after what was said there.
		into.end()
		this.all(box.children, into, PLAIN)
	}

	/** A span may say its language too; LibreOffice says that of the text on many of them. */
	#spoken(style: string, looks: Looks): Looks {
		const lang = this.#styles.languageOf(style)
		return { ...this.#looked(style, looks), lang: lang ?? looks.lang }
	}

	#looked(style: string, looks: Looks): Looks {
		return { ...looks, styles: new Set([...looks.styles, ...this.#styles.looksOf(style)]) }
	}
}

function notePageHeads(styles: readonly ChildNode[], report: LossReport): void {
	const master = first(styles, 'office:master-styles')
	for (const page of master?.children.filter(isTag) ?? []) {
		for (const part of page.children.filter(isTag)) {
			const said = /^style:(header|footer)/.test(part.name) ? wordsOf(part).trim() : ''
			if (said !== '') report.note('page_heads', said)
		}
	}
}

/** The first element of a name, wherever it stands: looked for without recursion. */
function first(nodes: readonly ChildNode[], name: string): Element | null {
	const open = [...nodes].toReversed()
	for (let node = open.pop(); node; node = open.pop()) {
		if (!isTag(node)) continue
		if (node.name === name) return node
		open.push(...node.children.toReversed())
	}
	return null
}

function firstStyle(children: readonly ChildNode[]): string {
	return children.find(isTag)?.attribs['text:style-name'] ?? ''
}

function plain(text: readonly Stretch[]): Stretch[] {
	return [{ text: text.map((stretch) => stretch.text).join('') }]
}

function address(href: string | undefined): string | null {
	return href && !href.startsWith('#') ? href : null
}

function count(value: string | undefined): number {
	const number = Number(value)
	return Number.isInteger(number) && number >= 1 ? Math.min(number, 2_000) : 1
}
