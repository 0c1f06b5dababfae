import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { invitesTo, joinsAsGuest, setsUp, someone, type Someone } from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'
import { countScripts } from '../world/script-bytes.ts'
import { editor, expectSaved, getsReady, goToEnd, moves, selectWords } from '../world/text.ts'

/**
 * A guest on a phone reads a text in review, on a page without an editor: hears of a change, says something,
 * may write when it is a draft again, and loses no word when it is put to review meanwhile.
 */
test.describe.configure({ mode: 'serial' })

const MOST_SCRIPT = 60_000

let product: Product
let facilitator: Someone
let guest: Someone
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	guest = await someone(browser, product, 'Ilze', { phone: true })
	await setsUp(facilitator, product)
	const process = await foundsHouse(facilitator)
	await joinsAsGuest(guest, await invitesTo(facilitator, process, 'Guest', 1))
	text = await beginsRules(facilitator.page, process)
	await getsReady(facilitator.page, 'Everybody sleeps well.', 'When it is quiet in the yard.')
	await moves(facilitator.page, 'Put to review')
	await expect(facilitator.page.getByText('In review').first()).toBeVisible()
})

test.afterAll(async () => {
	await product?.stop()
})

test('[RV1] [RV2] who only reads gets the words and next to no script, also through a list', async () => {
	const { page, context } = guest
	await page.goto(text.replace(/documents\/.*/, 'texts'))
	const scriptBytes = await countScripts(await context.newCDPSession(page))
	await page.getByRole('link', { name: 'Rules', exact: true }).click()
	await expect(page).toHaveURL(/\/read$/)
	await page.waitForLoadState('networkidle')
	expect(scriptBytes()).toBeGreaterThan(0)
	expect(scriptBytes()).toBeLessThan(MOST_SCRIPT)
	await expect(page.getByRole('article', { name: 'Rules' })).toContainText('Children play')
	await expect(page.getByText('You can read this text, not change it')).toBeVisible()
	await expect(page).toHaveTitle(/^Rules – .* – In review – Interlink$/)
	await page.getByRole('link', { name: 'The yard' }).press('Enter')
	await expect(page.locator('h1:target')).toHaveText('The yard')
	await expectAccessible(page, 'a text that is read on a phone')
	await expectNoSidewaysScroll(page, 'a text that is read on a phone')
})

test('[RV5] a change is told, and shown by keyboard where one is', async () => {
	const { page } = guest
	await goToEnd(facilitator.page)
	await facilitator.page.keyboard.type(' Quiet from ten.')
	await expectSaved(facilitator.page)
	await looksAgain(page)
	await expect(page.getByRole('status').filter({ hasText: 'has changed' })).toBeVisible()
	await expectAccessible(page, 'a text that has changed')
	await page.getByRole('button', { name: 'Show it as it is now' }).press('Enter')
	await expect(page.locator('ins')).toContainText('Quiet from ten.')
	await expect(page.getByRole('status').filter({ hasText: 'as it is now' })).toBeVisible()
	await expect(page.getByRole('article', { name: 'Rules' })).toBeFocused()
	await page.getByRole('link', { name: 'Original' }).click()
	await expect(page.locator('ins')).toBeHidden()
})

test('[RV4] selected words go along to a comment, and a link leads to what was said', async () => {
	const { page } = guest
	await page.goto(text)
	await selectWords(page, 'Children play')
	await page.getByRole('link', { name: 'Comment', exact: true }).click()
	const sheet = page.getByRole('dialog')
	await expect(sheet.getByText('Children play', { exact: true })).toBeVisible()
	await sheet.getByLabel('Your comment').fill('Until when in summer?')
	await sheet.getByRole('button', { name: 'Send comment' }).click()
	await expect(sheet).toBeHidden()
	await page.getByRole('link', { name: 'Read it as a page' }).click()
	const summary = page.locator('summary').filter({ hasText: 'Children play' })
	await summary.click()
	const thread = page.getByRole('article', { name: 'Children play' })
	await expect(thread).toContainText('Others read it once a facilitator has.')
	await expect(thread).not.toContainText('not in the text any more')
	await expectAccessible(page, 'a comment that is read')
	await page.goto(`${text}#${await thread.getAttribute('id')}`)
	await expect(page).toHaveURL(/\/read#thread-/)
	await expect(thread.getByText('Until when in summer?')).toBeVisible()
})

test('[RV5] a right that is given leads to the editor', async () => {
	const { page } = guest
	await moves(facilitator.page, 'Return to draft')
	await expect(facilitator.page.getByText('Draft', { exact: true }).first()).toBeVisible()
	await looksAgain(page)
	await page.getByRole('link', { name: 'Suggest in this text' }).click()
	await expect(page).toHaveURL(new RegExp(`${text}$`))
	await goToEnd(page)
	await page.keyboard.type(' Until nine.')
	await expectSaved(page)
	await expect(editor(facilitator.page).locator('ins').last()).toContainText('Until nine.')
})

test('[RV6] a right that is taken takes no words and no page', async () => {
	const { page, context } = guest
	await context.setOffline(true)
	await page.keyboard.type(' Kept words.')
	await expect(page.locator('.saved').first()).toContainText('Offline')
	await moves(facilitator.page, 'Put to review')
	await expect(facilitator.page.getByText('In review').first()).toBeVisible()
	await page.goto('about:blank')
	await context.setOffline(false)
	await page.goto(text)
	await expect(page).toHaveURL(/\/read$/)
	await page.getByRole('link', { name: 'See my words' }).click()
	await expect(page).toHaveURL(/\?live$/)
	await expect(page.getByText('Only kept as a draft').first()).toBeVisible()
	await page.getByText('Read my words').click()
	await expect(page.getByText('Kept words.').first()).toBeVisible()
})

/** As when somebody comes back to the tab. */
async function looksAgain(page: Page): Promise<void> {
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}
