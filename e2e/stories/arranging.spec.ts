import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { createsProcess, invitesTo, joinsWithAccount, setsUp, someone } from '../world/people.ts'
import type { Someone } from '../world/people.ts'
import { foundsHouse } from '../world/house.ts'
import { type Product, startProduct } from '../world/product.ts'
import { beginsText, editor, expectSaved, goToEnd } from '../world/text.ts'

/**
 * A text begins with a template, is copied, taken back and up again, and moves to another process; what it is
 * made of is drawn to another place.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let onPhone: Someone
let house: string
let garden: string
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	onPhone = await someone(browser, product, 'Ilze Roze', { phone: true })
	await setsUp(facilitator, product)
	garden = await createsProcess(facilitator, { name: 'The garden', aim: 'Who waters when.' })
	house = await foundsHouse(facilitator)
	const link = await invitesTo(facilitator, house, 'Citizen', 1)
	await joinsWithAccount(onPhone, link, 'ilze@home.example')
})

test.afterAll(async () => {
	await product?.stop()
})

test('a text begins with a template that was looked at, by keyboard', async () => {
	const { page } = facilitator
	await page.goto(`${house}/texts`)
	await page.getByRole('link', { name: 'Begin with a template' }).click()
	const service = page.getByRole('link', { name: 'Service description' })
	await service.focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: 'What problem we solve' })).toBeVisible()
	await expectAccessible(page, 'a template chosen')
	await page.getByLabel('What is it called?').fill('Who waters the yard')
	await page.getByRole('button', { name: 'Begin: Service description' }).click()
	await expect(editor(page)).toContainText('What problem we solve')
	await editor(page).click()
	await page.keyboard.type('Watered daily. ')
	await expectSaved(page)
	text = new URL(page.url()).pathname
})

test('it is copied, and the copy tells from what', async () => {
	const { page } = facilitator
	await page.getByRole('link', { name: 'Copy or move' }).click()
	await expectAccessible(page, 'what may become of a text')
	await page.getByLabel('Name of the copy').fill('Watering, second try')
	await page.getByRole('button', { name: 'Make a copy' }).click()
	await expect(page.getByRole('link', { name: /Copied from “Who waters the yard”/ })).toBeVisible()
	await expect(editor(page)).toContainText('Watered daily.')
	await expectAccessible(page, 'a copy')
})

test('the copy goes to the bin and comes back whole', async () => {
	const { page } = facilitator
	await page.getByRole('link', { name: 'Copy or move' }).click()
	await page.getByLabel('Why withdraw it?').fill('One is enough.')
	await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
	await expect(page.getByText(/In the bin. It can be brought back until/)).toBeVisible()
	await page.goto(`${house}/texts`)
	await expectAccessible(page, 'the bin')
	await page.getByRole('button', { name: 'Bring back “Watering, second try”' }).click()
	await expect(page.getByRole('button', { name: /Bring back/ })).toHaveCount(0)
	await page.getByRole('link', { name: 'Watering, second try' }).click()
	await expect(editor(page)).toContainText('Watered daily.')
})

test('it moves to another process: who is not there is let go, its old address still leads to it', async () => {
	await onPhone.page.goto(text)
	await expect(editor(onPhone.page)).toContainText('Watered daily.')
	const { page } = facilitator
	await page.goto(`${text}/arrange`)
	await page.getByLabel('Where to').selectOption({ label: 'The garden' })
	await page.getByLabel('Why', { exact: true }).fill('It is about the garden.')
	await page.getByRole('button', { name: 'Move to another process' }).click()
	await expect(page).toHaveURL(new RegExp(garden))
	await expect(editor(page)).toContainText('Watered daily.')
	await expect(onPhone.page.getByText('You no longer have access to this').first()).toBeVisible({
		timeout: 10_000
	})
	await expectNoSidewaysScroll(onPhone.page, 'let go, on a phone')
	await page.goto(text)
	await expect(page).toHaveURL(new RegExp(garden))
	await page.goto(`${house}/log`)
	await expect(page.getByText('Moved to another process').first()).toBeVisible()
})

test('on a phone each of it fits', async () => {
	const { page } = onPhone
	for (const [path, where] of [
		[`${house}/texts/new?from=data_protection`, 'a wide template, on a phone'],
		[`${house}/texts`, 'the texts, on a phone']
	] as const) {
		await page.goto(path)
		await expectAccessible(page, where)
		await expectNoSidewaysScroll(page, where)
	}
	await page.getByRole('link', { name: 'Watering, second try' }).click()
	await page.getByRole('link', { name: 'Copy or move' }).click()
	await expectAccessible(page, 'why a text may not be moved, on a phone')
	await expectNoSidewaysScroll(page, 'why a text may not be moved, on a phone')
})

test('[A1] [T1] a paragraph and an item are drawn by their handle, taken back, and drawn as a suggestion', async () => {
	const { page } = facilitator
	await beginsText(page, house, { title: 'Order', heading: 'Order', words: 'First.' })
	await goToEnd(page)
	for (const words of ['Second.', 'Third.', '- one', 'two', 'three']) {
		await page.keyboard.press('Enter')
		await page.keyboard.type(words)
	}
	const words = () => editor(page).locator('p').allTextContents()
	const written = ['First.', 'Second.', 'Third.', 'one', 'two', 'three']
	expect(await words()).toEqual(written)

	await draws(page, 'Third.', 'First.')
	await expect.poll(words).toEqual(['Third.', 'First.', 'Second.', 'one', 'two', 'three'])
	await draws(page, 'three', 'one')
	await expect.poll(words).toEqual(['Third.', 'First.', 'Second.', 'three', 'one', 'two'])
	await expectSaved(page)
	await editor(page).focus()
	await page.keyboard.press('Control+z')
	await page.keyboard.press('Control+z')
	await expect.poll(words).toEqual(written)

	await page.keyboard.press('Control+Alt+s')
	await expect(page.getByRole('button', { name: /What typing does: Suggest/ })).toBeVisible()
	await draws(page, 'Third.', 'First.')
	await draws(page, 'three', 'one')
	for (const is of ['added', 'removed'])
		await expect(suggested(page, is)).toHaveText(['Third.', 'three'])
	await expectAccessible(page, 'parts drawn as a suggestion')
	await expectSaved(page)
	await editor(page).focus()
	await page.keyboard.press('Control+z')
	await page.keyboard.press('Control+z')
	await expect.poll(words).toEqual(written)
	await expect(suggested(page, 'added').or(suggested(page, 'removed'))).toHaveCount(0)
})

function suggested(page: Page, is: string): Locator {
	return editor(page).locator(`[data-suggested="${is}"]`)
}

/** Draws the paragraph or item with these words by its handle to before another. */
async function draws(page: Page, what: string, before: string): Promise<void> {
	const [block, other] = [shown(page, what), shown(page, before)]
	await block.hover()
	const handle = page.getByRole('button', { name: 'Move this part' })
	const beside = async () => middle(await handle.boundingBox()) - middle(await block.boundingBox())
	await expect.poll(async () => Math.abs(await beside())).toBeLessThan(12)
	await handle.hover()
	await page.mouse.down()
	const to = await other.boundingBox()
	if (!to) throw new Error('it is on the page')
	await page.mouse.move(to.x + 30, to.y + 12, { steps: 6 })
	await page.mouse.move(to.x + 10, to.y + 3, { steps: 3 })
	await page.mouse.up()
}

function shown(page: Page, words: string): Locator {
	return editor(page).locator('p').getByText(words, { exact: true }).last()
}

function middle(box: { y: number; height: number } | null): number {
	return box ? box.y + box.height / 2 : Infinity
}
