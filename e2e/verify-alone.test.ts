import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleRecord } from '#collab/records/bundle-record.ts'
import { sealRecord } from '#collab/records/seal-record.ts'
import { plant, testFacts } from '#collab/records/test-facts.ts'
import { cosign } from '#schema/ledger/cosignature.ts'
import { SIGNS, verifierKey } from '#schema/ledger/checkpoint.ts'
import { ledgerLog, ledgerWitness } from '#schema/db/ledger.ts'
import { checkpoint } from '#collab/store/ledger/ledger-proofs.ts'
import { cosignerOf } from '#collab/store/ledger/witness-key.ts'
import { keepCosignature } from '#collab/store/ledger/witnesses.ts'
import type { Db } from '#collab/store/database/db.ts'
import { freshDatabase } from '#collab/store/database/test-database.ts'
import { bundleFile } from '#collab/store/record/record-bundles.ts'
import { browserPath } from './world/browser.ts'

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const page = fileURLToPath(new URL('../build/verify.html', import.meta.url))
let bundle: Uint8Array
let witness: string
let browser: Browser

beforeAll(async () => {
	if (!existsSync(page)) throw new Error('npm run build makes build/verify.html')
	const { db, drop } = await freshDatabase()
	await plant(db, testFacts(), ID)
	await sealRecord(db, ID, AT, {})
	witness = await cosignedHead(db)
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
	const whole = await found.nth(0).innerText()
	expect(whole).toContain('All 12 files of the bundle are as sealed')
	expect(whole).toMatch(/the head of the ledger in the bundle existed on .*15.* Nov/)
	expect(whole).toContain('Until the PDF was sealed the ledger went on without a break')
	expect(await found.nth(3).innerText()).toContain(`The file is damaged. ${ID}.pdf`)
	// [L14] Whose signature stands under the seal's proof is unknown until the reader says whose key it is.
	const keys = tab.getByLabel('Keys of witnesses')
	expect(await found.nth(0).innerText()).toContain('whose key is not known here')
	await keys.fill('nonsense')
	await keys.blur()
	await tab.getByText('This is not the key of a witness: nonsense').waitFor()
	await keys.fill(witness)
	await keys.blur()
	await found.nth(3).waitFor()
	const judged = await found.nth(0).innerText()
	expect(judged).toMatch(/cosigned the checkpoint of the seal on .*15.* Nov/)
	expect(judged).toContain('has not signed the checkpoint in this file')
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

/** A witness cosigns the head under which the seal will stand in the bundle. Its key. */
async function cosignedHead(db: Db): Promise<string> {
	const [log] = await db.select().from(ledgerLog)
	if (!log) throw new Error('a log')
	const { note, size } = await checkpoint(db, log.id, AT)
	const { verifier, sign } = await cosignerOf(db, AT)
	const key = verifierKey(verifier, SIGNS.cosignatures)
	const id = crypto.randomUUID()
	const added = { url: 'https://turin.example/witness', addedBy: id, addedAt: AT }
	await db.insert(ledgerWitness).values({ id, key, ...added })
	await keepCosignature(db, id, { logId: log.id, size }, await cosign(note, verifier, sign, AT), AT)
	return key
}
