import sharp from 'sharp'
import type { Pictures } from './leaving.ts'

/** [I3] Drawings as PNG, twice as fine as they stand, for files of offices that do not all read SVG. */
export async function rastered(pictures: Pictures): Promise<Pictures> {
	const all = Object.entries(pictures).map(async ([source, picture]) => {
		if (picture.type !== 'image/svg+xml') return [source, picture] as const
		const { width } = picture
		const bytes = await sharp(picture.bytes, { density: 144 })
			.resize({ width: Math.min(width * 2, 4_000) })
			.png()
			.toBuffer()
		return [
			source,
			{ ...picture, type: 'image/png' as const, bytes: new Uint8Array(bytes) }
		] as const
	})
	return Object.fromEntries(await Promise.all(all))
}
