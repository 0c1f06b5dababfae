import { expect, type Page, test } from '@playwright/test'
import { aCitizen, aDraft, aProcess } from '#collab/store/cast/cast.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'
import { editor, expectSaved, goToEnd, selectionTold } from '../world/text.ts'

/**
 * A table, by keyboard alone, for two people of whom one has a phone, and what can be suggested of it; words that are
 * written from the right; and what is too much to be pasted.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let page: Page
let onPhone: Page
let text: string
let other: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	const process = await aProcess(town.world)
	const citizen = await aCitizen(town.world, process)
	text = `/p/${process.id}/documents/${await aDraft(town.world, process)}`
	other = `/p/${process.id}/documents/${await aDraft(town.world, process)}`
	page = await town.pageOf(browser, process.facilitator)
	onPhone = await town.pageOf(browser, citizen, { phone: true })
})

test.afterAll(async () => {
	await town?.close()
})

test('it is made, filled, headed, merged, split and widened by keyboard, and is so for everybody', async () => {
	await page.goto(text)
	await onPhone.goto(text)
	await goToEnd(page)
	await page.keyboard.press('Enter')
	await begins(page)
	for (const words of ['Day', 'From', 'To', 'Monday', '8', '12', 'Tuesday', '9']) {
		await page.keyboard.type(words)
		await page.keyboard.press('Tab')
	}
	await page.keyboard.type('13')
	await page.keyboard.press('Tab')
	await page.keyboard.type('Closed on holidays')
	await uses(page, 'Merge with the next cell')
	await uses(page, 'Header column on or off')
	for (let n = 0; n < 3; n++) await page.keyboard.press('Control+Shift+Period')
	await page.keyboard.press('Control+Shift+Comma')
	const made = [
		'th Day | th From | th To',
		'th Monday | td 8 | td 12',
		'th Tuesday | td 9 | td 13',
		'th2 Closed on holidays | td '
	]
	await expect.poll(() => rows(page)).toEqual(made)
	await expect.poll(() => rows(onPhone)).toEqual(made)
	await expectAccessible(page, 'a table that is written')
	await expectNoSidewaysScroll(onPhone, 'a table on a phone')
	await expectSaved(page)
	const wide = await widths(page)
	expect(wide.filter((width) => width !== '')).toHaveLength(2)

	await page.reload()
	await expect.poll(() => rows(page)).toEqual(made)
	expect(await widths(page)).toEqual(wide)
	expect(await widths(onPhone)).toEqual(wide)
})

test('two cells that were selected are merged and split, rows go and come, the edge of a column is drawn', async () => {
	await goTo(page, '12')
	await page.keyboard.press('End')
	await page.keyboard.press('Shift+ArrowDown')
	await expect(editor(page).locator('.selectedCell')).toHaveCount(2)
	await uses(page, 'Merge the selected cells')
	await expect.poll(() => rows(page)).toContain('th Tuesday | td 9')
	await uses(page, 'Split this cell')
	await expect.poll(() => rows(onPhone)).toContain('th Tuesday | td 9 | td ')
	await goTo(page, 'Monday')
	await uses(page, 'Add a row above')
	await expect.poll(() => rows(onPhone)).toHaveLength(5)
	await page.keyboard.press('ArrowUp')
	await uses(page, 'Delete this row')
	await expect.poll(() => rows(onPhone)).toHaveLength(4)
	await goTo(page, 'Monday')
	await uses(page, 'Add a column to the right')
	await expect.poll(() => rows(onPhone)).toContain('th Monday | td  | td 8 | td 1213')
	await page.keyboard.press('Tab')
	await uses(page, 'Delete this column')
	await expect.poll(() => rows(onPhone)).toContain('th Monday | td 8 | td 1213')

	const before = await editor(page).locator('th').first().boundingBox()
	if (!before) throw new Error('it is on the page')
	await page.mouse.move(before.x + before.width - 20, before.y + 12)
	await page.mouse.move(before.x + before.width - 1, before.y + 12, { steps: 4 })
	await page.mouse.down()
	await page.mouse.move(before.x + before.width + 60, before.y + 12, { steps: 6 })
	await page.mouse.up()
	await expectSaved(page)
	const [drawn] = await widths(page)
	expect(Number.parseFloat(drawn ?? '')).toBeGreaterThan(before.width + 40)
	await expect.poll(async () => (await widths(onPhone))[0]).toBe(drawn)
})

test('[T1] rows and columns are suggested; what cannot be is said, and the table stays as it is', async () => {
	const before = await rows(page)
	await goTo(page, 'Monday')
	await page.keyboard.press('Control+Alt+s')
	await uses(page, 'Add a row below')
	await page.keyboard.press('ArrowDown')
	await page.keyboard.type('Sunday')
	await expect(editor(page).locator('tr[data-suggested="added"]')).toContainText('Sunday')
	await expectAccessible(page, 'a row that is suggested')
	await goTo(page, '8')
	await uses(page, 'Add a column to the right')
	await expect(editor(page).locator('th[data-suggested="added"]').first()).toBeVisible()
	await expectSaved(page)
	await goTo(page, 'Tuesday')
	await uses(page, 'Merge with the next cell')
	await expect(page.getByText('That cannot be suggested.')).toBeVisible()
	await page.keyboard.press('Control+Shift+Period')
	await page.getByText('Original', { exact: true }).click()
	await expect.poll(() => rows(page)).toEqual(before)
	await page.getByText('Marked', { exact: true }).click()
})

test('[A8] Arabic and Hebrew that are written stand from the right, with their signs, indents and columns', async () => {
	await page.goto(other)
	await onPhone.goto(other)
	await goToEnd(page)
	await page.keyboard.press('Enter')
	for (const line of [
		'## قواعد الحديقة',
		'يلعب الأطفال حتى الساعة الثامنة.',
		'- المفتاح عند الباب'
	]) {
		await page.keyboard.type(line)
		await page.keyboard.press('Enter')
	}
	await page.keyboard.press('Enter')
	await page.keyboard.type('1. שלום')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	await begins(page)
	await page.keyboard.type('اليوم')
	await page.keyboard.press('Tab')
	await page.keyboard.type('إلى')
	await page.keyboard.press('Tab')
	await page.keyboard.type('ملاحظات')
	await expectSaved(page)
	for (const shown of [page, onPhone]) {
		await expect(editor(shown)).toContainText('إلى')
		const text = await editor(shown).boundingBox()
		const end = (text?.x ?? 0) + (text?.width ?? 0)
		for (const words of ['قواعد الحديقة', 'يلعب الأطفال', 'المفتاح', 'שלום'])
			expect(end - (await edges(shown, words)).right, words).toBeLessThan(60)
		for (const words of ['المفتاح', 'שלום', 'اليوم'])
			expect(await directionOf(shown, words), words).toBe('rtl')
		expect((await edges(shown, 'اليوم')).left).toBeGreaterThan((await edges(shown, 'إلى')).right)
		await expectAccessible(shown, 'Arabic and Hebrew')
		await expectNoSidewaysScroll(shown, 'Arabic and Hebrew')
	}
})

test('[I9] 100 MB that are pasted are told at once, a thousand lists in each other go in, nothing is lost', async () => {
	await page.reload()
	await goToEnd(page)
	await page.keyboard.type('Before. ')
	const before = await editor(page).innerText()
	await pastes(page, 'text/plain', ['Nobody reads this. ', 100 * 1024 * 1024], '')
	await expect(page.getByText('Nothing was pasted: it is too large')).toContainText('104,857,')
	await page.keyboard.type('After. ')
	expect(await editor(page).innerText()).toBe(`${before}After. `)
	await expectSaved(page)
	// What is typed just before a paste would be taken back together with it.
	await page.reload()
	await goToEnd(page)
	await pastes(page, 'text/html', ['<ul><li>deep ', 13_000], '</li></ul>')
	await expect(editor(page)).toContainText('deep')
	expect((await editor(page).innerText()).match(/deep/g)).toHaveLength(1_000)
	await page.keyboard.press('Control+z')
	await expect(editor(page)).not.toContainText('deep')
	await expect(editor(page)).toContainText('Before.')
	await expectSaved(page)
})

/** A table in this line, with a line behind it. */
async function begins(page: Page): Promise<void> {
	await page.keyboard.press('Enter')
	await page.keyboard.type('Thanks.')
	await page.keyboard.press('ArrowUp')
	await page.keyboard.type('/table')
	await expect(page.getByRole('option', { name: 'Table' })).toBeVisible()
	await page.keyboard.press('Enter')
}

/** By keyboard: to the tools, along them to the table, down to what is wanted. */
async function uses(page: Page, what: string): Promise<void> {
	await page.keyboard.press('Alt+F10')
	const table = page.getByRole('button', { name: 'Table', exact: true })
	for (let n = 0; n < 40 && !(await isFocused(table)); n++) await page.keyboard.press('ArrowRight')
	await page.keyboard.press('Enter')
	const item = page.getByRole('menuitem', { name: what })
	for (let n = 0; n < 20 && !(await isFocused(item)); n++) await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await expect(editor(page)).toBeFocused()
}

const isFocused = (control: ReturnType<Page['getByRole']>) =>
	control.evaluate((element) => element === document.activeElement)

async function goTo(page: Page, words: string): Promise<void> {
	await editor(page).locator('th, td').getByText(words, { exact: true }).click()
	await expect(editor(page)).toBeFocused()
	await selectionTold(page)
}

/** Each row as its cells: what kind, over how many columns, with what words; what is hidden is not there. */
function rows(page: Page): Promise<string[]> {
	return editor(page)
		.locator('tr')
		.evaluateAll((all) =>
			all
				.filter((row) => row.checkVisibility())
				.map((row) =>
					[...row.querySelectorAll('td, th')]
						.filter((cell) => cell.checkVisibility())
						.map((cell) => {
							const span = cell.getAttribute('colspan') ?? '1'
							const kind = cell.tagName.toLowerCase() + (span === '1' ? '' : span)
							return `${kind} ${cell.textContent}`
						})
						.join(' | ')
				)
		)
}

function widths(page: Page): Promise<string[]> {
	return editor(page)
		.locator('col')
		.evaluateAll((all) => all.map((column) => (column as HTMLElement).style.width))
}

/** Where these words are on the screen. */
function edges(page: Page, words: string): Promise<{ left: number; right: number }> {
	return editor(page)
		.getByText(words)
		.evaluate((block) => {
			const range = document.createRange()
			range.selectNodeContents(block)
			const { left, right } = range.getBoundingClientRect()
			return { left, right }
		})
}

/** In which direction what holds these words is written. */
function directionOf(page: Page, words: string): Promise<string> {
	return editor(page)
		.getByText(words)
		.evaluate((block) => getComputedStyle(block.closest('[dir]') ?? block).direction)
}

/** So many letters of the same words come from the clipboard; made in the page, as they would be there. */
async function pastes(
	page: Page,
	type: string,
	[words, length]: [string, number],
	end: string
): Promise<void> {
	await editor(page).evaluate(
		(text, [type, words, length, end]) => {
			const times = Math.ceil(length / words.length)
			const data = new DataTransfer()
			data.setData(type, words.repeat(times) + end.repeat(times))
			const event = { clipboardData: data, bubbles: true, cancelable: true }
			text.dispatchEvent(new ClipboardEvent('paste', event))
		},
		[type, words, length, end] as const
	)
}
