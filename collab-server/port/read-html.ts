import { type ChildNode, Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { LossReport } from '#schema/docs/losses.ts'
import type { Item, PlainBlock, Row } from '#schema/docs/plain-shape.ts'
import type { StyleName } from '#schema/docs/suggestion.ts'
import { isTone } from '#schema/docs/callout.ts'
import { languageTag } from '#schema/docs/languages.ts'
import { BroughtPictures } from './brought-pictures.ts'
import { Building, type Looks, PLAIN } from './building.ts'
import { type HtmlNote, notesOf } from './html-notes.ts'

/**
 * [I1] A page as blocks. Nothing of it is run, fetched or kept as HTML: only words, and the looks an
 * editor knows. What is not on a list here is read for its words alone.
 */
export function readHtml(
	html: string,
	report: LossReport,
	pictures = new BroughtPictures()
): { title: string; blocks: PlainBlock[] } {
	const page = parseDocument(html)
	const building = new Building(report)
	const tellsLanguages = !BY_OFFICE.test(html.slice(0, 5_000))
	const reading = new HtmlReading(report, notesOf(page), { tellsLanguages, pictures })
	reading.all(page.children, building, PLAIN)
	building.end()
	return { title: reading.title, blocks: building.blocks }
}

/** Offices say a language of every word, whatever it is. */
const BY_OFFICE =
	/urn:schemas-microsoft-com:office|name="?generator"? content="(?:LibreOffice|OpenOffice)/i

/** Deeper than any writer goes by hand; beyond it only the words are read. */
const STEPS = 400

const STYLES: Readonly<Record<string, StyleName>> = {
	b: 'bold',
	strong: 'bold',
	i: 'italic',
	em: 'italic',
	cite: 'italic',
	dfn: 'italic',
	var: 'italic',
	u: 'underline',
	ins: 'underline',
	s: 'strike',
	strike: 'strike',
	del: 'strike',
	code: 'code',
	kbd: 'code',
	samp: 'code',
	tt: 'code'
}

const BLOCKS = new Set(
	(
		'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure ' +
		'footer form header hgroup html legend main nav p section summary tbody thead tfoot tr td th'
	).split(' ')
)
const UNSEEN = new Set(
	'base head link meta noscript param source style template track wbr'.split(' ')
)
const EMBEDDED = new Set(
	'applet audio canvas embed frame frameset iframe math object video'.split(' ')
)
const FIELDS = new Set('button input meter output progress select textarea'.split(' '))
const RAISED = new Set(['sup', 'sub', 'font', 'small', 'big'])

class HtmlReading {
	title = ''
	readonly #report: LossReport
	readonly #pictures: BroughtPictures
	#steps = 0
	/** Boxes that say whether a task is done. */
	readonly #boxes = new Set<Element>()
	/** The notes by the links that lead to them, and what of them is not read where it stands. */
	readonly #notes: ReadonlyMap<Element, HtmlNote>
	readonly #apart: ReadonlySet<Element>
	readonly #tellsLanguages: boolean

	constructor(
		report: LossReport,
		notes: ReadonlyMap<Element, HtmlNote>,
		{ tellsLanguages, pictures }: { tellsLanguages: boolean; pictures: BroughtPictures }
	) {
		this.#report = report
		this.#tellsLanguages = tellsLanguages
		this.#notes = notes
		this.#apart = new Set([...notes.values()].flatMap(({ body, back }) => [body, back]))
		this.#pictures = pictures
	}

	all(nodes: readonly ChildNode[], into: Building, looks: Looks): void {
		this.#steps++
		for (const node of nodes) {
			if (isText(node)) into.say(node.data, looks)
			else if (isTag(node)) this.#element(node, into, looks)
		}
		this.#steps--
	}

	#element(element: Element, into: Building, looks: Looks): void {
		if (this.#steps > STEPS) return void into.say(wordsOf(element), looks)
		const { name, children } = element
		const note = this.#notes.get(element)
		if (note) return this.#note(note, into)
		if (this.#apart.has(element)) return
		const heading = /^h([1-6])$/.exec(name)
		if (heading) return this.#heading(Number(heading[1]), children, into, looks)
		if (UNSEEN.has(name)) return this.#unseen(element)
		if (name === 'script') return this.#report.note('scripts')
		if (EMBEDDED.has(name)) return this.#report.note('embedded', element.attribs.src ?? name)
		if (name === 'img' || name === 'svg' || name === 'picture') return this.#image(element, into)
		if (name === 'br') return into.break()
		if (name === 'hr') return into.add({ kind: 'rule' })
		if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir')
			return this.#list(element, into, looks)
		if (name === 'li') return this.#list(new Element('ul', {}, [element]), into, looks)
		if (name === 'blockquote') {
			into.end()
			return into.quote(into.inside(1, (inner) => this.all(children, inner, looks)))
		}
		const tone = element.attribs['data-callout']
		if (isTone(tone)) {
			into.end()
			return into.callout(
				tone,
				into.inside(1, (inner) => this.all(children, inner, looks))
			)
		}
		if (name === 'details') return this.#details(element, into, looks)
		if (name === 'figcaption')
			return into.caption(into.inside(0, (inner) => this.all(children, inner, looks)))
		if (name === 'pre') return this.#code(element, into)
		if (name === 'table') return this.#table(element, into, looks)
		if (FIELDS.has(name)) return this.#field(element, into, looks)
		if ('data-interlink' in element.attribs) return this.#ours(element, into, looks)
		if (BLOCKS.has(name)) {
			into.end()
			const lang = /^(html|body)$/.test(name) ? looks.lang : this.#spoken(element, looks)
			this.all(children, into, { ...looks, lang })
			return into.end()
		}
		if (RAISED.has(name) && !this.#holdsNote(element)) this.#report.note('looks', `<${name}>`)
		this.all(children, into, { ...looksOf(element, looks), lang: this.#spoken(element, looks) })
	}

	#note({ body }: HtmlNote, into: Building): void {
		const inner = new Building(new LossReport())
		this.all(body.children, inner, PLAIN)
		inner.end()
		into.note(inner.blocks)
	}

	#holdsNote({ children }: Element): boolean {
		return children.some(
			(child) => isTag(child) && (this.#notes.has(child) || this.#apart.has(child))
		)
	}

	#spoken({ attribs: { lang } }: Element, { lang: around }: Looks): string | null {
		return (this.#tellsLanguages && lang && languageTag(lang)) || around
	}

	#details({ children }: Element, into: Building, looks: Looks): void {
		into.end()
		const summary = children.filter(isTag).find(({ name }) => name === 'summary')
		const title = into.inside(0, (inner) => this.all(summary?.children ?? [], inner, looks))
		const rest = children.filter((child) => child !== summary)
		const [first, ...more] = title
		const titled = first?.kind === 'paragraph'
		const body = into.inside(1, (inner) => this.all(rest, inner, looks))
		into.details(titled ? first.text : [], [...(titled ? more : title), ...body])
	}

	#unseen({ name, children }: Element): void {
		if (name !== 'head') return
		const title = children.filter(isTag).find((child) => child.name === 'title')
		if (title && this.title === '') this.title = wordsOf(title).replace(/\s+/g, ' ').trim()
		const scripts = children.filter(isTag).filter((child) => child.name === 'script')
		this.#report.note('scripts', '', scripts.length)
	}

	/** [PI9] A picture that stands in the file itself is brought along; what stands elsewhere is not fetched. */
	#image({ name, attribs }: Element, into: Building): void {
		const { src = '', alt = '', title = '' } = attribs
		const source = name === 'img' ? this.#pictures.takeAddress(src, title) : null
		if (source) return into.picture(source, { alt: 'alt' in attribs ? alt : null, name: title })
		if (name === 'img' && /^(https?:)?\/\//i.test(src))
			return this.#report.note('remote_images', src)
		this.#report.note('images', alt || (src.startsWith('data:') ? '' : src))
	}

	#heading(level: number, children: ChildNode[], into: Building, looks: Looks): void {
		into.end()
		if (level > 3) this.#report.note('levels')
		const inner = into.inside(0, (one) => this.all(children, one, looks))
		for (const block of inner) {
			if (block.kind !== 'paragraph') into.add(block)
			else
				into.add({
					kind: 'heading',
					level: level === 1 || level === 2 ? level : 3,
					text: block.text
				})
		}
	}

	#list(list: Element, into: Building, looks: Looks): void {
		into.end()
		const items: Item[] = []
		for (const child of list.children) {
			if (isText(child) && child.data.trim() === '') continue
			if (isTag(child) && this.#apart.has(child)) continue
			const isItem = isTag(child) && child.name === 'li'
			const inner = isItem ? child.children : [child]
			const box = isItem ? tickBox(child) : null
			if (box) this.#boxes.add(box)
			const body = into.inside(1, (one) => this.all(inner, one, looks))
			const last = items.at(-1)
			// A list straight inside a list belongs to the item before it.
			if (!isItem && last) last.body.push(...body)
			else items.push({ done: box ? 'checked' in box.attribs : null, body })
		}
		const start = Number(list.attribs.start ?? 1)
		const first = Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1
		into.list(list.name === 'ol' ? first : null, items)
	}

	#code(element: Element, into: Building): void {
		const inner = element.children.filter(isTag).find(({ name }) => name === 'code')
		const language =
			/(?:^|\s)language-([\w+#.-]{1,50})/.exec(inner?.attribs.class ?? '')?.[1] ?? null
		into.code(wordsOf(element), language)
	}

	#table(table: Element, into: Building, looks: Looks): void {
		into.end()
		const rows: Row[] = []
		for (const part of partsOf(table)) {
			if (part.name === 'tr') rows.push(this.#row(part, into, looks))
			else this.#element(new Element('div', {}, part.children), into, looks)
		}
		into.table(rows)
	}

	#row(row: Element, into: Building, looks: Looks): Row {
		return row.children
			.filter((child) => isTag(child) || (isText(child) && child.data.trim() !== ''))
			.map((child) => {
				const cell = isTag(child) && /^t[dh]$/.test(child.name) ? child : null
				return {
					head: cell?.name === 'th',
					columns: span(cell?.attribs.colspan, 200),
					rows: span(cell?.attribs.rowspan, 2_000),
					body: into.inside(2, (one) => this.all(cell?.children ?? [child], one, looks))
				}
			})
	}

	/** The words of a field are what stands in it; what could be filled in is not carried. */
	#field(element: Element, into: Building, looks: Looks): void {
		if (this.#boxes.has(element)) return
		this.#report.note('fields', element.attribs.name ?? element.name)
		if (element.name === 'button' || element.name === 'output')
			this.all(element.children, into, looks)
	}

	/** What our own export adds around a text: its head, and suggestions that it shows as marks. */
	#ours(element: Element, into: Building, looks: Looks): void {
		const part = element.attribs['data-interlink']
		if (part === 'about') return
		if (part === 'comments') return this.#report.note('comments')
		if (element.name === 'ins' || element.name === 'del') this.#report.note('tracked_changes')
		if (element.name !== 'del') this.all(element.children, into, looks)
	}
}

function looksOf({ name, attribs }: Element, looks: Looks): Looks {
	const own = STYLES[name]
	const styles = new Set(looks.styles)
	if (own) styles.add(own)
	for (const style of declared(attribs.style ?? '')) styles.add(style)
	// Google wraps a whole page in a <b> that says it is none.
	if (name === 'b' && /font-weight:\s*(normal|400)/.test(attribs.style ?? '')) styles.delete('bold')
	const href = name === 'a' ? attribs.href?.trim() : undefined
	// A place inside the page leads nowhere in a document.
	const link = href && !href.startsWith('#') ? href : looks.link
	return { ...looks, styles, link }
}

function declared(style: string): StyleName[] {
	return [
		...(/font-weight:\s*(bold|[6-9]00)/.test(style) ? (['bold'] as const) : []),
		...(/font-style:\s*italic/.test(style) ? (['italic'] as const) : []),
		...(/text-decoration[^;]*underline/.test(style) ? (['underline'] as const) : []),
		...(/text-decoration[^;]*line-through/.test(style) ? (['strike'] as const) : [])
	]
}

/** The box of a task: the first thing in an item, perhaps inside its label or paragraph. */
function tickBox(item: Element): Element | null {
	const first = item.children.find((child) => isTag(child) || (isText(child) && child.data.trim()))
	if (!first || !isTag(first)) return null
	if (first.name === 'p' || first.name === 'label') return tickBox(first)
	return first.name === 'input' && first.attribs.type === 'checkbox' ? first : null
}

/** Rows wherever they stand in a table; whatever else is in it comes as it is. */
function partsOf(table: Element): Element[] {
	return table.children.filter(isTag).flatMap((part) => {
		if (part.name === 'col' || part.name === 'colgroup') return []
		return /^t(head|body|foot)$/.test(part.name) ? partsOf(part) : [part]
	})
}

/** Every word below a node, however deep: without recursion, because a hostile page has no bottom. */
export function wordsOf(node: ChildNode): string {
	const open: ChildNode[] = [node]
	let words = ''
	for (let one = open.pop(); one; one = open.pop()) {
		if (isText(one)) words += one.data
		else if (isTag(one) && one.name === 'br') words += '\n'
		else if (isTag(one) && !/^(script|style)$/.test(one.name))
			open.push(...one.children.toReversed())
	}
	return words
}

function span(text: string | undefined, most: number): number {
	const value = Number(text)
	return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1
}
