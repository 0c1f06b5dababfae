import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { gatherLists, markTasks, nestLists } from './pasted-lists.ts'
import { hangNotes } from './pasted-notes.ts'

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
	markTasks(page)
	for (const heading of page.querySelectorAll('.MsoTitle, p[role="heading"][aria-level]'))
		rankAsHeading(heading)
	for (const element of page.querySelectorAll(RAISED)) raise(element)
	for (const element of page.querySelectorAll('p, br')) if (isOnlyRoom(element)) element.remove()
	for (const element of page.querySelectorAll('*')) strip(element)
	return page.body.innerHTML
}

function withoutOffice(html: string): string {
	return html
		.replace(/<!--\[if[^]*?<!\[endif\]-->/gi, '')
		.replace(/<!\[(?:if|endif)[^>]*>/gi, '')
		.replace(/<\/?(?:o|w|v|m|st1):[^>]*>/gi, '')
}

/** Parts of a page that say nothing, the line that Word draws above its footnotes, and its comments. */
const UNSEEN =
	'style, script, template, noscript, iframe, object, embed, meta, link, title, xml, br.Apple-interchange-newline, [style*="footnote-list"] > hr, [style*="endnote-list"] > hr, [style*="comment-list"], .MsoCommentReference, .msocomanchor, .EOP'

function isOurs(html: string): boolean {
	return /data-pm-slice=/.test(html)
}

/** Looks that mean something stay; a wrapper that says it is none is none. */
function strip(element: Element): void {
	const style = element.getAttribute('style') ?? ''
	for (const name of ['class', 'lang', 'dir', 'align', 'face', 'size', 'color', 'bgcolor', 'name'])
		element.removeAttribute(name)
	if (element.id && !element.matches('a')) element.removeAttribute('id')
	// A share of the page is no width in pixels.
	if (/[*%]/.test(element.getAttribute('width') ?? '')) element.removeAttribute('width')
	const kept = style
		.split(';')
		.map((part) => part.trim())
		.filter((part) => MEANT.test(part))
		// A link is underlined anyway.
		.filter((part) => !/underline/i.test(part) || !element.closest('a[href]'))
	if (kept.length > 0) element.setAttribute('style', kept.join('; '))
	else element.removeAttribute('style')
	const weightless =
		/^(b|strong)$/i.test(element.tagName) && /(^|;)\s*font-weight:\s*(normal|400)/.test(style)
	if (weightless || /^(font|center|small|big)$/i.test(element.tagName))
		element.replaceWith(...element.childNodes)
}

/** Bold, slanted, underlined and struck. */
const MEANT =
	/^(font-weight:\s*(bold|[6-9]00)|font-style:\s*italic|text-decoration(-line)?:[^;]*(underline|line-through))/i

/** What Word calls a title is one here as in a file that is brought [I1]; Word in a browser says the rank. */
function rankAsHeading(element: Element): void {
	const rank = Math.min(Number(element.getAttribute('aria-level')) || 1, 6)
	const heading = element.ownerDocument.createElement(`h${rank}`)
	heading.append(...element.childNodes)
	element.replaceWith(heading)
}

const RAISED = 'sup, sub, [style*="vertical-align:super"], [style*="vertical-align:sub"]'
const SIGNS = '0123456789+-=()'
const ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const BELOW = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'

/** A text holds no raised words, but m2 is not m²: figures have letters of their own for it. */
function raise(element: Element): void {
	const words = element.textContent ?? ''
	const places = [...words].map((sign) => SIGNS.indexOf(sign))
	if (words === '' || places.includes(-1)) return
	const below = element.matches('sub, [style*="vertical-align:sub"]')
	element.textContent = places.map((place) => (below ? BELOW : ABOVE)[place]).join('')
}

const BLOCK = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, div, blockquote, pre, hr'

/** Offices make room between blocks by lines that say nothing; here the page does. */
function isOnlyRoom(element: Element): boolean {
	if (element.matches('p'))
		return (
			!element.closest('td, th, li') &&
			(element.textContent ?? '').trim() === '' &&
			!element.querySelector('img, [data-note]')
		)
	const { previousElementSibling: before, nextElementSibling: after } = element
	return Boolean((before ?? after)?.matches(BLOCK) && (after ?? before)?.matches(BLOCK))
}
