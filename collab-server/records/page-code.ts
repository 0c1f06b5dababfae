import { encode } from 'uqr'
import { digest } from '#schema/record/verify.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import type { Words } from './words.ts'

/** A QR code as horizontal bars of modules: [left, top, length] of each, on a square of `size` modules. */
export type Matrix = { size: number; bars: [number, number, number][] }

/** [R20] What the QR code of a record holds: its address where it has one, and the hash of its data. */
export function codeContent({ id, uri }: DecisionRecord, recordBytes: Uint8Array): string {
	const hash = digest(recordBytes)
	return uri ? `${uri}#sha-256=${hash}` : `${id} sha-256=${hash}`
}

export function codeOnPage(words: Words, recordBytes: Uint8Array) {
	const { record } = words
	const content = codeContent(record, recordBytes)
	return {
		label: words.say('record.code'),
		groups: groupsOf(recordBytes),
		help: words.say('record.code_help'),
		scan: words.say(record.uri ? 'record.code_scan' : 'record.code_scan_plain'),
		alt: words.say('record.code_alt', { content }),
		matrix: matrixOf(content)
	}
}

/** The first sixteen hexadecimal signs of the record's hash, in groups that can be read aloud. */
export function groupsOf(recordBytes: Uint8Array): string[] {
	const hex = Buffer.from(digest(recordBytes), 'base64url').toString('hex')
	return hex.slice(0, 16).match(/.{4}/g) ?? []
}

/** Error correction M: a seventh of it may be stained. The quiet margin of four modules is inside. */
function matrixOf(content: string): Matrix {
	const { size, data } = encode(content, { ecc: 'M', border: 4 })
	return { size, bars: data.flatMap((row, top) => barsOf(row, top)) }
}

function barsOf(row: readonly boolean[], top: number): Matrix['bars'] {
	const bars: Matrix['bars'] = []
	row.forEach((dark, left) => {
		const last = bars.at(-1)
		if (!dark) return
		if (last && last[0] + last[2] === left) last[2]++
		else bars.push([left, top, 1])
	})
	return bars
}
