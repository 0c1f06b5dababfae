import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { photograph } from './pictures.ts'

/** No page and no state of it may break a rule that axe can check (WCAG 2.2 AA and best practice). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	await photograph(page, where)
	const { violations } = await new AxeBuilder({ page }).analyze()
	const found = violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`
	)
	expect(found, where).toEqual([])
}

/** Nothing wider than the screen: the page never scrolls sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	)
	expect(over, where).toBeLessThanOrEqual(0)
}
