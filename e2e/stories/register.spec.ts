import { expect, type Page, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { sealRecord } from '#collab/records/seal-record.ts'
import { plant, testFacts } from '#collab/records/test-facts.ts'
import { plantAnother } from '#collab/records/test-publish.ts'
import { tool } from '#collab/records/test-tools.ts'
import { artefact } from '#schema/db/artefacts.ts'
import { record } from '#schema/db/decisions.ts'
import { organisation } from '#schema/db/people.ts'
import { nameInAddress } from '#schema/register/address.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * The public register as a journalist meets it, in a browser that runs no script: decisions are found,
 * read, taken away, and seen to be superseded. Addresses, caches and other origins are tried beside it.
 */

const ID = 'DR-2026-000001'
const AT = new Date('2026-11-15T10:00:00Z')
const facts = testFacts()
let town: Town
let page: Page
/** Browsers that run scripts, because axe is one. */
let screen: Page
let phone: Page
let next: { id: string; artefactId: string }

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	const { db } = town.world
	await plant(db, facts, ID)
	await sealRecord(db, ID, AT, {})
	for (let at = 2; at <= 23; at++)
		next = await plantAnother(db, facts, at, {
			question: `Do we open the library on day ${at} of the month?`,
			decision: { closedAt: new Date(Date.UTC(2026, 9, at, 12)) }
		})
	// Only the first one is typeset and sealed: its file serves for the one that takes its place.
	const { pdf, pdfHash } = record
	const [sealed] = await db.select({ pdf, pdfHash }).from(record).where(eq(record.id, ID))
	await db
		.update(record)
		.set({ ...sealed })
		.where(eq(record.id, next.id))
	page = await town.reader(browser, { scripts: false })
	screen = await town.reader(browser)
	phone = await town.reader(browser, { phone: true })
})

test.afterAll(() => town?.close())

test('decisions are found by words and by filter, and each state has its address', async () => {
	await page.goto('/register')
	await expect(page.getByText('23 decisions').first()).toBeVisible()
	await screen.goto('/register')
	await expectAccessible(screen, 'the register')
	await page.getByRole('link', { name: 'Older decisions' }).click()
	await expect(page).toHaveURL('/register?page=2')
	await page.getByLabel('Words, or the number of a record').fill('waste collection')
	await page.getByLabel('Where it stands').selectOption('In force')
	await page.getByRole('button', { name: 'Find decisions' }).click()
	await expect(page).toHaveURL('/register?q=waste+collection&standing=in_force')
	await page.getByLabel('Words, or the number of a record').fill('submarine')
	await page.getByRole('button', { name: 'Find decisions' }).click()
	await expect(page.getByText('No decision fits')).toBeVisible()
	await page.getByRole('link', { name: 'Show all' }).click()
	await phone.goto('/register')
	await expectNoSidewaysScroll(phone, 'the register on a phone')
	await expectAccessible(phone, 'the register on a phone')
})

test('a decision is read, answer first, and its files are taken away', async () => {
	await page.goto(`/register/${ID}`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(facts.decision.question)
	await expect(page.getByText(/^Yes\. The text was adopted/)).toBeVisible()
	await expect(page.getByText('A plain form without drag and drop')).toBeVisible()
	for (const { displayName } of facts.people)
		await expect(page.getByText(displayName)).toHaveCount(0)
	await screen.goto(`/register/${ID}`)
	await expectAccessible(screen, 'a public decision')
	expect(await screen.locator('script:not([type="application/ld+json"])').count()).toBe(0)
	await phone.goto(`/register/${ID}`)
	await expectNoSidewaysScroll(phone, 'a public decision on a phone')
	await expectAccessible(phone, 'a public decision on a phone')
	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Sealed document (PDF)' }).click()
	expect((await download).suggestedFilename()).toBe(`${ID}.pdf`)
	const { request } = page
	for (const [format, begins] of [
		['pdf', '%PDF'],
		['json', '{"appeals"'],
		['html', '<!doctype html>'],
		['odt', 'PK']
	] as const) {
		const answer = await request.get(`/register/${ID}.${format}`)
		expect((await answer.body()).subarray(0, 20).toString().startsWith(begins), format).toBe(true)
		expect(answer.headers()['access-control-allow-origin']).toBe('*')
	}
})

test('what was superseded says so, both ways, and who has a page is told that it is the same', async () => {
	const { request } = page
	const first = await request.get(`/register/${ID}`)
	const tag = first.headers().etag ?? ''
	const again = await request.get(`/register/${ID}`, { headers: { 'if-none-match': tag } })
	expect([again.status(), again.headers()['cache-control']]).toEqual([304, 'public, max-age=60'])
	await town.world.db
		.update(artefact)
		.set({ supersededBy: next.artefactId, supersededAt: new Date() })
		.where(eq(artefact.id, facts.artefact.id))
	const changed = await request.get(`/register/${ID}`, { headers: { 'if-none-match': tag } })
	expect(changed.status()).toBe(200)
	await page.goto(`/register/${ID}`)
	// Who has read it may read the same for a minute; asking again shows what is new.
	await page.reload()
	await page
		.getByText(/^Superseded on/)
		.getByRole('link')
		.click()
	await expect(page).toHaveURL(`/register/${next.id}`)
	await page.reload()
	await expect(page.getByText('This took the place of:')).toBeVisible()
	await screen.goto(`/register/${next.id}`)
	await expectAccessible(screen, 'a decision that superseded another')
})

test('[PR11] on paper it says where links lead, without ways elsewhere, and nothing is cut', async ({
	browserName: _
}, testInfo) => {
	for (const [name, address] of [
		['the register', '/register'],
		['a decision', `/register/${ID}`]
	] as const) {
		await screen.goto(address)
		await screen.emulateMedia({ media: 'print' })
		await expect(screen.locator('.paper nav, .paper form').locator('visible=true')).toHaveCount(0)
		await expect(screen.locator('.top, .foot .btn').locator('visible=true')).toHaveCount(0)
		const file = testInfo.outputPath(`${name}.pdf`)
		await screen.pdf({ path: file, format: 'A4' })
		await screen.emulateMedia({ media: null })
		const said = (await tool('pdftotext', '-layout', file, '-')).output.replace(/\s/g, '')
		const { origin } = new URL(screen.url())
		expect(said, name).toContain(`(${origin}/register/${ID}`.replace(/\s/g, ''))
		expect(said, name).toContain(screen.url())
		expect(said, name).not.toContain('Finddecisions')
	}
})

test('at 320 px the lists and a decision fit, and axe finds nothing', async () => {
	await phone.setViewportSize({ width: 320, height: 640 })
	const { organisation: whose } = facts
	for (const address of ['/register', `/register/${nameInAddress(whose)}`, `/register/${ID}`]) {
		await phone.goto(address)
		await expectNoSidewaysScroll(phone, `${address} at 320`)
		await expectAccessible(phone, `${address} at 320`)
	}
})

test('addresses last, data is open to others, and nothing else is there', async () => {
	const { request } = page
	const old = `/register/${nameInAddress(facts.organisation)}`
	await town.world.db
		.update(organisation)
		.set({ name: 'Rīga' })
		.where(eq(organisation.id, facts.organisation.id))
	const moved = await request.get(old, { maxRedirects: 0 })
	expect(moved.status()).toBe(301)
	expect(moved.headers().location).toBe(`/register/riga-${old.slice(-10)}`)
	const rows = await (await request.get(`${old}/decisions.csv?year=2026`)).text()
	expect(rows.split('\r\n')).toHaveLength(25)
	const data = await (await request.get('/register/decisions.json')).json()
	expect(data.motions).toHaveLength(23)
	expect(await (await request.get(`${old}/feed.atom`)).text()).toContain('<entry ')
	for (const address of ['/register/catalogue.jsonld', '/sitemap.xml', '/robots.txt'])
		expect((await request.get(address)).status(), address).toBe(200)
	const asked = await request.fetch('/register/decisions.json', { method: 'OPTIONS' })
	expect(asked.headers()['access-control-allow-headers']).toBe('if-none-match')
	const bodies = new Set<string>()
	for (const address of ['DR-2026-000099', 'DR-2026-000098', 'nobody-0000000000', 'x'])
		bodies.add(await missing(`/register/${address}`))
	expect(bodies.size).toBe(1)
	await missing('/register/DR-2026-000099.pdf')
	await missing('/register?page=99')

	async function missing(address: string): Promise<string> {
		const answer = await request.get(address)
		expect(answer.status(), address).toBe(404)
		const text = await answer.text()
		return /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text
	}
})

test('[SL8] [R28] where the kept PDF was damaged the page is there, and says so to readers and in the log', async () => {
	const id = 'DR-2026-000007'
	const pdf = new TextEncoder().encode('%PDF-1.7 and then the disk failed')
	await town.world.db.update(record).set({ pdf }).where(eq(record.id, id))
	await screen.goto(`/register/${id}`)
	await expect(screen.getByRole('heading', { level: 1 })).toContainText('on day 7')
	await expect(screen.getByText(/kept here is damaged/)).toBeVisible()
	await expect(screen.getByRole('link', { name: 'Sealed document (PDF)' })).toHaveCount(0)
	await expectAccessible(screen, 'a public decision whose file is damaged')
	expect((await page.request.get(`/register/${id}.pdf`)).status()).toBe(409)
	expect(town.log()).toContain(`The kept PDF of record ${id} is not the file that was sealed`)
})
