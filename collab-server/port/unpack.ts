import { unzipSync, type UnzipFileInfo } from 'fflate'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'

/** The parts of a packed file that are wanted, by name, and the names of all. */
export type Package = { names: string[]; parts: Map<string, Uint8Array> }

/**
 * [I4] Unpacks only what is wanted, and never more than the limit: a part gets exactly the room that the
 * file says it needs, and what is said is added up before anything is unpacked.
 * @throws Refusal file_unreadable, file_unsafe
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Package {
	const names: string[] = []
	let size = 0
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		names.push(name)
		if (names.length > LIMITS.importParts) throw new Refusal('file_unsafe')
		if (!wanted(name)) return false
		size += originalSize
		if (size > LIMITS.importUnpackedBytes) throw new Refusal('file_unsafe')
		return true
	}
	try {
		const parts = unzipSync(bytes, { filter })
		return { names, parts: new Map(Object.entries(parts)) }
	} catch (error) {
		throw error instanceof Refusal ? error : new Refusal('file_unreadable')
	}
}

/**
 * A part as XML text. Office files declare no types of documents; one that does wants entities to be
 * expanded or other files to be read, and is refused.
 */
export function xmlOf({ parts }: Package, name: string): string | null {
	const bytes = parts.get(name)
	if (!bytes) return null
	const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
	if (utf16) throw new Refusal('file_unreadable')
	const xml = new TextDecoder().decode(bytes)
	if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Refusal('file_unsafe')
	return xml
}
