import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { photograph } from './pictures.ts'

/** No page and no state of it may break a rule that axe can check (WCAG 2.2 AA and best practice). */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	await photograph(page, where)
	await expectNoViolations(new AxeBuilder({ page }), where)
}

/** [A4] Whatever is pressed is 24 px large or has so much room (WCAG 2.5.8), which axe leaves out unless asked. */
export async function expectRoomForFingers(page: Page, where: string): Promise<void> {
	await expectNoViolations(new AxeBuilder({ page }).withRules('target-size'), where)
}

async function expectNoViolations(axe: AxeBuilder, where: string): Promise<void> {
	const { violations } = await axe.analyze()
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

/**
 * [A8] Nothing is cut off or laid over something else when lines, letters and words stand further apart (WCAG
 * 1.4.12), when letters are twice as large on a screen of 1,280 px (1.4.4), and when the screen is turned (1.3.4).
 */
export async function expectRoomForLetters(page: Page, where: string): Promise<void> {
	const size = page.viewportSize() ?? { width: 360, height: 640 }
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(css)
		document.adoptedStyleSheets = [sheet]
	}, SPACED)
	await expectNothingCut(page, `${where}, with more room between letters`)
	await page.evaluate(() => {
		document.adoptedStyleSheets = []
		document.documentElement.style.fontSize = '200%'
	})
	await page.setViewportSize({ width: 1_280, height: 800 })
	await expectNothingCut(page, `${where}, with letters twice as large`)
	await page.evaluate(() => (document.documentElement.style.fontSize = ''))
	await page.setViewportSize({ width: size.height, height: size.width })
	await expectNothingCut(page, `${where}, turned`)
	await page.setViewportSize(size)
}

const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'

async function expectNothingCut(page: Page, where: string): Promise<void> {
	await expectNoSidewaysScroll(page, where)
	const cut = await page.evaluate(() => {
		const shown = (element: Element) => {
			const { width, height } = element.getBoundingClientRect()
			return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true })
		}
		const hides = (element: HTMLElement) => {
			const { overflowX, overflowY } = getComputedStyle(element)
			const over = [
				/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2,
				/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2
			]
			return over.some(Boolean) && element.innerText.trim() !== ''
		}
		return [...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => shown(element) && hides(element))
			.map(
				(element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 60)}`
			)
	})
	expect(cut, where).toEqual([])
}
