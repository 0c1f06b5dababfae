import { expect, type Locator, type Page } from '@playwright/test'

const MOST = 200

/** Goes to a control with the Tab key alone, from wherever the focus is. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible()
	for (let times = 0; times < MOST; times++) {
		if (await control.evaluate((element) => element === document.activeElement)) return
		await page.keyboard.press('Tab')
	}
	throw new Error(`${String(control)} is not reached with the Tab key`)
}

/** Presses a button, a link or a summary with the keyboard. */
export async function presses(page: Page, control: Locator): Promise<void> {
	await tabTo(page, control)
	await page.keyboard.press('Enter')
}

/** Writes into a field with the keyboard. */
export async function writes(page: Page, field: Locator, words: string): Promise<void> {
	await tabTo(page, field)
	await page.keyboard.type(words)
}
