import { concatenate } from '../ledger/bytes.ts'
import {
	isDictionary,
	isReference,
	PdfError,
	PdfReader,
	type PdfDictionary,
	type PdfStream,
	type PdfValue
} from './pdf-syntax.ts'

/** A PDF opened for reading: its last trailer, and its objects on demand. */
export type PdfFile = {
	bytes: Uint8Array
	trailer: PdfDictionary
	/** Offset of the last cross-reference table: what an update names as `Prev`. */
	lastTable: number
	/** Follows references until a value that is none; null when nothing stands there. */
	resolve(value: PdfValue | undefined): PdfValue
	/** The dictionary behind a value; throws a PdfError that names what was looked for. */
	dictionary(value: PdfValue | undefined, what: string): PdfDictionary
}

/** %PDF-1. */
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e]
const MOST_TABLES = 32
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Opens a PDF with classic cross-reference tables, the only kind records are made of: later updates
 * win over earlier ones (ISO 32000-1, 7.5.6). Throws a PdfError for everything else.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
	if (bytes.length > MOST_BYTES) throw new PdfError('the file is too large to be a record')
	if (!HEADER.every((byte, at) => bytes[at] === byte)) throw new PdfError('not a PDF')
	const lastTable = startOfTable(bytes)
	const offsets = new Map<number, number>()
	const trailers = readTables(bytes, lastTable, offsets)
	const [trailer] = trailers
	if (!trailer) throw new PdfError('no trailer')
	const resolve = (value: PdfValue | undefined): PdfValue => {
		for (let hops = 0; isReference(value) && hops < 8; hops++)
			value = objectAt(bytes, value.reference, offsets, resolve)
		return value === undefined || isReference(value) ? null : value
	}
	return {
		bytes,
		trailer,
		lastTable,
		resolve,
		dictionary(value, what) {
			const resolved = resolve(value)
			if (!isDictionary(resolved)) throw new PdfError(`no ${what}`)
			return resolved
		}
	}
}

/** The content of a stream, inflated when it was deflated. Throws a PdfError on other encodings. */
export async function streamContent(file: PdfFile, stream: PdfStream): Promise<Uint8Array> {
	const filter = file.resolve(stream.entries.get('Filter'))
	const names = (Array.isArray(filter) ? filter.map(file.resolve) : [filter]).flatMap((item) =>
		item === null ? [] : [(item as { name?: string }).name]
	)
	if (names.length === 0) return stream.data
	if (names.length > 1 || names[0] !== 'FlateDecode') throw new PdfError('unknown stream encoding')
	return inflate(stream.data)
}

async function inflate(data: Uint8Array): Promise<Uint8Array> {
	const reader = new Blob([new Uint8Array(data)])
		.stream()
		.pipeThrough(new DecompressionStream('deflate'))
		.getReader()
	const parts: Uint8Array[] = []
	for (let size = 0; size <= MOST_BYTES;) {
		const { done, value } = await reader.read().catch(() => {
			throw new PdfError('a stream is damaged')
		})
		if (done) return concatenate(...parts)
		parts.push(value)
		size += value.length
	}
	throw new PdfError('a stream is too large')
}

function startOfTable(bytes: Uint8Array): number {
	const tail = Math.max(0, bytes.length - 2_048)
	const text = Array.from(bytes.subarray(tail), (byte) => String.fromCharCode(byte)).join('')
	const [, offset] = /.*startxref\s+(\d+)\s+%%EOF\s*$/s.exec(text) ?? []
	if (offset === undefined) throw new PdfError('the end of the file is missing')
	return Number(offset)
}

/** Reads the tables from the newest to the oldest; the first offset seen for an object is the valid one. */
function readTables(
	bytes: Uint8Array,
	last: number,
	offsets: Map<number, number>
): PdfDictionary[] {
	const trailers: PdfDictionary[] = []
	for (let at: PdfValue | undefined = last; typeof at === 'number';) {
		if (trailers.length >= MOST_TABLES) throw new PdfError('too many updates')
		const reader: PdfReader = new PdfReader(bytes, at)
		reader.expect('xref')
		readSections(reader, offsets)
		const trailer: PdfValue = reader.value()
		if (!isDictionary(trailer)) throw new PdfError('no trailer')
		trailers.push(trailer)
		at = trailer.entries.get('Prev')
	}
	return trailers
}

function readSections(reader: PdfReader, offsets: Map<number, number>): void {
	while (!reader.take('trailer')) {
		const first = reader.integer()
		const count = reader.integer()
		if (count < 0 || count > 1_000_000) throw new PdfError('a table is too large')
		for (let number = first; number < first + count; number++) {
			const offset = reader.integer()
			reader.integer()
			const used = reader.take('n')
			if (!used) reader.expect('f')
			if (!offsets.has(number)) offsets.set(number, used ? offset : -1)
		}
	}
}

function objectAt(
	bytes: Uint8Array,
	number: number,
	offsets: Map<number, number>,
	resolve: PdfFile['resolve']
): PdfValue {
	const offset = offsets.get(number)
	if (offset === undefined || offset < 0) return null
	const reader = new PdfReader(bytes, offset)
	if (reader.integer() !== number) throw new PdfError(`object ${number} is not where it should be`)
	reader.integer()
	reader.expect('obj')
	const value = reader.value()
	if (!isDictionary(value) || !reader.take('stream')) return value
	return {
		...value,
		data: streamData(reader, resolve(value.entries.get('Length')))
	} satisfies PdfStream
}

function streamData(reader: PdfReader, length: PdfValue): Uint8Array {
	const { bytes } = reader
	if (bytes[reader.at] === 13) reader.at++
	if (bytes[reader.at] === 10) reader.at++
	if (typeof length !== 'number' || length < 0 || reader.at + length > bytes.length)
		throw new PdfError('a stream has no length')
	const data = bytes.subarray(reader.at, reader.at + length)
	reader.at += length
	reader.expect('endstream')
	return data
}
