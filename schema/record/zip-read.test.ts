import { deflateSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatenate } from '../ledger/bytes.ts'
import { isZip, readZip, ZIP_BOUNDS, ZipError } from './zip-read.ts'

const MTIME = new Date(1980, 0, 1)
const text = (words: string) => new TextEncoder().encode(words)
const honest = () =>
	zipSync(
		{
			mimetype: [text('a/type'), { level: 0 }],
			'a.txt': text('aaaa'.repeat(99)),
			'b/ā.txt': text('b')
		},
		{ mtime: MTIME }
	)

describe('[AS6] an archive is read only when it shows everybody the same', () => {
	test('[AS6] an honest one is read, in order, with what is stored unpacked', async () => {
		expect(isZip(honest())).toBe(true)
		expect((await readZip(honest())).map(({ name, stored }) => [name, stored])).toEqual([
			['mimetype', true],
			['a.txt', false],
			['b/ā.txt', false]
		])
	})

	test.each([
		['a step up', '../a', 'unsafe'],
		['a step up inside', 'a/../../b', 'unsafe'],
		['an absolute path', '/etc/passwd', 'unsafe'],
		['a drive', 'c:a', 'unsafe'],
		['a backslash', 'a\\b', 'unsafe'],
		['a sign nobody sees', 'a\u202eb', 'unsafe'],
		['a folder', 'a/', 'unsafe']
	])('[AS6] %s is refused and named', async (_, name, code) => {
		await expect(readZip(zipSync({ [name]: text('x') }))).rejects.toMatchObject({ code })
	})

	test('[AS6] two members of one name, or of names that differ by case, are refused', async () => {
		const twins = zipSync({ 'a.txt': text('1'), 'A.TXT': text('2') })
		await expect(readZip(twins)).rejects.toMatchObject({ code: 'unsafe', member: 'A.TXT' })
	})

	test('[AS6] a name that differs between the two headers is refused', async () => {
		const bytes = honest()
		const at = new TextDecoder('latin1').decode(bytes).indexOf('a.txt')
		bytes[at] = 'z'.charCodeAt(0)
		await expect(readZip(bytes)).rejects.toMatchObject({ code: 'damaged', member: 'a.txt' })
	})

	test('[AS6] bytes before, between or behind the members are refused', async () => {
		await expect(readZip(concatenate(honest(), Uint8Array.of(0)))).rejects.toThrow(ZipError)
		await expect(readZip(concatenate(text('#!'), honest()))).rejects.toThrow(ZipError)
		await expect(readZip(honest().subarray(0, 80))).rejects.toMatchObject({ code: 'cut_off' })
	})

	test('[AS6] a bomb that says its size is refused before it is unpacked, one that lies while it is', async () => {
		const zeros = new Uint8Array(2 ** 24)
		const bomb = zipSync({ a: zeros })
		announce(bomb, ZIP_BOUNDS.unpackedBytes + 1)
		await expect(readZip(bomb)).rejects.toMatchObject({ code: 'too_large' })
		const liar = zipSync({ a: zeros })
		announce(liar, 1_000)
		await expect(readZip(liar)).rejects.toMatchObject({ code: 'damaged', member: 'a' })
		const many = zipSync(
			Object.fromEntries(
				Array.from({ length: ZIP_BOUNDS.members + 1 }, (_, at) => [`m${at}`, text('')])
			)
		)
		await expect(readZip(many)).rejects.toMatchObject({ code: 'too_large' })
		expect(deflateSync(zeros).length).toBeLessThan(100_000)
	})

	test('[AS6] whatever byte is changed, it is read as it was or refused', async () => {
		const members = JSON.stringify(
			(await readZip(honest())).map(({ name, bytes }) => [name, [...bytes]])
		)
		await fc.assert(
			fc.asyncProperty(
				fc.nat(honest().length - 1),
				fc.integer({ min: 1, max: 255 }),
				async (at, by) => {
					const bytes = honest()
					bytes[at] = (bytes[at] ?? 0) ^ by
					const found = await readZip(bytes).catch((error: unknown) => error)
					if (found instanceof ZipError) return
					const read = found as Awaited<ReturnType<typeof readZip>>
					expect(JSON.stringify(read.map(({ name, bytes }) => [name, [...bytes]]))).toBe(members)
				}
			),
			{ numRuns: 300 }
		)
	})
})

/** Writes another unpacked size into both headers of the first member. */
function announce(bytes: Uint8Array, size: number): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	view.setUint32(22, size, true)
	view.setUint32(view.getUint32(bytes.length - 6, true) + 24, size, true)
}
