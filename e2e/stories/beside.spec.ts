import { expect, type Page, test } from '@playwright/test'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { aDraft, aMember, aProcess, type TestProcess } from '#collab/store/cast/cast.ts'
import { documentRoot } from '#schema/docs/document.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { editor } from '../world/text.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * Two people on one board and one schedule who do not disturb each other: what others change waits, is said in
 * plain words, and never takes the keyboard or the words from anybody. All of it is found by a search, and a program
 * of a third person writes beside them, as far as that person may.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let help: TestProcess
let ana: Page
let ilze: Page
let board: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	help = await aProcess(town.world)
	const name = 'Ilze Roze'
	const other = await aMember(town.world, help, 'facilitator', { name })
	ana = await town.pageOf(browser, help.facilitator)
	ilze = await town.pageOf(browser, other)
	await begins(ana, `/p/${help.id}/boards`, 'Help points')
	await column(ana, 'Ideas')
		.getByRole('button', { name: /Add a card/ })
		.click()
	const form = ana.getByRole('form', { name: 'Add a card' })
	for (const card of ['Ramp', 'Taxi']) {
		await form.getByLabel('Title').fill(card)
		await ana.keyboard.press('Enter')
		await expect(cardOf(ana, card)).toBeVisible()
	}
	await form.getByRole('button', { name: 'Close' }).click()
	board = ana.url()
	await ilze.goto(board)
})

test.afterAll(() => town?.close())

test('[Y18] a card that another moves waits, is counted, and is said when it is shown', async () => {
	await expect(ana.getByRole('button', { name: 'Working together' })).toBeVisible()
	await ana.keyboard.press('Alt+h')
	await expect(ana.getByText('No change of others waits')).toBeVisible()
	await ilze.getByRole('button', { name: 'Move Ramp' }).click()
	await ilze.getByRole('menuitem', { name: 'To “Under discussion”' }).click()
	await expect(ana.getByText('1 change of others waits (Ilze Roze)')).toBeVisible()
	await expect(column(ana, 'Ideas').getByRole('heading', { name: 'Ramp' })).toBeVisible()
	await expectAccessible(ana, 'a card that waits')
	await ana.keyboard.press('Alt+h')
	await expect(column(ana, 'Under discussion').getByRole('heading', { name: 'Ramp' })).toBeVisible()
	const said = ana.getByRole('status').filter({ hasText: 'You see everything again.' })
	await expect(said).toContainText('Ilze Roze moved “Ramp” to Under discussion.')
})

test('[A3] [A14] [Y22] one goes to who writes, and back; a card that goes takes neither words nor keyboard', async () => {
	await ana.getByRole('button', { name: 'Change Taxi' }).click()
	await ana.getByLabel('More about it').fill('Half of my thoughts.')
	await ilze.getByRole('button', { name: 'Change Ramp' }).focus()
	await ilze.keyboard.press('Alt+g')
	await ilze.keyboard.press('Enter')
	await expect(ilze.getByRole('heading', { name: 'Taxi' })).toBeFocused()
	await ilze.keyboard.press('Alt+b')
	await expect(ilze.getByRole('button', { name: 'Change Ramp' })).toBeFocused()
	await removes(ilze, 'Taxi')
	const kept = ana.getByRole('status').filter({ hasText: 'What you wrote is here' })
	await expect(kept).toBeVisible({ timeout: 20_000 })
	await expect(ana.getByLabel('More about it')).toHaveValue('Half of my thoughts.')
	await ana.getByRole('button', { name: 'Add a card', exact: true }).last().click()
	await expect(cardOf(ilze, 'Taxi')).toContainText('Half of my thoughts.')

	await ilze.getByRole('button', { name: 'Change Ramp' }).focus()
	await removes(ana, 'Ramp')
	const column = ilze.getByRole('heading', { name: 'Under discussion', level: 2 })
	await expect(column).toBeFocused({ timeout: 20_000 })
	await expect(ilze.getByRole('status').filter({ hasText: '“Ramp” was removed.' })).toBeAttached()
})

test('[Y22] [A34] a schedule is said row by row', async () => {
	await begins(ana, ana.url().replace(/boards.*/, 'schedules'), 'Help from idea to opening')
	await ana.getByLabel('What is to be done?').fill('Build the ramp')
	await ana.getByRole('button', { name: 'Add', exact: true }).click()
	await ana.getByRole('button', { name: 'Working together' }).click()
	const dialog = ana.getByRole('dialog', { name: 'Working together' })
	await dialog.getByLabel('All of them').check()
	await expectAccessible(ana, 'working together on a schedule')
	await dialog.getByRole('button', { name: 'Close' }).click()
	await ilze.goto(ana.url())
	await expect(ilze.getByRole('button', { name: 'Undo what I did' })).toBeVisible()
	const row = ilze.getByRole('row', { name: /Build the ramp/ })
	await row.getByRole('gridcell', { name: 'Not begun' }).click()
	await row.getByRole('combobox', { name: /Status/ }).selectOption('Done')
	await expect(
		ana.getByRole('status').filter({ hasText: 'Ilze Roze set “Build the ramp” to: Done.' })
	).toBeAttached({ timeout: 20_000 })
})

test('[SE1] [SE2] [SE3] all of it is found, marked, in each language, and what one may not see is not', async () => {
	const schedule = ana.url()
	await aDraft(town.world, help)
	await aDraft(town.world, await aProcess(town.world))
	const results = await searches(ana, 'help')
	await expect(results).toHaveCount(3)
	for (const kind of ['Text', 'Schedule', 'Board'])
		await expect(results.filter({ hasText: kind }).locator('mark').first()).toHaveText(/help/i)
	await expect(ana.getByRole('status').filter({ hasText: '3 results.' })).toBeVisible()
	await expectAccessible(ana, 'what was found')

	await expect((await searches(ana, 'ramp')).locator('mark')).toHaveText('ramp')
	await expect((await searches(ana, 'toughts')).locator('mark')).toHaveText('thoughts')
	await expect(ana.getByText('Nothing with “toughts”. Shown: “thoughts”.')).toBeVisible()
	await ana.getByRole('link', { name: 'Help points' }).click()
	await expect(cardOf(ana, 'Taxi')).toBeVisible()

	const languages = { it: 'Gli inquilini', lv: 'Īrnieki maksā', es: 'Las habitaciones' }
	for (const [language, title] of Object.entries(languages)) {
		const { processId } = await town.world.act(help.facilitator, 'create-process', {
			...{ name: 'Case', aim: 'Case', timezone: 'Europe/Riga', language },
			charter: 'workshop-pace-1'
		})
		const text = { process: processId, artefactKind: 'document', title } as const
		await town.world.act(help.facilitator, 'create-artefact', text)
	}
	for (const [asked, found] of [
		['inquilino', 'inquilini'],
		['inqulini', 'inquilini'],
		['īrnieks', 'Īrnieki'],
		['irnieks', 'Īrnieki'],
		['habitación', 'habitaciones'],
		['habitasiones', 'habitaciones']
	] as const) {
		await expect((await searches(ana, asked)).locator('mark').first()).toHaveText(found)
		await expect(ana.getByRole('main').getByRole('listitem')).toHaveCount(1)
	}
	await searches(ilze, 'inquilino')
	await expect(ilze.getByText('Try other words, or fewer.')).toBeVisible()
	await expectAccessible(ilze, 'nothing found')
	for (const page of [ana, ilze]) await page.goto(schedule)
})

test('[K24] [A30] a row says in which language it is', async () => {
	await ilze.getByRole('button', { name: 'What to do with “Build the ramp”' }).click()
	await ilze.getByRole('menuitem', { name: 'Change all fields' }).click()
	const dialog = ilze.getByRole('dialog', { name: '“Build the ramp”' })
	await dialog.getByLabel('Language').selectOption('Arabic')
	await dialog.getByLabel('What', { exact: true }).fill('بناء المنحدر')
	await expectAccessible(ilze, 'a row in another language')
	await dialog.getByRole('button', { name: 'Keep' }).click()
	const name = ana.getByText('بناء المنحدر', { exact: true })
	await expect(name.and(ana.locator('[lang="ar"][dir="rtl"]'))).toBeVisible({ timeout: 20_000 })
})

test('[Y23] a program writes beside people with a token of its owner, who takes it back', async ({
	browser
}) => {
	const owner = await aMember(town.world, help, 'citizen', { name: 'Marta Vītola' })
	const text = await aDraft(town.world, help)
	await ana.goto(`/p/${help.id}/documents/${text}`)
	await expect(editor(ana)).toHaveAttribute('contenteditable', 'true')
	const page = await town.pageOf(browser, owner, { phone: true })
	await page.goto('/account')
	await page.getByLabel('What is it for?').fill('Minutes')
	await page.getByRole('button', { name: 'Make a token' }).click()
	const token = await page.getByRole('status').locator('code').innerText()
	await expectAccessible(page, 'a token for a program')
	await expectNoSidewaysScroll(page, 'a token for a program')

	const first = program(token, text)
	await first.writes('Written by a program.')
	await expect(editor(ana)).toContainText('Written by a program.')
	first.leave()
	await town.world.act(help.facilitator, 'move-artefact', { artefact: text, to: 'in_review' })
	const second = program(token, text)
	await second.writes('In spite of the review.')
	expect(await second.ended).toBe('refused:suggestions_only')
	await ana.reload()
	await expect(editor(ana)).toContainText('Written by a program.')
	await expect(editor(ana)).not.toContainText('In spite of the review.')

	const third = program(token, text)
	await third.synced
	await page.getByRole('button', { name: 'Take back the token of Minutes' }).click()
	await expect(page.getByText('Taken back. The program is out.')).toBeVisible()
	expect(await third.ended).toBe('signed-out')
	await expectAccessible(page, 'a token that was taken back')
})

/** A program with the provider that comes with y-websocket. */
function program(token: string, text: string) {
	const doc = new Y.Doc()
	const { origin } = new URL(ana.url())
	const provider = new WebsocketProvider(
		`${origin.replace('http', 'ws')}/yjs/document`,
		text,
		doc,
		{
			params: { token },
			WebSocketPolyfill: WebSocket as never,
			disableBc: true
		}
	)
	const synced = new Promise<void>((done) => provider.once('sync', () => done()))
	const ended = new Promise<string>((done) =>
		provider.once('connection-close', (event) => {
			provider.destroy()
			done(event?.reason ?? '')
		})
	)
	async function writes(words: string): Promise<void> {
		await synced
		const paragraph = new Y.XmlElement('paragraph')
		documentRoot(doc).push([paragraph])
		paragraph.push([new Y.XmlText(words)])
	}
	return { synced, ended, writes, leave: () => provider.destroy() }
}

/** What is found, one after the other. */
async function searches(page: Page, words: string) {
	await page.goto('/search')
	await page.getByLabel('Words').fill(words)
	await page.getByRole('button', { name: 'Find' }).click()
	await expect(page).toHaveURL(/[?]q=/)
	return page.getByRole('main').getByRole('listitem')
}

async function begins(page: Page, room: string, title: string): Promise<void> {
	await page.goto(room)
	await page.getByLabel('What is it called?').fill(title)
	await page.getByRole('button', { name: /^Create the/ }).click()
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function removes(page: Page, title: string): Promise<void> {
	await page.getByRole('button', { name: `Change ${title}` }).click()
	await page.getByRole('button', { name: 'Remove', exact: true }).click()
}

function column(page: Page, title: string) {
	return page.getByRole('region', { name: title })
}

function cardOf(page: Page, title: string) {
	return page.getByRole('article', { name: title })
}
