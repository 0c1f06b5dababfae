import * as v from 'valibot'
import { fromBase64, toBase64 } from './bytes.ts'

/**
 * [L12] A log as a file: JSON, one object a line. First what it is, then every place in order, and each
 * checkpoint after the last entry it stands for. Values that can be erased are never in it.
 */
export type ExportHeader = {
	format: 'ledger-export/1'
	origin: string
	size: number
	/** C2SP keys that sign or signed heads, oldest first, and those of witnesses. */
	keys: string[]
	witnesses: string[]
}
/** `entry` is null where it was held back: then only the hashes of its place are told. */
export type ExportedPlace = { index: number; entry: Uint8Array | null; nodes: Uint8Array[] }
/** `signed` is the note as the log alone signed it, which the time-stamp is over; `note` has all signatures. */
export type ExportedHead = { note: string; signed: string; timestamp: Uint8Array | null }
export type ExportLine =
	| ({ kind: 'header' } & ExportHeader)
	| ({ kind: 'place' } & ExportedPlace)
	| ({ kind: 'head' } & ExportedHead)

const Bytes = v.pipe(
	v.string(),
	v.check((text) => fromBase64(text) !== null),
	v.transform((text) => fromBase64(text) ?? new Uint8Array())
)
const Size = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Header = v.strictObject({
	format: v.literal('ledger-export/1'),
	origin: v.string(),
	size: Size,
	keys: v.array(v.string()),
	witnesses: v.array(v.string())
})
const Place = v.strictObject({
	index: Size,
	entry: v.optional(v.nullable(Bytes), null),
	nodes: v.optional(v.array(Bytes), [])
})
const Head = v.strictObject({
	note: v.string(),
	signed: v.string(),
	timestamp: v.optional(v.nullable(Bytes), null)
})

export function exportLine(line: ExportHeader | ExportedPlace | ExportedHead): string {
	return `${JSON.stringify(line, (_, value: unknown) => (value instanceof Uint8Array ? toBase64(value) : value))}\n`
}

/** Reads one line; null when it has none of the three forms. */
export function parseExportLine(text: string): ExportLine | null {
	const value = json(text)
	const header = v.safeParse(Header, value)
	if (header.success) return { kind: 'header', ...header.output }
	const place = v.safeParse(Place, value)
	if (place.success) return { kind: 'place', ...place.output }
	const head = v.safeParse(Head, value)
	return head.success ? { kind: 'head', ...head.output } : null
}

function json(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
