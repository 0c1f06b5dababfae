import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, goToEnd, selectionTold } from '../world/text.ts'

/**
 * Two people in one text who do not disturb each other: one on a phone of 320 px whose keyboard composes,
 * one on a laptop with keys only.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let ana: Someone
let liga: Someone

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	ana = await someone(browser, product, 'Ana Ozola')
	liga = await someone(browser, product, 'Līga Roze', { phone: true })
	await liga.page.setViewportSize({ width: 320, height: 640 })
	await setsUp(ana, product)
	const house = await foundsHouse(ana)
	const link = await invitesTo(ana, house, 'Citizen', 1)
	await joinsWithAccount(liga, link, 'liga@home.example')
	await liga.page.goto(await beginsRules(ana.page, house))
	await goToEnd(liga.page)
})

test.afterAll(async () => {
	await product?.stop()
})

test('a keyboard that composes writes and suggests, also while others write', async () => {
	const { page } = liga
	const keyboard = await liga.context.newCDPSession(page)
	const composes = async (...steps: string[]) => {
		for (const text of steps) {
			const at = { selectionStart: text.length, selectionEnd: text.length }
			await keyboard.send('Input.imeSetComposition', { text, ...at })
		}
	}
	const commits = (text: string) => keyboard.send('Input.insertText', { text })

	await composes(' P', ' Pa')
	await goToStart(ana.page)
	await ana.page.keyboard.type('In ')
	await expect(editor(page)).toContainText('In The yard')
	await composes(' Pald', ' Paldi')
	await commits(' Paldies.')
	await expect(editor(ana.page)).toContainText('gate closed. Paldies.')

	await page.keyboard.press('Control+Alt+s')
	await expect(page.getByRole('button', { name: /What typing does: Suggest/ })).toBeVisible()
	await composes(' P', ' Pa')
	await commits(' Par.')
	await expect(editor(ana.page).locator('ins')).toHaveText(' Par.')
	await expectSaved(page)
	await page.keyboard.press('Control+Alt+s')
})

test('others’ changes wait while they are held back, and nothing is lost', async () => {
	const { page } = ana
	await goToEnd(page)
	await page.keyboard.press('Alt+h')
	await expect(page.getByText('No change of others waits')).toBeVisible()
	await goToEnd(liga.page)
	await liga.page.keyboard.type(' Bicycles by the wall.')
	await expect(page.getByText('1 change of others waits (Līga Roze)')).toBeVisible()
	await expect(editor(page)).not.toContainText('Bicycles')
	await expectAccessible(page, 'a change of others waits')
	await page.keyboard.type(' Thanks.')
	await expect(editor(liga.page)).toContainText('Thanks.')
	await expectSaved(page)

	await page.keyboard.press('Alt+h')
	await expect(editor(page)).toContainText('Bicycles by the wall.')
	const said = page.getByRole('status').filter({ hasText: 'You see everything again.' })
	await expect(said).toContainText('Līga Roze changed “In The yard”.')
	await expect(editor(page)).toBeFocused()
	const words = await editor(liga.page).innerText()
	await expect(editor(page)).toHaveText(words.replaceAll('\n', ''))
})

test('who asks for a paragraph is left alone kindly, not by force', async () => {
	const { page } = liga
	await page.getByRole('button', { name: 'Working together' }).click()
	const dialog = page.getByRole('dialog', { name: 'Working together' })
	await dialog.getByLabel('Ask others to leave me the paragraph').check()
	await expectAccessible(page, 'working together')
	await expectNoSidewaysScroll(page, 'working together')
	await dialog.getByRole('button', { name: 'Close' }).click()
	await goToEnd(page)
	await page.keyboard.type(' Soon.')
	await goToStart(ana.page)
	await goToEnd(ana.page)
	const kind = ana.page.getByRole('status').filter({ hasText: 'Līga Roze asks to finish' })
	await expect(kind).toBeVisible()
	await ana.page.keyboard.type(' Yes.')
	await expect(editor(page)).toContainText('Soon. Yes.')
})

test('[Y24] words that another had not seen when rearranging are kept, and put in again', async () => {
	const { page } = liga
	await goToEnd(ana.page)
	await ana.page.keyboard.press('Alt+h')
	await expect(ana.page.getByText('No change of others waits')).toBeVisible()
	await goToEnd(page)
	await page.keyboard.type(' Skates too.')
	await expectSaved(page)
	await ana.page.keyboard.press('Control+Shift+b')
	await page.getByRole('button', { name: 'See my words' }).click()
	const kept = page.getByRole('region', { name: 'Your words, kept as a draft' })
	await expect(kept).toBeFocused()
	await expect(kept).toContainText('Not in the text any more')
	await kept.getByText('Read my words').click()
	await expect(kept.getByText('Skates too.')).toBeVisible()
	await expectAccessible(page, 'words that were rearranged away')
	await expectNoSidewaysScroll(page, 'words that were rearranged away')
	await kept.getByRole('button', { name: 'Put these words in' }).click()
	await ana.page.keyboard.press('Alt+h')
	await expect(editor(ana.page)).toContainText('Skates too.')
	await kept.getByRole('button', { name: 'Discard this draft' }).click()
	const sure = page.getByRole('dialog', { name: 'Discard these words for good?' })
	await sure.getByRole('button', { name: 'Discard this draft' }).click()
	await expect(kept).toBeHidden()
	await goToStart(page)
})

test('one goes to somebody and comes back to where one was', async () => {
	const { page } = ana
	await goToEnd(page)
	for (let n = 0; n < 40; n++) await page.keyboard.press('Enter')
	await page.keyboard.type('The end.')
	await expect(editor(liga.page)).toContainText('The end.')
	const before = await topOf(page, 'The end.')

	await page.keyboard.press('Alt+g')
	await expect(page.getByRole('button', { name: 'Go to Līga Roze' })).toBeFocused()
	await page.keyboard.press('Enter')
	await expect.poll(() => topOf(page, 'The end.')).toBeGreaterThan(before + 200)
	await expect(editor(page)).toBeFocused()
	await liga.page.keyboard.type(' Much more.')
	await expect(editor(page)).toContainText('Much more.')
	await page.keyboard.press('Alt+b')
	await expect.poll(async () => Math.abs((await topOf(page, 'The end.')) - before)).toBeLessThan(30)
})

/** Puts the caret before the first word. */
async function goToStart(page: Page): Promise<void> {
	await editor(page).press('Control+Home')
	await selectionTold(page)
}

/** How far down the screen these words stand. */
function topOf(page: Page, words: string): Promise<number> {
	return editor(page)
		.getByText(words)
		.last()
		.evaluate((element) => element.getBoundingClientRect().top)
}
