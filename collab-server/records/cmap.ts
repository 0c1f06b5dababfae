/** The code points of a TrueType font: its `cmap` table, formats 4 and 12 (OpenType 1.9). */
export function codePointsOf(font: Buffer): number[] {
	const tables = font.readUInt16BE(4)
	for (let at = 12; at < 12 + tables * 16; at += 16)
		if (font.toString('latin1', at, at + 4) === 'cmap')
			return readCmap(font, font.readUInt32BE(at + 8))
	return []
}

function readCmap(font: Buffer, cmap: number): number[] {
	const points: number[] = []
	const count = font.readUInt16BE(cmap + 2)
	for (let record = 0; record < count; record++) {
		const table = cmap + font.readUInt32BE(cmap + 4 + record * 8 + 4)
		const format = font.readUInt16BE(table)
		if (format === 4) points.push(...segments(font, table))
		if (format === 12) points.push(...groups(font, table))
	}
	return points
}

function segments(font: Buffer, table: number): number[] {
	const size = font.readUInt16BE(table + 6)
	const points: number[] = []
	for (let at = 0; at < size; at += 2) {
		const last = font.readUInt16BE(table + 14 + at)
		const first = font.readUInt16BE(table + 16 + size + at)
		for (let point = first; point <= last && point < 0xffff; point++)
			if (glyphOf(font, table, size, at, point, first) !== 0) points.push(point)
	}
	return points
}

function glyphOf(
	font: Buffer,
	table: number,
	size: number,
	at: number,
	point: number,
	first: number
): number {
	const delta = font.readUInt16BE(table + 16 + 2 * size + at)
	const rangeAt = table + 16 + 3 * size + at
	const range = font.readUInt16BE(rangeAt)
	if (range === 0) return (point + delta) & 0xffff
	return font.readUInt16BE(rangeAt + range + 2 * (point - first))
}

function groups(font: Buffer, table: number): number[] {
	const points: number[] = []
	const count = font.readUInt32BE(table + 12)
	for (let group = 0; group < count; group++) {
		const at = table + 16 + group * 12
		for (let point = font.readUInt32BE(at); point <= font.readUInt32BE(at + 4); point++)
			points.push(point)
	}
	return points
}
