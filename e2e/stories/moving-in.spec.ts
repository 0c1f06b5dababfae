import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import {
	createsProcess,
	invitesTo,
	joinsAsGuest,
	joinsWithAccount,
	setsUp,
	signsInByMail,
	someone,
	type Someone
} from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, getsReady, goToEnd, moves, saveState } from '../world/text.ts'

/**
 * The story of the "Moving-in help page" (domain scenario 6.4): an administrator, a facilitator, three
 * citizens (one on a 360 px phone, one by keyboard alone), an official and a guest go from an empty
 * installation to a sealed record. One act a test, in order; each in real browsers against `npm start`.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let admin: Someone
let facilitator: Someone
let onPhone: Someone
let byKeys: Someone
let offline: Someone
let official: Someone
let guest: Someone
let process: string
let text: string
let firstDecision: string
let secondDecision: string
let recordFile: string

const AIM = 'Whoever moves in finds in one place what to do in the first two weeks.'
const QUESTION = 'Do we publish this help page for three months?'

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	const person = (name: string, options = {}) => someone(browser, product, name, options)
	admin = await person('Raimonds Liepa')
	facilitator = await person('Pilar Soto')
	onPhone = await person('Ilze Roze', { phone: true })
	byKeys = await person('Fernando Gil')
	offline = await person('Yusuf Benali')
	official = await person('Marta Conti')
	guest = await person('Blue Heron', { phone: true })
})

test.afterAll(async () => {
	await product?.stop()
})

test('an administrator sets up, a facilitator signs in by mail', async () => {
	await setsUp(admin, product)
	await expectAccessible(admin.page, 'after set-up')
	await signsInByMail(facilitator, 'pilar@city.example', admin)
})

test('the facilitator creates the process and everybody comes in by link', async () => {
	const { page } = facilitator
	process = await createsProcess(facilitator, {
		name: 'Moving-in help page',
		aim: AIM,
		pace: /At the pace of a workshop/,
		zone: 'Europe/Riga'
	})

	const forCitizens = await invitesTo(facilitator, process, 'Citizen', 3)
	await expectAccessible(page, 'people with a new link')
	const forOfficials = await invitesTo(facilitator, process, 'Official', 1)
	const forGuests = await invitesTo(facilitator, process, 'Guest', 50)
	await joinsWithAccount(onPhone, forCitizens, 'ilze@home.example')
	await joinsWithAccount(byKeys, forCitizens, 'fernando@home.example')
	await joinsWithAccount(offline, forCitizens, 'yusuf@home.example')
	await joinsWithAccount(official, forOfficials, 'marta@city.example')

	const start = Date.now()
	await joinsAsGuest(guest, forGuests)
	expect(Date.now() - start, 'a guest is in within 30 s').toBeLessThan(30_000)

	await admin.page.goto(forCitizens)
	await expect(admin.page.getByText(/run out or been used/)).toBeVisible()
	await expectAccessible(guest.page, 'process home on a phone')
	await expectNoSidewaysScroll(guest.page, 'process home on a phone')
})

test('they write one document together, each seeing the others', async () => {
	const { page } = facilitator
	await page.goto(`${process}/texts`)
	await page.getByLabel('What is it called?').fill('Help page')
	await page.getByRole('button', { name: 'Create the text' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Help page' })).toBeVisible()
	text = new URL(page.url()).pathname

	await editor(page).click()
	await page.keyboard.type('# Who helps')
	await page.keyboard.press('Enter')
	await page.keyboard.type('The town hall answers on three afternoons.')
	await expectSaved(page)

	for (const { page: other } of [onPhone, byKeys, official]) {
		await other.goto(text)
		await expect(editor(other)).toContainText('three afternoons')
	}
	await expect(page.getByText('4 people are here').first()).toBeAttached()

	await goToEnd(onPhone.page)
	await onPhone.page.keyboard.press('Enter')
	await onPhone.page.keyboard.type('Bring your contract and an identity card.')
	await expectSaved(onPhone.page)
	await expect(editor(page)).toContainText('Bring your contract')

	// By keyboard alone: the text is reached and left without a mouse.
	await reachByTab(byKeys.page, editor(byKeys.page))
	await byKeys.page.keyboard.press('Control+End')
	await byKeys.page.waitForTimeout(500)
	await byKeys.page.keyboard.press('Enter')
	await byKeys.page.keyboard.type('Nobody needs a smartphone for it.')
	await expectSaved(byKeys.page)
	await byKeys.page.keyboard.press('Escape')
	await byKeys.page.keyboard.press('Tab')
	await expect(editor(byKeys.page)).not.toBeFocused()
	await expect(editor(onPhone.page)).toContainText('Nobody needs a smartphone')

	await expectAccessible(page, 'a text being written')
	await expectAccessible(onPhone.page, 'a text on a phone')
	await expectNoSidewaysScroll(onPhone.page, 'a text on a phone')
})

test('they plan four tasks', async () => {
	const { page } = byKeys
	await page.goto(`${process}/schedules`)
	await page.getByLabel('What is it called?').fill('First month')
	await page.getByRole('button', { name: 'Create the schedule' }).click()
	await page.waitForURL(/\/schedules\/[0-9a-f-]{36}/)
	await expect(page.getByRole('heading', { level: 1, name: 'First month' })).toBeVisible()
	for (const title of ['Write the page', 'Read it aloud', 'Publish it', 'Ask how it went']) {
		await page.getByLabel(/is to be done\?/).fill(title)
		await page.keyboard.press('Enter')
		await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible()
	}
	await expectSaved(page)
	await official.page.goto(new URL(page.url()).pathname)
	await expect(official.page.getByRole('row').filter({ hasText: 'Ask how it went' })).toBeVisible()
	await expectAccessible(page, 'a schedule')
	await guest.page.goto(new URL(page.url()).pathname)
	await expect(guest.page.getByText('Publish it').first()).toBeVisible()
	await expectNoSidewaysScroll(guest.page, 'a schedule on a phone')
	await expectAccessible(guest.page, 'a schedule on a phone')
})

test('they fill a board, the guest too, and a card moves by keyboard', async () => {
	const { page } = facilitator
	await page.goto(`${process}/boards`)
	await page.getByLabel('What is it called?').fill('Questions of newcomers')
	await page.getByRole('button', { name: 'Create the board' }).click()
	await expect(
		page.getByRole('heading', { level: 1, name: 'Questions of newcomers' })
	).toBeVisible()
	const board = new URL(page.url()).pathname

	await guest.page.goto(board)
	await addCard(guest.page, 'Where do I register my dog?')
	await byKeys.page.goto(board)
	await addCard(byKeys.page, 'Which school is mine?')
	await expect(card(page, 'Where do I register my dog?')).toBeVisible()
	await expect(card(page, 'Which school is mine?')).toBeVisible()

	await byKeys.page.getByRole('button', { name: 'Pick up “Which school is mine?”' }).focus()
	await byKeys.page.keyboard.press('Space')
	await byKeys.page.keyboard.press('ArrowRight')
	await byKeys.page.keyboard.press('Space')
	await expect(columnOf(page, 1)).toContainText('Which school is mine?')
	await expectSaved(byKeys.page)
	await expectAccessible(page, 'a board')
	await expectAccessible(guest.page, 'a board on a phone')
	await expectNoSidewaysScroll(guest.page, 'a board on a phone')
})

test('one goes offline, writes on, and nothing is lost', async () => {
	const { page, context } = offline
	await page.goto(text)
	await expect(editor(page)).toContainText('Nobody needs a smartphone')
	await expectSaved(page)
	await context.setOffline(true)
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await page.keyboard.type('The office has a ramp.')
	await expect(saveState(page)).toContainText('Offline, kept on this device', { timeout: 60_000 })
	await context.setOffline(false)
	await expectSaved(page)
	await official.page.goto(text)
	await expect(editor(official.page)).toContainText('The office has a ramp.')
})

test('a citizen is refused with a reason', async () => {
	const { page } = onPhone
	await page.goto(`${process}/settings`)
	await expect(page.getByText('Who can').first()).toBeVisible()
	await expect(page.getByText(/facilitators/).first()).toBeVisible()
	await expectAccessible(page, 'a closed door')
})

test('the text is frozen; a late edit is refused and kept as a draft', async () => {
	await offline.page.goto(text)
	await goToEnd(offline.page)
	await expectSaved(offline.page)
	await offline.context.setOffline(true)
	await expect(saveState(offline.page)).toContainText('Offline', { timeout: 60_000 })
	await goToEnd(offline.page)
	await offline.page.keyboard.press('Enter')
	await offline.page.keyboard.type('Written too late.')
	await expect(editor(offline.page)).toContainText('Written too late.')

	await byKeys.page.goto(text)
	await facilitator.page.goto(text)
	await getsReady(facilitator.page, 'Newcomers find help.', 'Where to go in the first month.')
	await moves(facilitator.page, 'Put to review')
	await moves(facilitator.page, 'Freeze for a decision')
	await expect(facilitator.page.getByText('Frozen for decision').first()).toBeVisible()
	await expect(byKeys.page.getByText('Frozen for decision').first()).toBeVisible()
	await expect(editor(byKeys.page)).toHaveAttribute('contenteditable', 'false')

	await offline.context.setOffline(false)
	const drafts = offline.page.getByRole('region', { name: /kept as a draft/ })
	await expect(drafts).toBeVisible({ timeout: 60_000 })
	await drafts.locator('summary').first().click()
	await expect(drafts).toContainText('Written too late.')
	await expect(editor(facilitator.page)).not.toContainText('Written too late.')
	await expectAccessible(offline.page, 'a draft that was refused')
	await expectAccessible(byKeys.page, 'a frozen text')

	await drafts.getByRole('button', { name: 'Propose them as a new text' }).click()
	const proposal = offline.page.getByRole('heading', { level: 1, name: 'Proposal: Help page' })
	await expect(proposal).toBeVisible()
	await expect(editor(offline.page)).toContainText('Written too late.')
	await expect(editor(offline.page)).not.toContainText('Who helps')
	await expectSaved(offline.page)
})

test('a consent decision fails on an objection', async () => {
	firstDecision = await announces(facilitator.page)
	await answers(onPhone.page, firstDecision, 'I can live with it')
	await answers(offline.page, firstDecision, 'I can live with it')
	await answers(official.page, firstDecision, 'I stand aside')
	await facilitator.page.goto(firstDecision)
	await expect(facilitator.page.getByText('You cannot answer this decision')).toBeVisible()
	await expect(facilitator.page.getByRole('button', { name: 'Review and send' })).toHaveCount(0)

	const { page } = byKeys
	await page.goto(firstDecision)
	await page.getByRole('radio', { name: /I object/ }).focus()
	await page.keyboard.press('Space')
	await page.getByRole('radio', { name: 'It shuts people out' }).focus()
	await page.keyboard.press('Space')
	await page
		.getByRole('textbox', { name: 'The reason' })
		.fill('The page cannot be read with a screen reader; it shuts out those who need it most.')
	await page
		.getByRole('textbox', { name: /What change would solve it/ })
		.fill('It is tested with a screen reader.')
	await expectAccessible(page, 'an objection being written')
	await page.getByRole('button', { name: 'Review and send' }).press('Enter')
	await expectAccessible(page, 'the look before sending')
	await page.getByRole('button', { name: 'Send my answer' }).press('Enter')
	await expect(page.getByText('Your answer is recorded')).toBeVisible()

	await facilitator.page.goto(firstDecision)
	await expect(facilitator.page.getByText('4 of 4 have answered')).toBeVisible()
	await expect(facilitator.page.getByText('Who answered what')).toHaveCount(0)
	await facilitator.page.getByLabel('Answer this objection').fill('You are right. We will test it.')
	await facilitator.page.getByRole('button', { name: 'Send the answer' }).click()
	await expect(facilitator.page.getByText('You are right. We will test it.')).toBeVisible()

	await closes(facilitator.page, firstDecision)
	await expect(facilitator.page.getByText('Objection stands').first()).toBeVisible()
	await expectAccessible(facilitator.page, 'a decision that failed')
})

test('the text is amended, and a second decision passes', async () => {
	const { page } = facilitator
	await page.goto(text)
	await moves(page, 'Return to review')
	await moves(page, 'Return to draft')
	await byKeys.page.goto(text)
	await expect(editor(byKeys.page)).toBeEditable()
	await goToEnd(byKeys.page)
	await byKeys.page.keyboard.press('Enter')
	await byKeys.page.keyboard.type('The page is tested with a screen reader before it opens.')
	await expectSaved(byKeys.page)
	await expect(editor(page)).toContainText('tested with a screen reader')
	await moves(page, 'Put to review')
	await moves(page, 'Freeze for a decision')

	secondDecision = await announces(page)
	await expect(page.getByText('Round 1 before this one')).toBeVisible()
	for (const person of [onPhone, offline, byKeys, official]) {
		await answers(person.page, secondDecision, 'I can live with it')
	}
	await onPhone.page.getByRole('button', { name: 'Stop updating this number' }).click()
	await expect(onPhone.page.getByText('This number stands still')).toBeVisible()
	await expectAccessible(onPhone.page, 'a ballot on a phone')
	await expectNoSidewaysScroll(onPhone.page, 'a ballot on a phone')
	await closes(page, secondDecision)
	await expect(page.getByText('So the group says yes.')).toBeVisible()
	await page.goto(text)
	await expect(page.getByText('Adopted').first()).toBeVisible()
})

test('the record is exported and verified by us and by strangers', async ({
	browserName: _
}, testInfo) => {
	const { page } = facilitator
	await page.goto(secondDecision)
	await page.getByRole('button', { name: 'Make the record' }).click()
	await expect(page.getByRole('link', { name: 'Download the sealed PDF' })).toBeVisible({
		timeout: 60_000
	})
	await expectAccessible(page, 'a sealed record')
	const waiting = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Download the sealed PDF' }).click()
	recordFile = join(testInfo.project.outputDir, 'record.pdf')
	await (await waiting).saveAs(recordFile)

	const verified = verifies(recordFile)
	expect(verified.status, verified.stdout + verified.stderr).toBe(0)
	const pdfsig = execFileSync('pdfsig', ['-nocert', recordFile], { encoding: 'utf8' })
	expect(pdfsig).toContain('Signature is Valid')
	expect(pdfsig).toContain('Total document signed')

	await guest.page.goto('/verify')
	await guest.page.getByLabel('Records (PDF, .asice or .json)').setInputFiles(recordFile)
	await expect(guest.page.getByRole('heading', { name: /Nothing contradicts/ })).toBeVisible({
		timeout: 60_000
	})
	await expectAccessible(guest.page, 'a record that was checked')
	await expectNoSidewaysScroll(guest.page, 'a record that was checked')
})

test('one byte changed is detected', async ({ browserName: _ }, testInfo) => {
	const bytes = readFileSync(recordFile)
	const at = bytes.length >> 1
	bytes[at] = (bytes[at] ?? 0) ^ 1
	const broken = join(testInfo.project.outputDir, 'broken.pdf')
	writeFileSync(broken, bytes)
	expect(verifies(broken).status).toBe(1)
	const pdfsig = spawnSync('pdfsig', ['-nocert', broken], { encoding: 'utf8' })
	expect(pdfsig.stdout).not.toContain('Signature is Valid')
	await guest.page.goto('/verify')
	await guest.page.getByLabel('Records (PDF, .asice or .json)').setInputFiles(broken)
	await expect(
		guest.page.getByRole('heading', { name: /Something does not hold|This is no decision record/ })
	).toBeVisible({
		timeout: 60_000
	})
})

test('the language changes on every page, the fingerprint of the record does not', async () => {
	const { page } = facilitator
	await page.goto(`${secondDecision}/record`)
	const fingerprint = await page.locator('.prints dd').first().textContent()
	const headings = new Set<string>()
	const records = new Set<string>()
	for (const language of ['Italiano', 'Latviešu', 'Español', 'English']) {
		await speaks(page, language)
		headings.add((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
		records.add(await (await page.request.get(`${secondDecision}/record.json`)).text())
		expect(await page.locator('.prints dd').first().textContent()).toBe(fingerprint)
		await expectAccessible(page, `the record in ${language}`)
	}
	expect(headings.size).toBe(4)
	expect(records.size, 'one record in all languages').toBe(1)
})

function card(page: Page, title: string) {
	return page.getByRole('heading', { level: 3, name: title })
}

function columnOf(page: Page, index: number) {
	return page.locator('[data-column]').nth(index)
}

async function addCard(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a card' }).first().click()
	await page.getByLabel('Title').fill(title)
	await page.keyboard.press('Enter')
	await expect(page.getByText(title).first()).toBeVisible()
	await expectSaved(page)
}

/** Walks with Tab until the target has the focus. */
async function reachByTab(page: Page, target: ReturnType<typeof editor>): Promise<void> {
	await expect(target).toBeEditable()
	for (let step = 0; step < 80; step++) {
		if (await target.evaluate((node) => node === document.activeElement)) return
		await page.keyboard.press('Tab')
	}
	await expect(target, 'reached by Tab').toBeFocused()
}

/** Announces a consent decision that opens at once and closes at the next minute but one. */
async function announces(page: Page): Promise<string> {
	await page.goto(`${process}/decisions/new`)
	await page.getByLabel('The question').fill(QUESTION)
	const closes = new Date(Date.now() + 60_000)
	await page.getByLabel('People can answer until').fill(localMinute(closes))
	await expectAccessible(page, 'announcing a decision')
	await page.getByRole('button', { name: 'Announce the decision' }).click()
	await expect(page.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible()
	await expect(page.getByRole('heading', { name: /have answered/ })).toBeVisible()
	return new URL(page.url()).pathname
}

/** An instant as a `datetime-local` value in Riga, rounded up to the minute. */
function localMinute(instant: Date): string {
	const up = new Date(Math.ceil(instant.getTime() / 60_000) * 60_000)
	return up.toLocaleString('sv', { timeZone: 'Europe/Riga' }).slice(0, 16).replace(' ', 'T')
}

async function answers(page: Page, decision: string, choice: string): Promise<void> {
	await page.goto(decision)
	await page.getByRole('radio', { name: new RegExp(choice) }).check()
	await page.getByRole('button', { name: 'Review and send' }).click()
	await page.getByRole('button', { name: 'Send my answer' }).click()
	await expect(page.getByText('Your answer is recorded')).toBeVisible()
}

/** Waits on the open page until the server has closed the decision; it looks again by itself. */
async function closes(page: Page, decision: string): Promise<void> {
	await page.goto(decision)
	await expect(page.getByRole('heading', { name: 'The result' })).toBeVisible({ timeout: 180_000 })
}

async function speaks(page: Page, language: string): Promise<void> {
	const switcher = page.locator('summary').filter({ hasText: /Language|Lingua|Valoda|Idioma/ })
	await switcher.first().click()
	await page.getByRole('button', { name: language }).first().click()
	await expect(page.locator('html')).toHaveAttribute(
		'lang',
		{ Italiano: 'it', Latviešu: 'lv', Español: 'es', English: 'en' }[language] ?? ''
	)
}

function verifies(file: string) {
	const cwd = fileURLToPath(new URL('../..', import.meta.url))
	return spawnSync('npm', ['run', '--silent', 'verify', '--', file, '--evaluation'], {
		cwd,
		encoding: 'utf8'
	})
}
