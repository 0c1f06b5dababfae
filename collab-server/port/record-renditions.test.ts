import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '#collab/records/assemble.ts'
import type { PageSource } from '#collab/records/page-data.ts'
import { sealRecord } from '#collab/records/seal-record.ts'
import { backedFacts } from '#collab/records/test-background.ts'
import { testFactsAfterwards } from '#collab/records/test-aftermath.ts'
import { A_KEY, plant, testFacts } from '#collab/records/test-facts.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { fileToRender, recordView } from '#collab/store/record/records.ts'
import { publicFile } from '#collab/store/register/register-record.ts'
import { decision } from '#schema/db/decisions.ts'
import { charter } from '#schema/db/processes.ts'
import { DOES_SOMETHING, HOSTILE_HTML } from '#schema/docs/test-hostile.ts'
import { canonicalBytes } from '#schema/record/canonical.ts'
import { rendered, renditionOf } from './record-renditions.ts'
import { sealedSource } from './sealed-source.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
let world: TestDatabase
let pdf: Uint8Array
const facts = testFacts()

beforeAll(async () => {
	world = await freshDatabase()
	await plant(world.db, facts, ID)
	await sealRecord(world.db, ID, AT, {})
	;({ pdf } = await publicFile(world.db, ID))
})
afterAll(() => world.drop())

const facilitator: Caller = {
	personId: facts.decision.announcedBy,
	...{ sessionId: 's', displayName: 'Edgars', administrator: false, assurance: 2 },
	...{ language: 'en', email: null }
}
const html = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const pageOf = (source: PageSource) => html(rendered(source, 'html'))
const words = (page: string) => page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ')

describe('[RD1] a sealed record in other forms', () => {
	test('[RD1] they follow from the sealed file alone, and are the same bytes each time', async () => {
		const source = await sealedSource(pdf)
		expect(source.evaluation).toBe(true)
		expect(source.text).toBe(facts.frozen.canonicalText)
		// [R29] The PDF was typeset with the key that then sealed it.
		const [key] = source.seals
		expect(source.seals).toHaveLength(1)
		expect(key?.serial).toMatch(/^[0-9a-f]{2}(:[0-9a-f]{2})+$/)
		expect(html(await renditionOf(pdf, 'html'))).toContain(key?.serial)
		for (const format of ['html', 'odt', 'json'] as const) {
			const made = await renditionOf(pdf, format)
			expect(made).toEqual(rendered(source, format))
			expect(await renditionOf(pdf, format)).toEqual(made)
		}
		expect(await renditionOf(pdf, 'json')).toEqual(source.recordBytes)
	})

	test('[RD1] [RD3] one page: answer, question, rule, count, text, objections, checks', () => {
		const page = html(rendered(sourceOf(testFactsAfterwards()), 'html'))
		expect(page).toContain('<html lang="en">')
		expect(page.match(/<h1>/g)).toHaveLength(1)
		expect(page).not.toMatch(/<script|<link|<img|src=|url\(/)
		const said = words(page)
		for (const part of [
			'Do we publish this page',
			'What counts is the sealed PDF DR-2026-000001'.toLowerCase(),
			'Register your address within 14 days',
			'We would have waited.',
			'The notice was long enough.',
			'5 parishes'
		])
			expect(said.toLowerCase()).toContain(part.toLowerCase())
		// Headings never skip a level.
		const levels = [...page.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))
		levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1))
	})

	test('[RD1] [R19] what stands around the decision, and its translation as such', () => {
		const said = words(html(rendered(sourceOf(backedFacts()), 'html')))
		for (const part of [
			'NMR 90011524360',
			'They contradict each other.',
			'Law on Open Data, section 2 (https://likumi.example/eli/2)',
			'A city for newcomers (DR-2025-000003)',
			'2 people answered with help or by another way.',
			'Translated by a machine',
			'Чи публікуємо',
			'Certified by'
		])
			expect(said).toContain(part)
	})

	test('[R25] translations and foreign passages say their language, in HTML and in ODT', () => {
		const facts = backedFacts({ text: 'Paper, {lang=fr}papier{^une note}{/lang}.\n' })
		const [one] = facts.background.translations
		const arabic = one && { ...one, language: 'ar', question: 'موافق؟', text: '- مجانا\n' }
		const translations = arabic ? [arabic, ...facts.background.translations] : []
		const source = sourceOf({ ...facts, background: { ...facts.background, translations } })
		const page = pageOf(source)
		for (const said of [
			'<span lang="fr">papier</span>',
			'<span lang="fr">une note</span>',
			'<span lang="ar" dir="rtl"><strong>موافق؟</strong></span>',
			'<li><span lang="ar" dir="rtl">مجانا</span></li>',
			'<span lang="uk">Одна сторінка.</span>',
			'<span lang="uk">Усе на одній сторінці.</span>'
		])
			expect(page).toContain(said)
		const content = strFromU8(unzipSync(rendered(source, 'odt'))['content.xml'] ?? new Uint8Array())
		expect(content).toMatch(
			/style:name="T_bold_ar"[^>]*>[^]*?fo:language="ar"[^]*?style:language-complex="ar"/
		)
		expect(content).toContain('<text:span text:style-name="T_ar">مجانا</text:span>')
		expect(content).toContain('<text:span text:style-name="T_uk">Одна сторінка.</text:span>')
		expect(content).toContain('<text:span text:style-name="T_fr">une note</text:span>')
	})

	test('[RD1] [R8] what people wrote is words, never markup', () => {
		const question = '<script>alert(1)</script> & "x"?'
		const source = sourceOf(testFacts({ question, objection: '</p><img src=x onerror=1>' }))
		expect(html(rendered(source, 'html'))).not.toMatch(/<script|<img/)
		for (const html of HOSTILE_HTML) {
			const page = pageOf(sourceOf(testFacts({ question: html, objection: html })))
			expect(page.slice(page.indexOf('<main>'))).not.toMatch(DOES_SOMETHING)
		}
		const content = strFromU8(unzipSync(rendered(source, 'odt'))['content.xml'] ?? new Uint8Array())
		expect(content).toContain('&lt;script&gt;')
	})

	test('[RD1] in the language of the record', () => {
		const page = html(rendered(sourceOf(testFacts({ language: 'lv' })), 'html'))
		expect(page).toContain('<html lang="lv">')
		expect(page).toContain('apzīmogotais PDF')
	})

	test('[RD1] LibreOffice opens the ODT and finds in it what the record says', async ({ skip }) => {
		const office = officeHere()
		if (!office) return skip('LibreOffice (soffice) is not installed here')
		const folder = mkdtempSync(join(tmpdir(), 'interlink-odt-'))
		try {
			writeFileSync(join(folder, 'record.odt'), rendered(sourceOf(testFactsAfterwards()), 'odt'))
			const given = [
				`-env:UserInstallation=file://${folder}/profile`,
				...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder],
				join(folder, 'record.odt')
			]
			await promisify(execFile)(office, given, { timeout: 120_000 })
			const text = readFileSync(join(folder, 'record.txt'), 'utf8')
			for (const part of [
				'Register your address within 14 days',
				'We would have waited.',
				'5 parishes'
			])
				expect(text).toContain(part)
		} finally {
			rmSync(folder, { recursive: true, force: true })
		}
	}, 130_000)
})

test('[RD2] ODT only where the charter of the decision lists it', async () => {
	const ask = (format: 'html' | 'odt') =>
		fileToRender(world.db, facilitator, facts.decision.id, format, AT)
	const shown = async () => {
		const view = await recordView(world.db, facilitator, facts.decision.id, AT)
		return [view?.odt, (await publicFile(world.db, ID)).odt]
	}
	expect(await shown()).toEqual([true, true])
	expect((await ask('odt')).bytes).toEqual(pdf)
	const body = facts.charter.body as { records: object }
	const records = { ...body.records, formats: ['html', 'pdfa3', 'json'] }
	const other = { ...facts.charter, id: crypto.randomUUID(), version: 2 }
	await world.db.insert(charter).values({ ...other, body: { ...body, records } })
	await world.db.update(decision).set({ charterId: other.id })
	expect(await shown()).toEqual([false, false])
	await expect(ask('odt')).rejects.toMatchObject({ code: 'not_found' })
	expect((await ask('html')).bytes).toEqual(pdf)
})

function sourceOf(given: ReturnType<typeof testFacts>): PageSource {
	const record = assemble(given, ID, AT)
	const recordBytes = canonicalBytes(record)
	const { canonicalText: text } = given.frozen
	return { record, recordBytes, text, proof: '', evaluation: true, seals: [A_KEY] }
}

function officeHere(): string | null {
	try {
		return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim()
	} catch {
		return null
	}
}
