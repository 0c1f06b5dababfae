import { sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { expect, test, type Page } from '@playwright/test'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aCitizen, aProcess, type TestProcess, type World } from '#collab/store/cast/cast.ts'
import { documentUpdate, textVisit } from '#schema/db/artefacts.ts'
import { letPass, localMinute, passTheClose } from '../doors/time.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { beginsRules } from '../world/house.ts'
import { photograph } from '../world/pictures.ts'
import { editor, expectSaved, getsReady, moves, selectWords } from '../world/text.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * Suggestions that are put to a decision: two people want another hour in the same sentence, one of them by
 * keyboard on a phone. The passage is held, they are decided on one after the other, and in the end everybody
 * reads where the words of the adopted text come from.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let process: TestProcess
let fernando: Caller
let ilze: Caller
let facilitator: Page
let citizen: Page
let onPhone: Page
let text: string
let decision: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	process = await aProcess(town.world)
	fernando = await aCitizen(town.world, process, 'Fernando Gil')
	ilze = await aCitizen(town.world, process, 'Ilze Roze')
	facilitator = await town.pageOf(browser, process.facilitator)
	citizen = await town.pageOf(browser, fernando)
	onPhone = await town.pageOf(browser, ilze, { phone: true })
	text = await beginsRules(facilitator, `/p/${process.id}`)
	await facilitator.reload()
	await getsReady(facilitator, 'Neighbours live well together.', 'What holds in the yard.')
	await moves(facilitator, 'Put to review')
})

test.afterAll(() => town?.close())

async function suggests(page: Page, hour: string, instead = 'eight'): Promise<void> {
	await page.goto(text)
	await expect(page.getByText('You suggest', { exact: true })).toBeVisible()
	await selectWords(page, instead)
	await page.keyboard.type(hour)
	await expectSaved(page)
	await expect(editor(page).locator('ins').filter({ hasText: hour })).toBeVisible()
}

test('a citizen puts a suggestion to a decision', async () => {
	const page = citizen
	await suggests(citizen, 'nine')
	await page.getByRole('link', { name: 'Put suggestions to a decision' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Amendments' })).toBeVisible()
	await page.getByRole('checkbox', { name: /nine/ }).check()
	await page.getByLabel('Title').fill('An hour more')
	await page.getByLabel('Why').fill('In summer it is light until ten.')
	await expectAccessible(page, 'putting an amendment up')
	await page.getByRole('button', { name: 'Put to a decision' }).click()
	const amendment = page.getByRole('region', { name: /An hour more/ })
	await expect(amendment.getByText('waits for its decision')).toBeVisible()
	await expect(amendment.getByText('In summer it is light until ten.')).toBeVisible()
	await expect(amendment.locator('ins')).toContainText('nine')
	await photograph(page, 'an amendment that waits')
})

test('another one on the same passage, on a phone and by keyboard', async () => {
	const page = onPhone
	await suggests(onPhone, 'six')
	await page.getByRole('link', { name: '1 amendment' }).focus()
	await page.keyboard.press('Enter')
	await page.getByRole('checkbox', { name: /six/ }).focus()
	await page.keyboard.press('Space')
	await page.keyboard.press('Tab')
	await page.keyboard.type('An hour less')
	await page.keyboard.press('Tab')
	await page.keyboard.type('Children have to sleep.')
	await page.getByRole('button', { name: 'Put to a decision' }).focus()
	await page.keyboard.press('Enter')
	const amendment = page.getByRole('region', { name: /An hour less/ })
	await expect(amendment.getByText('Other amendments to the same passage')).toBeVisible()
	await expect(amendment.getByText('Decided first:')).toContainText('An hour more')
	await expectAccessible(page, 'amendments on a phone')
	await expectNoSidewaysScroll(page, 'amendments on a phone')
	await photograph(page, 'competing amendments on a phone')
})

test('what is put to a decision is held: nobody accepts it or takes it back', async () => {
	const page = facilitator
	await page.goto(text)
	await expect(page.getByRole('heading', { name: '2 suggestions' })).toBeVisible()
	await expect(page.getByText('Put to a decision in the amendment').first()).toBeVisible()
	await expect(page.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0)
	await expectAccessible(page, 'suggestions that are put to a decision')
	await photograph(page, 'suggestions that are put to a decision')
})

test('the first one is announced, with what it changes word by word; the other one waits', async () => {
	const page = facilitator
	await page.getByRole('link', { name: '2 amendments' }).click()
	const later = page.getByRole('region', { name: /An hour less/ })
	await expect(later.getByRole('link', { name: 'Start a decision' })).toHaveCount(0)
	const second = await later.getByRole('heading', { level: 2 }).getAttribute('id')
	const first = page.getByRole('region', { name: /An hour more/ })
	await first.getByRole('link', { name: 'Start a decision' }).click()
	await announces(page, 'Do children play an hour longer?')
	decision = new URL(page.url()).pathname
	await expect(page.getByRole('region', { name: /An hour more/ }).locator('ins')).toContainText(
		'nine'
	)
	await expectAccessible(page, 'the decision on an amendment')

	await page.goto(`/p/${process.id}/decisions/new?artefact=${second?.replace('motion-', '')}`)
	await announces(page, 'Do children play an hour less?')
	const refused = page.getByRole('alert')
	await expect(refused).toContainText('is being decided: “An hour more”. One is decided at a time.')
	await expect(refused.getByRole('term')).toHaveText(['Who can', 'Until'])
	await expect(page.getByLabel('The question')).toHaveValue('Do children play an hour less?')
	await expectAccessible(page, 'an amendment whose turn has not come')
})

test('votes are cast, it is adopted, and exactly its words are merged; the other one falls', async () => {
	await letPass(town.world, idOf(decision), 1_000)
	for (const page of [citizen, onPhone]) {
		await page.goto(decision)
		await page.getByRole('radio', { name: 'Yes' }).check()
		await page.getByRole('button', { name: 'Review and send' }).click()
		await page.getByRole('button', { name: 'Send my answer' }).click()
		await expect(page.getByText('Your answer is recorded')).toBeVisible()
	}
	await expectAccessible(onPhone, 'an answer on an amendment, on a phone')
	await anHourLater(town.world)
	await passTheClose(town.world, idOf(decision))
	await citizen.goto(decision)
	await expect(citizen.getByText('adopted, in the text')).toBeVisible()

	await onPhone.goto(text)
	await expect(editor(onPhone)).toContainText('nine')
	await expect(editor(onPhone).locator('ins')).toHaveText(['six'])
	await expect(editor(onPhone).locator('del')).toHaveCount(0)
	const since = onPhone.getByText(/1 change since .*, by Fernando Gil/)
	await expect(since).toBeVisible()
	await expectAccessible(onPhone, 'since one was last here')
	await onPhone.getByRole('link', { name: 'See what changed' }).click()
	await expect(onPhone.locator('ins').filter({ hasText: 'nine' })).toBeVisible()
	await expect(onPhone.locator('del').filter({ hasText: 'eight' })).toBeVisible()

	await onPhone.goto(`${text}/amendments`)
	const fallen = onPhone.getByRole('region', { name: /An hour less/ })
	await expect(fallen.getByText('fell', { exact: true })).toBeVisible()
	await expect(fallen.getByText('It fell, because')).toContainText('An hour more')
	await expectAccessible(onPhone, 'an amendment that fell')
	await expectNoSidewaysScroll(onPhone, 'an amendment that fell')
})

test('a rejected one stays readable, with its reasons and its decision', async () => {
	const page = onPhone
	await page.goto(text)
	await page.getByRole('button', { name: 'Take back' }).click()
	await expect(editor(page)).not.toContainText('six')
	await suggests(page, 'six', 'nine')
	await page.goto(`${text}/amendments`)
	await page.getByRole('checkbox', { name: /six/ }).check()
	await page.getByLabel('Title').fill('At six after all')
	await page.getByLabel('Why').fill('My children sleep early.')
	await page.getByRole('button', { name: 'Put to a decision' }).click()
	const again = page.getByRole('region', { name: /At six after all/ })
	await expect(again.getByText('waits for its decision')).toBeVisible()
	await facilitator.goto(`${text}/amendments`)
	await facilitator.getByRole('link', { name: 'Start a decision' }).click()
	await announces(facilitator, 'Do they come in at six?')
	const rejected = new URL(facilitator.url()).pathname
	await decided(rejected, 'no')
	await page.reload()
	await expect(again.getByText('rejected', { exact: true })).toBeVisible()
	await expect(again.getByText('My children sleep early.')).toBeVisible()
	await expect(again.locator('ins')).toContainText('six')
	await again.getByRole('link', { name: 'Go to the decision' }).click()
	await expect(
		page.getByRole('heading', { level: 1, name: 'Do they come in at six?' })
	).toBeVisible()
	await expect(page.getByText('My children sleep early.')).toBeVisible()
	await expectAccessible(page, 'the decision that rejected an amendment')

	await page.goto(`/p/${process.id}/input`)
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Rules'])
	const mine = page.getByRole('listitem').filter({ hasText: 'At six after all' })
	await expect(mine).toContainText(/Still open.*six.*in the amendment At six after all rejected/s)
	await expectAccessible(page, 'what became of a rejected amendment')
	await expectNoSidewaysScroll(page, 'what became of a rejected amendment')
	await mine.getByRole('link', { name: 'At six after all' }).click()
	await expect(again.getByText('rejected', { exact: true })).toBeVisible()
})

test('of the adopted text everybody reads whose words they are, and by what they came in', async () => {
	await citizen.goto(text)
	await selectWords(citizen, 'Children play')
	await citizen.keyboard.press('Control+Alt+m')
	await citizen.getByLabel('Your comment').fill('This is what we agreed on.')
	await citizen.keyboard.press('Control+Enter')
	await expect(citizen.getByRole('heading', { name: '1 comment thread' })).toBeVisible()

	await facilitator.goto(text)
	await expect(facilitator.getByRole('heading', { name: '1 suggestion' })).toBeVisible()
	await expectSaved(facilitator)
	await facilitator.getByRole('button', { name: 'Reject', exact: true }).click()
	await expectSaved(facilitator)
	await moves(facilitator, 'Freeze for a decision')
	await facilitator.getByRole('link', { name: 'Start a decision' }).click()
	await announces(facilitator, 'Do we adopt the rules?')
	await decided(new URL(facilitator.url()).pathname, 'yes')

	const page = onPhone
	await page.goto(`${text}/history?who#who`)
	const past = page.getByRole('region', { name: 'Who wrote what' })
	await expect(past.getByText('Adopted on')).toBeVisible()
	await expect(past.getByRole('link', { name: 'Do we adopt the rules?' })).toBeVisible()
	const sentence = past.getByRole('listitem').filter({ hasText: 'Children play until nine.' })
	await expect(sentence).toContainText('Fay Facilitator and Fernando Gil')
	await expect(sentence).toContainText(/Suggested by Fernando Gil on .* accepted by a decision on/)
	await expect(sentence.getByRole('link', { name: '1 comment' })).toBeVisible()
	await expectAccessible(page, 'where an adopted text comes from')
	await expectNoSidewaysScroll(page, 'where an adopted text comes from')
	await sentence.getByRole('link', { name: 'Do children play an hour longer?' }).click()
	await expect(page).toHaveURL(decision)

	await citizen.goto(`/p/${process.id}/input`)
	const mine = citizen.getByRole('listitem').filter({ hasText: 'by a decision' })
	await expect(mine).toContainText('Accepted')
	await expect(mine.getByRole('link', { name: 'Do children play an hour longer?' })).toBeVisible()
	await expect(mine).toContainText('in the amendment An hour more adopted, in the text')
	await expect(citizen.getByRole('heading', { level: 2 })).toHaveText(['Rules'])
	await photograph(citizen, 'what became of an adopted amendment')
})

function idOf(decision: string): string {
	return decision.split('/').at(-1) ?? ''
}

/** Fills the form and sends it. */
async function announces(page: Page, question: string): Promise<void> {
	await page.getByRole('radio', { name: /^By majority Adopted/ }).check()
	await page.getByLabel('The question').fill(question)
	const inAnHour = localMinute(new Date(Date.now() + 3_600_000))
	await page.getByLabel('People can answer until').fill(inAnHour)
	await page.getByRole('button', { name: 'Announce the decision' }).click()
	const heading = page.getByRole('heading', { level: 1, name: question })
	await expect(heading.or(page.getByRole('alert'))).toBeVisible()
}

/** Both answer, and time passes until it is closed. */
async function decided(address: string, choice: 'yes' | 'no'): Promise<void> {
	await letPass(town.world, idOf(address), 1_000)
	town.world.now = new Date()
	for (const who of [fernando, ilze])
		await town.world.act(who, 'cast-ballot', { decision: idOf(address), choice })
	await passTheClose(town.world, idOf(address))
	await facilitator.goto(address)
}

/** What was written, and who was here to read it, is an hour ago. */
async function anHourLater({ db }: World): Promise<void> {
	const older = (column: PgColumn) => sql`${column} - interval '1 hour'`
	await db.update(documentUpdate).set({ at: older(documentUpdate.at) })
	await db
		.update(textVisit)
		.set({ seenAt: older(textVisit.seenAt), sinceAt: older(textVisit.sinceAt) })
}
