import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import type { Product } from './product.ts'

/** Somebody in front of their own browser, with nothing in common with the others but the product. */
export type Someone = { name: string; page: Page; context: BrowserContext }

export const PASSWORD = 'four sparrows on a wire'
const PHONE = { width: 360, height: 640 }
const LAPTOP = { width: 1280, height: 800 }

/** Opens a browser of their own for a person; `phone` is 360 px wide with touch. */
export async function someone(
	browser: Browser,
	product: Product,
	name: string,
	{ phone = false, locale = 'en-GB' } = {}
): Promise<Someone> {
	const context = await browser.newContext({
		baseURL: product.url,
		viewport: phone ? PHONE : LAPTOP,
		hasTouch: phone,
		isMobile: phone,
		locale,
		timezoneId: 'Europe/Riga',
		acceptDownloads: true
	})
	const page = await context.newPage()
	page.on('pageerror', (error) => console.error(`${name}: ${error.stack ?? error.message}`))
	return { name, page, context }
}

/** The first administrator comes in by the link the server printed. */
export async function setsUp({ page, name }: Someone, product: Product): Promise<void> {
	await page.goto(product.setupLink)
	await page.getByLabel('Your name').fill(name)
	await page.getByLabel('E-mail address').fill('admin@city.example')
	await page.getByLabel('New password').fill(PASSWORD)
	await page.getByLabel('Name, as people know it').fill('City of Example')
	await page.getByRole('button', { name: 'Set up and sign in' }).click()
	await expect(page).toHaveURL(/\/(p\/new)?$/)
}

/** A new person signs in by an e-mailed link; without a mail server the administrator passes it on. */
export async function signsInByMail(
	{ page, name }: Someone,
	email: string,
	administrator: Someone
): Promise<void> {
	await page.goto('/sign-in')
	await page.getByLabel('E-mail address').fill(email)
	await page.getByRole('button', { name: 'Send me a link instead' }).click()
	await expect(page.getByRole('status').filter({ hasText: email })).toBeVisible()
	await page.goto(await linkMailedTo(email, administrator))
	await page.getByLabel('Your name').fill(name)
	await page.getByRole('button', { name: 'Sign in now' }).click()
	await expect(page).not.toHaveURL(/\/sign-in/)
}

async function linkMailedTo(email: string, { page }: Someone): Promise<string> {
	await page.goto('/admin/mail')
	const letter = page.getByRole('listitem').filter({ hasText: email }).first()
	await letter.locator('summary').click()
	const link = await letter.getByRole('link').first().getAttribute('href')
	if (!link) throw new Error(`no link in the mail to ${email}`)
	return link
}

/** Creates a process under the charter the form offers first, or the one named; answers its address. */
export async function createsProcess(
	{ page }: Someone,
	{ name, aim, pace, zone }: { name: string; aim: string; pace?: RegExp; zone?: string }
): Promise<string> {
	await page.goto('/p/new')
	await page.getByLabel('Name', { exact: true }).fill(name)
	await page.getByLabel('Aim').fill(aim)
	if (zone) await page.getByLabel('Time zone').selectOption(zone)
	if (pace) await page.getByRole('radio', { name: pace }).check()
	await expectAccessible(page, 'new process')
	await page.getByRole('button', { name: 'Create the process' }).click()
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
	return new URL(page.url()).pathname
}

/** Makes an invitation link for a role and answers its address. */
export async function invitesTo(
	{ page }: Someone,
	process: string,
	role: string,
	uses: number
): Promise<string> {
	await page.goto(`${process}/people`)
	await page.getByLabel('Role', { exact: true }).selectOption({ label: role })
	await page.getByLabel('How many people can use it').fill(String(uses))
	await page.getByRole('button', { name: 'Make the link' }).click()
	return page.getByLabel('Link', { exact: true }).inputValue()
}

/** Comes in by a link that needs an account, and makes one on the way. */
export async function joinsWithAccount(
	{ page, name }: Someone,
	link: string,
	email: string
): Promise<void> {
	await page.goto(link)
	await page.getByRole('link', { name: 'Create an account' }).click()
	await page.getByLabel('Your name').fill(name)
	await page.getByLabel('E-mail address').fill(email)
	await page.getByLabel('New password').fill(PASSWORD)
	await page.getByRole('button', { name: 'Create the account' }).click()
	await page.getByRole('button', { name: `Join as ${name}` }).click()
	await expect(page).toHaveURL(/\/p\/[0-9a-f-]{36}/)
}

/** Comes in without an account, in a few seconds. */
export async function joinsAsGuest({ page, name }: Someone, link: string): Promise<void> {
	await page.goto(link)
	await page.getByLabel('What should we call you?').fill(name)
	await page.getByRole('button', { name: 'Join without an account' }).click()
	await expect(page).toHaveURL(/\/p\/[0-9a-f-]{36}/)
}
