import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { carriedIn, everyBlock, type ExportFormat, notesAmong } from '#schema/docs/formats.ts'
import { LossReport } from '#schema/docs/losses.ts'
import type { PlainBlock } from '#schema/docs/plain-shape.ts'
import { readFile } from './read.ts'
import { readMarkdown } from './read-markdown.ts'
import { EVERYTHING, leavingText, NOTED, realDocument, SET_APART, wordsOf } from './test-texts.ts'
import { writeFile } from './write.ts'

let real: PlainBlock[]
beforeAll(() => {
	real = realDocument()
})

const everything = () => readMarkdown(EVERYTHING, new LossReport()).blocks
const written = (format: ExportFormat, blocks: PlainBlock[]) =>
	writeFile(format, leavingText(blocks))
const readBack = (format: ExportFormat, bytes: Uint8Array) =>
	readFile({ name: `text.${format}`, bytes, language: 'lv' })

test('[I3] the document of the round trips is a long one, with everything in it', () => {
	const { words, headings, lists, tables } = carriedIn(real)
	expect(words).toBeGreaterThan(25_000)
	expect(headings).toBeGreaterThan(70)
	expect(lists).toBeGreaterThan(40)
	expect(tables).toBeGreaterThan(10)
	for (const kind of ['quote', 'code', 'rule'])
		expect(real.filter((block) => block.kind === kind).length).toBeGreaterThan(0)
	expect(wordsOf(real)).toMatch(/Lēmuma.*decisión.*āčēģīķļņšūž/s)
})

describe('[I1] [I3] a long document that leaves and comes back', () => {
	test.each(['md', 'html'] as const)('%s: is the same, block for block', async (format) => {
		const back = await readBack(format, await written(format, real))
		expect(back.blocks).toEqual(real)
		expect(back.losses.filter(({ code }) => code !== 'links')).toEqual([])
	})

	test.each(['docx', 'odt'] as const)('%s: says every word, in order', async (format) => {
		const back = await readBack(format, await written(format, real))
		expect(wordsOf(back.blocks)).toBe(wordsOf(real))
		expect(back.losses.map(({ code }) => code)).toEqual(['page_heads'])
		const { links, headings, tables } = carriedIn(real)
		expect(back.carried).toMatchObject({ links, headings, tables })
	})

	test('txt: says every word, in order', async () => {
		const plain = new TextDecoder().decode(await written('txt', real))
		let from = 0
		for (const word of wordsOf(real).split(' ')) {
			const at = plain.indexOf(word, from)
			expect(at, `${word} after ${plain.slice(from - 40, from)}`).toBeGreaterThanOrEqual(0)
			from = at + word.length
		}
	})
})

describe('[I1] [I3] one of each kind', () => {
	/** A file of an office knows no languages of code, and its lines across are empty paragraphs. */
	const plainer = (blocks: PlainBlock[]) =>
		blocks
			.filter(({ kind }) => kind !== 'rule')
			.map((block) => (block.kind === 'code' ? { ...block, language: null } : block))

	test.each(['md', 'html'] as const)('%s: comes back the same', async (format) => {
		const back = await readBack(format, await written(format, everything()))
		expect(back.blocks).toEqual(everything())
	})

	test('odt: comes back the same', async () => {
		const back = await readBack('odt', await written('odt', everything()))
		expect(plainer(back.blocks)).toEqual(plainer(everything()))
	})

	test('docx: comes back the same but for what stands second in an item, and first numbers', async () => {
		const before = everything().filter(({ kind }) => kind !== 'list' && kind !== 'table')
		const back = await readBack('docx', await written('docx', before))
		expect(plainer(back.blocks)).toEqual(plainer(before))
		const all = await readBack('docx', await written('docx', everything()))
		expect(wordsOf(all.blocks)).toBe(wordsOf(everything()))
		const lists = everyBlock(all.blocks).filter(({ kind }) => kind === 'list')
		expect(lists.length).toBeGreaterThanOrEqual(5)
		const done = lists.flatMap((list) =>
			list.kind === 'list' ? list.items.map((item) => item.done) : []
		)
		expect(done).toEqual(expect.arrayContaining([true, false, null]))
	})
})

describe('[I1] [I3] footnotes', () => {
	const noted = () => readMarkdown(NOTED, new LossReport()).blocks
	const notes = (blocks: PlainBlock[]) => notesAmong(blocks).map(({ text }) => text)

	test.each(['md', 'html', 'odt', 'docx'] as const)('%s: hang where they hung', async (format) => {
		expect(notes(noted())).toEqual([
			'As of 2027.',
			'Law 431, art. 2: "rent" & more, 2 * 3.',
			'Of each month.',
			'Or the next working day.',
			'Via Roma 1, āčē.',
			'In a cell.'
		])
		const back = await readBack(format, await written(format, noted()))
		expect(back.blocks).toEqual(noted())
		expect(back.losses.filter(({ code }) => code !== 'page_heads')).toEqual([])
	})

	test('txt and pdf: a number in the text, the words behind it', async () => {
		const plain = new TextDecoder().decode(await written('txt', noted()))
		expect(plain).toMatch(/The rent\[2\] is due on the first\[3\]\[4\].*\n\[2\] Law 431, art\. 2/s)
		expect((await written('pdf', noted())).length).toBeGreaterThan(1_000)
	})
})

describe('[I1] [I3] [K19] [K20] [K21] callouts, parts that open, and words of other languages', () => {
	const apart = () => readMarkdown(SET_APART, new LossReport()).blocks

	test.each(['md', 'html'] as const)('%s: come back the same', async (format) => {
		expect(apart().map(({ kind }) => kind)).toEqual(['callout', 'callout', 'details', 'paragraph'])
		const back = await readBack(format, await written(format, apart()))
		// The text is Latvian itself, so that its own language is no sign any more.
		expect(back.blocks).toEqual(withoutLatvian(apart()))
		expect(back.losses).toEqual([])
	})

	test.each(['docx', 'odt'] as const)('%s: say every word, and what they are', async (format) => {
		const back = await readBack(format, await written(format, apart()))
		expect(wordsOf(back.blocks)).toBe(
			'Brīdinājums Mind the gap. Said by somebody. Piezīme one two What it costs Nothing, neko, nada mesmo. Padoms Ask. Behind it.'
		)
		const languages = everyBlock(back.blocks).flatMap((block) =>
			'text' in block ? block.text.flatMap(({ lang }) => lang ?? []) : []
		)
		if (format === 'odt') expect(languages).toEqual(['pt-BR', 'pt-BR'])
		expect((await written('pdf', apart())).length).toBeGreaterThan(1_000)
		const plain = new TextDecoder().decode(await written('txt', apart()))
		expect(plain).toContain('| [Brīdinājums]\n|\n| Mind the gap.')
	})

	function withoutLatvian(blocks: PlainBlock[]): PlainBlock[] {
		return JSON.parse(
			JSON.stringify(blocks).replace(
				'{"text":"Nothing, "},{"text":"neko","lang":"lv"},{"text":", "}',
				'{"text":"Nothing, neko, "}'
			)
		) as PlainBlock[]
	}
})

/** LibreOffice of this machine, or null. */
function office(): string | null {
	try {
		return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim()
	} catch {
		return null
	}
}

describe('[I3] LibreOffice reads what we write, and we read what it writes', () => {
	const soffice = office()
	const convert = async (folder: string, name: string, to: string) => {
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
		const given = [
			'--headless',
			profile,
			'--convert-to',
			to,
			'--outdir',
			folder,
			join(folder, name)
		]
		await promisify(execFile)(soffice ?? '', given, { timeout: 240_000 })
	}
	const squeezed = (text: string) => text.replace(/[\s\ufeff\u2022\u25e6\u25aa]+/g, '')

	test.for(['docx', 'odt'] as const)('%s', { timeout: 300_000 }, async (format, { skip }) => {
		if (!soffice) return skip('LibreOffice (soffice) is not installed here')
		const folder = mkdtempSync(join(tmpdir(), 'interlink-office-'))
		try {
			writeFileSync(join(folder, `ours.${format}`), await written(format, real))
			await convert(folder, `ours.${format}`, 'txt:Text (encoded):UTF8')
			const plain = squeezed(readFileSync(join(folder, 'ours.txt'), 'utf8'))
			let from = 0
			for (const word of wordsOf(real).split(' ')) {
				const at = plain.indexOf(squeezed(word), from)
				expect(at, `"${word}" is lost`).toBeGreaterThanOrEqual(0)
				expect(at - from, `something stands before "${word}"`).toBeLessThan(12)
				from = at + squeezed(word).length
			}

			const other = format === 'docx' ? 'odt' : 'docx'
			await convert(folder, `ours.${format}`, other)
			const theirs = new Uint8Array(readFileSync(join(folder, `ours.${other}`)))
			const back = await readBack(other, theirs)
			expect(squeezed(wordsOf(back.blocks))).toBe(squeezed(wordsOf(real)))
			const { headings, links, tables } = carriedIn(real)
			expect(back.carried).toMatchObject({ headings, links, tables })
		} finally {
			rmSync(folder, { recursive: true, force: true })
		}
	})
})
