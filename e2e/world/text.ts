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
}

/** Selects these words in the text, as a double click or Shift and arrow keys do. */
export async function selectWords(page: Page, words: string): Promise<void> {
	await editor(page).focus()
	await editor(page).evaluate((text, wanted) => {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(wanted) ?? -1
			if (at === -1) continue
			window.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
			return
		}
		throw new Error(`“${wanted}” is not in the text`)
	}, words)
}
