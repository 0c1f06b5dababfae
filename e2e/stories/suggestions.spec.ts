import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { photograph } from '../world/pictures.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, getsReady, goToEnd, moves, selectWords } from '../world/text.ts'

/**
 * Suggestions in a text: who may write chooses to suggest, who may not can only suggest, and the server
 * holds them to it. By pointer, by keyboard and on a phone.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let citizen: Someone
let onPhone: Someone
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	citizen = await someone(browser, product, 'Fernando Gil')
	onPhone = await someone(browser, product, 'Ilze Roze', { phone: true })
})

test.afterAll(async () => {
	await product?.stop()
})

test('somebody writes a text and two citizens come in', async () => {
	await setsUp(facilitator, product)
	const { page } = facilitator
	const process = await foundsHouse(facilitator)
	const link = await invitesTo(facilitator, process, 'Citizen', 2)
	await joinsWithAccount(citizen, link, 'fernando@home.example')
	await joinsWithAccount(onPhone, link, 'ilze@home.example')
	text = await beginsRules(page, process)
})

test('who may write can suggest instead, by keyboard alone', async () => {
	const { page } = citizen
	await page.goto(text)
	await goToEnd(citizen.page)
	await page.keyboard.press('Control+Alt+s')
	await expect(page.getByRole('button', { name: /What typing does: Suggest/ })).toBeVisible()
	await page.keyboard.press('Enter')
	await page.keyboard.type('Bicycles stand by the wall.')
	await expectSaved(page)
	await expect(page.getByRole('heading', { name: '1 suggestion' })).toBeVisible()
	await expect(editor(page).locator('ins')).toHaveText('Bicycles stand by the wall.')
	await expectAccessible(page, 'a text with a suggestion')
	const { page: other } = facilitator
	await expect(editor(other).locator('ins')).toHaveText('Bicycles stand by the wall.')
	await other.getByRole('button', { name: 'Next suggestion' }).click()
	await other.keyboard.press('Alt+x')
	await expect(editor(other)).not.toContainText('Bicycles')
	await other.keyboard.press('Control+z')
	await expect(editor(other)).toContainText('Bicycles')
	await expectSaved(other)
})

test('what can be put in, found, replaced and moved', async () => {
	const { page } = facilitator
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await page.keyboard.type('/lis')
	await expect(page.getByRole('listbox', { name: 'Put in' })).toBeVisible()
	await expectAccessible(page, 'the menu behind the slash')
	await page.keyboard.press('Enter')
	await page.keyboard.type('Bring "both" keys.')
	await expect(editor(page).getByRole('listitem')).toHaveText('Bring “both” keys.')
	await page.keyboard.press('Alt+Shift+ArrowUp')

	await page.keyboard.press('Control+f')
	const search = page.getByRole('search', { name: 'Find and replace' })
	await search.getByPlaceholder('Find').fill('gate')
	await expect(search.getByRole('status')).toHaveText('1 of 1')
	await search.getByPlaceholder('Replace with').fill('door')
	await expectAccessible(page, 'find and replace')
	await search.getByRole('button', { name: 'Replace', exact: true }).click()
	await expect(editor(page)).toContainText('keep the door closed')
	await page.keyboard.press('Escape')
	await expect(search).toBeHidden()
	await expect(editor(page)).toBeFocused()

	await selectWords(page, 'Children')
	const bubble = page.getByRole('toolbar', { name: 'Tools for the selected words' })
	await expect(bubble).toBeVisible()
	const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().x)
	const place = await bubble.boundingBox()
	expect(Math.abs((place?.x ?? 0) - (words ?? 0)), 'beside the words').toBeLessThan(120)
	await photograph(page, 'tools for selected words')
	await expectSaved(page)
})

test('in review a citizen can only suggest, also on a phone', async () => {
	const { page } = facilitator
	await page.reload()
	await getsReady(page, 'Neighbours live well together.', 'What holds in the yard.')
	await moves(page, 'Put to review')
	await onPhone.page.goto(text)
	await expect(onPhone.page.getByText('You suggest', { exact: true })).toBeVisible()
	await expect(editor(onPhone.page)).toHaveAttribute('contenteditable', 'true')
	await selectWords(onPhone.page, 'eight')
	await onPhone.page.keyboard.type('nine')
	await expectSaved(onPhone.page)
	await expect(editor(onPhone.page).locator('del')).toHaveText('eight')
	await expect(editor(onPhone.page).locator('ins').first()).toHaveText('nine')
	await expectAccessible(onPhone.page, 'suggesting on a phone')
	await expectNoSidewaysScroll(onPhone.page, 'suggesting on a phone')

	// What cannot be suggested says so and changes nothing.
	await onPhone.page.keyboard.press('Control+Shift+8')
	await expect(onPhone.page.getByText('That cannot be suggested.')).toBeVisible()
})

test('the views show the text as it is and as it would be', async () => {
	const { page } = onPhone
	await page.getByText('Original', { exact: true }).click()
	await expect(editor(page).locator('ins').first()).toBeHidden()
	await expect(editor(page)).toHaveAttribute('contenteditable', 'false')
	await page.getByText('Final', { exact: true }).click()
	await expect(editor(page).locator('del')).toBeHidden()
	await page.getByText('Marked', { exact: true }).click()
	await expect(editor(page)).toHaveAttribute('contenteditable', 'true')
})

test('in review a facilitator accepts and rejects, and can do no more', async () => {
	const { page } = facilitator
	await expect(page.getByRole('heading', { name: '2 suggestions' })).toBeVisible()
	await expectAccessible(page, 'two suggestions to settle')
	const card = page
		.getByRole('listitem')
		.filter({ hasText: 'Ilze Roze' })
		.filter({ hasText: 'nine' })
	await card.getByRole('button', { name: 'Accept' }).click()
	await expect(editor(page)).toContainText('until nine.')
	await expectSaved(page)
	await expect(page.getByRole('heading', { name: '1 suggestion' })).toBeVisible()
	await expect(editor(citizen.page)).toContainText('until nine.')

	await goToEnd(page)
	await page.keyboard.type(' Thanks.')
	await expect(editor(page).locator('ins').last()).toContainText('Thanks.')
	await expectSaved(page)
})

test('everybody may take back what is theirs', async () => {
	const { page } = citizen
	await expect(page.getByText('You suggest', { exact: true })).toBeVisible()
	await page.getByRole('button', { name: 'Take back' }).click()
	await expect(editor(page)).not.toContainText('Bicycles')
	await expectSaved(page)
	await expect(editor(facilitator.page)).not.toContainText('Bicycles')
})

test('of three authors: one by keys alone, those of one person, and all the rest', async () => {
	await suggests(citizen.page, { Children: 'Kids', play: 'run', keep: 'hold' })
	await suggests(onPhone.page, { closed: 'shut' })
	const { page } = facilitator
	await expect(page.getByRole('heading', { name: '5 suggestions' })).toBeVisible()
	await page.getByText('Final', { exact: true }).click()
	// The carets of the others stand between the words.
	const final = /Kids run until nine\. Please hold\s+the door shut\s*\./
	await expect(editor(page)).toContainText(final, { useInnerText: true })
	await expect(editor(page).locator('del').first()).toBeHidden()
	await page.getByText('Original', { exact: true }).click()
	await expect(editor(page).locator('ins').first()).toBeHidden()
	await page.getByText('Marked', { exact: true }).click()

	await editor(page).focus()
	await page.keyboard.press('Control+Home')
	await page.keyboard.press('Alt+n')
	await expect(page.getByRole('listitem').filter({ hasText: 'Kids' })).toHaveClass(/here/)
	await page.keyboard.press('Alt+y')
	await expect(page.getByRole('heading', { name: '4 suggestions' })).toBeVisible()
	await expect(editor(page)).toContainText('Kids')
	await page.keyboard.press('Alt+n')
	await page.keyboard.press('Alt+x')
	await expect(page.getByRole('heading', { name: '3 suggestions' })).toBeVisible()
	await expectSaved(page)

	await page.getByLabel('Suggested by').selectOption('Fernando Gil')
	await expect(page.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(1)
	await expectAccessible(page, 'the suggestions of one person')
	await page.getByRole('button', { name: 'Accept', exact: true }).click()
	await expect(page.getByRole('heading', { name: '2 suggestions' })).toBeVisible()
	await page.getByRole('button', { name: 'Reject all 2' }).click()
	await expect(page.getByText('Nothing is suggested at the moment.')).toBeVisible()
	await expectSaved(page)
	for (const { page: one } of [facilitator, citizen, onPhone]) {
		await expect(editor(one)).toContainText('Kids play until nine. Please hold the door closed.')
		await expect(editor(one)).not.toContainText('Thanks.')
	}
	await suggests(onPhone.page, { Kids: 'Children', until: 'till' })
	await page.getByRole('button', { name: 'Accept all 2' }).click()
	await expect(page.getByText('Nothing is suggested at the moment.')).toBeVisible()
	await expectSaved(page)
	await expect(editor(onPhone.page)).toHaveText(
		/Children play till nine\. Please hold the door closed\./
	)
	await expect(editor(onPhone.page).locator('ins, del')).toHaveCount(0)
})

/** In other words than what stands there. */
async function suggests(page: Page, words: Record<string, string>): Promise<void> {
	for (const [from, to] of Object.entries(words)) {
		await selectWords(page, from)
		await page.keyboard.type(to)
		await expect(editor(page).locator('ins').filter({ hasText: to })).toBeVisible()
	}
	await expectSaved(page)
}
