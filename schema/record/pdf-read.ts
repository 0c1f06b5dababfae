import { textIn } from '../ledger/bytes.ts'
import { openPdf, streamContent, type PdfFile } from './pdf-file.ts'
import {
	isDictionary,
	isName,
	isStream,
	isString,
	PdfError,
	type PdfDictionary,
	type PdfValue
} from './pdf-syntax.ts'
import { changesBetween, fieldsOf, type Changes } from './pdf-changes.ts'
import { evidenceIn } from './pdf-evidence.ts'
import { ATTACHMENTS } from './record.ts'
import type { EvidenceBytes } from './revocation.ts'
import type { RecordFiles } from './verify.ts'

/** A seal as it stands in a PDF: the CMS bytes, and which parts of the file it speaks of. */
export type SealInFile = {
	/** DER of the CMS, its padding cut off. */
	cms: Uint8Array<ArrayBuffer>
	/** The bytes the seal speaks of: everything but the hole with the CMS. */
	signed: Uint8Array<ArrayBuffer>
	/** [R10] The two ranges and the hole are exactly the whole file, as it was when it was signed. */
	whole: boolean
	/** How far it reaches: what comes after was added later. */
	end: number
	/** When it says that it was made, if it does. */
	claimedAt: Date | null
	/** Something was added to the file later. */
	followed: boolean
	/** A time-stamp over the file instead of somebody's signature (ETSI EN 319 142-1, 5.4.3). */
	archive: boolean
}
/** [R17] A signature that was added to a sealed file, and what came with it. */
export type AddedSignature = SealInFile & { changes: Changes }
/** What a PDF holds of a record. `files` is null when it holds none; they are those that were sealed. */
export type RecordPdf = {
	files: RecordFiles | null
	seal: SealInFile | null
	/** Further seals, and what people signed. */
	signatures: AddedSignature[]
	/** [SL3] Archive time-stamps over all that stands before them; `cms` is the token. */
	stamps: AddedSignature[]
	/** [SL3] What the file brings along on revocation. */
	evidence: EvidenceBytes | null
}

/** Takes record, text, proof and seal out of a PDF. Runs in a browser. Throws a PdfError on a damaged file. */
export async function readRecordPdf(bytes: Uint8Array): Promise<RecordPdf> {
	try {
		const file = openPdf(bytes)
		const found = signaturesOf(file)
		const seal = found.find(({ archive }) => !archive) ?? null
		const sealed = seal && seal.end < bytes.length ? openPdf(bytes.subarray(0, seal.end)) : file
		const later = withChanges(
			bytes,
			sealed,
			found.filter((one) => one !== seal)
		)
		return {
			files: filesOf(await attachmentsOf(sealed)),
			seal,
			signatures: later.filter(({ archive }) => !archive),
			stamps: later.filter(({ archive }) => archive),
			evidence: await evidenceIn(file)
		}
	} catch (error) {
		if (error instanceof PdfError) throw error
		throw new PdfError('the file is damaged')
	}
}

/** Every embedded file by its name. */
export async function attachmentsOf(file: PdfFile): Promise<Map<string, Uint8Array>> {
	const found = new Map<string, Uint8Array>()
	const root = file.dictionary(file.trailer.entries.get('Root'), 'document')
	const names = file.resolve(root.entries.get('Names'))
	const tree = isDictionary(names) ? file.resolve(names.entries.get('EmbeddedFiles')) : null
	for (const [name, specification] of namesIn(file, tree, 0)) {
		const embedded = file.dictionary(specification.entries.get('EF'), 'embedded file')
		const stream = file.resolve(embedded.entries.get('F') ?? embedded.entries.get('UF'))
		if (!isStream(stream)) throw new PdfError(`attachment ${name} has no content`)
		found.set(name, await streamContent(file, stream))
	}
	return found
}

function filesOf(attachments: Map<string, Uint8Array>): RecordFiles | null {
	const record = attachments.get(ATTACHMENTS.record)
	if (!record) return null
	return {
		record,
		text: attachments.get(ATTACHMENTS.text) ?? null,
		proof: textIn(attachments, ATTACHMENTS.proof),
		consistency: textIn(attachments, ATTACHMENTS.consistency)
	}
}

function namesIn(file: PdfFile, node: PdfValue, depth: number): [string, PdfDictionary][] {
	if (!isDictionary(node) || depth > 8) return []
	const leaves = file.resolve(node.entries.get('Names'))
	const kids = file.resolve(node.entries.get('Kids'))
	const found: [string, PdfDictionary][] = []
	if (Array.isArray(leaves))
		for (let at = 0; at + 1 < leaves.length; at += 2) {
			const key = file.resolve(leaves[at])
			if (isString(key)) found.push([textOf(key.string), file.dictionary(leaves[at + 1], 'file')])
		}
	if (Array.isArray(kids))
		for (const kid of kids) found.push(...namesIn(file, file.resolve(kid), depth + 1))
	return found
}

/** Every signature, in the order in which they were made; the first is the seal. */
function signaturesOf(file: PdfFile): SealInFile[] {
	const found = fieldsOf(file)
		.map(file.resolve)
		.filter(isDictionary)
		.filter(({ entries }) => isNamed(file.resolve(entries.get('FT')), 'Sig'))
		.map(({ entries }) => file.resolve(entries.get('V')))
		.filter(isDictionary)
		.map((signature) => readSeal(file, signature))
		.toSorted((one, other) => one.end - other.end)
	return found.map((one, at) => ({
		...one,
		whole: one.whole && (at < found.length - 1 || reachesEnd(file, one))
	}))
}

/** What may stand behind the last signature is evidence on revocation [SL3], and nothing else. */
function reachesEnd(file: PdfFile, { end }: SealInFile): boolean {
	if (end === file.bytes.length) return true
	// Loose bytes are no update: the newest table must stand in what was added.
	if (file.lastTable < end) return false
	return changesBetween(openPdf(file.bytes.subarray(0, end)), file) === 'nothing'
}

function withChanges(bytes: Uint8Array, sealed: PdfFile, later: SealInFile[]): AddedSignature[] {
	let before = sealed
	return later.map((one) => {
		const after = openPdf(bytes.subarray(0, one.end))
		const changes = changesBetween(before, after)
		before = after
		return { ...one, changes }
	})
}

function readSeal(file: PdfFile, { entries }: PdfDictionary): SealInFile {
	const range = file.resolve(entries.get('ByteRange'))
	const contents = file.resolve(entries.get('Contents'))
	const numbers = Array.isArray(range) ? range.map(file.resolve) : []
	if (!isString(contents) || numbers.length !== 4 || !numbers.every(isOffset))
		throw new PdfError('the seal has no byte range')
	const [start = 0, before = 0, after = 0, rest = 0] = numbers
	const { bytes } = file
	const signed = new Uint8Array(before + rest)
	signed.set(bytes.subarray(start, start + before))
	signed.set(bytes.subarray(after, after + rest), before)
	return {
		cms: withoutPadding(contents.string),
		signed,
		whole: start === 0 && before === contents.at && after === contents.end,
		end: after + rest,
		claimedAt: dateOf(file.resolve(entries.get('M'))),
		followed: after + rest < bytes.length,
		archive: isNamed(file.resolve(entries.get('SubFilter')), 'ETSI.RFC3161')
	}
}

/** Cuts the zeros after the outermost DER value. */
function withoutPadding(padded: Uint8Array): Uint8Array<ArrayBuffer> {
	const first = padded[1] ?? 0
	if (first < 0x80) return padded.slice(0, 2 + first)
	const octets = first - 0x80
	const length = padded.subarray(2, 2 + octets).reduce((value, byte) => value * 256 + byte, 0)
	return padded.slice(0, 2 + octets + length)
}

/** A date as PDF writes it (ISO 32000-1, 7.9.4): D:20261115103000+02'00'. */
function dateOf(value: PdfValue): Date | null {
	const text = isString(value) ? textOf(value.string) : ''
	const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(text)
	if (!found) return null
	const [, year, month, day, hour, minute, second, sign, hours = '00', minutes = '00'] = found
	const zone = sign ? `${sign}${hours}:${minutes}` : 'Z'
	const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
	return Number.isNaN(at.getTime()) ? null : at
}

function isOffset(value: PdfValue): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isNamed(value: PdfValue, name: string): boolean {
	return isName(value) && value.name === name
}

/** A text string: UTF-16BE with a mark, UTF-8 with a mark, or one byte per sign. */
function textOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
	if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes)
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
