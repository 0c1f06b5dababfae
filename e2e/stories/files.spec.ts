import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { foundsHouse } from '../world/house.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved } from '../world/text.ts'

/** A text comes from a file, with a report before it is kept, and leaves as one; on a phone too. */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let onPhone: Someone
let process: string
const FILE = {
	name: 'Rules of the house.md',
	mimeType: 'text/markdown',
	buffer: Buffer.from(
		'# The yard\n\nPlay until **eight**.\n\n- [x] gate\n\n1. one\n2. two\n\n' +
			'```sh\nls\n```\n\n![A map](https://maps.example/x.png) <script>alert(1)</script>'
	)
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	onPhone = await someone(browser, product, 'Ilze Roze', { phone: true })
	await onPhone.page.setViewportSize({ width: 320, height: 640 })
	await setsUp(facilitator, product)
	process = await foundsHouse(facilitator)
	const link = await invitesTo(facilitator, process, 'Citizen', 1)
	await joinsWithAccount(onPhone, link, 'ilze@home.example')
})

test.afterAll(async () => {
	await product?.stop()
})

test('a file is chosen, read, reported on, and becomes a text', async () => {
	const { page } = facilitator
	await page.goto(`${process}/texts`)
	await page.getByRole('link', { name: 'Import a file' }).click()
	await expectAccessible(page, 'bringing a file along')
	await page.getByLabel('The file', { exact: true }).setInputFiles({
		name: 'a.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7')
	})
	await page.getByRole('button', { name: 'Show what becomes of it' }).click()
	await expect(page.getByRole('alert')).toContainText('none of the files')
	await page.getByLabel('The file', { exact: true }).setInputFiles(FILE)
	await page.getByRole('button', { name: 'Show what becomes of it' }).focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: 'What the file brings along' })).toBeFocused()
	await expect(page.getByText('1 picture that stands elsewhere')).toBeVisible()
	await expect(page.getByText('1 script: it was not run')).toBeVisible()
	await expect(page.getByLabel('What is it called?')).toHaveValue('Rules of the house')
	await expectAccessible(page, 'what a file brings along')
	await page.getByLabel('What is it called?').fill(' ')
	await page.getByRole('button', { name: 'Create the text' }).click()
	await expect(page.getByText('1 script: it was not run')).toBeVisible()
	await page.getByLabel('What is it called?').fill('Rules')
	await page.getByRole('button', { name: 'Create the text' }).click()
	await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible()
	await expect(editor(page)).toContainText('Play until eight.')
	await expect(editor(page).locator('ol li')).toHaveText(['one', 'two'])
	await editor(page).click()
	await page.keyboard.press('Control+End')
	await page.keyboard.type(' And more.')
	await expectSaved(page)
})

test('somebody on a narrow phone takes it away', async () => {
	const { page } = onPhone
	await page.goto(new URL(facilitator.page.url()).pathname)
	await expect(editor(page)).toContainText('Play until eight.')
	await page.locator('summary', { has: page.getByText('Export', { exact: true }) }).click()
	await expectAccessible(page, 'the ways out of a text')
	await expectNoSidewaysScroll(page, 'the ways out of a text')
	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Web page (HTML)' }).click()
	const file = await download
	expect(file.suggestedFilename()).toBe('Rules.html')
	expect(readFileSync(await file.path(), 'utf8')).toContain('<strong>eight</strong>')
})

test('what leaves as a page can be read by everybody', async () => {
	const { page } = onPhone
	const address = new URL(facilitator.page.url()).pathname
	const html = await page.evaluate(
		async (path) => (await fetch(`${path}/export?as=html&suggestions=marks`)).text(),
		address
	)
	const alone = await onPhone.context.newPage()
	await alone.setContent(html)
	await expectAccessible(alone, 'a text as a page')
	await expectNoSidewaysScroll(alone, 'a text as a page')
})

test('bringing a file along works at 320 px', async () => {
	const { page } = onPhone
	await page.goto(`${process}/texts/import`)
	await page.getByLabel('The file', { exact: true }).setInputFiles(FILE)
	const shows = page.getByRole('button', { name: 'Show what becomes of it' })
	await shows.click()
	await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible()
	await expect(shows).toBeEnabled()
	await expectAccessible(page, 'what a file brings along, on a phone')
	await expectNoSidewaysScroll(page, 'what a file brings along, on a phone')
})
