import { concatenate } from '../ledger/bytes.ts'

/** A value of PDF (ISO 32000-1, 7.3). Names, strings and references are objects, so that they differ. */
export type PdfValue =
	| null
	| boolean
	| number
	| PdfName
	| PdfString
	| PdfReference
	| PdfDictionary
	| PdfStream
	| PdfValue[]
export type PdfName = { name: string }
export type PdfString = { string: Uint8Array; at: number; end: number }
export type PdfReference = { reference: number }
export type PdfDictionary = { entries: Map<string, PdfValue> }
export type PdfStream = PdfDictionary & { data: Uint8Array }

/** A file that is no PDF, or a kind of PDF that records are not made of. */
export class PdfError extends Error {
	constructor(reason: string) {
		super(reason)
		this.name = 'PdfError'
	}
}

const DEEPEST = 64

/** Reads values from bytes, one after the other. `at` is where the next one begins. */
export class PdfReader {
	readonly bytes: Uint8Array
	at: number

	constructor(bytes: Uint8Array, at = 0) {
		this.bytes = bytes
		this.at = at
	}

	/** The value that begins here. Throws a PdfError on anything that is none. */
	value(depth = 0): PdfValue {
		if (depth > DEEPEST) throw new PdfError('nested too deeply')
		this.skipSpace()
		switch (this.#peek()) {
			case '/':
				return this.#name()
			case '(':
				return this.#literal()
			case '[':
				return this.#array(depth)
			case '<':
				return this.#peek(1) === '<' ? this.#dictionary(depth) : this.#hexadecimal()
			default:
				return this.#word()
		}
	}

	/** Whether this word stands here; if so, steps over it. */
	take(word: string): boolean {
		this.skipSpace()
		for (let offset = 0; offset < word.length; offset++)
			if (this.bytes[this.at + offset] !== word.charCodeAt(offset)) return false
		this.at += word.length
		return true
	}

	/** Steps over one word and throws when another stands here. */
	expect(word: string): void {
		if (!this.take(word)) throw new PdfError(`expected ${word} at ${this.at}`)
	}

	/** A whole number that must stand here. */
	integer(): number {
		const value = this.value()
		if (typeof value !== 'number' || !Number.isSafeInteger(value))
			throw new PdfError(`expected a number at ${this.at}`)
		return value
	}

	skipSpace(): void {
		for (;;) {
			while (isSpace(this.bytes[this.at])) this.at++
			if (this.#peek() !== '%') return
			while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at++
		}
	}

	#peek(offset = 0): string {
		const byte = this.bytes[this.at + offset]
		return byte === undefined ? '' : String.fromCharCode(byte)
	}

	#name(): PdfName {
		const text = this.#run(this.at + 1)
		this.at += 1 + text.length
		return { name: text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => fromHex(hex)) }
	}

	#literal(): PdfString {
		const start = this.at
		const found: number[] = []
		this.at++
		for (let open = 1; ; this.at++) {
			const character = this.#peek()
			if (character === '') throw new PdfError('a string does not end')
			if (character === '\\') {
				found.push(...this.#escape())
				continue
			}
			if (character === '(') open++
			if (character === ')' && --open === 0) break
			found.push(character.charCodeAt(0))
		}
		this.at++
		return { string: Uint8Array.from(found), at: start, end: this.at }
	}

	#escape(): number[] {
		this.at++
		const character = this.#peek()
		const known = 'nrtbf'.indexOf(character)
		if (character !== '' && known >= 0) return [[10, 13, 9, 8, 12][known] ?? 0]
		const [octal] = /^[0-7]{1,3}/.exec(character + this.#peek(1) + this.#peek(2)) ?? []
		if (octal) {
			this.at += octal.length - 1
			return [parseInt(octal, 8) & 0xff]
		}
		if (character === '\r' && this.#peek(1) === '\n') this.at++
		return character === '\r' || character === '\n' ? [] : [character.charCodeAt(0)]
	}

	#hexadecimal(): PdfString {
		const start = this.at
		const end = this.bytes.indexOf(0x3e, start)
		if (end < 0) throw new PdfError('a string does not end')
		const digits = latin(this.bytes.subarray(start + 1, end)).replace(/[\s\0]/g, '')
		if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new PdfError('not a hexadecimal string')
		this.at = end + 1
		const pairs = (digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? []
		return { string: Uint8Array.from(pairs, (pair) => parseInt(pair, 16)), at: start, end: end + 1 }
	}

	#array(depth: number): PdfValue[] {
		const items: PdfValue[] = []
		this.expect('[')
		while (!this.take(']')) items.push(this.value(depth + 1))
		return items
	}

	#dictionary(depth: number): PdfDictionary {
		const entries = new Map<string, PdfValue>()
		this.expect('<<')
		while (!this.take('>>')) {
			const key = this.value(depth + 1)
			if (!isName(key)) throw new PdfError(`expected a name at ${this.at}`)
			entries.set(key.name, this.value(depth + 1))
		}
		return { entries }
	}

	#word(): PdfValue {
		const text = this.#run(this.at)
		if (text === '') throw new PdfError(`no value at ${this.at}`)
		if (/^\d+$/.test(text)) return this.#numberOrReference(text)
		this.at += text.length
		if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text)
		if (text === 'true' || text === 'false') return text === 'true'
		if (text === 'null') return null
		throw new PdfError(`unknown word at ${this.at}`)
	}

	#numberOrReference(text: string): number | PdfReference {
		this.at += text.length
		const rest = latin(this.bytes.subarray(this.at, this.at + 16))
		const [reference] = /^[\s\0]+\d{1,5}[\s\0]+R(?![^\s\0()<>[\]{}/%])/.exec(rest) ?? []
		if (!reference) return Number(text)
		this.at += reference.length
		return { reference: Number(text) }
	}

	#run(from: number): string {
		let end = from
		while (end < this.bytes.length && !isSpace(this.bytes[end]) && !isDelimiter(this.bytes[end]))
			end++
		return latin(this.bytes.subarray(from, end))
	}
}

/** A value as PDF writes it. */
export function writeValue(value: PdfValue): Uint8Array {
	if (value === null) return ascii('null')
	if (typeof value === 'boolean' || typeof value === 'number') return ascii(String(value))
	if (Array.isArray(value))
		return concatenate(
			ascii('['),
			...value.flatMap((item) => [writeValue(item), ascii(' ')]),
			ascii(']')
		)
	if (isName(value)) return ascii(`/${value.name.replace(/[^!-~]|[()<>[\]{}/%#]/g, escaped)}`)
	if (isReference(value)) return ascii(`${value.reference} 0 R`)
	if (isString(value)) return ascii(`<${hex(value.string)}>`)
	const dictionary = writeDictionary(value)
	if (!isStream(value)) return dictionary
	return concatenate(dictionary, ascii('\nstream\n'), value.data, ascii('\nendstream'))
}

function writeDictionary({ entries }: PdfDictionary): Uint8Array {
	const parts = [...entries].flatMap(([key, value]) => [
		writeValue({ name: key }),
		ascii(' '),
		writeValue(value),
		ascii('\n')
	])
	return concatenate(ascii('<<\n'), ...parts, ascii('>>'))
}

export function isName(value: PdfValue | undefined): value is PdfName {
	return isObject(value) && 'name' in value
}

export function isString(value: PdfValue | undefined): value is PdfString {
	return isObject(value) && 'string' in value
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
	return isObject(value) && 'reference' in value
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
	return isObject(value) && 'entries' in value
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
	return isDictionary(value) && 'data' in value
}

export function ascii(text: string): Uint8Array {
	return new TextEncoder().encode(text)
}

function isObject(
	value: PdfValue | undefined
): value is Exclude<PdfValue, null | boolean | number | PdfValue[]> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function latin(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(digits: string): string {
	return String.fromCharCode(parseInt(digits, 16))
}

function escaped(character: string): string {
	return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}

function isSpace(byte: number | undefined): boolean {
	return byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32
}

function isLineEnd(byte: number | undefined): boolean {
	return byte === 10 || byte === 13
}

function isDelimiter(byte: number | undefined): boolean {
	return byte !== undefined && '()<>[]{}/%'.includes(String.fromCharCode(byte))
}
