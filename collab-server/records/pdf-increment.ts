import { concatenate } from '#schema/ledger/bytes.ts'
import type { PdfFile } from '#schema/record/pdf-file.ts'
import {
	ascii,
	isDictionary,
	isReference,
	isStream,
	PdfError,
	writeValue,
	type PdfDictionary,
	type PdfValue
} from '#schema/record/pdf-syntax.ts'

/** New and changed objects of one incremental update (ISO 32000-1, 7.5.6). */
export class Update {
	readonly #file: PdfFile
	readonly #objects = new Map<number, PdfDictionary | Uint8Array>()
	#next: number

	constructor(file: PdfFile) {
		this.#file = file
		this.#next = numberOf(file, file.trailer.entries.get('Size'))
	}

	/** A fresh object number. */
	reserve(): number {
		return this.#next++
	}

	put(number: number, entries: Record<string, PdfValue>): void {
		this.#objects.set(number, entriesOf(entries))
	}

	putStream(number: number, entries: Record<string, PdfValue>, data: Uint8Array): void {
		const length: [string, PdfValue][] = [['Length', data.length]]
		const stream = { entries: new Map([...Object.entries(entries), ...length]), data }
		this.#objects.set(number, stream)
	}

	/** Changes a dictionary of the file, or of this update when it was changed before. */
	change(number: number, edit: (entries: Map<string, PdfValue>) => void): void {
		const known = this.#objects.get(number)
		const current = known ?? this.#file.resolve({ reference: number })
		if (!isPlainDictionary(current)) throw new PdfError(`object ${number} is no dictionary`)
		const entries = new Map(current.entries)
		edit(entries)
		this.#objects.set(number, { entries })
	}

	/** The whole new file. A signature is object `number`, written last, so that its hole is easily found. */
	write(signature: Uint8Array | null = null, number = 0): Uint8Array {
		const { bytes, trailer, lastTable } = this.#file
		const parts: Uint8Array[] = [bytes, ascii('\n')]
		let length = bytes.length + 1
		const offsets = new Map<number, number>()
		const append = (part: Uint8Array) => {
			parts.push(part)
			length += part.length
		}
		const last = signature ? [[number, signature] as const] : []
		for (const [at, value] of [...this.#objects, ...last]) {
			offsets.set(at, length)
			const body = value instanceof Uint8Array ? value : writeValue(value)
			append(concatenate(ascii(`${at} 0 obj\n`), body, ascii('\nendobj\n\n')))
		}
		const table = length
		append(ascii(tableOf(offsets)))
		const entries = new Map(trailer.entries).set('Size', this.#next).set('Prev', lastTable)
		append(concatenate(ascii('trailer\n'), writeValue({ entries })))
		append(ascii(`\nstartxref\n${table}\n%%EOF\n`))
		return concatenate(...parts)
	}
}

function tableOf(offsets: Map<number, number>): string {
	const numbers = [...offsets.keys()].toSorted((one, other) => one - other)
	let table = 'xref\n'
	for (let at = 0; at < numbers.length;) {
		let end = at + 1
		while (end < numbers.length && numbers[end] === (numbers[end - 1] ?? 0) + 1) end++
		table += `${numbers[at]} ${end - at}\n`
		for (const number of numbers.slice(at, end))
			table += `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`
		at = end
	}
	return table
}

export function entriesOf(entries: Record<string, PdfValue>): PdfDictionary {
	return { entries: new Map(Object.entries(entries)) }
}

/** A text string in UTF-16BE with its mark, which every reader takes. */
export function text(value: string): PdfValue {
	const bytes = new Uint8Array(2 + value.length * 2)
	const view = new DataView(bytes.buffer)
	view.setUint16(0, 0xfeff)
	for (let at = 0; at < value.length; at++) view.setUint16(2 + at * 2, value.charCodeAt(at))
	return { string: bytes, at: 0, end: 0 }
}

export function firstPage(file: PdfFile, root: PdfDictionary): number {
	let place = root.entries.get('Pages')
	for (let depth = 0; depth < 32; depth++) {
		const kids = file.resolve(file.dictionary(place, 'page').entries.get('Kids'))
		if (!Array.isArray(kids)) return referenceOf(place)
		place = kids[0]
	}
	throw new PdfError('no page')
}

export function referenceOf(value: PdfValue | undefined): number {
	if (!isReference(value)) throw new PdfError('expected a reference')
	return value.reference
}

export function numberOf(file: PdfFile, value: PdfValue | undefined): number {
	const number = file.resolve(value)
	if (typeof number !== 'number') throw new PdfError('expected a number')
	return number
}

function isPlainDictionary(value: PdfValue | Uint8Array): value is PdfDictionary {
	return !(value instanceof Uint8Array) && isDictionary(value) && !isStream(value)
}
