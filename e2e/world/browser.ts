import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const SYSTEM = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
]

/** The browser the stories run in: a system Chromium, or undefined for Playwright's own. */
export function browserPath(): string | undefined {
	const system = SYSTEM.find((path) => path && existsSync(path))
	if (system) return system
	if (existsSync(chromium.executablePath())) return undefined
	throw new Error('No Chromium found. Install one, or run npm test, which installs Debian’s.')
}
