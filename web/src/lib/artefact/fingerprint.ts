/**
 * The drawing and the digits of a SHA-256 [design language 1.7]. The drawing helps memory and is
 * never the proof: two drawings can look alike, so it always stands beside the digits.
 */

/** First twelve hexadecimal digits of a hash in base64url, in groups people can compare aloud. */
export function digits(hash: string): string {
	return [...bytesOf(hash).subarray(0, 6)]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.replace(/.{4}(?=.)/g, '$& ')
}

/** All 64 hexadecimal digits of a hash in base64url. */
export function allDigits(hash: string): string {
	return [...bytesOf(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Three closed curves in a 120 x 120 box, as SVG path data; the same hash draws the same curves. */
export function rosette(hash: string): string[] {
	const bytes = bytesOf(hash)
	return [17, 28, 40].map((radius, ring) => curve(radius, bytes.subarray(ring * 8, ring * 8 + 8)))
}

const POINTS = 160

/** A circle that swings in two waves; eight bytes say how often, how far and from where. */
function curve(radius: number, bytes: Uint8Array): string {
	const [petals = 0, depth = 0, turn = 0, ripples = 0, height = 0, shift = 0] = bytes
	const points = Array.from({ length: POINTS }, (_, i) => {
		const angle = (i / POINTS) * 2 * Math.PI
		const wave = Math.cos((3 + (petals % 7)) * angle + (turn / 255) * 2 * Math.PI)
		const ripple = Math.cos((8 + (ripples % 11)) * angle + (shift / 255) * 2 * Math.PI)
		const reach = radius * (1 + 0.2 * (depth / 255) * wave + 0.12 * (height / 255) * ripple)
		return `${round(60 + reach * Math.cos(angle))} ${round(60 + reach * Math.sin(angle))}`
	})
	return `M${points.join('L')}Z`
}

const round = (value: number) => Math.round(value * 10) / 10

function bytesOf(hash: string): Uint8Array {
	const base64 = hash.replaceAll('-', '+').replaceAll('_', '/')
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
