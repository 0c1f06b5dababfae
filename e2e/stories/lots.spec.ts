import { readFile } from 'node:fs/promises'
import { desc } from 'drizzle-orm'
import { expect, test, type Page } from '@playwright/test'
import { countFile } from '#collab/records/count-cli.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aCitizen, aProcess, underCharter, type TestProcess } from '#collab/store/cast/cast.ts'
import { lot } from '#schema/db/lots.ts'
import { passTheDraw } from '../doors/time.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'

/** A panel of three is drawn by lot, in the open: announced, joined, drawn, repeated, declined. */
test.describe.configure({ mode: 'serial' })

let town: Town
let process: TestProcess
let people: Caller[]
let facilitator: Page
let onPhone: Page
let page: string

const PANEL = {
	...{ method: 'majority', base: 'yes_no', reasons: 'none' },
	roll: {
		...{ who: ['citizen'], min_assurance: 2, snapshot: 'at_open' },
		sortition: { strata: ['age_band', 'district'], size: 3 }
	}
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	process = await aProcess(town.world)
	await underCharter(town.world, process, { rules: { panel: PANEL } })
	people = []
	for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo'])
		people.push(await aCitizen(town.world, process, `${name} Citizen`))
	facilitator = await town.pageOf(browser, process.facilitator)
	onPhone = await town.pageOf(browser, people[0] as Caller, { phone: true })
	page = `/p/${process.id}/lots`
})

test.afterAll(() => town?.close())

test('whoever facilitates announces it, with bands and a time', async () => {
	await facilitator.goto(`/p/${process.id}/decisions`)
	await facilitator.getByRole('link', { name: 'Drawing by lot' }).click()
	await expect(facilitator.getByText('Nothing is drawn by lot')).toBeVisible()
	await facilitator.getByLabel('Age').fill('16–29\n30–59\n60 and more')
	await facilitator.getByLabel('District').fill('Only one')
	await facilitator.getByRole('button', { name: 'Announce the draw' }).click()
	await expect(facilitator.getByText(/at least two answers/)).toBeVisible()
	await expect(facilitator.getByLabel('Age')).toHaveValue(/60 and more/)
	await facilitator.getByLabel('District').fill('North\nSouth')
	await expectAccessible(facilitator, 'announcing a draw')
	await facilitator.getByRole('button', { name: 'Announce the draw' }).click()
	await expect(facilitator.getByText('The draw is announced.')).toBeVisible()
	await expect(facilitator.getByText('Nobody is in the pool yet.')).toBeVisible()
	await facilitator.getByText('How nobody can choose who is drawn').click()
	await expect(facilitator.getByText(/Hash of the number: [0-9a-f]{64}/)).toBeVisible()
	const [row] = await town.world.db.select().from(lot).orderBy(desc(lot.announcedAt))
	if (!row) throw new Error('nothing was announced')
	// The least time a pool is open is over sooner than a story is told.
	const drawsAt = new Date(Date.now() + 3_600_000)
	await town.world.db.update(lot).set({ drawsAt })
})

test('somebody joins on a phone by keyboard, changes the answer, leaves and comes back', async () => {
	await onPhone.goto(`/p/${process.id}`)
	await onPhone.getByRole('link', { name: 'Say whether you may be drawn' }).click()
	await onPhone.getByLabel('Age').selectOption('30–59')
	await onPhone.getByLabel('District').selectOption('North')
	await expectNoSidewaysScroll(onPhone, 'joining a pool on a phone')
	await expectAccessible(onPhone, 'joining a pool on a phone')
	await onPhone.getByRole('button', { name: 'I may be drawn' }).focus()
	await onPhone.keyboard.press('Enter')
	await expect(onPhone.getByText('You are in the pool.')).toBeVisible()
	await expect(onPhone.getByText('Age: 30–59 and District: North')).toBeVisible()
	await onPhone.getByRole('button', { name: 'Leave the pool' }).click()
	await expect(onPhone.getByText('Nobody is in the pool yet.')).toBeVisible()
	for (const [at, who] of people.entries()) {
		const strata = { age_band: '30–59', district: at % 2 ? 'South' : 'North' }
		const [row] = await town.world.db.select().from(lot)
		await town.world.act(who, 'join-lot', { lot: row?.id ?? '', strata })
	}
	await facilitator.goto(page)
	await expect(facilitator.getByText('6 people are in the pool.')).toBeVisible()
	expect(await facilitator.content()).not.toContain('Ada Citizen')
})

test('it is drawn at its time, told step by step, and drawn again from the file', async () => {
	const [row] = await town.world.db.select().from(lot)
	await passTheDraw(town.world, row?.id ?? '')
	await facilitator.goto(page)
	await expect(facilitator.getByRole('heading', { name: 'The panel 3' })).toBeVisible()
	await facilitator.getByText('Step by step').click()
	await expect(facilitator.getByText('6 people are in the pool, for 3 places.')).toBeVisible()
	await expect(facilitator.getByText(/the pool is the one it was drawn from/)).toBeVisible()
	await facilitator.getByText('How it is mixed').click()
	await expectAccessible(facilitator, 'a panel that was drawn')
	const waiting = facilitator.waitForEvent('download')
	await facilitator.getByRole('link', { name: 'Take the file to draw again' }).click()
	const file = await readFile(await (await waiting).path())
	const { agrees, outcome } = await countFile(new Uint8Array(file))
	expect(agrees).toBe(true)
	expect('members' in outcome && outcome.members).toHaveLength(3)
	expect(file.toString()).not.toMatch(/North|Citizen/)
})

test('whoever was drawn gives up the place, and the next one comes', async ({ browser }) => {
	const names = await facilitator
		.getByRole('listitem')
		.filter({ hasText: 'Citizen' })
		.allInnerTexts()
	const leaving = people.find(({ displayName }) => displayName === names[0])
	if (!leaving) throw new Error('nobody sits on the panel')
	const own = await town.pageOf(browser, leaving, { phone: true })
	await own.goto(page)
	await expect(own.getByText('You are on the panel.')).toBeVisible()
	await expectNoSidewaysScroll(own, 'a panel on a phone')
	await expectAccessible(own, 'a panel on a phone')
	await own.getByText('I cannot take part').click()
	await own.getByRole('button', { name: 'Give up my place' }).click()
	await expect(own.getByText('You do not take part.')).toBeVisible()
	await facilitator.reload()
	const now = await facilitator.getByRole('listitem').filter({ hasText: 'Citizen' }).allInnerTexts()
	expect(now).toHaveLength(3)
	expect(now).not.toContain(names[0])
})
