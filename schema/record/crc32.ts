const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
	return value
})

/** The checksum of zip files (ISO 3309), part by part: it finds accidents, not forgeries. */
export class Crc32 {
	#crc = 0xffffffff

	add(bytes: Uint8Array): this {
		let crc = this.#crc
		for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
		this.#crc = crc
		return this
	}

	get value(): number {
		return (this.#crc ^ 0xffffffff) >>> 0
	}
}
