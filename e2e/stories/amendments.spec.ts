import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { beginsRules, foundsHouse } from '../world/house.ts'
import { invitesTo, joinsWithAccount, setsUp, someone, type Someone } from '../world/people.ts'
import { photograph } from '../world/pictures.ts'
import { type Product, startProduct } from '../world/product.ts'
import { editor, expectSaved, getsReady, moves, selectWords } from '../world/text.ts'

/**
 * Suggestions that are put to a decision: two people want another hour in the same sentence, one of them by
 * keyboard on a phone. The passage is held, and they are decided on one after the other.
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
	await setsUp(facilitator, product)
	const process = await foundsHouse(facilitator)
	const link = await invitesTo(facilitator, process, 'Citizen', 2)
	await joinsWithAccount(citizen, link, 'fernando@home.example')
	await joinsWithAccount(onPhone, link, 'ilze@home.example')
	text = await beginsRules(facilitator.page, process)
	await facilitator.page.reload()
	await getsReady(facilitator.page, 'Neighbours live well together.', 'What holds in the yard.')
	await moves(facilitator.page, 'Put to review')
})

test.afterAll(async () => {
	await product?.stop()
})

async function suggests({ page }: Someone, hour: string): Promise<void> {
	await page.goto(text)
	await expect(page.getByText('You suggest', { exact: true })).toBeVisible()
	await selectWords(page, 'eight')
	await page.keyboard.type(hour)
	await expectSaved(page)
	await expect(editor(page).locator('ins').filter({ hasText: hour })).toBeVisible()
}

test('a citizen puts a suggestion to a decision', async () => {
	const { page } = citizen
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
	const { page } = onPhone
	await suggests(onPhone, 'seven')
	await page.getByRole('link', { name: '1 amendment' }).focus()
	await page.keyboard.press('Enter')
	await page.getByRole('checkbox', { name: /seven/ }).focus()
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
	const { page } = facilitator
	await page.goto(text)
	await expect(page.getByRole('heading', { name: '2 suggestions' })).toBeVisible()
	await expect(page.getByText('Put to a decision in the amendment').first()).toBeVisible()
	await expect(page.getByRole('button', { name: 'Accept', exact: true })).toHaveCount(0)
	await expectAccessible(page, 'suggestions that are put to a decision')
	await photograph(page, 'suggestions that are put to a decision')
})

test('the first one is announced, with what it changes word by word', async () => {
	const { page } = facilitator
	await page.getByRole('link', { name: '2 amendments' }).click()
	const first = page.getByRole('region', { name: /An hour more/ })
	await first.getByRole('link', { name: 'Start a decision' }).click()
	await page.getByLabel('The question').fill('Do children play an hour longer?')
	await page.getByRole('button', { name: 'Announce the decision' }).click()
	await expect(
		page.getByRole('heading', { level: 1, name: 'Do children play an hour longer?' })
	).toBeVisible()
	await expect(page.getByRole('region', { name: /An hour more/ }).locator('ins')).toContainText(
		'nine'
	)
	await expectAccessible(page, 'the decision on an amendment')
	await photograph(page, 'the decision on an amendment')
})
