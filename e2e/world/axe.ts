import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { photograph } from './pictures.ts'

/**
 * No page and no state of it may break a rule that axe can check (WCAG 2.2 AA and best practice). [A4] Whatever is
 * pressed is 24 px large or has so much room (2.5.8), which axe leaves out unless asked.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
	await photograph(page, where)
	await settled(page)
	const rules = { 'target-size': { enabled: true } }
	const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze()
	const small = violations.find(({ id }) => id === 'target-size')
	if (small) small.nodes = await largeNowhere(page, small.nodes)
	const found = violations
		.filter(({ nodes }) => nodes.length > 0)
		.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(placeOf).join(', ')}`)
	expect(found, where).toEqual([])
}

/** A colour on its way to another one is neither. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let quiet = 0; quiet < 3; quiet++) {
			await new Promise(requestAnimationFrame)
			const moving = document.getAnimations().filter((each) => each instanceof CSSTransition)
			if (moving.length > 0) quiet = 0
			await Promise.allSettled(moving.map(({ finished }) => finished))
		}
	})
}

/** What a bar that sticks lies over by chance has its size again once it is scrolled to. */
async function largeNowhere<T extends Target>(page: Page, nodes: T[]): Promise<T[]> {
	const before = await page.evaluate(() => scrollY)
	const small: T[] = []
	for (const node of nodes) {
		const place = placeOf(node)
		await page.locator(place).evaluate((element) => element.scrollIntoView({ block: 'center' }))
		const alone = new AxeBuilder({ page }).include(place).withRules('target-size')
		if ((await alone.analyze()).violations.length > 0) small.push(node)
	}
	await page.evaluate((y) => scrollTo(0, y), before)
	return small
}

type Target = { target: unknown[] }
const placeOf = ({ target }: Target) => target.join(' ')

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
