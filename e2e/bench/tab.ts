import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { countScripts } from '../world/script-bytes.ts'
import { pause } from './load.ts'
import type { Door } from './wire.ts'

/** Frames come as soon as they are ready, so that waiting for the screen hides no work. */
export const BROWSER_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-frame-rate-limit',
	'--disable-gpu-vsync',
	'--disable-background-networking',
	'--disable-component-update',
	'--no-first-run'
]
const LAPTOP = { width: 1280, height: 800 }
const WAIT_MS = 120_000

declare global {
	interface Window {
		/** When the text was there and could be written, in ms since the navigation began. */
		editableAt?: number
		/** From each key to the frame that shows it, in ms. */
		painted: number[]
	}
}

/** One person in front of one page, as they and the browser's own instruments see it. */
export class Tab {
	readonly page: Page
	readonly #context: BrowserContext
	readonly #instruments: CDPSession
	readonly #door: Door
	#scriptBytes = () => 0

	private constructor(context: BrowserContext, page: Page, instruments: CDPSession, door: Door) {
		this.#context = context
		this.page = page
		this.#instruments = instruments
		this.#door = door
	}

	/** A browser that knows nothing yet, with the person of this door signed in. */
	static async begin(browser: Browser, door: Door): Promise<Tab> {
		const context = await browser.newContext({ viewport: LAPTOP, locale: 'en-GB' })
		const [name = '', value = ''] = (door.cookie ?? '').split('=')
		if (name) await context.addCookies([{ name, value, url: new URL(door.page).origin }])
		const page = await context.newPage()
		page.setDefaultTimeout(WAIT_MS)
		await page.addInitScript(watchForText)
		const tab = new Tab(context, page, await context.newCDPSession(page), door)
		await tab.#instruments.send('Performance.enable', { timeDomain: 'threadTicks' })
		tab.#scriptBytes = await countScripts(tab.#instruments)
		return tab
	}

	/** Milliseconds from the navigation until the text is there and can be written. */
	async editable(): Promise<number> {
		await this.page.goto(this.#door.page, { waitUntil: 'commit' })
		await this.page.waitForFunction(() => window.editableAt !== undefined, null, { polling: 50 })
		return this.page.evaluate(() => window.editableAt ?? Number.NaN)
	}

	/** Processor time of the page's main thread since the last navigation, in ms. */
	async workMs(): Promise<number> {
		const { metrics } = await this.#instruments.send('Performance.getMetrics')
		return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
	}

	/** Goes to an address and waits until nothing more is asked for. */
	async rest(address: string): Promise<void> {
		await this.page.goto(address, { waitUntil: 'networkidle' })
	}

	/** Types letters into the first paragraph and answers how long each took to be seen, sorted. */
	async type(keys: number): Promise<number[]> {
		await this.page.locator('.ProseMirror p').first().click()
		await this.page.keyboard.press('End')
		await pause(500)
		await this.page.evaluate(timeKeys)
		for (let key = 0; key < keys; key++) {
			const begun = performance.now()
			await this.page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
			await pause(Math.max(0, 125 - (performance.now() - begun)))
		}
		await pause(500)
		const painted = await this.page.evaluate(() => window.painted)
		if (painted.length !== keys) throw new Error(`${painted.length} of ${keys} keys were seen`)
		return painted.sort((a, b) => a - b)
	}

	/** What scripts were transferred so far, in bytes as they came over the wire. */
	get scriptBytes(): number {
		return this.#scriptBytes()
	}

	/** Living JavaScript memory of the page, in bytes, after what is dead was taken away. */
	async heapBytes(): Promise<number> {
		for (let time = 0; time < 3; time++) {
			await this.#instruments.send('HeapProfiler.collectGarbage')
			await pause(200)
		}
		return (await this.#instruments.send('Runtime.getHeapUsage')).usedSize
	}

	async close(): Promise<void> {
		await this.#context.close()
	}
}

/** Runs in the page: the text is one that can be written, with words in it, and has been drawn. */
function watchForText(): void {
	const watch = new MutationObserver(() => {
		const first = document.querySelector('.ProseMirror[contenteditable="true"] p')
		if (!first?.textContent?.startsWith('Paragraph')) return
		watch.disconnect()
		requestAnimationFrame(() => setTimeout(() => (window.editableAt = performance.now())))
	})
	watch.observe(document, { childList: true, subtree: true, attributes: true })
}

/** Runs in the page: what a key changes is drawn in the next frame, and on the screen behind it. */
function timeKeys(): void {
	window.painted = []
	const pressed = ({ timeStamp }: KeyboardEvent) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel()
			port1.onmessage = () => window.painted.push(performance.now() - timeStamp)
			port2.postMessage(null)
		})
	document.addEventListener('keydown', pressed, { capture: true })
}
