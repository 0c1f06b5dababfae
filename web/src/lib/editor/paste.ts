import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isNote } from '#schema/docs/among-words.ts'

/** [I7] What is pasted from Word, Google Docs or LibreOffice comes without what only they understand. */
export const CleanPaste = Extension.create({
	name: 'cleanPaste',
	addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleaned } })]
})

/** HTML of a clipboard as the editor can read it: real lists, real footnotes, no looks of an office. */
export function cleaned(html: string): string {
	const ours = isOurs(html)
	const bare = ours ? html : withoutOffice(html)
	const page = new DOMParser().parseFromString(bare, 'text/html')
	for (const element of page.querySelectorAll(UNSEEN)) element.remove()
	// What was copied here keeps everything.
	if (ours) return page.body.innerHTML
	hangNotes(page)
	nestLists(page)
	for (const holder of [page.body, ...page.querySelectorAll('div, td, th')]) gatherLists(holder)
	for (const element of page.querySelectorAll('*')) strip(element)
	return page.body.innerHTML
}

function withoutOffice(html: string): string {
	return html
		.replace(/<!--\[if[^]*?<!\[endif\]-->/gi, '')
		.replace(/<!\[(?:if|endif)[^>]*>/gi, '')
		.replace(/<\/?(?:o|w|v|m|st1):[^>]*>/gi, '')
}

/** Parts of a page that say nothing, and the line that Word draws above its footnotes. */
const UNSEEN =
	'style, script, template, noscript, iframe, object, embed, meta, link, title, xml, br.Apple-interchange-newline, [style*="footnote-list"] > hr, [style*="endnote-list"] > hr'

function isOurs(html: string): boolean {
	return /data-pm-slice=/.test(html)
}

/** Looks that mean something stay; a wrapper that says it is none is none. */
function strip(element: Element): void {
	const style = element.getAttribute('style') ?? ''
	for (const name of ['class', 'lang', 'dir', 'align', 'face', 'size', 'color', 'bgcolor', 'name'])
		element.removeAttribute(name)
	if (element.id && !element.matches('a')) element.removeAttribute('id')
	const kept = style
		.split(';')
		.map((part) => part.trim())
		.filter((part) => MEANT.test(part))
		// A link is underlined anyway.
		.filter((part) => !/underline/i.test(part) || !element.closest('a[href]'))
	if (kept.length > 0) element.setAttribute('style', kept.join('; '))
	else element.removeAttribute('style')
	const weightless =
		/^(b|strong)$/i.test(element.tagName) && /font-weight:\s*(normal|400)/.test(style)
	if (weightless || /^(font|center|small|big)$/i.test(element.tagName))
		element.replaceWith(...element.childNodes)
}

/** Bold, slanted, underlined and struck. */
const MEANT =
	/^(font-weight:\s*(bold|[6-9]00)|font-style:\s*italic|text-decoration(-line)?:[^;]*(underline|line-through))/i

/** Google puts a list beside the item it belongs to. */
function nestLists(page: Document): void {
	for (const list of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)'))
		if (list.previousElementSibling?.matches('li')) list.previousElementSibling.append(list)
}

/** `list` is how Word calls the list. */
type Listed = { element: Element; list: string; level: number; ordered: boolean }

/** Word writes items of lists as paragraphs with a sign before them. */
function gatherLists(holder: Element): void {
	let run: Listed[] = []
	for (const child of [...holder.children]) {
		const listed = listedAs(child)
		const another = listed?.level === 1 && listed.list !== run[0]?.list
		if (run.length > 0 && (!listed || another)) {
			child.before(listOf(run))
			run = []
		}
		if (listed) run.push(listed)
	}
	if (run.length > 0) holder.append(listOf(run))
}

function listedAs(element: Element): Listed | null {
	const style = element.getAttribute('style') ?? ''
	const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d)/i.exec(style) ?? []
	if (!list || !level) return null
	const sign = [...element.querySelectorAll('span')].find((span) =>
		/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')
	)
	const ordered = /^\s*\(?[\dA-Za-z]{1,5}[.)]/.test(sign?.textContent ?? '')
	sign?.remove()
	return { element, list, level: Number(level), ordered }
}

/** Nested as deep as the levels say, and no deeper than one step at a time. */
function listOf(run: readonly Listed[]): Element {
	const [first] = run
	const open: { list: Element; level: number }[] = []
	const begin = ({ ordered, level, element }: Listed) => {
		const list = element.ownerDocument.createElement(ordered ? 'ol' : 'ul')
		const around = open.at(-1)?.list
		if (around) (around.lastElementChild ?? around).append(list)
		open.push({ list, level })
		return list
	}
	for (const one of run) {
		while (open.length > 1 && (open.at(-1)?.level ?? 0) > one.level) open.pop()
		const here = open.at(-1)
		const list = here && here.level >= one.level ? here.list : begin(one)
		const item = one.element.ownerDocument.createElement('li')
		const paragraph = one.element.ownerDocument.createElement('p')
		paragraph.append(...one.element.childNodes)
		item.append(paragraph)
		list.append(item)
		one.element.remove()
	}
	return open[0]?.list ?? (first as Listed).element
}

/** Footnotes are two links that lead to each other; the words go to where the number stands. */
function hangNotes(page: Document): void {
	for (const link of page.querySelectorAll('a[href^="#"]')) {
		const names = [link.id, link.getAttribute('name'), link.closest('sup')?.id].filter(Boolean)
		const target = named(page, link.getAttribute('href')?.slice(1) ?? '')
		const body = target?.closest('li, p, div, aside')
		const around = body?.matches('p') && body.parentElement?.matches('[id^="ftn"], [id^="edn"]')
		const whole = around ? body?.parentElement : body
		if (!whole || whole.contains(link)) continue
		const back = [...whole.querySelectorAll('a')].find((one) =>
			names.includes(one.getAttribute('href')?.slice(1) ?? '')
		)
		if (!back) continue
		back.remove()
		const words = (whole.textContent ?? '').replace(/\s+/g, ' ').trim()
		whole.remove()
		const place = link.closest('sup') ?? link
		if (isNote(words) && words !== '') {
			const note = page.createElement('sup')
			note.dataset.note = words
			place.replaceWith(note)
		} else place.replaceWith(words === '' ? '' : ` [${words}]`)
	}
}

function named(page: Document, name: string): Element | null {
	if (name === '') return null
	return page.getElementById(name) ?? page.querySelector(`[name="${CSS.escape(name)}"]`)
}
