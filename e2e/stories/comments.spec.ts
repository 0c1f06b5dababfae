import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import {
	invitesTo,
	joinsAsGuest,
	joinsWithAccount,
	setsUp,
	someone,
	type Someone
} from '../world/people.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, getsReady, moves, selectWords } from '../world/text.ts'

/**
 * Comments on a text in review: a citizen without the right to edit by keyboard alone, an official who
 * answers as such, a guest on a phone whose words are read first, and a facilitator who settles it.
 */
test.describe.configure({ mode: 'serial' })

let product: Product
let facilitator: Someone
let citizen: Someone
let official: Someone
let guest: Someone
let text: string
let thread: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	facilitator = await someone(browser, product, 'Pilar Soto')
	citizen = await someone(browser, product, 'Fernando Gil')
	official = await someone(browser, product, 'Otto Berzins')
	guest = await someone(browser, product, 'Ilze', { phone: true })
})

test.afterAll(async () => {
	await product?.stop()
})

test('a text is in review, and three people come in', async () => {
	await setsUp(facilitator, product)
	const { page } = facilitator
	const process = await foundsHouse(facilitator)
	await joinsWithAccount(
		citizen,
		await invitesTo(facilitator, process, 'Citizen', 1),
		'fernando@home.example'
	)
	await joinsWithAccount(
		official,
		await invitesTo(facilitator, process, 'Official', 1),
		'otto@city.example'
	)
	await joinsAsGuest(guest, await invitesTo(facilitator, process, 'Guest', 1))
	text = await beginsRules(page, process)
	await expect(page.getByText('Nobody has commented yet.')).toBeVisible()
	await getsReady(page, 'Everybody sleeps well.', 'When it is quiet in the yard.')
	await moves(page, 'Put to review')
	await expect(page.getByText('In review').first()).toBeVisible()
})

test('a citizen who may not edit comments by keyboard; what is typed survives a reload', async () => {
	const { page } = citizen
	await page.goto(text)
	await expectSaved(page)
	await selectWords(page, 'until eight')
	await page.keyboard.press('Control+Alt+m')
	await expect(page.getByText('until eight', { exact: true })).toBeVisible()
	await expect(page.getByLabel('Your comment')).toBeFocused()
	await page.keyboard.type('Also in summer? @Pil')
	await page.getByRole('button', { name: '@Pilar Soto' }).press('Enter')
	await expectAccessible(page, 'a comment being written')
	await page.reload()
	await expectSaved(page)
	await selectWords(page, 'until eight')
	await page.keyboard.press('Control+Alt+m')
	await expect(page.getByLabel('Your comment')).toHaveValue('Also in summer? @Pilar Soto ')
	await page.keyboard.press('Control+Enter')
	await expect(page.getByRole('heading', { name: '1 comment thread' })).toBeVisible()
	await expect(editor(page).locator('.anchor')).toHaveText('until eight')
	await expect(page.getByLabel('Your comment')).toHaveCount(0)
	await expectAccessible(page, 'a text with a comment')
})

test('an official sees it live and answers as an official', async () => {
	const { page } = official
	await page.goto(text)
	await expect(editor(page).locator('.anchor')).toHaveText('until eight')
	await page.keyboard.press('Alt+j')
	const card = page.getByRole('article').filter({ hasText: 'Also in summer?' })
	await expect(card).toBeFocused()
	await card.getByLabel('Your reply').fill('By law until ten in summer.')
	await expect(card.getByLabel('Answer as official')).toBeChecked()
	await card.getByRole('button', { name: 'Reply' }).click()
	await expect(card.getByText('Official answer')).toBeVisible()
	thread =
		(await card.getByRole('link', { name: 'Link to this thread' }).getAttribute('href')) ?? ''
	await expectAccessible(page, 'an official answer')
	await expect(
		citizen.page.getByRole('status').filter({ hasText: 'New comment by Otto Berzins' })
	).toBeAttached()
	const mine = citizen.page.getByRole('article').filter({ hasText: 'until eight' })
	await mine.getByRole('button', { expanded: false }).click()
	await mine.getByRole('button', { name: 'Thanks' }).last().click()
	await expect(card.getByRole('button', { name: 'Thanks 1' })).toBeVisible()
})

test('what a guest writes on a phone is read first', async () => {
	const { page } = guest
	await page.goto(text)
	await page.getByRole('link', { name: 'Comment', exact: true }).click()
	const sheet = page.getByRole('dialog')
	await sheet.getByLabel('Which paragraph?').selectOption({ index: 2 })
	await sheet.getByLabel('Your comment').fill('Vārti ir salauzti.')
	await sheet.getByLabel('Language').selectOption('lv')
	await expectAccessible(page, 'a comment on a phone')
	await expectNoSidewaysScroll(page, 'a comment on a phone')
	await sheet.getByRole('button', { name: 'Send comment' }).click()
	await expect(sheet).toBeHidden()
	await page.getByRole('button', { name: /Children play/ }).click()
	await expect(page.getByText('Others read it once a facilitator has.')).toBeVisible()
	await expect(citizen.page.getByText('Vārti ir salauzti.')).toHaveCount(0)
	await page.getByRole('button', { name: '1 comment on this section' }).click()
	await expect(page.getByRole('dialog').getByText('Also in summer?')).toBeVisible()
	await expectAccessible(page, 'the comments on a section')
	await expectNoSidewaysScroll(page, 'the comments on a section')
	await page.setViewportSize({ width: 320, height: 640 })
	await expectNoSidewaysScroll(page, 'the comments on a section at 320')
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

	const { page: other } = facilitator
	await other.reload()
	await other.getByRole('button', { name: /Children play/ }).click()
	await other.getByRole('button', { name: 'Show it to everybody' }).click()
	await expect(citizen.page.getByRole('heading', { name: '2 comment threads' })).toBeVisible()
	await expect(other.getByText('Vārti ir salauzti.')).toHaveAttribute('lang', 'lv')
})

test('the facilitator resolves it; a link still leads there, and it can be opened again', async () => {
	const { page } = facilitator
	const card = page.locator(thread)
	await card.getByRole('button', { expanded: false }).click()
	await card.getByRole('button', { name: 'Resolve' }).click()
	await expect(page.locator(thread)).toHaveCount(0)
	await citizen.page.goto(`${text}${thread}`)
	await citizen.page.reload()
	const found = citizen.page.locator(thread)
	await expect(found).toBeFocused()
	await expect(found.getByText(/Resolved by Pilar Soto/)).toBeVisible()
	await expectAccessible(citizen.page, 'a resolved thread')
	await found.getByRole('button', { name: 'Open again' }).click()
	await expect(found.getByLabel('Your reply')).toBeVisible()
})

test('threads are filtered and gone through by keys; a link leads a guest to one on a phone', async () => {
	const { page } = citizen
	await page.goto(text)
	await expectSaved(page)
	const threads = page.getByRole('region', { name: '2 comment threads' }).getByRole('article')
	const show = page.getByRole('combobox', { name: 'Show' })
	await expect(show.getByRole('option')).toHaveText([
		...['Open (2)', 'With me (1)', 'Officially answered (1)', 'Resolved (0)']
	])
	await show.focus()
	await page.keyboard.type('Off')
	await expect(threads).toHaveCount(1)
	await expect(threads).toContainText('until eight')
	await page.keyboard.press('End')
	await expect(page.getByText('Nothing here. Choose another filter.')).toBeVisible()
	await expectAccessible(page, 'a filter of comments that finds nothing')
	await page.keyboard.press('Home')
	await expect(threads).toHaveCount(2)
	await editor(page).focus()
	await page.keyboard.press('Control+Home')
	for (const [key, nth] of [
		...([
			['Alt+j', 0],
			['Alt+j', 1],
			['Alt+k', 0]
		] as const)
	]) {
		await page.keyboard.press(key)
		await expect(threads.nth(nth)).toBeFocused()
	}

	const { page: phone } = guest
	const before = phone.url()
	await phone.goto(`${text}${thread}`)
	await expect(phone.locator(thread)).toBeFocused()
	await expect(phone.locator(thread)).toBeInViewport()
	await phone.goto(before)
})

test('deleting asks first; without words the thread and its mark are gone', async () => {
	const { page } = guest
	await page.reload()
	const quoted = page.getByRole('heading', { name: /Children play/ })
	const card = page.getByRole('article').filter({ has: quoted })
	await card.getByRole('button', { expanded: false }).click()
	await card.getByRole('button', { name: 'Delete' }).click()
	await card.getByRole('button', { name: 'Keep it' }).click()
	await card.getByRole('button', { name: 'Delete' }).click()
	await card.getByRole('button', { name: 'Delete it' }).click()
	await expect(card).toHaveCount(0)
	await expect(editor(citizen.page).locator('.anchor')).toHaveCount(1)
})
