import type { BroughtPicture } from '#schema/docs/formats.ts'
import { LIMITS } from '#schema/limits.ts'

/** The pictures of a file that is read, in order; each stands in the blocks by its number. */
export class BroughtPictures {
	readonly all: BroughtPicture[] = []
	#size = 0

	/** Keeps what begins like a picture, as far as there is room. Answers its source, or null. */
	take(bytes: Uint8Array, name: string): string | null {
		const fits = this.#size + bytes.length <= LIMITS.importPictureBytes
		const shown = isPicture(bytes) || isDrawing(bytes)
		if (!shown || !fits || this.all.length >= LIMITS.filesPerText) return null
		this.#size += bytes.length
		const source = String(this.all.length + 1)
		this.all.push({ source, name, bytes })
		return source
	}

	/** The same for a picture that stands in an address of its own (`data:`); nothing else is looked up. */
	takeAddress(address: string, name: string): string | null {
		const [, data] = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? []
		return data ? this.take(new Uint8Array(Buffer.from(data, 'base64')), name) : null
	}
}

/** PNG, JPEG, GIF, WebP, AVIF, by their first bytes. Whether it can be shown is found out when it is kept [PI3]. */
export function isPicture(bytes: Uint8Array): boolean {
	const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
	return /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8[79]a|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/.test(head)
}

/** SVG, by how it begins: a declaration, remarks and a document type may stand before it. */
export function isDrawing(bytes: Uint8Array): boolean {
	let head = new TextDecoder().decode(bytes.subarray(0, 4_096)).trimStart()
	while (/^<(\?|!--)/.test(head)) {
		const end = head.startsWith('<?') ? '?>' : '-->'
		const at = head.indexOf(end)
		if (at < 0) return false
		head = head.slice(at + end.length).trimStart()
	}
	return /^<(svg[\s>/]|!doctype\s+svg\s)/i.test(head)
}
