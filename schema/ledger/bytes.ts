const ALPHABET = /^[A-Za-z0-9_-]*$/

/** Bytes as base64 (RFC 4648 section 4, with padding). */
export function toBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The bytes behind a base64 text, or null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
	} catch {
		return null
	}
}

/** Bytes as base64url without padding (RFC 4648 section 5): the form of every hash in JSON. */
export function toBase64Url(bytes: Uint8Array): string {
	return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes behind a base64url text, or null when it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!ALPHABET.test(text)) return null
	return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
}

export function concatenate(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
	let offset = 0
	for (const part of parts) {
		whole.set(part, offset)
		offset += part.length
	}
	return whole
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at])
}

/** One file among others as text; null where it is not there. */
export function textIn(files: ReadonlyMap<string, Uint8Array>, name: string): string | null {
	const bytes = files.get(name)
	return bytes ? new TextDecoder().decode(bytes) : null
}
