import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { canonicalBytes, type Json } from '../record/canonical.ts'
import { sameBytes, toBase64Url } from './bytes.ts'

/**
 * One event of a log as it is hashed. `data` is public; what is personal stands in `commit` only,
 * as path -> commitment, and its salt and value are kept apart so that they can be erased [L4].
 */
export type Entry = {
	v: 1
	log: string
	type: string
	at: string
	process: string | null
	subject: string
	data: Json
	commit: Record<string, string>
}

/** What opens one commitment. */
export type Opening = { path: string; salt: Uint8Array; value: Json }

export const SALT_BYTES = 32

/** The bytes of an entry: canonical JSON in UTF-8. */
export function entryBytes(entry: Entry): Uint8Array {
	return canonicalBytes(entry)
}

/** [L4] HMAC-SHA-256(salt, canonical JSON of the value), base64url. Without the salt nobody can guess it. */
export function commitment(salt: Uint8Array, value: Json): string {
	if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`)
	return toBase64Url(hmac(sha256, salt, canonicalBytes(value)))
}

/** Whether an opening belongs to the commitment an entry carries at its path. */
export function opens(entry: Entry, opening: Opening): boolean {
	const expected = entry.commit[opening.path]
	if (expected === undefined) return false
	const encoder = new TextEncoder()
	return sameBytes(
		encoder.encode(expected),
		encoder.encode(commitment(opening.salt, opening.value))
	)
}
