import { defineConfig } from '@playwright/test'
import { browserPath } from './world/browser.ts'

const LONGEST = '**/moving-in.spec.ts'

/**
 * Stories run in order on one product per story file: each starts its own server on its own folder,
 * so that a story never meets what another one left.
 */
export default defineConfig({
	testDir: './stories',
	outputDir: './results/stories',
	// Stories wait for deadlines most of their time, so two of them fit beside each other.
	workers: 2,
	// The longest begins first.
	projects: [
		{ name: 'from the beginning', testMatch: LONGEST },
		{ name: 'stories', testIgnore: LONGEST }
	],
	// A story is several minutes of real time; on a borrowed machine one stall must not fail it.
	retries: process.env.CI ? 1 : 0,
	timeout: 300_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'results/stories.json' }]],
	use: {
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: 'only-on-failure',
		trace: 'on-first-retry',
		launchOptions: {
			executablePath: browserPath(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
})
