/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing on plain-http addresses. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16))
	return Array.from(bytes, (byte, at) => stamped(byte, at).toString(16).padStart(2, '0'))
		.join('')
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Sets the version (4) and the variant (binary 10). */
function stamped(byte: number, at: number): number {
	if (at === 6) return (byte & 0x0f) | 0x40
	return at === 8 ? (byte & 0x3f) | 0x80 : byte
}
