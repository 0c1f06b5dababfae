import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import jsqr from 'jsqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { LANGUAGES } from '#schema/messages/format.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { digest } from '#schema/record/verify.ts'
import { assemble } from './assemble.ts'
import { renderRecord } from './render.ts'
import { backedFacts } from './test-background.ts'
import { A_KEY, testFacts } from './test-facts.ts'
import { Desk, tool } from './test-tools.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T09:00:00Z')
const HOME = 'https://interlink.riga.example'
const DOTS = 150
let desk: Desk

beforeAll(async () => {
	desk = await Desk.make()
})
afterAll(() => desk.clear())

/** What every release must give again, on every machine; a change of the page changes them all. */
const GOLDEN: Record<string, string> = {
	en: '9d3b9a0291bd22a9dcc7a5c40ccd100181c9c021839e16268ebaf323d81631c2',
	it: 'e5459b536ce22f8a74e9d7709175624ed27c276fcc777d2dcee57f66263a0f31',
	lv: '40d2437e4415e0ac4a74977b9ac8f6bd2cf9b888e03d12dd0cba00d9574fe0c5',
	es: 'aa24405406022b88b62b37c456a666f728b684957a55fb8ff21d7b76f13e3bfd'
}

describe.each(LANGUAGES)('[R20] the first page in %s', (language) => {
	test('[R20] its QR code, scanned from the page, is the address and the hash of the data', async () => {
		const record = assemble(backedFacts({ language }), ID, AT, HOME)
		const bytes = canonicalBytes(record)
		expect(await scanned(pageOf(record))).toBe(`${HOME}/register/${ID}#sha-256=${digest(bytes)}`)
	})

	test('[R6] the same record is the same file on every machine', () => {
		const record = assemble(backedFacts({ language }), ID, AT, HOME)
		expect(createHash('sha256').update(pageOf(record)).digest('hex')).toBe(GOLDEN[language])
	})
})

test('[R20] what is not published has no address: its code holds number and hash', async () => {
	const facts = testFacts()
	const body = facts.charter.body as { records: object }
	const records = { ...body.records, publish: 'process' }
	const closed = { ...facts, charter: { ...facts.charter, body: { ...body, records } } }
	const narrow = { ...facts, artefact: { ...facts.artefact, visibility: 'team' as const } }
	for (const given of [closed, narrow]) {
		const record = assemble(given, ID, AT, HOME)
		expect(record).not.toHaveProperty('uri')
		const content = `${ID} sha-256=${digest(canonicalBytes(record))}`
		expect(await scanned(pageOf(record))).toBe(content)
	}
})

test('[R20] the code is a drawing with words for those who do not see it', async () => {
	const pdf = pageOf(assemble(testFacts(), ID, AT, HOME))
	await desk.put('page.pdf', pdf)
	const { output } = await tool('pdfimages', '-list', desk.path('page.pdf'))
	expect(output.trim().split('\n')).toHaveLength(2)
	const structure = await tool('pdfinfo', '-struct', desk.path('page.pdf'))
	expect(structure.output).toContain('Figure')
	expect(Buffer.from(pdf).includes('/Alt')).toBe(true)
})

function pageOf(record: DecisionRecord): Uint8Array {
	const { canonicalText } = testFacts().frozen
	const recordBytes = canonicalBytes(record)
	const seals = [A_KEY]
	const source = { record, recordBytes, text: canonicalText, proof: 'p\n', seals }
	return renderRecord({ ...source, evaluation: false })
}

/** What a reader of QR codes finds on the first page, as a camera would see it. */
async function scanned(pdf: Uint8Array): Promise<string | undefined> {
	await desk.put('page.pdf', pdf)
	const out = desk.path('page')
	const only = ['-f', '1', '-l', '1', '-singlefile', '-gray', '-r', String(DOTS)]
	await tool('pdftoppm', ...only, desk.path('page.pdf'), out)
	const { width, height, grey } = greyPicture(await readFile(`${out}.pgm`))
	const pixels = new Uint8ClampedArray(grey.length * 4)
	grey.forEach((light, at) => pixels.set([light, light, light, 255], at * 4))
	return jsqr.default(pixels, width, height)?.data
}

/** A PGM file: `P5`, width, height, the lightest grey, then a byte for each pixel. */
function greyPicture(bytes: Buffer) {
	const [head = '', width = '', height = ''] =
		/^P5\s(\d+)\s(\d+)\s\d+\s/.exec(bytes.subarray(0, 64).toString('latin1')) ?? []
	return {
		width: Number(width),
		height: Number(height),
		grey: bytes.subarray(head.length)
	}
}
