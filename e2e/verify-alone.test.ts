import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleRecord } from '#collab/records/bundle-record.ts'
import { sealRecord } from '#collab/records/seal-record.ts'
import { plant, testFacts } from '#collab/records/test-facts.ts'
import { freshDatabase } from '#collab/store/database/test-database.ts'
import { bundleFile } from '#collab/store/record/record-bundles.ts'
import { browserPath } from './world/browser.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const page = fileURLToPath(new URL('../build/verify.html', import.meta.url))
let bundle: Uint8Array
let browser: Browser

beforeAll(async () => {
	if (!existsSync(page)) throw new Error('npm run build makes build/verify.html')
	const { db, drop } = await freshDatabase()
	await plant(db, testFacts(), ID)
	await sealRecord(db, ID, AT, {})
	await bundleRecord(db, ID, AT, {})
	bundle = (await bundleFile(db, ID, 'xades')).bytes
	await drop()
	browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] })
}, 120_000)
afterAll(() => browser.close())

test('[AS11] from a disk and without a network, the page checks bundle, PDF and data, in four languages', async () => {
	const context = await browser.newContext({ offline: true, locale: 'lv-LV' })
	const tab = await context.newPage()
	const asked: string[] = []
	const wrong: string[] = []
	tab.on('request', (request) => asked.push(request.url()))
	tab.on('pageerror', (error) => wrong.push(error.message))
	tab.on('console', (line) => wrong.push(line.text()))
	await tab.goto(pathToFileURL(page).href)
	await tab.getByRole('heading', { name: 'Pārbaudīt protokolu' }).waitFor()
	for (const [language, title] of [
		['es', 'Comprobar un acta'],
		['it', 'Verifica un verbale'],
		['en', 'Check a record']
	] as const) {
		await tab.getByRole('combobox').selectOption(language)
		await tab.getByRole('heading', { name: title }).waitFor()
	}
	const members = unzipSync(bundle)
	const changed = Uint8Array.from(bundle, (byte, at) => (at === 500 ? byte ^ 1 : byte))
	await tab.getByLabel('Records (PDF, .asice or .json)').setInputFiles(
		[
			{ name: 'whole.asice', bytes: bundle },
			{ name: 'record.pdf', bytes: members[`${ID}.pdf`] },
			{ name: 'record.json', bytes: members['record.json'] },
			{ name: 'changed.asice', bytes: changed }
		].map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes ?? []) }))
	)
	const found = tab.getByRole('article')
	await found.nth(3).waitFor()
	for (const at of [0, 1, 2]) {
		const said = await found.nth(at).innerText()
		expect(said).toContain('Nothing contradicts this file')
		expect(said).toContain('the result is the same')
		expect(said).not.toContain('FAILS')
	}
	expect(await found.nth(0).innerText()).toContain('All 9 files of the bundle are as sealed')
	expect(await found.nth(3).innerText()).toContain(`The file is damaged. ${ID}.pdf`)
	expect(asked).toEqual([pathToFileURL(page).href])
	expect(wrong).toEqual([])
	await context.close()
}, 120_000)

test('[AS11] nothing in the page may connect, even when it tries', async () => {
	const context = await browser.newContext()
	const tab = await context.newPage()
	await tab.goto(pathToFileURL(page).href)
	const tried = await tab.evaluate(() =>
		fetch('http://127.0.0.1:9/').then(
			() => 'connected',
			(error: unknown) => String(error)
		)
	)
	expect(tried).toContain('Failed to fetch')
	const policy = await tab.locator('meta[http-equiv]').getAttribute('content')
	expect(policy).toContain("connect-src 'none'")
	expect(policy).not.toContain('unsafe')
	await context.close()
}, 60_000)
