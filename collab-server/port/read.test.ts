import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { describe, expect, test } from 'vitest'
import { everyBlock } from '#schema/docs/formats.ts'
import { arePlainBlocks } from '#schema/docs/plain-shape.ts'
import { DOES_SOMETHING, HOSTILE_HTML } from '#schema/docs/test-hostile.ts'
import { codeOf } from '../store/cast/cast.ts'
import { LIMITS } from '#schema/limits.ts'
import { readApart } from './apart.ts'
import { readFile } from './read.ts'
import { leavingText, wordsOf } from './test-texts.ts'
import { writeFile } from './write.ts'
import { writeDocx } from './write-docx.ts'
import { writeOdt } from './write-odt.ts'

const file = (name: string, content: string | Uint8Array, language = 'en') => ({
	name,
	bytes: typeof content === 'string' ? strToU8(content) : content,
	language
})
const page = (html: string) => readFile(file('page.html', html))
const lost = (brought: { losses: { code: string; count: number }[] }) =>
	Object.fromEntries(brought.losses.map(({ code, count }) => [code, count]))
const WORDS = [{ kind: 'paragraph' as const, text: [{ text: 'Our words.' }] }]

/** A file of ours with one part changed, or more parts. */
async function docxWith(change: (document: string) => string, more: Zippable = {}) {
	const parts = unzipSync(await writeDocx(leavingText(WORDS)))
	const document = change(new TextDecoder().decode(parts['word/document.xml']))
	return zipSync({ ...parts, 'word/document.xml': strToU8(document), ...more })
}
function odtWith(change: (content: string) => string, more: Zippable = {}) {
	const parts = unzipSync(writeOdt(leavingText(WORDS)))
	const content = change(new TextDecoder().decode(parts['content.xml']))
	return zipSync({ ...parts, 'content.xml': strToU8(content), ...more })
}

describe('[I1] what cannot be carried is named, and the words around it stay', () => {
	test('a hostile page: no script, no frame, no dangerous link, nothing fetched', async () => {
		const brought =
			await page(`<html><head><title>A &amp; B</title><script>alert(1)</script></head><body>
			<p onclick="alert(2)">One <a href="javascript:alert(3)">two</a> <a href="https://example.org">three</a></p>
			<img src="https://tracker.example/pixel.png" alt="a pixel"><img src="x" onerror="alert(4)" alt="a house">
			<iframe src="https://evil.example"></iframe><svg onload="alert(5)"><text>no</text></svg>
			<style>body{background:url(https://evil.example)}</style><math><mtext></mtext></math>
			<form action="https://evil.example"><input name="secret"><button>Press</button></form>
			<table><tr><td>cell<template><p>hidden</p></template></table>after<!-- no -->`)
		expect(brought.title).toBe('A & B')
		expect(wordsOf(brought.blocks)).toBe('One two three Press cell after')
		expect(JSON.stringify(brought.blocks)).not.toMatch(/alert|evil|tracker|javascript|hidden/)
		expect(lost(brought)).toEqual({
			images: 2,
			remote_images: 1,
			embedded: 2,
			scripts: 1,
			fields: 2,
			links: 1
		})
		expect(brought.losses.find(({ code }) => code === 'remote_images')?.examples).toEqual([
			'https://tracker.example/pixel.png'
		])
	})

	test.each(HOSTILE_HTML)(
		'[I3] what turns into something else leaves as words: %s',
		async (html) => {
			const { blocks } = await page(html)
			expect(arePlainBlocks(blocks)).toBe(true)
			const written = new TextDecoder().decode(await writeFile('html', leavingText(blocks)))
			const body = written.slice(written.indexOf('<main>'))
			expect(body).toContain('words')
			expect(body).not.toMatch(DOES_SOMETHING)
			expect((await page(body)).blocks).toEqual(blocks)
		}
	)

	test('headings below the third, raised letters, a Google page', async () => {
		const brought = await page(
			'<b style="font-weight:normal"><h5>Deep</h5><p>x<sup>2</sup> <span style="font-weight:700">loud</span></p></b>'
		)
		expect(brought.blocks).toEqual([
			{ kind: 'heading', level: 3, text: [{ text: 'Deep' }] },
			{ kind: 'paragraph', text: [{ text: 'x2 ' }, { text: 'loud', styles: ['bold'] }] }
		])
		expect(lost(brought)).toEqual({ levels: 1, looks: 1 })
	})

	test.each([1_000, 10_000])('%i nested lists keep their words, twelve deep', async (deep) => {
		const brought = await page(`${'<ul><li>a'.repeat(deep)}the end${'</ul>'.repeat(deep)}`)
		expect(wordsOf(brought.blocks)).toMatch(/the end$/)
		expect(wordsOf(brought.blocks).match(/a/g)).toHaveLength(deep)
		expect(arePlainBlocks(brought.blocks)).toBe(true)
		expect(lost(brought).nesting).toBeGreaterThan(100)
	})

	test('Word: pictures, notes, boxes, comments, changes, breaks, macros', async () => {
		const paragraph = `<w:p><w:r><w:t>Before</w:t></w:r>
			<w:r><w:drawing><wp:inline xmlns:wp="x"/></w:drawing></w:r>
			<w:ins w:id="1" w:author="A" w:date="2027-01-18T09:00:00Z"><w:r><w:t> put in</w:t></w:r></w:ins>
			<w:del w:id="2" w:author="A" w:date="2027-01-18T09:00:00Z"><w:r><w:delText> taken out</w:delText></w:r></w:del>
			<w:r><w:br w:type="page"/></w:r><w:r><w:commentReference w:id="0"/></w:r>
			<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
		const bytes = await docxWith((xml) => xml.replace('<w:body>', `<w:body>${paragraph}`), {
			'word/vbaProject.bin': new Uint8Array(10),
			'word/embeddings/sheet.xlsx': new Uint8Array(10)
		})
		const brought = await readFile(file('a.docx', bytes))
		expect(wordsOf(brought.blocks)).toContain('Before put in')
		expect(wordsOf(brought.blocks)).toContain('In a box')
		expect(wordsOf(brought.blocks)).not.toContain('taken out')
		expect(lost(brought)).toMatchObject({
			images: 2,
			comments: 1,
			tracked_changes: 2,
			page_breaks: 1,
			text_boxes: 1,
			macros: 1,
			embedded: 1,
			page_heads: 1
		})
	})

	test('LibreOffice: footnotes and boxes in place, comments and contents named', async () => {
		const body = `<text:p>Before<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Said below.</text:p></text:note-body></text:note> after
			<office:annotation><dc:creator>A</dc:creator><text:p>My comment</text:p></office:annotation></text:p>
			<text:p><draw:frame draw:name="Box"><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame></text:p>
			<text:p><draw:frame draw:name="Photo"><draw:image xlink:href="https://evil.example/a.png"/></draw:frame></text:p>
			<text:table-of-content text:name="T"><text:index-body><text:p>Contents</text:p></text:index-body></text:table-of-content>`
		const bytes = odtWith((xml) => xml.replace('<office:text>', `<office:text>${body}`), {
			'Basic/Standard/Module1.xml': strToU8('<x/>')
		})
		const brought = await readFile(file('a.odt', bytes))
		expect(wordsOf(brought.blocks)).toBe('BeforeSaid below. after In a box Our words.')
		expect(lost(brought)).toEqual({
			comments: 1,
			text_boxes: 1,
			images: 1,
			contents: 1,
			macros: 1,
			page_heads: 1
		})
	})

	test('notes with looks, and notes too long to be one', async () => {
		const long = 'far '.repeat(600).trim()
		const brought = await page(`<p>One<a href="#n1" id="r1">1</a> two<a href="#n2" id="r2">2</a>
			three<a href="#h" id="toc">see</a></p><h2 id="h">See <a href="#toc">up</a></h2>
			<div id="n1"><p>A <b>bold</b> note <a href="#r1">back</a></p><p>goes on</p></div>
			<p id="n2">${long} <a href="#r2">back</a></p>`)
		expect(brought.blocks).toEqual([
			{
				kind: 'paragraph',
				text: [
					{ text: 'One' },
					{ text: 'A bold note goes on', note: true },
					{ text: ` two [${long}] threesee` }
				]
			},
			{ kind: 'heading', level: 2, text: [{ text: 'See up' }] }
		])
		expect(lost(brought)).toEqual({ notes: 2 })
	})

	test('letters of an old office are read, and signs that are none are named', async () => {
		const latvian = await readFile(file('a.txt', new Uint8Array([0xe2, 0xe8, 0x20, 0x61]), 'lv'))
		expect(wordsOf(latvian.blocks)).toBe('āč a')
		expect(lost(latvian)).toEqual({ signs: 1 })
		const utf16 = await readFile(file('a.txt', new Uint8Array([0xff, 0xfe, 0x01, 0x01, 0x61, 0])))
		expect(wordsOf(utf16.blocks)).toBe('āa')
		const controls = await readFile(file('a.txt', 'a\u0007b'))
		expect([wordsOf(controls.blocks), lost(controls)]).toEqual(['ab', { signs: 1 }])
	})

	test('ragged tables become rectangles', async () => {
		const { blocks } = await page(
			'<table><tr><td rowspan="9">tall<td>a<td>b<tr><td colspan="500">wide<tr></tr><tr><td>last</table>'
		)
		const [table] = blocks
		if (table?.kind !== 'table') throw new Error('no table')
		const cover = new Map<string, number>()
		table.rows.forEach((row, y) => {
			let x = 0
			for (const cell of row) {
				while (cover.has(`${y}:${x}`)) x++
				for (let down = 0; down < cell.rows; down++)
					for (let right = 0; right < cell.columns; right++) {
						const place = `${y + down}:${x + right}`
						cover.set(place, (cover.get(place) ?? 0) + 1)
					}
			}
		})
		const width = Math.max(...[...cover.keys()].map((key) => Number(key.split(':')[1]))) + 1
		expect([...cover.values()].every((times) => times === 1)).toBe(true)
		expect(cover.size).toBe(width * table.rows.length)
		expect(wordsOf(blocks)).toBe('tall a b wide last')
	})
})

describe('[I4] what is refused', () => {
	const refused = (name: string, content: string | Uint8Array) =>
		codeOf(readFile(file(name, content)))

	test('nothing, other things, and too much', async () => {
		expect(await refused('a.txt', '')).toBe('file_empty')
		expect(await refused('a.md', '   \n\n')).toBe('file_empty')
		expect(await refused('a.pdf', '%PDF-1.7 ...')).toBe('file_type_unknown')
		expect(await refused('a.docx', '{\\rtf1 words}')).toBe('file_type_unknown')
		expect(await refused('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe(
			'file_type_unknown'
		)
		expect(await refused('a.txt', new Uint8Array(LIMITS.importBytes + 1))).toBe('file_too_large')
		expect(await refused('a.txt', 'word '.repeat(500_000))).toBe('import_too_long')
		const sheet = zipSync({ 'xl/workbook.xml': strToU8('<x/>') })
		expect(await refused('a.docx', sheet)).toBe('file_type_unknown')
	})

	test('what a file is, its bytes say, not its name', async () => {
		const bytes = await writeDocx(leavingText(WORDS))
		expect((await readFile(file('a.txt', bytes))).format).toBe('docx')
		expect((await readFile(file('a', writeOdt(leavingText(WORDS))))).format).toBe('odt')
		expect((await readFile(file('a.txt', '<!DOCTYPE html><p>x'))).format).toBe('html')
	})

	test.each(['docx', 'odt'])('%s: cut off anywhere, or with other bytes in it', async (format) => {
		const whole = format === 'docx' ? await docxWith((xml) => xml) : odtWith((xml) => xml)
		for (const part of [0.1, 0.5, 0.9, 0.99]) {
			const cut = whole.slice(0, Math.floor(whole.length * part))
			expect(await refused(`a.${format}`, cut)).toBe('file_unreadable')
		}
		const locked = odtWith((xml) => xml, {
			'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>')
		})
		expect(await refused('a.odt', locked)).toBe('file_unreadable')
	})

	test('a bomb: more than it may unpack to, told by its head or not', async () => {
		const zeros = new Uint8Array(LIMITS.importUnpackedBytes + 1)
		const bomb = zipSync({ 'content.xml': zeros, 'word/document.xml': zeros })
		expect(bomb.length).toBeLessThan(LIMITS.importBytes)
		expect(await refused('a.docx', bomb)).toBe('file_unsafe')
		expect(await refused('a.odt', zipSync({ 'content.xml': zeros }))).toBe('file_unsafe')
		const many = Object.fromEntries(
			Array.from({ length: LIMITS.importParts + 1 }, (_, n) => [`${n}`, new Uint8Array()])
		)
		expect(await refused('a.odt', zipSync(many))).toBe('file_unsafe')
		// One that says it is small: it gets the room it asked for, and no more.
		const liar = zipSync({ 'content.xml': new Uint8Array(5_000_000) })
		const view = new DataView(liar.buffer)
		for (let at = 0; at < liar.length - 46; at++)
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
		expect(await refused('a.odt', liar)).toBe('file_unreadable')
	})

	test('entities and types of documents', async () => {
		const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
		const docx = await docxWith((xml) => xml.replace('?>', `?>${laughs}`))
		expect(await refused('a.docx', docx)).toBe('file_unsafe')
		const odt = odtWith((xml) => xml.replace('?>', `?><!DOCTYPE x SYSTEM "file:///etc/passwd">`))
		expect(await refused('a.odt', odt)).toBe('file_unsafe')
	})
})

describe('[I4] in a thread of its own', () => {
	test('reads what the reader reads, and refuses what it refuses', async () => {
		const bytes = await writeDocx(leavingText(WORDS))
		expect(await readApart(file('a.docx', bytes))).toEqual(await readFile(file('a.docx', bytes)))
		expect(await codeOf(readApart(file('a.pdf', '%PDF-')))).toBe('file_type_unknown')
	})

	test('many at once are all read', async () => {
		const all = Array.from({ length: 8 }, (_, n) => readApart(file('a.md', `Number ${n}`)))
		expect((await Promise.all(all)).map(({ blocks }) => wordsOf(blocks))).toEqual(
			Array.from({ length: 8 }, (_, n) => `Number ${n}`)
		)
	})

	test('a file that breaks its reader is unreadable, and the next one is read', async () => {
		// A million elements inside one another: whatever gives way, it is not the server.
		const deep = `<w:p>${'<w:smartTag>'.repeat(400_000)}${'</w:smartTag>'.repeat(400_000)}</w:p>`
		const bytes = await docxWith((xml) => xml.replace('<w:body>', `<w:body>${deep}`))
		expect(await codeOf(readApart(file('a.docx', bytes)))).toBe('file_unreadable')
		expect(everyBlock((await readApart(file('a.md', 'After'))).blocks)).toHaveLength(1)
	})
})
