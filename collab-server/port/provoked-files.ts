import { zipSync } from 'fflate'
import { LIMITS } from '#schema/limits.ts'
import type { Provocations } from '../store/acting/provoked/given.ts'
import { readFile } from './read.ts'

const reads = (bytes: Uint8Array) => readFile({ name: 'a.txt', bytes, language: 'en' })
const words = (text: string) => new TextEncoder().encode(text)

/** Refusals of files that are brought along. */
export const FILES: Provocations = {
	file_missing: () => readFile({ name: '', bytes: new Uint8Array(), language: 'en' }),
	file_empty: () => reads(new Uint8Array()),
	file_too_large: () => reads(new Uint8Array(LIMITS.importBytes + 1)),
	file_type_unknown: () => reads(words('%PDF-1.7')),
	file_unreadable: () => reads(words('PK\u0003\u0004 and then nothing')),
	file_unsafe: () =>
		reads(zipSync({ 'content.xml': words('<!DOCTYPE office><office:document-content/>') })),
	import_too_long: () => reads(words('word '.repeat(LIMITS.importLength / 4)))
}
