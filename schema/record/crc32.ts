const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
	return value
})

/** The checksum of zip files (ISO 3309): it finds accidents, not forgeries. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff
	for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
	return (crc ^ 0xffffffff) >>> 0
}
