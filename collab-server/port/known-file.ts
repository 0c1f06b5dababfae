import {
	ATTACHMENT_ENDINGS,
	type AttachmentType,
	FILE_ENDINGS,
	FILE_NAME_LENGTH,
	type FileType
} from '#schema/docs/files.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { WholeFile } from '../store/files/file-rows.ts'
import { cleanedApart } from './apart.ts'
import { isDrawing, isPicture } from './brought-pictures.ts'
import { cleanPicture } from './clean-picture.ts'
import { unpack } from './unpack.ts'

export type GivenFile = { name: string; bytes: Uint8Array }

/**
 * [PI2] A file as it may be kept: what it is, its bytes say; its name is only what it is called. Pictures are
 * written anew [PI3], everything else is one of a few kinds that are known to be harmless to keep [PI4].
 * @throws Refusal when it is none of them, or too large
 */
export async function knownFile({ name, bytes }: GivenFile): Promise<Omit<WholeFile, 'hash'>> {
	if (bytes.length === 0) throw new Refusal('file_missing')
	if (bytes.length > LIMITS.fileBytes)
		throw new Refusal('upload_too_large', { limit: LIMITS.fileBytes / (1024 * 1024) })
	if (isPicture(bytes)) return named(name, await cleanPicture(bytes))
	const drawing = drawingIn(bytes)
	if (drawing !== null) return named(name, await cleanedDrawing(drawing))
	const type = attachmentType(name, bytes)
	return named(name, { type, bytes, width: null, height: null })
}

async function cleanedDrawing(drawing: string) {
	const { svg, width, height } = await cleanedApart(drawing)
	const type = 'image/svg+xml' as const
	return { type, bytes: new TextEncoder().encode(svg), width, height }
}

/** The words of an SVG drawing, or null for anything else. */
function drawingIn(bytes: Uint8Array): string | null {
	return isDrawing(bytes) ? plainText(bytes) : null
}

function named(name: string, file: Omit<WholeFile, 'hash' | 'name' | 'size'>) {
	return { ...file, name: fileName(name, file.type), size: file.bytes.length }
}

/** [PI4] */
function attachmentType(name: string, bytes: Uint8Array): AttachmentType {
	const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
	if (head.startsWith('%PDF-')) return 'application/pdf'
	if (head.startsWith('PK\u0003\u0004')) return packedType(bytes)
	const text = plainText(bytes)
	if (text === null) throw new Refusal('upload_type_unknown')
	const begin = text.slice(0, 4_096).trimStart()
	// Pages and other markup are for programs, not for people to read in a list of attachments.
	if (begin.startsWith('<')) throw new Refusal('upload_type_unknown')
	return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

const OFFICE: readonly [part: string, type: AttachmentType][] = [
	['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	[
		'ppt/presentation.xml',
		'application/vnd.openxmlformats-officedocument.presentationml.presentation'
	]
]
const MACROS = /vbaProject\.bin$|^(?:Basic|Scripts)\/.+\.(?:xml|xba|py|js|bsh)$/i

/** An office file without macros; nothing else that is packed. */
function packedType(bytes: Uint8Array): AttachmentType {
	const { names, parts } = unpack(bytes, (name) => name === 'mimetype')
	if (names.some((name) => MACROS.test(name))) throw new Refusal('upload_with_macros')
	const said = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, 100)).trim()
	const odf = names.includes('content.xml') && isOdf(said) ? said : null
	const type = odf ?? OFFICE.find(([part]) => names.includes(part))?.[1]
	if (!type) throw new Refusal('upload_type_unknown')
	return type
}

function isOdf(type: string): type is AttachmentType {
	return type.startsWith('application/vnd.oasis.opendocument.') && type in ATTACHMENT_ENDINGS
}

/** The words of a file that is UTF-8 and has no signs in it but letters, spaces and line ends; or null. */
function plainText(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
		return /[\p{Cc}--[\t\n\f\r]]/v.test(text) ? null : text
	} catch {
		return null
	}
}

/** What a disk and a text can hold of a name, with the ending of what the file really is. */
export function fileName(name: string, type: FileType): string {
	const ending = FILE_ENDINGS[type]
	const bare = name
		.normalize('NFC')
		.toWellFormed()
		.split(/[/\\]/)
		.at(-1)
		?.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd<>:"|?*%]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+/, '')
		.trim()
	const short = Array.from(bare || 'file').slice(0, FILE_NAME_LENGTH / 2)
	return `${short.join('')}.${ending}`
}
