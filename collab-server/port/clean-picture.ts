import sharp from 'sharp'
import type { PictureType } from '#schema/docs/files.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { Turns } from './turns.ts'

// Only what is on this list is ever decoded: no documents, no files beside the given bytes, and drawings only
// after they were cleaned.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
	operation: [
		'VipsForeignLoadPngBuffer',
		'VipsForeignLoadJpegBuffer',
		'VipsForeignLoadWebpBuffer',
		'VipsForeignLoadNsgifBuffer',
		'VipsForeignLoadHeifBuffer',
		'VipsForeignLoadSvgBuffer'
	]
})
sharp.cache(false)
sharp.concurrency(1)

export type CleanPicture = {
	type: PictureType
	bytes: Uint8Array
	width: number
	height: number
}

const turns = new Turns(2, 40)
const PATIENCE_SECONDS = 20
const JPEG = { quality: 85, mozjpeg: true }

/**
 * [PI3] A picture decoded and written anew, turned as it was held, as PNG or JPEG: nothing else the file carried
 * is left, neither a place nor a camera nor anything hidden behind the picture. Of a moving one, the first frame.
 * @throws Refusal picture_unreadable, picture_too_large, upload_too_large
 */
export function cleanPicture(bytes: Uint8Array): Promise<CleanPicture> {
	return turns.take(async () => {
		const asJpeg = await kindOf(bytes)
		const { data, info } = await written(bytes, asJpeg)
		if (data.length > LIMITS.fileBytes)
			throw new Refusal('upload_too_large', { limit: LIMITS.fileBytes / (1024 * 1024) })
		const type: PictureType = asJpeg ? 'image/jpeg' : 'image/png'
		return { type, bytes: new Uint8Array(data), width: info.width, height: info.height }
	})
}

/** Whether it becomes a JPEG: photographs do, and what was saved like them. Reads no more than its head. */
async function kindOf(bytes: Uint8Array): Promise<boolean> {
	const head = await sharp(bytes, { limitInputPixels: false })
		.metadata()
		.catch(() => null)
	if (!head?.width || !head.height) throw new Refusal('picture_unreadable')
	if (head.width * head.height > LIMITS.picturePixels)
		throw new Refusal('picture_too_large', { limit: LIMITS.picturePixels / 1_000_000 })
	if (head.format === 'jpeg') return true
	return (head.format === 'webp' || head.format === 'heif') && !head.hasAlpha
}

async function written(bytes: Uint8Array, asJpeg: boolean) {
	const edge = LIMITS.pictureEdge
	const picture = sharp(bytes, { limitInputPixels: LIMITS.picturePixels, failOn: 'error' })
		.timeout({ seconds: PATIENCE_SECONDS })
		.autoOrient()
		.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
	const kept = asJpeg ? picture.jpeg(JPEG) : picture.png({ compressionLevel: 9 })
	try {
		return await kept.toBuffer({ resolveWithObject: true })
	} catch {
		throw new Refusal('picture_unreadable')
	}
}
