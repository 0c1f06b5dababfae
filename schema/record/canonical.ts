import serialise from 'canonicalize'

/** Every value the ledger and the records may hold. Numbers are integers only [R2]. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * [R2] Canonical JSON (RFC 8785) of a value: integers only, text in NFC with LF line ends.
 * Throws a RangeError naming the path of a number that is no safe integer, and on lone surrogates.
 */
export function canonicalJson(value: Json): string {
	return serialise(normalise(value, '')) ?? 'null'
}

/** The same as UTF-8 bytes: what is hashed, attached and put into the ledger. */
export function canonicalBytes(value: Json): Uint8Array {
	return new TextEncoder().encode(canonicalJson(value))
}

/** Text as it is hashed: Unicode NFC, line ends LF. */
export function normalText(text: string): string {
	return text.normalize('NFC').replace(/\r\n?/g, '\n')
}

function normalise(value: Json, path: string): Json {
	if (typeof value === 'string') return normalText(value)
	if (typeof value === 'number') return integer(value, path)
	if (value === null || typeof value === 'boolean') return value
	if (Array.isArray(value)) return value.map((item, at) => normalise(item, `${path}/${at}`))
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [normalText(key), normalise(item, `${path}/${key}`)])
	)
}

function integer(value: number, path: string): number {
	if (!Number.isSafeInteger(value)) throw new RangeError(`not an integer: ${path || '/'}`)
	return value
}
