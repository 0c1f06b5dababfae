import { zipSync } from 'fflate'
import { LIMITS } from '#schema/limits.ts'
import type { Provocations } from '../store/acting/provoked/given.ts'
import sharp from 'sharp'
import { knownFile } from './known-file.ts'
import { readFile } from './read.ts'

const reads = (bytes: Uint8Array) => readFile({ name: 'a.txt', bytes, language: 'en' })
const words = (text: string) => new TextEncoder().encode(text)

const adds = (bytes: Uint8Array) => knownFile({ name: 'a.png', bytes })
const grey = async (width: number, height: number) =>
	new Uint8Array(
		await sharp({ create: { width, height, channels: 3, background: '#888' } })
			.png()
			.toBuffer()
	)

/** Refusals of files that are brought along. */
export const FILES: Provocations = {
	file_missing: () => readFile({ name: '', bytes: new Uint8Array(), language: 'en' }),
	file_empty: () => reads(new Uint8Array()),
	file_too_large: () => reads(new Uint8Array(LIMITS.importBytes + 1)),
	file_type_unknown: () => reads(words('%PDF-1.7')),
	file_unreadable: () => reads(words('PK\u0003\u0004 and then nothing')),
	file_unsafe: () =>
		reads(zipSync({ 'content.xml': words('<!DOCTYPE office><office:document-content/>') })),
	upload_too_large: () => adds(new Uint8Array(LIMITS.fileBytes + 1)),
	upload_type_unknown: () => adds(new Uint8Array([77, 90, 0])),
	upload_svg: () => adds(words('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')),
	upload_with_macros: () =>
		adds(zipSync({ 'word/document.xml': words('<x/>'), 'word/vbaProject.bin': words('x') })),
	picture_unreadable: async () => adds((await grey(9, 9)).subarray(0, 50)),
	picture_too_large: async () => adds(await grey(9_000, 7_000)),
	import_too_long: () => reads(words('word '.repeat(LIMITS.importLength / 4)))
}
