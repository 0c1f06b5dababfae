import { Refusal } from '#schema/errors.ts'
import {
	blockWords,
	carriedIn,
	everyBlock,
	type Brought,
	type ImportFormat
} from '#schema/docs/formats.ts'
import { LossReport } from '#schema/docs/losses.ts'
import { arePlainBlocks, type PlainBlock } from '#schema/docs/plain-shape.ts'
import { LIMITS } from '#schema/limits.ts'
import { BroughtPictures } from './brought-pictures.ts'
import { joined } from './building.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOdt } from './read-odt.ts'
import { readPlain } from './read-plain.ts'
import { unpack } from './unpack.ts'

export type BroughtFile = { name: string; bytes: Uint8Array; language: string }
type Read = { title: string; blocks: PlainBlock[] }

/**
 * [I1] A file as a text, and what of it could not be carried. What it is, its bytes say; its name only
 * tells apart what is text anyway.
 * @throws Refusal when it is none of the formats, or more than the limits allow
 */
export async function readFile(file: BroughtFile): Promise<Brought> {
	if (file.name === '') throw new Refusal('file_missing')
	if (file.bytes.length === 0) throw new Refusal('file_empty')
	if (file.bytes.length > LIMITS.importBytes) throw tooLarge()
	const report = new LossReport()
	const format = formatOf(file)
	const pictures = new BroughtPictures()
	const { title, blocks } = await READERS[format](file, report, pictures)
	forgetLanguage(blocks, file.language)
	const length = blockWords(blocks).length
	if (blocks.length === 0) throw new Refusal('file_empty')
	if (length > LIMITS.importLength || everyBlock(blocks).length > LIMITS.importBlocks)
		throw new Refusal('import_too_long', { limit: LIMITS.importLength })
	if (!arePlainBlocks(blocks)) throw new Refusal('file_unreadable')
	return {
		format,
		title: shortened(title || nameWithoutEnding(file.name)),
		blocks,
		pictures: pictures.all,
		carried: carriedIn(blocks),
		losses: report.losses
	}
}

/** [K20] Only what is said in another language than the text needs a sign of it. */
function forgetLanguage(blocks: readonly PlainBlock[], language: string): void {
	for (const block of everyBlock(blocks)) {
		if (!('text' in block)) continue
		block.text = joined(
			block.text.map(({ lang, ...stretch }) => ({
				...stretch,
				...(lang && lang.split('-')[0] !== language && { lang })
			}))
		)
	}
}

export function tooLarge(): Refusal {
	return new Refusal('file_too_large', { limit: LIMITS.importBytes / (1024 * 1024) })
}

const READERS: Record<
	ImportFormat,
	(file: BroughtFile, report: LossReport, pictures: BroughtPictures) => Read | Promise<Read>
> = {
	docx: ({ bytes }, report, pictures) => readDocx(bytes, report, pictures),
	odt: ({ bytes }, report, pictures) => readOdt(bytes, report, pictures),
	html: (file, report, pictures) => readHtml(decoded(file, report), report, pictures),
	md: (file, report, pictures) => readMarkdown(decoded(file, report), report, pictures),
	txt: (file, report) => readPlain(decoded(file, report), report)
}

function formatOf({ name, bytes }: BroughtFile): ImportFormat {
	const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
	if (begins(bytes, [0x50, 0x4b])) return packedFormat(bytes)
	if (isBinary(bytes)) throw new Refusal('file_type_unknown')
	if (ending === 'md' || ending === 'markdown') return 'md'
	if (/^x?html?$/.test(ending)) return 'html'
	const head = new TextDecoder().decode(bytes.subarray(0, 1_000))
	return /^\s*(<!doctype html|<html)/i.test(head) ? 'html' : 'txt'
}

function packedFormat(bytes: Uint8Array): ImportFormat {
	const { names } = unpack(bytes, () => false)
	if (names.includes('word/document.xml')) return 'docx'
	if (names.includes('content.xml')) return 'odt'
	throw new Refusal('file_type_unknown')
}

/** A file with zero bytes in it is no text, unless it is UTF-16 and says so; neither is a PDF. */
function isBinary(bytes: Uint8Array): boolean {
	if (begins(bytes, [0x25, 0x50, 0x44, 0x46]) || begins(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
		return true
	return !isUtf16(bytes) && bytes.includes(0)
}

function isUtf16(bytes: Uint8Array): boolean {
	return begins(bytes, [0xff, 0xfe]) || begins(bytes, [0xfe, 0xff])
}

function begins(bytes: Uint8Array, signs: number[]): boolean {
	return signs.every((sign, n) => bytes[n] === sign)
}

/** The words of a text file: in UTF-8, or in what offices wrote before it. */
function decoded({ bytes, language }: BroughtFile, report: LossReport): string {
	if (isUtf16(bytes))
		return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		report.note('signs')
		return new TextDecoder(language === 'lv' ? 'windows-1257' : 'windows-1252').decode(bytes)
	}
}

function nameWithoutEnding(name: string): string {
	return (name.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]{1,8}$/, '')
}

function shortened(title: string): string {
	const words = title
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.toWellFormed()
	return words.slice(0, LIMITS.titleLength).toWellFormed()
}
