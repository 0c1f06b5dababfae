import type { RequestListener } from 'node:http'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page as Tab } from '@playwright/test'
import { build } from 'vite'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { govern } from '#collab/store/acting/govern.ts'
import { callerOf, sessionCookieName } from '#collab/store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '#collab/store/cast/test-scene.ts'
import { loadDocument } from '#collab/store/artefacts/updates.ts'
import { TestClient, until } from '#collab/sync/test-client.ts'
import { startTestServer, type TestServer } from '#collab/sync/test-server.ts'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { browserPath } from '../world/browser.ts'
import type { Page } from './page.ts'

/** What a device remembers, in a real browser with its IndexedDB, against the real server. */
declare const page: Page

let script: string
let browser: Browser
let database: TestDatabase
beforeAll(async () => {
	script = await bundled()
	const executablePath = browserPath()
	browser = await chromium.launch({
		args: ['--no-sandbox', '--disable-gpu'],
		...(executablePath && { executablePath })
	})
	database = await freshDatabase()
})
afterAll(async () => {
	await browser.close()
	await database.drop()
})

let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
let device: BrowserContext
beforeEach(async () => {
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
	server = await startTestServer(database.url, {}, { pages })
	device = await browser.newContext()
	const [name, domain] = [sessionCookieName(false), '127.0.0.1']
	await device.addCookies([{ name, value: carla.token, domain, path: '/' }])
})
afterEach(async () => {
	await device.close()
	await server.stop()
})

test('[Y15] what was typed offline survives the closed tab and is sent on return', async () => {
	const tab = await enter()
	await tab.evaluate(() => page.card('Bicycles'))
	await says(tab, 'saved')
	await server.stop()
	await says(tab, 'offline')
	await tab.evaluate(() => page.card('Trams'))
	await until(async () => (await tab.evaluate(() => page.kept())).includes('Trams'))
	await tab.close()

	server = await startTestServer(database.url, {}, { at: server.port, pages })
	const later = await enter()
	await says(later, 'saved')
	expect(await later.evaluate(() => page.titles())).toEqual(['Bicycles', 'Trams'])
	expect(await stored()).toEqual(['Bicycles', 'Trams'])
})

test('[Y13] [Y15] what is refused on return stays as a draft, and comes back no more by itself', async () => {
	const tab = await enter()
	await server.stop()
	await says(tab, 'offline')
	await tab.evaluate(() => page.card('Too late'))
	for (const to of ['in_review', 'frozen'] as const) await move(to)
	server = await startTestServer(database.url, {}, { at: server.port, pages })
	await says(tab, 'refused')
	await until(async () => (await draftsIn(tab)).length === 1)
	await until(() => tab.evaluate(() => page.live.synced))
	expect(await tab.evaluate(() => page.titles())).toEqual([])
	const mark = `interlink/${carla.personId}/${scene.artefactId}/refused`
	await until(() => tab.evaluate((name) => localStorage.getItem(name) === null, mark))

	await tab.reload()
	await tab.evaluate(([id, who]) => page.enter(id, who), [
		scene.artefactId,
		carla.personId
	] as const)
	await says(tab, 'saved')
	await until(async () => (await draftsIn(tab)).length === 1)
	expect((await draftsIn(tab))[0]).toContain('Too late')
	expect(await tab.evaluate(() => page.titles())).toEqual([])
	await tab.evaluate(() => page.live.discardDraft(page.live.drafts[0]?.id ?? ''))
	expect(await draftsIn(tab)).toEqual([])
})

test('[Y13] a page left in the moment of a refusal still ends up with the draft', async () => {
	const tab = await enter()
	await server.stop()
	await says(tab, 'offline')
	await tab.evaluate(() => page.card('Too late'))
	await until(async () => (await tab.evaluate(() => page.kept())).includes('Too late'))
	const mark = `interlink/${carla.personId}/${scene.artefactId}/refused`
	await tab.evaluate((name) => localStorage.setItem(name, 'frozen'), mark)
	await tab.close()

	server = await startTestServer(database.url, {}, { at: server.port, pages })
	const later = await enter()
	await until(async () => (await draftsIn(later)).length === 1)
	expect((await draftsIn(later))[0]).toContain('Too late')
	expect(await later.evaluate(() => page.titles())).toEqual([])
	expect(await later.evaluate((name) => localStorage.getItem(name), mark)).toBeNull()
})

test('[Y17] a refusal that was lost with the page is noticed when the person is back', async () => {
	const tab = await device.newPage()
	await tab.addInitScript(() => {
		const listen = WebSocket.prototype.addEventListener
		WebSocket.prototype.addEventListener = function (type: string, heard: unknown) {
			const ear = (event: Event) => {
				if (type !== 'message' || !('deaf' in globalThis)) (heard as (event: Event) => void)(event)
			}
			listen.call(this, type, ear)
		}
	})
	await arrive(tab)
	await tab.evaluate(() => page.card('Bicycles'))
	await says(tab, 'saved')
	for (const to of ['in_review', 'frozen'] as const) await move(to)
	await until(() => tab.evaluate(() => page.live.standing.denials.edit?.code === 'frozen'))
	await tab.evaluate(() => Object.assign(globalThis, { deaf: true }))
	const count = () =>
		database.db.$count(documentUpdate, eq(documentUpdate.document, scene.artefactId))
	const before = await count()
	await tab.evaluate(() => page.card('Nobody heard'))
	await until(async () => (await count()) > before)
	await tab.close()

	const later = await enter()
	await until(async () => (await draftsIn(later)).length === 1)
	expect((await draftsIn(later))[0]).toContain('Nobody heard')
	await until(async () => (await later.evaluate(() => page.titles())).join() === 'Bicycles')
	const unconfirmed = (key: string) => key.includes('/unconfirmed/')
	expect((await later.evaluate(() => Object.keys(localStorage))).filter(unconfirmed)).toEqual([])
})

test('[Y15] two tabs of one person write side by side', async () => {
	const [one, two] = [await enter(), await enter()]
	await one.evaluate(() => page.card('Bicycles'))
	await two.evaluate(() => page.card('Trams'))
	for (const tab of [one, two]) {
		await until(async () => (await tab.evaluate(() => page.titles())).length === 2)
		await says(tab, 'saved')
		expect(await tab.evaluate(() => page.live.generation)).toBe(0)
		expect(await tab.evaluate(() => page.live.people.length)).toBe(1)
	}
})

test('[Y20] what another version left on the device is not shown until the server has spoken', async () => {
	const tab = await enter()
	await tab.evaluate(() => page.card('Bicycles'))
	await says(tab, 'saved')
	await server.stop()
	await says(tab, 'offline')
	await tab.evaluate(() => page.card('Trams'))
	await until(async () => (await tab.evaluate(() => page.kept())).includes('Trams'))
	await tab.close()

	server = await startTestServer(database.url, {}, { at: server.port, pages })
	const old = await device.newPage()
	await old.goto(address())
	const whose = [scene.artefactId, carla.personId] as const
	await old.evaluate(([id, who]) => page.enter(id, who, 'older'), whose)
	await until(async () => (await old.evaluate(() => page.live.ended)) === 'outdated')
	expect(await old.evaluate(() => page.live.ready)).toBe(false)
	await old.close()

	const later = await enter()
	await says(later, 'saved')
	expect(await stored()).toEqual(['Bicycles', 'Trams'])
})

test('[Y16] signing out wipes what a person left on the device, and nothing of others', async () => {
	const tab = await enter()
	await tab.evaluate(() => page.card('Bicycles'))
	await says(tab, 'saved')
	const other = 'interlink/somebody-else/drafts'
	await tab.evaluate((name) => void indexedDB.open(name), other)
	await until(async () => (await namesIn(tab)).length >= 2)
	await tab.evaluate(() => page.live.destroy())
	await tab.evaluate((who) => page.wipeLocalWork(who), carla.personId)
	expect(await namesIn(tab)).toEqual([other])
})

test('[Y16] on a shared device nothing is kept', async () => {
	const tab = await device.newPage()
	await tab.goto(address())
	await tab.evaluate(() => page.setSharedDevice(true))
	const shared = await enter()
	await shared.evaluate(() => page.card('Bicycles'))
	await says(shared, 'saved')
	expect(await namesIn(shared)).toEqual([])
})

const pages: RequestListener = (request, response) => {
	const isScript = request.url === '/page.js'
	response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
	response.end(
		isScript ? script : '<!doctype html><title>Page</title><script src="/page.js"></script>'
	)
}

/** Our client as one script, built as the pages are. */
async function bundled(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		build: {
			write: false,
			minify: false,
			lib: {
				entry: fileURLToPath(new URL('./page.ts', import.meta.url)),
				formats: ['iife'],
				name: 'p'
			}
		}
	})
	const [bundle] = [built].flat()
	const [chunk] = bundle && 'output' in bundle ? bundle.output : []
	return chunk?.code ?? ''
}

const address = () => `http://127.0.0.1:${server.port}/`

async function enter(): Promise<Tab> {
	return arrive(await device.newPage())
}

async function arrive(tab: Tab): Promise<Tab> {
	await tab.goto(address())
	await tab.evaluate(([id, who]) => page.enter(id, who), [
		scene.artefactId,
		carla.personId
	] as const)
	await until(() => tab.evaluate(() => page.live.synced))
	return tab
}

async function says(tab: Tab, save: string): Promise<void> {
	await until(async () => (await tab.evaluate(() => page.live.save)) === save)
}

function draftsIn(tab: Tab): Promise<string[]> {
	return tab.evaluate(() => page.live.drafts.map((draft) => draft.text))
}

async function namesIn(tab: Tab): Promise<(string | undefined)[]> {
	return tab.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
}

async function move(to: 'in_review' | 'frozen'): Promise<void> {
	const caller = await callerOf(database.db, fatima.token, new Date())
	if (!caller) throw new Error('signed in')
	const id = crypto.randomUUID()
	const command = { kind: 'move-artefact', id, artefact: scene.artefactId, to } as const
	await govern(database.db, caller, command, new Date())
}

async function stored(): Promise<string[]> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(database.db, scene.artefactId))
	return TestClient.titlesIn(doc)
}
