import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { setsUp, someone, type Someone } from '../world/people.ts'
import { type Product, startProduct } from '../world/product.ts'

/** [A27] [A42] What an installation says about its accessibility, written once and read from every page. */
let product: Product
let administrator: Someone
let visitor: Someone

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	product = await startProduct()
	administrator = await someone(browser, product, 'Pilar Soto')
	visitor = await someone(browser, product, 'Ilze Roze', { phone: true, locale: 'lv' })
	await visitor.page.setViewportSize({ width: 320, height: 640 })
	await setsUp(administrator, product)
})

test.afterAll(() => product?.stop())

test('an administrator says where to write, and a visitor reads it in her language', async () => {
	const { page } = visitor
	await page.goto('/sign-in')
	await page.getByRole('contentinfo').getByRole('link', { name: 'Piekļūstamība' }).click()
	await expect(page.getByText('vēl nav norādījusi adresi')).toBeVisible()

	await administrator.page.goto('/admin')
	const form = administrator.page.getByRole('region', { name: 'Accessibility statement' })
	await form.getByLabel('E-mail address for barriers').fill('access@city.example')
	await form.getByLabel('Body that sees to the law').fill('Tiesībsargs')
	await form.getByLabel('Its web address').fill('ftp://nowhere.example')
	await form.getByRole('button', { name: 'Save the statement' }).click()
	await expect(administrator.page.getByRole('alert')).toContainText('This is not a web address.')
	await form.getByLabel('Its web address').fill('https://body.example/')
	await form.getByRole('button', { name: 'Save the statement' }).click()
	await expect(form.getByText('The statement is saved')).toBeVisible()
	await expectAccessible(administrator.page, 'administration with a statement')

	await page.reload()
	await expect(page.getByRole('link', { name: 'access@city.example' })).toBeVisible()
	const body = page.getByRole('link', { name: 'Tiesībsargs' })
	await expect(body).toHaveAttribute('href', 'https://body.example/')
	await expect(page.getByRole('heading', { name: 'Ko vēl neviens nav izmēģinājis' })).toBeVisible()
	await expectAccessible(page, 'the accessibility statement')
	await expectNoSidewaysScroll(page, 'the accessibility statement')
})
