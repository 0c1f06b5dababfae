import createDOMPurify, { type WindowLike } from 'dompurify'
import { JSDOM } from 'jsdom'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { boundsOf } from './drawing-size.ts'

/** A drawing that only draws, and how large it stands, in pixels of CSS. */
export type CleanDrawing = { svg: string; width: number; height: number }

const SVG = 'http://www.w3.org/2000/svg'

/**
 * [PI3] An SVG drawing without anything that does more than draw: no program, no page inside, no picture, nothing
 * that moves, nothing from elsewhere, no hidden data. To be called in a thread of its own.
 * @throws Refusal upload_svg, picture_unreadable, upload_too_large
 */
export function cleanDrawing(text: string): CleanDrawing {
	if (text.length > LIMITS.drawingLength)
		throw new Refusal('upload_too_large', { limit: LIMITS.drawingLength / (1024 * 1024) })
	const plain = text.replace(/<!DOCTYPE\s+svg[^[>]*>/i, '')
	// What declares entities can grow without end, or read files.
	if (/<!(DOCTYPE|ENTITY)/i.test(plain)) throw new Refusal('upload_svg')
	const { window } = new JSDOM('')
	const purify = createDOMPurify(window as unknown as WindowLike)
	purify.addHook('uponSanitizeAttribute', (_element, attribute) => {
		attribute.keepAttr = isInside(attribute.attrName, attribute.attrValue)
	})
	purify.addHook('uponSanitizeElement', (element) => {
		if (element.nodeName.toLowerCase() === 'style' && reachesOut(element.textContent ?? ''))
			element.textContent = ''
	})
	const drawing = parsed(window, plain)
	// Its words would stay where only the element is taken out.
	for (const said of drawing.querySelectorAll('metadata')) said.remove()
	const clean = purify.sanitize(drawing, {
		USE_PROFILES: { svg: true },
		ADD_TAGS: ['use'],
		FORBID_TAGS: ['a', 'image', 'animatecolor', 'animatemotion', 'animatetransform', 'mpath'],
		ALLOW_DATA_ATTR: false,
		ALLOW_ARIA_ATTR: false,
		NAMESPACE: SVG,
		RETURN_DOM_FRAGMENT: true
	}).firstElementChild
	if (clean?.localName !== 'svg') throw new Refusal('upload_svg')
	if (weightOf(clean) > LIMITS.drawingParts) throw new Refusal('upload_svg')
	const { width, height, viewBox } = boundsOf(clean)
	for (const [name, value] of Object.entries({ width, height, viewBox }))
		clean.setAttribute(name, String(value))
	return { svg: new window.XMLSerializer().serializeToString(clean), width, height }
}

function parsed({ DOMParser }: JSDOM['window'], text: string): Element {
	const page = new DOMParser().parseFromString(text, 'image/svg+xml')
	const root = page.documentElement
	if (page.querySelector('parsererror') || root?.namespaceURI !== SVG)
		throw new Refusal('picture_unreadable')
	return root
}

/** References lead to other parts of the drawing, and to nothing else. */
function isInside(name: string, value: string): boolean {
	if (/^(xlink:)?href$/i.test(name)) return /^#[\w.-]+$/.test(value.trim())
	return !reachesOut(value)
}

/** Whether a style or a value could fetch or run something; a backslash could hide that. */
function reachesOut(css: string): boolean {
	return /@import|@font-face|expression|javascript:|data:|-moz-binding|behavior|\\|url\((?!\s*['"]?#)|image-set|image\(/i.test(
		css
	)
}

/** How many parts are drawn in the end: what is used many times counts each time. Circles are endless. */
function weightOf(root: Element): number {
	const byId = new Map([...root.querySelectorAll('[id]')].map((one) => [one.id, one]))
	const known = new Map<Element, number>()
	const weigh = (element: Element): number => {
		const weight = known.get(element)
		if (weight !== undefined) return weight
		known.set(element, Infinity)
		let sum = 1
		for (const id of named(element)) {
			const target = byId.get(id)
			if (target && target !== element) sum += weigh(target)
		}
		for (const child of element.children) sum += weigh(child)
		known.set(element, sum)
		return sum
	}
	return weigh(root)
}

function named(element: Element): string[] {
	return [...element.attributes].flatMap(({ name, value }) =>
		/href$/i.test(name)
			? [value.trim().slice(1)]
			: [...value.matchAll(/url\(\s*['"]?#([^'")\s]+)/gi)].map(([, id]) => id ?? '')
	)
}
