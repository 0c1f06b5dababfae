import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'

/** Pixels of CSS in a unit of length. */
const PIXELS: Readonly<Record<string, number>> = {
	...{ '': 1, px: 1, pt: 4 / 3, pc: 16 },
	...{ mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }
}

/**
 * How large a drawing stands, as it says itself, within the edge a picture may have; and the part of the plane it
 * shows. @throws Refusal picture_unreadable when it says neither
 */
export function boundsOf(drawing: Element): { width: number; height: number; viewBox: string } {
	const box = boxOf(drawing.getAttribute('viewBox'))
	const said = ['width', 'height'].map((name) => lengthOf(drawing.getAttribute(name)))
	const [wide, high] = [said[0] ?? null, said[1] ?? null]
	const ratio = box ? box.width / box.height : wide && high ? wide / high : null
	if (!ratio) throw new Refusal('picture_unreadable')
	const width = wide ?? (high ? high * ratio : (box?.width ?? 0))
	const height = high ?? width / ratio
	const scale = Math.min(1, LIMITS.pictureEdge / Math.max(width, height))
	const shown = box ?? { x: 0, y: 0, width, height }
	return {
		width: Math.max(1, Math.round(width * scale)),
		height: Math.max(1, Math.round(height * scale)),
		viewBox: [shown.x, shown.y, shown.width, shown.height].join(' ')
	}
}

function boxOf(text: string | null) {
	const numbers = (text ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number)
	const [x = 0, y = 0, width = 0, height = 0] = numbers
	const fits = numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
	return fits ? { x, y, width, height } : null
}

/** A length in pixels; null for none, and for what depends on what is around it. */
function lengthOf(text: string | null): number | null {
	const [, number, unit = ''] =
		/^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? []
	const pixels = Number(number) * (PIXELS[unit.toLowerCase()] ?? Number.NaN)
	return Number.isFinite(pixels) && pixels > 0 ? pixels : null
}
