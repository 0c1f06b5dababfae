import { expect, type Page } from '@playwright/test'

/** Where the words are. */
export function editor(page: Page) {
	return page.locator('.ProseMirror').first()
}

/** The line that says whether one’s work is safe. */
export function saveState(page: Page) {
	return page.locator('.saved').first()
}

export async function expectSaved(page: Page): Promise<void> {
	await expect(saveState(page)).toContainText('Saved', { timeout: 30_000 })
}

/** Puts the caret behind the last word, as Ctrl+End does. */
export async function goToEnd(page: Page): Promise<void> {
	await expect(editor(page)).toHaveAttribute('contenteditable', 'true')
	await editor(page).focus()
	await editor(page).evaluate((text) => {
		const selection = window.getSelection()
		selection?.selectAllChildren(text)
		selection?.collapseToEnd()
	})
	await selectionTold(page)
}

/** The browser tells the editor of a new selection a moment later; who types by hand is never that quick. */
export async function selectionTold(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((told) => requestAnimationFrame(() => setTimeout(told, 100)))
	)
}

/** Selects these words in the text, as a double click or Shift and arrow keys do. */
export async function selectWords(page: Page, words: string): Promise<void> {
	const text = page.locator('.ProseMirror, #text').first()
	await text.focus()
	await text.evaluate((text, wanted) => {
		// The caret or the choice of somebody else parts a word into several nodes.
		const nodes: { node: Node; from: number }[] = []
		let all = ''
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			nodes.push({ node, from: all.length })
			all += node.textContent
		}
		const at = all.indexOf(wanted)
		if (at === -1) throw new Error(`“${wanted}” is not in the text`)
		const first = nodes.findLast(({ from }) => from <= at)
		const last = nodes.findLast(({ from }) => from < at + wanted.length)
		if (!first || !last) return
		const end = at + wanted.length - last.from
		window.getSelection()?.setBaseAndExtent(first.node, at - first.from, last.node, end)
	}, words)
	await selectionTold(page)
}

/** Begins a text with a heading and a first paragraph; answers its address. */
export async function beginsText(
	page: Page,
	process: string,
	{ title, heading, words }: { title: string; heading: string; words: string }
): Promise<string> {
	await page.goto(`${process}/texts`)
	await page.getByLabel('What is it called?').fill(title)
	await page.getByRole('button', { name: 'Create the text' }).click()
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
	await editor(page).click()
	await page.keyboard.type(`# ${heading}`)
	await page.keyboard.press('Enter')
	await page.keyboard.type(words)
	await expectSaved(page)
	return new URL(page.url()).pathname
}

/** Says what a text is for and what it says in short, as a review asks for. */
export async function getsReady(page: Page, purpose: string, summary: string): Promise<void> {
	await page.getByRole('link', { name: 'Get ready for review' }).click()
	await page.getByRole('textbox', { name: 'What it is for' }).fill(purpose)
	await page.getByLabel('Summary in plain words').fill(summary)
	await page.getByRole('button', { name: 'Save', exact: true }).click()
}

/** Moves it to another state, with a reason where one is asked for. */
export async function moves(page: Page, action: string): Promise<void> {
	await page.getByRole('button', { name: action }).first().click()
	const dialog = page.getByRole('dialog')
	if (await dialog.getByLabel('Reason').isVisible()) {
		await dialog.getByLabel('Reason').fill('The group asked for it.')
	}
	await dialog.getByRole('button', { name: action }).click()
	await expect(dialog).toBeHidden()
}
