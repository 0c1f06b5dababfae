import { zipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { codeOf } from '../store/cast/cast.ts'
import { cleanDrawing } from './clean-drawing.ts'
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

describe('[PI3] a drawing', () => {
	const drawn = (inside: string, attributes = 'viewBox="0 0 40 20"') =>
		words(
			`<?xml version="1.0"?>\n<!-- Ana, 4 May --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="x" inkscape:export-filename="C:\\Ana" ${attributes}><metadata>Ana</metadata><rect width="9" height="9" fill="#080"/>${inside}</svg>`
		)
	// In this thread: one for each of them is what a person waits for, not a test.
	const svgOf = (bytes: Uint8Array) => cleanDrawing(new TextDecoder().decode(bytes)).svg

	test('keeps its lines, gradients, words and what it uses again; says how large it is', async () => {
		const inside =
			'<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><circle id="c" r="2"/></defs>' +
			'<style>.a{fill:url(#g)}</style><title>Plan</title><use href="#c" x="5"/><text class="a" y="9">Ieeja</text>'
		const given = drawn(inside, 'width="4cm" height="2cm"')
		const file = await gives('plan.png', given)
		expect(file).toMatchObject({ name: 'plan.svg', type: 'image/svg+xml', width: 151, height: 76 })
		const svg = new TextDecoder().decode(file.bytes)
		for (const part of ['<rect', 'linearGradient', 'href="#c"', 'url(#g)', 'Ieeja', 'Plan'])
			expect(svg).toContain(part)
		expect(svg).not.toMatch(/Ana|DOCTYPE|inkscape/)
		// Cleaned again it is the same.
		expect(svgOf(file.bytes)).toBe(svg)
	})

	test.each([
		'<script>pwned()</script>',
		'<script xlink:href="https://spy.example/x.js"/>',
		'<rect onload="pwned()" onclick="pwned()" width="1"/>',
		'<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://spy.example"/></foreignObject>',
		'<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="pwned()"/></body></foreignObject>',
		'<a xlink:href="javascript:pwned()"><rect width="1"/></a>',
		'<use href="https://spy.example/x.svg#a"/><use xlink:href="data:image/svg+xml;base64,PHN2Zy8+#x"/>',
		'<image href="https://spy.example/x.png"/><image href="file:///etc/passwd"/><image href="data:image/png;base64,AAAA"/>',
		'<style>@import "https://spy.example/x.css"; rect{fill:url(https://spy.example/x)}</style>',
		'<style>@im\\70ort "https://spy.example/x.css"</style><rect style="fill:url(\'https://spy.example\')"/>',
		'<rect style="behavior:url(x)" fill="url(https://spy.example/x#a)" filter="url(//spy.example/x)"/>',
		'<set attributeName="href" to="javascript:pwned()"/><animate attributeName="x" onbegin="pwned()"/>',
		'<handler xmlns="http://www.w3.org/2001/xml-events">pwned()</handler><listener event="load" handler="#x"/>',
		'<?xml-stylesheet href="https://spy.example/x.css"?><video xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="pwned()"/>',
		'<style><![CDATA[</style><script>pwned()</script>]]></style>',
		'<desc><![CDATA[</desc><script>pwned()</script>]]></desc>'
	])('is cleaned of what does more than draw: %s', (inside) => {
		const svg = svgOf(drawn(inside))
		expect(svg).toContain('<rect')
		expect(svg).not.toMatch(
			/<(?:script|foreignObject|iframe|img|image|video|animate|set|handler|listener|a)\b|<[^>]*\son\w+\s*=|spy\.example|javascript:|data:|file:|@import|behavior/i
		)
	})

	const codeIn = (clean: () => string) => {
		try {
			return clean()
		} catch (error) {
			return error instanceof Refusal ? error.code : error
		}
	}
	test('what grows without end, or is none, is refused', async () => {
		const bomb = Array.from(
			{ length: 12 },
			(_, n) => `<g id="b${n + 1}">${`<use href="#b${n}"/>`.repeat(10)}</g>`
		).join('')
		const lol = words(
			'<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>'
		)
		const box = 'viewBox="0 0 9 9"'
		for (const [bytes, code] of [
			[drawn(`<g id="b0"/>${bomb}<use href="#b12"/>`), 'upload_svg'],
			[drawn('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), 'upload_svg'],
			[lol, 'upload_svg'],
			[
				words('<svg xmlns="http://www.w3.org/2000/svg"><text>&xxe;</text></svg>'),
				'picture_unreadable'
			],
			[words('<svg xmlns="http://www.w3.org/2000/svg" '), 'picture_unreadable'],
			[words(`<svg xmlns="http://www.w3.org/1999/xhtml" ${box}/>`), 'picture_unreadable'],
			[drawn('', ''), 'picture_unreadable'],
			[drawn('', 'viewBox="0 0 -1 9" width="100%"'), 'picture_unreadable'],
			[drawn(`<!--${'x'.repeat(LIMITS.drawingLength)}-->`), 'upload_too_large']
		] as const)
			expect(
				codeIn(() => svgOf(bytes)),
				code
			).toBe(code)
		// A reader that is occupied for ever, or breaks, is in a thread of its own.
		expect(await codeOf(gives('a.svg', lol))).toBe('upload_svg')
	})

	test('a huge one stands within the edge of a picture, and shows the same', async () => {
		const file = await gives('a.svg', drawn('', 'width="1e9" height="5e8"'))
		expect([file.width, file.height]).toEqual([4_000, 2_000])
		expect(new TextDecoder().decode(file.bytes)).toContain('viewBox="0 0 1000000000 500000000"')
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
