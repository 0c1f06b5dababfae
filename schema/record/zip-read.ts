import { concatenate } from '../ledger/bytes.ts'
import { Crc32 } from './crc32.ts'

/** Why an archive is not read, and the member it is about (empty: the archive itself). */
export class ZipError extends Error {
	readonly code: 'cut_off' | 'unsafe' | 'too_large' | 'damaged'
	readonly member: string

	constructor(code: ZipError['code'], member = '') {
		super(`${member || 'archive'}: ${code.replaceAll('_', ' ')}`)
		this.name = 'ZipError'
		this.code = code
		this.member = member
	}
}

export type Member = { name: string; bytes: Uint8Array<ArrayBuffer>; stored: boolean }

/** How much an archive may hold, packed and unpacked, and in how many members. */
export type ZipBounds = { bytes: number; members: number; unpackedBytes: number }

/** A bundle holds a PDF, texts and the files of one text; nothing near these bounds. */
export const ZIP_BOUNDS = {
	bytes: 160 * 2 ** 20,
	members: 1_000,
	unpackedBytes: 256 * 2 ** 20
} as const

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22

/** Where the bytes of an archive are: in memory, or in a file of which parts are read when they are needed. */
export type ZipSource = {
	length: number
	read: (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>
}

/** A member that is not unpacked yet; `parts` gives its bytes piece by piece, and refuses what does not fit. */
export type ZipMember = { name: string; size: number; parts: () => AsyncGenerator<Uint8Array> }

/**
 * [AS6] The members of a zip, in the order of its directory. Read so that nothing can be shown to one
 * reader and hidden from another: every name once, safe, and the same in both places where it stands;
 * no room between the parts for anything else than what the directory names. Nothing is unpacked beyond
 * what it said it would need. Throws a ZipError that names the member.
 */
export async function readZip(
	bytes: Uint8Array,
	bounds: ZipBounds = ZIP_BOUNDS
): Promise<Member[]> {
	const source = {
		length: bytes.length,
		read: async (from: number, to: number) => new Uint8Array(bytes.subarray(from, to))
	}
	const members: Member[] = []
	for (const { name, stored, parts } of await openZip(source, bounds)) {
		const all: Uint8Array[] = []
		for await (const part of parts()) all.push(part)
		members.push({ name, bytes: concatenate(...all), stored })
	}
	return members
}

/** The same of an archive that need not fit into memory: of each member only the part that is looked at. */
export async function openZip(
	source: ZipSource,
	bounds: ZipBounds
): Promise<(ZipMember & { stored: boolean })[]> {
	if (source.length > bounds.bytes) throw new ZipError('too_large')
	const entries = await directoryOf(source, bounds)
	const total = entries.reduce((sum, { size }) => sum + size, 0)
	if (total > bounds.unpackedBytes) throw new ZipError('too_large')
	refuseTwins(entries)
	const places: (Place & { end: number })[] = []
	for (const entry of entries) places.push(await placeOf(source, entry))
	refuseOverlap(places)
	return places.map(({ entry, start }) => ({
		name: entry.name,
		size: entry.size,
		stored: entry.method === 0,
		parts: () => unpacked(source, start, entry)
	}))
}

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
	return bytes.length > 4 && viewOf(bytes).getUint32(0, true) === LOCAL
}

type Entry = {
	name: string
	method: number
	crc: number
	packedSize: number
	size: number
	offset: number
}
type Place = { entry: Entry; start: number }

async function directoryOf(source: ZipSource, bounds: ZipBounds): Promise<Entry[]> {
	const end = source.length - END_BYTES
	if (end < 0) throw new ZipError('cut_off')
	const last = viewOf(await source.read(end, source.length))
	// No comment after the end: what stands there would be seen by nobody.
	if (last.getUint32(0, true) !== END) throw new ZipError('cut_off')
	const count = last.getUint16(10, true)
	const start = last.getUint32(16, true)
	const size = last.getUint32(12, true)
	if (count > bounds.members) throw new ZipError('too_large')
	if (start + size !== end) throw new ZipError('damaged')
	return entriesIn(await source.read(start, end), count)
}

function entriesIn(bytes: Uint8Array, count: number): Entry[] {
	const view = viewOf(bytes)
	const entries: Entry[] = []
	let at = 0
	for (let left = count; left > 0; left--) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
			throw new ZipError('damaged')
		entries.push(entryAt(bytes, at))
		at += 46 + lengthsAt(view, at + 28) + view.getUint16(at + 32, true)
	}
	if (at !== bytes.length) throw new ZipError('damaged')
	return entries
}

function entryAt(bytes: Uint8Array, at: number): Entry {
	const view = viewOf(bytes)
	const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true))
	const flags = view.getUint16(at + 8, true)
	const method = view.getUint16(at + 10, true)
	const entry = {
		name,
		method,
		crc: view.getUint32(at + 16, true),
		packedSize: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		offset: view.getUint32(at + 42, true)
	}
	// Encrypted, packed in another way, or larger than four gigabytes: none of ours is.
	if ((flags & 0x2041) !== 0 || (method !== 0 && method !== 8)) throw new ZipError('unsafe', name)
	if (entry.packedSize === 0xffffffff || entry.size === 0xffffffff)
		throw new ZipError('too_large', name)
	if (method === 0 && entry.packedSize !== entry.size) throw new ZipError('damaged', name)
	return entry
}

/** Relative, without a step up, and of visible signs. */
const SAFE = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:\p{C}]{1,240}(?<!\/)$/u

function nameAt(bytes: Uint8Array, at: number, length: number): string {
	const raw = bytes.subarray(at, at + length)
	try {
		const name = new TextDecoder('utf-8', { fatal: true }).decode(raw)
		if (SAFE.test(name)) return name
	} catch {
		// A name in an older alphabet is not one of ours either.
	}
	throw new ZipError('unsafe', String.fromCharCode(...raw.subarray(0, 60)).replace(/[^ -~]/g, '?'))
}

/** Two of one name, or names that a file system could take for one. */
function refuseTwins(entries: Entry[]): void {
	const seen = new Set<string>()
	for (const { name } of entries) {
		const folded = name.normalize('NFC').toLowerCase()
		if (seen.has(folded)) throw new ZipError('unsafe', name)
		seen.add(folded)
	}
}

/** The longest head of a member: its fixed part, a name and what else may stand there. */
const LONGEST_HEAD = 30 + 2 * 0xffff
/** Names of ours are short: most heads are read at once. */
const USUAL_HEAD = 512

/** Where the bytes of a member stand; what is said there must be what the directory says. */
async function placeOf(source: ZipSource, entry: Entry): Promise<Place & { end: number }> {
	const { offset, name } = entry
	const head = await headAt(source, offset, name)
	const view = viewOf(head)
	const nameLength = view.getUint16(26, true)
	const start = offset + 30 + lengthsAt(view, 26)
	const end = start + entry.packedSize
	const same = nameAt(head, 30, nameLength) === name && view.getUint16(8, true) === entry.method
	if (!same || end > source.length) throw new ZipError('damaged', name)
	const described = (view.getUint16(6, true) & 8) !== 0
	return { entry, start, end: described ? await afterDescriptor(source, end) : end }
}

async function headAt(source: ZipSource, offset: number, name: string): Promise<Uint8Array> {
	const upTo = (length: number) => Math.min(source.length, offset + length)
	if (offset + 30 > source.length) throw new ZipError('damaged', name)
	const usual = await source.read(offset, upTo(USUAL_HEAD))
	const view = viewOf(usual)
	if (view.getUint32(0, true) !== LOCAL) throw new ZipError('damaged', name)
	if (30 + lengthsAt(view, 26) <= usual.length) return usual
	return source.read(offset, upTo(LONGEST_HEAD))
}

/** What a writer puts behind a member whose size it did not know beforehand: with a signature or without. */
async function afterDescriptor(source: ZipSource, end: number): Promise<number> {
	if (end + 4 > source.length) return end + 12
	const signed = viewOf(await source.read(end, end + 4)).getUint32(0, true) === 0x08074b50
	return end + (signed ? 16 : 12)
}

/** One after the other from the first byte to the directory. */
function refuseOverlap(places: (Place & { end: number })[]): void {
	let at = 0
	for (const { entry, end } of places.toSorted((one, other) => one.start - other.start)) {
		if (entry.offset !== at) throw new ZipError('damaged', entry.name)
		at = end
	}
}

/** So much of a packed member is read at a time. */
const PART_BYTES = 2 ** 20

async function* unpacked(
	source: ZipSource,
	start: number,
	entry: Entry
): AsyncGenerator<Uint8Array> {
	const { name, method, size, crc } = entry
	const packed = packedParts(source, start, entry.packedSize)
	const sum = new Crc32()
	let length = 0
	for await (const part of method === 0 ? packed : inflated(packed, name)) {
		length += part.length
		// It holds more than it said: a lie, or damage.
		if (length > size) throw new ZipError('damaged', name)
		sum.add(part)
		yield part
	}
	if (length !== size || sum.value !== crc) throw new ZipError('damaged', name)
}

async function* packedParts(
	source: ZipSource,
	start: number,
	size: number
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	for (let at = 0; at < size; at += PART_BYTES)
		yield await source.read(start + at, start + Math.min(size, at + PART_BYTES))
}

async function* inflated(
	packed: AsyncGenerator<Uint8Array<ArrayBuffer>>,
	name: string
): AsyncGenerator<Uint8Array> {
	const reader = new ReadableStream<Uint8Array<ArrayBuffer>>({
		async pull(controller) {
			const { done, value } = await packed.next()
			if (done) controller.close()
			else controller.enqueue(value)
		}
	})
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader()
	try {
		for (;;) {
			const { done, value } = await reader.read().catch(() => {
				throw new ZipError('damaged', name)
			})
			if (done) return
			yield value
		}
	} finally {
		await reader.cancel().catch(() => {})
	}
}

/** Lengths of name and extra field, which stand beside each other in both headers. */
function lengthsAt(view: DataView, at: number): number {
	return view.getUint16(at, true) + view.getUint16(at + 2, true)
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
