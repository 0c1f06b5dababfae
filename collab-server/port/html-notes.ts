import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler'

/** A footnote of a page: the element that says it, and the link in it that leads back. */
export type HtmlNote = { body: Element; back: Element }

/** Larger is no note, and deeper is nobody's page. */
const MOST_ELEMENTS = 300
const DEEPEST = 400
const BODIES = new Set('aside dd div li p'.split(' '))

/**
 * The footnotes of a page by the links that lead to them: two links that lead to each other, the first where
 * the note hangs, the second in the note. That is how Word, LibreOffice, pandoc and GitHub write them.
 */
export function notesOf(page: ParentNode): Map<Element, HtmlNote> {
	const named = new Map<string, Element>()
	const links: Element[] = []
	for (const element of elementsBelow(page)) {
		for (const name of [element.attribs.id, element.attribs.name])
			if (name && !named.has(name)) named.set(name, element)
		if (element.name === 'a' && element.attribs.href?.startsWith('#')) links.push(element)
	}
	const notes = new Map<Element, HtmlNote>()
	const bodies = new Set<Element>()
	for (const link of links) {
		const note = noteBehind(link, named)
		if (!note || isWithin(link, (one) => bodies.has(one))) continue
		notes.set(link, note)
		bodies.add(note.body)
	}
	return notes
}

function noteBehind(link: Element, named: ReadonlyMap<string, Element>): HtmlNote | null {
	const own = namesOf(link)
	const target = named.get(link.attribs.href?.slice(1) ?? '')
	const body = target && bodyAround(target)
	if (!body || own.length === 0 || isWithin(link, (one) => one === body)) return null
	const inside = elementsBelow(body)
		.take(MOST_ELEMENTS + 1)
		.toArray()
	if (inside.length > MOST_ELEMENTS || inside.some(({ name }) => /^h[1-6]$/.test(name))) return null
	const back = inside.find(
		({ name, attribs }) => name === 'a' && own.includes(attribs.href?.slice(1) ?? '')
	)
	return back ? { body, back } : null
}

/** What a link is called, also when the name is that of the raised sign around it. */
function namesOf(link: Element): string[] {
	const { attribs } = link
	const around = parentOf(link)
	const names = [attribs.id, attribs.name, around?.name === 'sup' ? around.attribs.id : undefined]
	return names.filter((name): name is string => name !== undefined && name !== '')
}

/** The whole note: what is named, or the paragraph, item or division around it. */
function bodyAround(target: Element): Element | null {
	for (let one: Element | null = target, n = 0; one && n < DEEPEST; one = parentOf(one), n++) {
		const around = parentOf(one)
		// Word names a link inside the paragraph inside the division that is the note.
		if (
			one.name === 'p' &&
			around?.name === 'div' &&
			/^(ftn|edn|sdfootnote)/.test(around.attribs.id ?? '')
		)
			return around
		if (BODIES.has(one.name)) return one
	}
	return null
}

function parentOf({ parent }: Element): Element | null {
	return parent && isTag(parent as ChildNode) ? (parent as Element) : null
}

function isWithin(element: Element, isHolder: (one: Element) => boolean): boolean {
	let one: Element | null = element
	for (let n = 0; one && n < DEEPEST; one = parentOf(one), n++) if (isHolder(one)) return true
	return false
}

/** Every element below a node in order: without recursion, because a hostile page has no bottom. */
function* elementsBelow(node: ParentNode): Generator<Element> {
	const open: ChildNode[] = node.children.toReversed()
	for (let one = open.pop(); one; one = open.pop()) {
		if (!isTag(one)) continue
		yield one
		open.push(...one.children.toReversed())
	}
}
