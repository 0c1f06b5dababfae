import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ExportFormat } from '#schema/docs/formats.ts'
import { EXPORT_FORMATS } from '#schema/docs/formats.ts'
import type { PlainBlock, PlainPicture } from '#schema/docs/plain-shape.ts'
import type { Pictures } from './leaving.ts'
import { writeApart } from './apart.ts'
import { disposition } from './export.ts'
import { readFile } from './read.ts'
import { leavingText, realDocument, wordsOf } from './test-texts.ts'
import { writeFile } from './write.ts'

const AT = '2027-01-18T08:00:00Z'
const put = { is: 'insertion', by: 'Līga <x>', at: AT } as const
const out = { is: 'deletion', by: 'Ana & Bo', at: AT } as const
const SUGGESTED: PlainBlock[] = [
	{ kind: 'heading', level: 1, text: [{ text: 'Atslēgas' }] },
	{
		kind: 'paragraph',
		text: [
			{ text: 'Bring ' },
			{ text: 'your ', changes: [put] },
			{ text: 'any ', changes: [out] },
			{ text: 'keys', styles: ['bold'] }
		]
	},
	{ kind: 'paragraph', text: [{ text: 'A new block.' }], change: put }
]
const write = (format: ExportFormat, blocks = SUGGESTED) => writeFile(format, leavingText(blocks))
const textOf = async (format: ExportFormat, blocks = SUGGESTED) =>
	new TextDecoder().decode(await write(format, blocks))
const partOf = async (format: ExportFormat, name: string, blocks = SUGGESTED) =>
	new TextDecoder().decode(unzipSync(await write(format, blocks))[name])

const PICTURE: PlainBlock = {
	kind: 'image',
	source: 'p1',
	name: 'hall.png',
	alt: 'Durvis & "rampa"',
	decorative: false,
	width: 50,
	caption: 'Durvis <maijā> & *jūnijā*'
}
const BARE: PlainPicture = { ...PICTURE, source: 'p2', name: 'line.jpg', alt: '', decorative: true }
delete BARE.caption
const PLAN: PlainBlock = { kind: 'attachment', name: 'plāns.pdf', size: 2_000 }

async function pictured() {
	const grey = sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } })
	const [png, jpg] = await Promise.all([grey.clone().png().toBuffer(), grey.jpeg().toBuffer()])
	const size = { width: 40, height: 20 }
	const pictures: Pictures = {
		p1: { type: 'image/png', bytes: new Uint8Array(png), ...size },
		p2: { type: 'image/jpeg', bytes: new Uint8Array(jpg), ...size }
	}
	const words = { kind: 'paragraph' as const, text: [{ text: 'Below.' }] }
	return leavingText([PICTURE, words, BARE, PLAN], { pictures })
}

describe('[I3] [PI8] pictures leave with the text', () => {
	test.each(['docx', 'odt', 'html', 'md'] as const)(
		'%s: and come back the same',
		async (format) => {
			const text = await pictured()
			const bytes = await writeFile(format, text)
			const read = await readFile({ name: `a.${format}`, bytes, language: 'lv' })
			expect(read.losses.filter(({ code }) => /images/.test(code))).toEqual([])
			const images = read.blocks.filter((block) => block.kind === 'image')
			expect(images.map(({ caption }) => caption)).toEqual(['Durvis <maijā> & *jūnijā*', undefined])
			expect(images.map(({ alt }) => alt)).toEqual(['Durvis & "rampa"', ''])
			// A file of Word has no sign that a picture only decorates: it is asked for again.
			expect(images[1]?.decorative).toBe(format !== 'docx')
			const sizes = await Promise.all(
				read.pictures.map(async ({ bytes: one }) => (await sharp(one).metadata()).format)
			)
			expect(sizes).toEqual(['png', 'jpeg'])
			expect(wordsOf(read.blocks)).toContain('plāns.pdf')
		}
	)

	test.each(['docx', 'odt', 'html', 'md', 'pdf'] as const)(
		'%s: a drawing too, and it comes back as one or as its picture',
		async (format) => {
			const svg =
				'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="#080"/></svg>'
			const bytes = new TextEncoder().encode(svg)
			const pictures: Pictures = {
				p1: { type: 'image/svg+xml', bytes, width: 40, height: 20 }
			}
			const file = await writeFile(format, leavingText([PICTURE], { pictures }))
			if (format === 'pdf') return expect(file.length).toBeGreaterThan(1_000)
			const read = await readFile({ name: `a.${format}`, bytes: file, language: 'lv' })
			expect(read.blocks.map((block) => block.kind)).toEqual(['image'])
			const [picture] = read.pictures
			const { width, height } = await sharp(picture?.bytes).metadata()
			expect([width, height]).toEqual(/docx|odt/.test(format) ? [80, 40] : [40, 20])
		}
	)

	test('pdf: tagged, with what is read aloud for them', async () => {
		const pdf = Buffer.from(await writeFile('pdf', await pictured())).toString('latin1')
		expect(pdf).toContain('/Figure')
		expect(pdf.match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(2)
	})

	test('[PI9] what a picture elsewhere shows is not fetched', async () => {
		const html = '<p>Hi<img src="https://example.org/x.png" alt="spy"></p>'
		const bytes = new TextEncoder().encode(html)
		const read = await readFile({ name: 'a.html', bytes, language: 'en' })
		expect(read.pictures).toEqual([])
		expect(read.losses).toEqual([
			{ code: 'remote_images', count: 1, examples: ['https://example.org/x.png'] }
		])
	})
})

describe('[I3] what every file says about the text', () => {
	test('docx: title, language, state and date', async () => {
		expect(await partOf('docx', 'docProps/core.xml')).toMatch(
			/<dc:title>Ēku noteikumi &amp; “regole”<\/dc:title>/
		)
		expect(await partOf('docx', 'word/styles.xml')).toContain('lv-LV')
		expect(await partOf('docx', 'word/header1.xml')).toContain('Melnraksts kopš pirmdienas')
	})

	test('odt: title, language, state and date; its type stands first and unpacked', async () => {
		const meta = await partOf('odt', 'meta.xml')
		expect(meta).toContain('<dc:title>Ēku noteikumi &amp; “regole”</dc:title>')
		expect(meta).toContain('<dc:language>lv</dc:language>')
		const styles = await partOf('odt', 'styles.xml')
		expect(styles).toContain('fo:language="lv"')
		expect(styles).toContain('Melnraksts kopš pirmdienas')
		const head = new TextDecoder().decode((await write('odt')).slice(30, 77))
		expect(head).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
	})

	test('html: alone, in its language, with nothing that runs or is fetched', async () => {
		const html = await textOf('html')
		expect(html).toContain('<html lang="lv">')
		expect(html).toContain('<title>Ēku noteikumi &amp; “regole”</title>')
		expect(html).toContain('Melnraksts kopš pirmdienas')
		expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/)
	})

	test('html: names heads of tables, boxes of tasks and regions that scroll', async () => {
		const html = await textOf('html', realDocument())
		expect(html).toMatch(/<th scope="col">/)
		expect(html).toMatch(/<input type="checkbox" disabled checked aria-label="Izdarīts">/)
		expect(html.match(/<table>/g)?.length).toBe(html.match(/role="region" tabindex="0"/g)?.length)
	})

	test('md, txt and json: title, language, state and date', async () => {
		expect(await textOf('md')).toMatch(/^---\ntitle: "Ēku.*\nlang: "lv"\n.*\nstate: .*\ndate: /)
		expect(await textOf('txt')).toMatch(/^Ēku noteikumi & “regole”\n\nMelnraksts kopš/)
		const json = JSON.parse(await textOf('json'))
		expect(json).toMatchObject({
			format: 'interlink-text/1',
			title: 'Ēku noteikumi & “regole”',
			language: 'lv',
			state: 'Melnraksts',
			content: { type: 'doc' }
		})
	})

	test('pdf: tagged, in its language, titled, and PDF/UA; a hundred pages in seconds', async () => {
		const bytes = await writeApart({ format: 'pdf', text: leavingText(realDocument()) })
		const pdf = Buffer.from(bytes).toString('latin1')
		expect(pdf).toMatch(/^%PDF-1\.7/)
		expect(pdf).toContain('/StructTreeRoot')
		expect(pdf).toMatch(/\/Lang ?\(lv/)
		expect(pdf).toMatch(/pdfuaid:part>1</)
		expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(50)
	}, 120_000)

	test('pdf: heads that skip a rank, and nothing at all', async () => {
		const odd: PlainBlock[] = [
			{ kind: 'heading', level: 3, text: [{ text: 'Third first' }] },
			{ kind: 'quote', body: [{ kind: 'heading', level: 3, text: [{ text: 'Inside' }] }] },
			{ kind: 'heading', level: 1, text: [{ text: 'First' }] },
			{ kind: 'code', language: null, text: [{ text: '#let x = 1 // $ no typst $' }] }
		]
		for (const blocks of [odd, SUGGESTED, []])
			expect((await write('pdf', blocks)).length).toBeGreaterThan(5_000)
	}, 60_000)

	test.each(EXPORT_FORMATS)('%s: an empty text is a file too', async (format) => {
		expect((await write(format, [])).length).toBeGreaterThan(20)
	})
})

describe('[I3] suggestions that stay as marks', () => {
	test('docx: tracked changes with author and time', async () => {
		const xml = await partOf('docx', 'word/document.xml')
		expect(xml).toMatch(/<w:ins [^>]*w:author="Līga &lt;x&gt;"[^>]*>.*?your/s)
		expect(xml).toMatch(/<w:del [^>]*w:author="Ana &amp; Bo"[^>]*>.*?<w:delText[^>]*>any /s)
		expect(xml).toContain(`w:date="${AT}"`)
		// The new block: its own mark is one that was put in.
		expect(xml).toMatch(/<w:pPr>.{0,80}<w:rPr><w:ins [^>]*\/><\/w:rPr>/s)
	})

	test('odt: tracked changes with author and time', async () => {
		const xml = await partOf('odt', 'content.xml')
		expect(xml).toContain('<dc:creator>Līga &lt;x&gt;</dc:creator>')
		expect(xml).toMatch(/<text:deletion>.*Ana &amp; Bo.*any.*<\/text:deletion>/)
		expect(xml).toMatch(/<text:change-start text:change-id="ct1"\/>your/)
	})

	test('html and md: ins and del; txt: brackets', async () => {
		expect(await textOf('html')).toMatch(/<ins [^>]*datetime="2027[^>]*>your <\/ins><del/)
		expect(await textOf('md')).toMatch(/<ins [^>]*>your <\/ins><del [^>]*>any <\/del>/)
		expect(await textOf('txt')).toContain('Bring [+your +][-any -]keys')
	})

	test.each(['docx', 'odt', 'html', 'md'] as const)(
		'%s: comes back as accepted, and says so',
		async (format) => {
			const back = await readFile({
				name: `a.${format}`,
				bytes: await write(format),
				language: 'lv'
			})
			expect(wordsOf(back.blocks)).toBe('Atslēgas Bring your keys A new block.')
			expect(back.losses.map(({ code }) => code)).toContain('tracked_changes')
		}
	)
})

test('[I3] html: words of Arabic and Hebrew stand from the right, block by block', async () => {
	const [arabic, hebrew] = ['ادفع في اليوم الأول.', 'לשלם בראשון.']
	const blocks: PlainBlock[] = [arabic, hebrew].map((text) => ({
		kind: 'paragraph',
		text: [{ text: text ?? '' }]
	}))
	const page = Buffer.from(await writeFile('html', leavingText(blocks))).toString()
	expect(page).toContain(arabic)
	expect(page).toContain(hebrew)
	expect(page).toMatch(/p,[^{]*li[^{]*\{unicode-bidi:plaintext;text-align:start\}/)
})

test('[I3] pdf: words of Arabic and Hebrew are printed, from the right, those of Latvian from the left', async () => {
	const said = (text: string): PlainBlock => ({ kind: 'paragraph', text: [{ text }] })
	const item = { done: null, body: [said('שתיים')] }
	const list: PlainBlock = { kind: 'list', start: null, items: [item] }
	const cell = { head: false, columns: 1, rows: 1, body: [said('مفتاح')] }
	const blocks = [
		said('قبل'),
		said('לשלם'),
		list,
		{ kind: 'quote' as const, body: [said('שלום')] },
		{ kind: 'table' as const, rows: [[cell, { ...cell, body: [said('Atslēga')] }]] },
		said('Maksā')
	]
	const folder = mkdtempSync(join(tmpdir(), 'interlink-pdf-'))
	onTestFinished(() => rmSync(folder, { recursive: true }))
	const file = join(folder, 'text.pdf')
	writeFileSync(file, await writeFile('pdf', leavingText(blocks)))
	const { stdout } = await promisify(execFile)('pdftotext', ['-bbox', file, '-'])
	const words = [...stdout.matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)".*>(.+)<\/word>/g)]
	const [left, right] = [79.4, 521.6]
	// The tool tells the letters of a word as they stand on the page, from the left.
	const letters = (word = '') => [...word].toSorted().join('')
	const at = (word: string) => {
		const [, from, to] = words.find(([, , , said]) => letters(said) === letters(word)) ?? []
		return [Number(from) - left, right - Number(to)].map(Math.round)
	}
	for (const word of ['قبل', 'לשלם']) expect(at(word)[1], word).toBeLessThan(3)
	for (const word of ['שתיים', 'שלום']) expect(at(word)[1], word).toBeLessThan(30)
	expect(at('مفتاح')[1]).toBeCloseTo((right - left) / 2 + 5, -1)
	for (const word of ['Maksā']) expect(at(word)[0], word).toBeLessThan(3)
	expect(at('Atslēga')[0]).toBeGreaterThan((right - left) / 2)
})

test('[I6] the name of a file says the title, and leads no disk astray', () => {
	expect(disposition('Ēku noteikumi.odt')).toBe(
		`attachment; filename="Eku noteikumi.odt"; filename*=UTF-8''%C4%92ku%20noteikumi.odt`
	)
	expect(disposition('../../etc/passwd\r\nX: y".md')).toBe(
		`attachment; filename="etc passwd X y.md"; filename*=UTF-8''etc%20passwd%20X%20y.md`
	)
	expect(disposition(`${'ā'.repeat(300)}.pdf`)).toHaveLength(
		`attachment; filename="${'a'.repeat(100)}.pdf"; filename*=UTF-8''.pdf`.length + 600
	)
	expect(disposition("It's (new)*.txt")).toContain("UTF-8''It%27s%20%28new%29.txt")
	expect(disposition('\u202egpj.md')).toContain('filename="gpj.md"')
	for (const empty of ['.md', '...md', '///.md']) expect(disposition(empty)).toContain('"text.md"')
})

describe('[I8] comments that leave with a text', () => {
	const because = { by: 'Ana', at: AT, when: 'vēlāk', text: 'Because.' }
	const foreign = { by: 'Amal', at: AT, when: 'rīt', text: 'حسنا', lang: 'ar' }
	const asked = { by: 'Līga <x>', at: AT, when: 'šodien', text: 'Why & how?\nTell.' }
	const messages = [asked, because]
	const talked = leavingText(
		[
			{
				kind: 'paragraph',
				text: [
					{ text: 'Bring ' },
					{ text: 'your ', threads: [1] },
					{ text: 'keys', styles: ['bold'], threads: [1] }
				]
			},
			{ kind: 'paragraph', text: [{ text: 'Then go.' }] }
		],
		{
			comments: [
				{ number: 1, quote: 'your keys', standing: '', placed: true, messages },
				{ number: 2, quote: 'old words', standing: 'gone', placed: false, messages: [because] }
			]
		}
	)
	const file = async (format: ExportFormat) => writeFile(format, talked)
	const decoded = async (format: ExportFormat) => new TextDecoder().decode(await file(format))
	const part = async (format: ExportFormat, name: string) =>
		new TextDecoder().decode(unzipSync(await file(format))[name])

	test('docx: comments of Word around their words, answers below the first', async () => {
		const body = await part('docx', 'word/document.xml')
		expect(body.match(/<w:commentRangeStart/g)).toHaveLength(2)
		const [start, words, end] = ['commentRangeStart', 'keys', 'commentRangeEnd'].map((what) =>
			body.indexOf(what)
		)
		expect([start, words, end]).toEqual([start, words, end].toSorted((a = 0, b = 0) => a - b))
		const comments = await part('docx', 'word/comments.xml')
		expect(comments).toContain('w:author="Līga &lt;x&gt;"')
		expect(comments).toContain('Why &amp; how?')
		expect(body).toContain('[2] “old words”')
	})

	test('odt: annotations around their words', async () => {
		const body = await part('odt', 'content.xml')
		expect(body.match(/<office:annotation /g)).toHaveLength(2)
		expect(body.match(/<office:annotation-end /g)).toHaveLength(2)
		expect(body).toContain('<dc:creator>Līga &lt;x&gt;</dc:creator>')
		expect(body).toContain('[2] “old words”')
	})

	test('html: a link at the passage, what was said below, escaped, and no part of what comes back', async () => {
		const html = await decoded('html')
		expect(html).toContain('<a href="#comment-1">[1]</a>')
		expect(html).toMatch(/<article id="comment-1"[^]*Līga &lt;x&gt;[^]*Why &amp; how\?<br>Tell\./)
		const { blocks, losses } = await readFile({
			name: 'a.html',
			bytes: await file('html'),
			language: 'lv'
		})
		expect(JSON.stringify(blocks)).not.toContain('Because.')
		expect(losses.map(({ code }) => code)).toContain('comments')
	})

	test('md, txt, pdf and json: a number at the passage, what was said at the end', async () => {
		for (const format of ['md', 'txt'] as const) {
			const said = await decoded(format)
			expect(said.replaceAll('\\', '')).toMatch(
				/keys\*{0,2} \[1\][^]*\[1\] “your keys”[^]*Because\./
			)
		}
		expect(new TextDecoder('latin1').decode(await file('pdf'))).toContain('%PDF-1.7')
		expect(JSON.parse(await decoded('json')).comments).toHaveLength(2)
	})

	test('[N12] in the language they are in', async () => {
		const [one] = talked.comments
		const comments = one ? [{ ...one, messages: [foreign] }] : []
		const said = { ...talked, comments }
		const inFile = async (format: ExportFormat, name: string) =>
			new TextDecoder().decode(unzipSync(await writeFile(format, said))[name])
		expect(await inFile('docx', 'word/comments.xml')).toMatch(/<w:bidi\/>[^]*w:lang w:val="ar"/)
		expect(await inFile('odt', 'content.xml')).toMatch(
			/"T_ar"[^]*fo:language="ar"[^]*<text:p><text:span text:style-name="T_ar">حسنا/
		)
		const html = new TextDecoder().decode(await writeFile('html', said))
		expect(html).toContain('<span lang="ar" dir="rtl">حسنا</span>')
		expect(new TextDecoder().decode(await writeFile('md', said))).toContain('<span lang="ar">')
	})

	test('nothing of it where comments stay behind', async () => {
		for (const format of ['md', 'txt', 'html', 'json'] as const)
			expect(await textOf(format)).not.toContain('comment')
	})
})

test('[I3] [R25] in ODT, Arabic and Hebrew paragraphs, headings and items stand from the right, and come back', async () => {
	const paragraph = (text: string) => ({ kind: 'paragraph' as const, text: [{ text }] })
	const blocks: PlainBlock[] = [
		{ kind: 'heading', level: 2, text: [{ text: 'العنوان 1' }] },
		paragraph('"שלום" first'),
		paragraph('Latin שלום'),
		{ kind: 'list', start: null, items: [{ done: null, body: [paragraph('قبل')] }] }
	]
	const content = await partOf('odt', 'content.xml', blocks)
	for (const parent of ['Heading_20_2', 'Text_20_body'])
		expect(content).toMatch(
			new RegExp(
				`style:name="R_${parent}"[^>]*style:parent-style-name="${parent}"><style:paragraph-properties [^>]*style:writing-mode="rl-tb"`
			)
		)
	expect(content).toContain('<text:h text:style-name="R_Heading_20_2"')
	expect(content.match(/<text:p text:style-name="R_Text_20_body">/g)).toHaveLength(2)
	expect(content).toContain('<text:p text:style-name="Text_20_body">Latin')
	const bytes = await write('odt', blocks)
	const read = await readFile({ name: 'a.odt', bytes, language: 'en' })
	expect(read.blocks).toMatchObject(blocks)
})
