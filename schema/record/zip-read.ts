import { concatenate } from '../ledger/bytes.ts'
import { crc32 } from './crc32.ts'

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
	if (bytes.length > bounds.bytes) throw new ZipError('too_large')
	const entries = directoryOf(bytes, bounds)
	const total = entries.reduce((sum, { size }) => sum + size, 0)
	if (total > bounds.unpackedBytes) throw new ZipError('too_large')
	refuseTwins(entries)
	const places = entries.map((entry) => placeOf(bytes, entry))
	refuseOverlap(places)
	const members: Member[] = []
	for (const { entry, start } of places) {
		const packed = bytes.subarray(start, start + entry.packedSize)
		members.push({
			name: entry.name,
			bytes: await unpacked(packed, entry),
			stored: entry.method === 0
		})
	}
	return members
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

function directoryOf(bytes: Uint8Array, bounds: ZipBounds): Entry[] {
	const view = viewOf(bytes)
	const end = bytes.length - END_BYTES
	// No comment after the end: what stands there would be seen by nobody.
	if (end < 0 || view.getUint32(end, true) !== END) throw new ZipError('cut_off')
	const count = view.getUint16(end + 10, true)
	const start = view.getUint32(end + 16, true)
	const size = view.getUint32(end + 12, true)
	if (count > bounds.members) throw new ZipError('too_large')
	if (start + size !== end) throw new ZipError('damaged')
	const entries: Entry[] = []
	let at = start
	for (let left = count; left > 0; left--) {
		if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged')
		const entry = entryAt(bytes, at)
		entries.push(entry)
		at += 46 + lengthsAt(view, at + 28) + view.getUint16(at + 32, true)
	}
	if (at !== end) throw new ZipError('damaged')
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

/** Where the bytes of a member stand; what is said there must be what the directory says. */
function placeOf(bytes: Uint8Array, entry: Entry): Place & { end: number } {
	const { offset, name } = entry
	const view = viewOf(bytes)
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
		throw new ZipError('damaged', name)
	const nameLength = view.getUint16(offset + 26, true)
	const start = offset + 30 + lengthsAt(view, offset + 26)
	const end = start + entry.packedSize
	const same =
		nameAt(bytes, offset + 30, nameLength) === name &&
		view.getUint16(offset + 8, true) === entry.method
	if (!same || end > bytes.length) throw new ZipError('damaged', name)
	const described = (view.getUint16(offset + 6, true) & 8) !== 0
	return { entry, start, end: described ? afterDescriptor(view, end) : end }
}

/** What a writer puts behind a member whose size it did not know beforehand: with a signature or without. */
function afterDescriptor(view: DataView, end: number): number {
	const signed = end + 4 <= view.byteLength && view.getUint32(end, true) === 0x08074b50
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

async function unpacked(
	packed: Uint8Array,
	{ name, method, size, crc }: Entry
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = method === 0 ? new Uint8Array(packed) : await inflated(packed, size, name)
	if (bytes.length !== size || crc32(bytes) !== crc) throw new ZipError('damaged', name)
	return bytes
}

async function inflated(
	packed: Uint8Array,
	size: number,
	name: string
): Promise<Uint8Array<ArrayBuffer>> {
	const reader = new Blob([new Uint8Array(packed)])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.getReader()
	const parts: Uint8Array[] = []
	for (let length = 0; length <= size;) {
		const { done, value } = await reader.read().catch(() => {
			throw new ZipError('damaged', name)
		})
		if (done) return concatenate(...parts)
		parts.push(value)
		length += value.length
	}
	// It holds more than it said: a lie, or damage.
	await reader.cancel().catch(() => {})
	throw new ZipError('damaged', name)
}

/** Lengths of name and extra field, which stand beside each other in both headers. */
function lengthsAt(view: DataView, at: number): number {
	return view.getUint16(at, true) + view.getUint16(at + 2, true)
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
