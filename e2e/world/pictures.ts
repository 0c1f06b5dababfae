import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const folder = fileURLToPath(new URL('../screenshots/', import.meta.url))

/**
 * With PICTURES=1 every state that a story checks is also photographed, light and dark, at the width of its
 * reader, so that somebody can judge it as a designer would.
 */
export async function photograph(page: Page, state: string): Promise<void> {
	if (!process.env.PICTURES) return
	const width = page.viewportSize()?.width ?? 0
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme })
		const name = `${state.replace(/[^a-z0-9]+/gi, '-')}-${width}-${colorScheme}.png`
		await page.screenshot({ path: `${folder}${name}`, fullPage: true })
	}
	await page.emulateMedia({ colorScheme: null })
}
