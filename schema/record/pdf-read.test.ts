import { describe, expect, test } from 'vitest'
import { openPdf } from './pdf-file.ts'
import { attachmentsOf, readRecordPdf } from './pdf-read.ts'
import {
	isName,
	isReference,
	isString,
	PdfError,
	PdfReader,
	writeValue,
	type PdfValue
} from './pdf-syntax.ts'

const encode = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('[R5] PDF values', () => {
	test('[R5] every kind is read', () => {
		expect(read('null')).toBeNull()
		expect(read(' %c\n true')).toBe(true)
		expect([read('-12'), read('+.5'), read('3.')]).toEqual([-12, 0.5, 3])
		expect(read('/A#20B')).toEqual({ name: 'A B' })
		expect(read('12 0 R')).toEqual({ reference: 12 })
		expect(read('[1 2 0 R /X]')).toEqual([1, { reference: 2 }, { name: 'X' }])
		expect(textOf(read('(a\\(b(c)\\101\\n\\\r\nd)'))).toBe('a(b(c)A\nd')
		expect(textOf(read('<48 6 1 7>'))).toBe('Hap')
	})

	test('[R5] what is written is read back', () => {
		const value = read('<< /Kids [1 0 R 2 0 R] /T (x\\)y) /N /A#28b /F -1.5 /B false /Z null >>')
		const again = new PdfReader(writeValue(value)).value()
		expect(writeValue(again)).toEqual(writeValue(value))
		expect(isName(again) || isString(again) || isReference(again)).toBe(false)
	})

	test('[R5] broken values are refused, and depth is bounded', () => {
		for (const text of [
			'(open',
			'<4',
			'<4x>',
			'[1 2',
			'<< /A >>',
			'<< 1 2 >>',
			'nope',
			'',
			'['.repeat(500)
		])
			expect(() => read(text)).toThrow(PdfError)
	})
})

describe('[R5] PDF files', () => {
	test('[R5] attachments are found, plain ones too', async () => {
		const file = openPdf(pdf({ 5: '<< /Length 5 >>\nstream\nhallo\nendstream' }))
		const found = await attachmentsOf(file)
		expect(
			[...found].map(([name, bytes]) => [name, textOf({ string: bytes, at: 0, end: 0 })])
		).toEqual([['a.txt', 'hallo']])
	})

	test('[R5] a file without a record and without a seal says so', async () => {
		expect(await readRecordPdf(pdf({}))).toEqual({
			files: null,
			seal: null,
			signatures: [],
			stamps: [],
			evidence: null
		})
	})

	test('[R5] damaged files are refused, never half read', async () => {
		const whole = pdf({ 5: '<< /Length 5 >>\nstream\nhallo\nendstream' })
		const text = textOf({ string: whole, at: 0, end: 0 })
		for (const damaged of [
			encode(''),
			encode('GIF89a'),
			whole.slice(0, -10),
			encode(text.replace('xref\n', 'xxxx\n')),
			encode(text.replace('/Length 5', '/Length 9999')),
			encode(text.replace('startxref\n', 'startxref\n9')),
			encode(text.replace('5 0 obj', '6 0 obj'))
		])
			await expect(readRecordPdf(damaged)).rejects.toThrow(PdfError)
	})

	test('[R5] tables that point at each other for ever are refused', async () => {
		const text = textOf({ string: pdf({}), at: 0, end: 0 })
		const [, table = '0'] = /startxref\n(\d+)/.exec(text) ?? []
		const looping = text.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${table}`)
		await expect(readRecordPdf(encode(looping))).rejects.toThrow('too many updates')
	})

	test('[R5] a stream that inflates beyond all measure or not at all is refused', async () => {
		const stream = '<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream'
		await expect(attachmentsOf(openPdf(pdf({ 5: stream })))).rejects.toThrow('damaged')
		const unknown = '<< /Length 3 /Filter /LZWDecode >>\nstream\nabc\nendstream'
		await expect(attachmentsOf(openPdf(pdf({ 5: unknown })))).rejects.toThrow('encoding')
	})
})

/** A PDF of a document with, when object 5 is given, one attachment a.txt. */
function pdf(more: Record<number, string>): Uint8Array {
	const names = more[5] ? '/Names << /EmbeddedFiles << /Names [(a.txt) 4 0 R] >> >>' : ''
	const objects: Record<number, string> = {
		1: `<< /Type /Catalog /Pages 2 0 R ${names} >>`,
		2: '<< /Type /Pages /Kids [] /Count 0 >>',
		4: '<< /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>',
		...more
	}
	let body = '%PDF-1.7\n'
	let table = 'xref\n0 1\n0000000000 65535 f \n'
	for (const [number, value] of Object.entries(objects)) {
		table += `${number} 1\n${String(body.length).padStart(10, '0')} 00000 n \n`
		body += `${number} 0 obj\n${value}\nendobj\n`
	}
	return encode(
		`${body}${table}trailer\n<< /Root 1 0 R /Size 6 >>\nstartxref\n${body.length}\n%%EOF\n`
	)
}

function read(text: string): PdfValue {
	return new PdfReader(encode(text)).value()
}

function textOf(value: PdfValue): string {
	if (!isString(value)) throw new Error('no string')
	return Array.from(value.string, (byte) => String.fromCharCode(byte)).join('')
}
