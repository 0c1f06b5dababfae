import { zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '#schema/limits.ts'
import { codeOf } from '../store/cast/cast.ts'
import { fileName, knownFile } from './known-file.ts'

const words = (text: string) => new TextEncoder().encode(text)
const gives = (name: string, bytes: Uint8Array) => knownFile({ name, bytes })
const grey = (width = 40, height = 20) =>
	sharp({ create: { width, height, channels: 3, background: '#888' } })

/** Held upright by a telephone that wrote down where it was. */
async function photograph(): Promise<Uint8Array> {
	const exif = {
		IFD0: { Make: 'Secretphone', Copyright: 'Somebody', Orientation: '6' },
		IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '56/1 57/1 0/1' }
	}
	const jpeg = await grey().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
	return new Uint8Array(jpeg)
}

describe('[PI3] a picture is written anew', () => {
	test('without the place, the camera and the names it carried, turned as it was held', async () => {
		const given = await photograph()
		expect(Buffer.from(given).includes('Secretphone')).toBe(true)
		const file = await gives('IMG_1.HEIC', given)
		expect(file).toMatchObject({ name: 'IMG_1.jpg', type: 'image/jpeg', width: 20, height: 40 })
		expect(Buffer.from(file.bytes).includes('Secretphone')).toBe(false)
		const { exif, xmp, iptc, icc, orientation } = await sharp(file.bytes).metadata()
		expect([exif, xmp, iptc, icc, orientation]).toEqual([...Array(5)])
	})

	test('what is hidden behind it does not stay', async () => {
		const png = await grey().png().toBuffer()
		const hiding = new Uint8Array(Buffer.concat([png, words('<script>alert(1)</script>')]))
		const { bytes, type } = await gives('a.png', hiding)
		expect(type).toBe('image/png')
		expect(Buffer.from(bytes).includes('script')).toBe(false)
	})

	test.each(['webp', 'gif', 'avif'] as const)('%s becomes PNG or JPEG', async (format) => {
		const bytes = new Uint8Array(await grey().toFormat(format).toBuffer())
		const { type, name } = await gives(`x.${format}`, bytes)
		expect(name).toMatch(/^x\.(png|jpg)$/)
		expect(type).toMatch(/^image\/(png|jpeg)$/)
	})

	test('at most as large as a screen needs, and its bytes decide, not its name', async () => {
		const bytes = new Uint8Array(
			await grey(LIMITS.pictureEdge + 400, 10)
				.png()
				.toBuffer()
		)
		const file = await gives('minutes.pdf', bytes)
		expect(file).toMatchObject({ name: 'minutes.png', width: LIMITS.pictureEdge, height: 9 })
	})

	test('a broken one, and one that would fill the memory, are refused', async () => {
		const png = new Uint8Array(await grey().png().toBuffer())
		expect(await codeOf(gives('a.png', png.subarray(0, 60)))).toBe('picture_unreadable')
		const bomb = new Uint8Array(png)
		new DataView(bomb.buffer).setUint32(16, 60_000)
		new DataView(bomb.buffer).setUint32(20, 60_000)
		expect(await codeOf(gives('a.png', bomb))).toMatch(/^picture_(unreadable|too_large)$/)
		const wide = new Uint8Array(await grey(9_000, 7_000).png().toBuffer())
		expect(await codeOf(gives('a.png', wide))).toBe('picture_too_large')
	})
})

describe('[PI4] what may be attached', () => {
	const odt = (more: Record<string, Uint8Array> = {}) =>
		zipSync({
			mimetype: [words('application/vnd.oasis.opendocument.text'), { level: 0 }],
			'content.xml': words('<x/>'),
			...more
		})

	test.each([
		['plan.exe', words('%PDF-1.7 …'), 'application/pdf', 'plan.pdf'],
		['a.odt', odt(), 'application/vnd.oasis.opendocument.text', 'a.odt'],
		[
			'a.zip',
			zipSync({ 'xl/workbook.xml': words('<x/>') }),
			'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'a.xlsx'
		],
		['a.csv', words('name;sum\nĒka;1\n'), 'text/csv', 'a.csv'],
		['a.js', words('no program when it is only read'), 'text/plain', 'a.txt']
	])('%s is what its bytes say', async (name, bytes, type, kept) => {
		expect(await gives(name, bytes)).toMatchObject({ name: kept, type, bytes, width: null })
	})

	test.each([
		['a.svg', words('<?xml version="1.0"?>\n<!-- x --><svg onload="alert(1)"/>'), 'upload_svg'],
		['a.png', words('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'upload_svg'],
		['a.txt', words('<!doctype html><script>alert(1)</script>'), 'upload_type_unknown'],
		['a.pdf', new Uint8Array([77, 90, 0, 1]), 'upload_type_unknown'],
		['a.docx', zipSync({ 'evil.exe': words('MZ') }), 'upload_type_unknown'],
		['a.odt', odt({ 'Basic/Standard/Module1.xml': words('<x/>') }), 'upload_with_macros'],
		['a.txt', new Uint8Array(LIMITS.fileBytes + 1), 'upload_too_large'],
		['a.txt', new Uint8Array(), 'file_missing']
	])('%s with other bytes is refused', async (name, bytes, code) => {
		expect(await codeOf(gives(name, bytes))).toBe(code)
	})

	test('[PI4] a name is one a disk and a text can hold', () => {
		expect(fileName('C:\\Users\\x\\..\\a|b"c\u202e.exe', 'application/pdf')).toBe('a b c.pdf')
		expect(fileName('../../.htaccess', 'text/plain')).toBe('htaccess.txt')
		expect(fileName('Ē'.repeat(400), 'text/plain')).toHaveLength(104)
	})
})
