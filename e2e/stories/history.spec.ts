import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { photograph } from '../world/pictures.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, goToEnd, selectWords } from '../world/text.ts'

/** The history of a text: a version is named, compared, put back by keyboard, and that is undone on a phone. */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let onPhone: Someone
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	onPhone = await someone(browser, product, 'Fernando Gil', { phone: true })
})

test.afterAll(async () => {
	await product?.stop()
})

test('somebody writes a text and gives what stands there a name', async () => {
	await setsUp(facilitator, product)
	const { page } = facilitator
	await page.goto('/p/new')
	await page.getByLabel('Name', { exact: true }).fill('House rules')
	await page.getByLabel('Aim').fill('Rules that everybody in the house can live with.')
	await page.getByRole('button', { name: 'Create the process' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'House rules' })).toBeVisible()
	const process = new URL(page.url()).pathname
	const link = await invitesTo(facilitator, process, 'Citizen', 1)
	await joinsWithAccount(onPhone, link, 'fernando@home.example')
	await page.goto(`${process}/texts`)
	await page.getByLabel('What is it called?').fill('Rules')
	await page.getByRole('button', { name: 'Create the text' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible()
	text = new URL(page.url()).pathname
	await editor(page).click()
	await page.keyboard.type('Children play until eight. Please keep the gate closed.')
	await expectSaved(page)

	await page.getByRole('link', { name: 'History and versions' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'History of the text' })).toBeVisible()
	const newest = page.getByRole('listitem').filter({ hasText: 'the text of now' })
	await expect(newest).toContainText('Pilar Soto')
	await newest.getByRole('link', { name: 'What changed' }).click()
	await page.getByLabel('Name of this version').fill('First draft')
	await page.getByRole('button', { name: 'Keep under this name' }).click()
	await expect(page.getByRole('heading', { name: 'Version of First draft' })).toBeVisible()
	await expectAccessible(page, 'a version of a text')
	await photograph(page, 'history-version')
})

test('somebody else writes on, and the two versions are compared on a phone', async () => {
	const { page } = onPhone
	await page.goto(text)
	await goToEnd(page)
	await page.keyboard.type(' Quiet hours begin at ten.')
	await expectSaved(page)
	await page.goto(`${text}/history`)
	await page.getByText('Compare two versions').click()
	await page.getByRole('button', { name: 'Compare', exact: true }).click()
	const compared = page.getByRole('region', { name: 'From First draft' })
	await expect(compared).toContainText(
		'1 paragraph changed, none added, none removed. 5 words more'
	)
	await expect(compared.locator('ins')).toHaveText('added:  Quiet hours begin at ten.')
	await expectAccessible(page, 'two versions compared on a phone')
	await expectNoSidewaysScroll(page, 'two versions compared')
	await photograph(page, 'history-compared-phone')
})

test('an older version is put back by keyboard, after what it takes away was shown', async () => {
	const { page } = facilitator
	await page.goto(`${text}/history`)
	const named = page.getByRole('listitem').filter({ hasText: 'First draft' })
	await named.getByRole('link').press('Enter')
	await page.getByText('Put this version back').press('Enter')
	await expect(page.locator('del').last()).toContainText('Quiet hours begin at ten.')
	await expectAccessible(page, 'what putting back would change')
	await page.getByRole('button', { name: 'Put it back' }).press('Enter')
	await expect(page.getByText('Put back. The text says')).toBeVisible()
	await expect(editor(onPhone.page).or(onPhone.page.locator('main'))).not.toHaveCount(0)
	await onPhone.page.goto(text)
	await expect(editor(onPhone.page)).toHaveText(
		'Children play until eight. Please keep the gate closed.'
	)
})

test('the same act undoes it, and the versions can be stepped through', async () => {
	const { page } = onPhone
	await page.goto(`${text}/history`)
	const kept = page.getByRole('listitem').filter({ hasText: 'took its place' })
	await kept.getByRole('link').click()
	await page.getByText('Put this version back').click()
	await page.getByRole('button', { name: 'Put it back' }).click()
	await expect(page.getByText('Put back. The text says')).toBeVisible()
	await page.goto(text)
	await expect(editor(page)).toContainText('Quiet hours begin at ten.')

	await page.goto(`${text}/history?step=1`)
	await expect(page.getByRole('status').filter({ hasText: 'Version 1 of' })).toBeVisible()
	await page.getByRole('link', { name: 'Later' }).click()
	await expect(page.getByText('Version 2 of')).toBeVisible()
	await page.getByRole('slider').press('ArrowRight')
	await expect(page.getByText('Version 3 of')).toBeVisible()
	await expectAccessible(page, 'stepping through versions on a phone')
	await expectNoSidewaysScroll(page, 'stepping through versions')
	await photograph(page, 'history-replay-phone')
})

test('who wrote each sentence is told of the whole text, of selected words, and to its author', async () => {
	const { page } = onPhone
	await page.goto(`${text}/history`)
	await page.getByRole('link', { name: 'Show who wrote what' }).click()
	const sentence = page.getByRole('listitem').filter({ hasText: 'Quiet hours begin at ten.' })
	await expect(sentence).toContainText('Fernando Gil')
	await expectAccessible(page, 'who wrote what on a phone')
	await expectNoSidewaysScroll(page, 'who wrote what')

	const { page: desk } = facilitator
	await desk.goto(text)
	await expect(editor(desk)).toHaveAttribute('contenteditable', 'true')
	await selectWords(desk, 'Children play')
	await desk.getByRole('button', { name: 'Who wrote these words?' }).click()
	const told = desk.getByRole('region', { name: 'Where this comes from' })
	await expect(told.getByRole('listitem').first()).toContainText('Pilar Soto')
	await expectAccessible(desk, 'where a passage comes from')

	await page.goto(text)
	await page.getByRole('link', { name: 'What became of my input' }).click()
	await page.getByText('1 sentence you wrote in stands in the text of now').click()
	await expect(page.getByRole('listitem').filter({ hasText: 'Quiet hours' })).toBeVisible()
	await expectAccessible(page, 'what became of my input on a phone')
	await expectNoSidewaysScroll(page, 'what became of my input')
})
