import { LIMITS } from '../limits.ts'
import { integer, oneOf, textUpTo } from './fields.ts'

/** What a picture is once it was written anew, or a drawing once it was cleaned [PI3]. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** What can be attached besides: each kind with the ending its name gets [PI4]. */
export const ATTACHMENT_ENDINGS = {
	'application/pdf': 'pdf',
	'application/vnd.oasis.opendocument.text': 'odt',
	'application/vnd.oasis.opendocument.spreadsheet': 'ods',
	'application/vnd.oasis.opendocument.presentation': 'odp',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
	'text/csv': 'csv',
	'text/plain': 'txt'
} as const
export type AttachmentType = keyof typeof ATTACHMENT_ENDINGS
export type FileType = PictureType | AttachmentType

export const FILE_ENDINGS: Readonly<Record<FileType, string>> = {
	...ATTACHMENT_ENDINGS,
	'image/png': 'png',
	'image/jpeg': 'jpg',
	'image/svg+xml': 'svg'
}

/**
 * [PI1] A file of a text, as its block in the text says and as the server knows it: both are the same or
 * the block is refused. `hash` is the SHA-256 of its bytes in base64url, `size` is in bytes; pictures say how
 * large they are in pixels.
 */
export type FileFact = {
	hash: string
	name: string
	type: FileType
	size: number
	width: number | null
	height: number | null
}

export const FILE_NAME_LENGTH = 200
export const ALT_LENGTH = 1_000
/** Of what everybody reads below a picture. */
export const CAPTION_LENGTH = 500
/** How wide a picture stands, in percent of the column. */
export const NARROWEST = 10
export const WIDEST = 100

const isName = textUpTo(FILE_NAME_LENGTH)
const isType = oneOf(...Object.keys(FILE_ENDINGS))
const isSize = integer(1, LIMITS.fileBytes)
const isPixels = integer(1, LIMITS.pictureEdge)
const KEYS = ['hash', 'name', 'type', 'size', 'width', 'height']

export function isFileFact(value: unknown): value is FileFact {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
	const { hash, name, type, size, width, height } = value as Record<string, unknown>
	const known = Object.keys(value).every((key) => KEYS.includes(key))
	const [wide, high] = [width ?? null, height ?? null]
	const sized = isPictureType(type) ? isPixels(wide) && isPixels(high) : wide === high && !wide
	return known && isFileHash(hash) && isName(name) && isType(type) && isSize(size) && sized
}

export function isPictureFact(value: unknown): value is FileFact & { type: PictureType } {
	return isFileFact(value) && isPictureType(value.type)
}

/** A SHA-256 in base64url. */
export function isFileHash(value: unknown): value is string {
	return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)
}

export function isPictureType(type: unknown): type is PictureType {
	return PICTURE_TYPES.some((one) => one === type)
}
