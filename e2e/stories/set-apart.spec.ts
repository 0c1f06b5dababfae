import { expect, type Page, test } from '@playwright/test'
import { HOSTILE_HTML } from '#schema/docs/test-hostile.ts'
import { expectAccessible, expectNoSidewaysScroll, expectRoomForLetters } from '../world/axe.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, goToEnd, selectWords } from '../world/text.ts'

/**
 * What stands out in a text: mentions, footnotes, callouts, parts that open, words of another language. Written
 * by keyboard, read on a phone.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let onPhone: Someone
let text: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	onPhone = await someone(browser, product, 'Ilze Roze', { phone: true })
	await setsUp(facilitator, product)
	const process = await foundsHouse(facilitator)
	await joinsWithAccount(
		onPhone,
		await invitesTo(facilitator, process, 'Citizen', 2),
		'ilze@home.example'
	)
	text = await beginsRules(facilitator.page, process)
})

test.afterAll(async () => {
	await product?.stop()
})

test('somebody is mentioned, and a footnote hangs on the words', async () => {
	const { page } = facilitator
	await goToEnd(page)
	await page.keyboard.type(' Ask @Ilz')
	await expect(page.getByRole('listbox', { name: 'Who or what is meant' })).toBeVisible()
	await expect(page.getByRole('option', { name: /Ilze Roze/ })).toBeVisible()
	await expectAccessible(page, 'the menu of mentions')
	await page.keyboard.press('Enter')
	await page.keyboard.type('for keys.')
	await expect(editor(page).getByRole('link', { name: '@Ilze Roze' })).toBeVisible()
	await page.keyboard.press('Control+Alt+f')
	await page.getByLabel('What the footnote says').fill('From nine to five.')
	await expectAccessible(page, 'the words of a footnote')
	await page.keyboard.press('Enter')
	await expect(page.getByRole('region', { name: 'Footnotes' })).toContainText('From nine to five.')
	await expectSaved(page)
})

test('words stand out, and others are read on demand', async () => {
	const { page } = facilitator
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await page.keyboard.type('/warning')
	await page.keyboard.press('Enter')
	await page.keyboard.type('Mind the step.')
	await expect(editor(page).getByRole('note', { name: 'Warning' })).toContainText('Mind the step.')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	await page.keyboard.type('/part')
	await page.keyboard.press('Enter')
	await page.keyboard.type('Prices')
	await page.keyboard.press('Enter')
	await page.keyboard.type('Ten a month, labdien.')
	await selectWords(page, 'labdien')
	await page.keyboard.press('Control+Alt+l')
	await page.getByLabel('Language', { exact: true }).selectOption('lv')
	await expectAccessible(page, 'the language of words')
	await page.getByRole('button', { name: 'Set the language' }).click()
	await expect(editor(page).locator('[lang="lv"]')).toHaveText('labdien')
	await expectSaved(page)
	await expectAccessible(page, 'a text with what stands out')
	await page.keyboard.press('Alt+0')
	const sheet = page.getByRole('dialog', { name: 'Keys' })
	await expect(sheet).toContainText('Footnote')
	await expect(sheet.getByRole('heading')).toBeInViewport()
	await expectAccessible(page, 'the sheet of keys')
	await page.keyboard.press('Escape')
})

test('an emoji is found by its name, and its paragraph moves by keyboard and by its handle', async () => {
	const { page } = facilitator
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	await page.keyboard.type('Welcome :sunfl')
	await expect(page.getByRole('listbox', { name: 'Emoji' })).toBeVisible()
	await expectAccessible(page, 'the list of emoji')
	await page.keyboard.press('Enter')
	const line = editor(page).locator('p', { hasText: 'Welcome 🌻' })
	await expect(line).toBeVisible()
	const isFirst = () =>
		line.evaluate((element) => element === element.parentElement?.firstElementChild)
	for (let times = 0; times < 20 && !(await isFirst()); times++)
		await page.keyboard.press('Alt+Shift+ArrowUp')
	expect(await isFirst()).toBe(true)
	await line.hover()
	await page.getByRole('button', { name: 'Move this part' }).click()
	await expectAccessible(page, 'the menu of a handle')
	await page.getByRole('menuitem', { name: 'Move down' }).click()
	expect(await isFirst()).toBe(false)
	await expectSaved(page)
})

test('on a phone it is all there, opened by touch', async () => {
	const { page } = onPhone
	await page.goto(text)
	await expect(editor(page).getByRole('link', { name: '@Ilze Roze' })).toBeVisible()
	await expect(page.getByRole('region', { name: 'Footnotes' })).toContainText('From nine to five.')
	await expect(editor(page).getByRole('note', { name: 'Warning' })).toBeVisible()
	await expect(editor(page).getByText('Ten a month')).toBeVisible()
	await page.getByRole('button', { name: 'Show or hide this part' }).tap()
	await expect(editor(page).getByText('Ten a month')).toBeHidden()
	await page.setViewportSize({ width: 320, height: 640 })
	await expectNoSidewaysScroll(page, 'a text with what stands out on a phone')
	await expectAccessible(page, 'a text with what stands out on a phone')
	await expectRoomForLetters(page, 'a text on a phone')
	await editor(page).getByRole('link', { name: '@Ilze Roze' }).tap()
	await expect(page).toHaveURL(/\/people#person-/)
})

test('[ML1] [K22] one chooses how often one is written to, and has a text checked', async () => {
	const { page } = facilitator
	await page.getByRole('button', { name: 'Check the text' }).click()
	await expect(page.getByText('Nothing was found that makes this text hard')).toBeVisible()
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await page.keyboard.type(`So ${'on and on '.repeat(10)}it went.`)
	await page.getByRole('button', { name: 'Check the text' }).click()
	await expectAccessible(page, 'a text that was checked')
	await page.getByRole('button', { name: 'This sentence has more than 30 words' }).click()
	await expect(editor(page)).toBeFocused()

	await page.goto('/account')
	await page.getByLabel('When somebody names you').selectOption({ label: 'Once a day, together' })
	const mails = page.getByRole('region', { name: 'Mail to you' })
	await mails.getByRole('button', { name: 'Save' }).click()
	await expect(page.getByText('Your choice is kept.')).toBeVisible()
	await page.reload()
	await expect(page.getByLabel('When somebody names you')).toHaveValue('daily')
	await expectAccessible(page, 'an account')
	for (const address of ['/account', '/', text, `${text}/read`]) {
		await page.goto(address)
		await expectRoomForLetters(page, address)
		await expectAccessible(page, address)
	}
})

/** Puts these letters on the clipboard in front of the text, without the clipboard of the machine. */
function pastes(page: Page, type: string, words: string, times = 1) {
	return editor(page).evaluate(
		(text, given) => {
			const clipboardData = new DataTransfer()
			clipboardData.setData(given.type, given.words.repeat(given.times))
			const event = { clipboardData, bubbles: true, cancelable: true }
			text.dispatchEvent(new ClipboardEvent('paste', event))
		},
		{ type, words, times }
	)
}

test('[I7] [I9] whatever is pasted, the text goes on: too much is told, programs are words', async () => {
	const { page } = facilitator
	await page.goto(text)
	await goToEnd(page)
	const before = await editor(page).innerText()
	for (const type of ['text/html', 'text/plain']) {
		await pastes(page, type, 'abcde', 1_000_001)
		await expect(page.getByText(/Nothing was pasted.*5,000,005 characters/)).toBeVisible()
	}
	expect(await editor(page).innerText()).toBe(before)
	await expectAccessible(page, 'a paste that was too large')

	await page.evaluate(() => Reflect.set(window, 'pwned', () => Reflect.set(window, 'was', true)))
	for (const html of HOSTILE_HTML) await pastes(page, 'text/html', html)
	for (const html of HOSTILE_HTML)
		await pastes(page, 'text/html', `<div data-pm-slice="1 1 []">${html}</div>`)
	await pastes(page, 'text/html', '<ul><li>deep', 1_000)
	await expect(editor(page)).toContainText('deep')
	expect(await page.evaluate(() => Reflect.get(window, 'was'))).toBeUndefined()
	const doing = await editor(page).evaluate((text) => {
		const programs = 'script, svg, math, style, iframe, object, embed, template, form, video'
		const all = [...text.querySelectorAll('*')]
		return [
			...[...text.querySelectorAll(programs)].map(({ outerHTML }) => outerHTML),
			...all.flatMap(({ attributes }) =>
				[...attributes]
					.filter(
						({ name, value }) => /^on|^srcdoc$/.test(name) || /script:|data:|url\(/.test(value)
					)
					.map(({ name, value }) => `${name}=${value}`)
			)
		]
	})
	expect(doing).toEqual([])
	await page.keyboard.type('Still here.')
	await expectSaved(page)
	await page.reload()
	await expect(editor(page)).toContainText('Still here.')
})
