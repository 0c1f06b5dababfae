import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { sealRecord } from '#collab/records/seal-record.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aSecretary,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { record } from '#schema/db/decisions.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { presses, tabTo, writes } from '../world/keyboard.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * The morning of a records officer, on one page and by keyboard alone: a record is made, sealed, checked, filed
 * and held; an old one is disposed of by two; somebody's letter is answered.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let world: World
let process: TestProcess
let officer: Page
let facilitator: Page
let phone: Page
let fresh: string
let old: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	world = town.world
	world.now = new Date(Date.now() - 3 * DAY)
	process = await aProcess(world)
	const cleo = await aCitizen(world, process)
	const sal = await aSecretary(world, process)
	old = await adopted(cleo)
	const { recordId } = await world.act(sal, 'request-record', { decision: old })
	await sealRecord(world.db, recordId, world.now, {})
	const filed = { classification: '04.02', retention: 'working-2y' } as const
	await world.act(sal, 'file-record', { record: recordId, ...filed })
	const sealedAt = new Date(Date.now() - 3 * 366 * DAY)
	await world.db.update(record).set({ sealedAt }).where(eq(record.id, recordId))
	fresh = await adopted(cleo)
	officer = await town.pageOf(browser, sal)
	phone = await town.pageOf(browser, sal, { phone: true })
	facilitator = await town.pageOf(browser, process.facilitator)
})

test.afterAll(() => town?.close())

async function adopted(cleo: Caller): Promise<string> {
	const { id: decision } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(2 * HOUR)
	await decisionView(world.db, cleo, decision, world.now)
	return decision
}

const one = (page: Page, decision: string) => page.locator(`[aria-labelledby="desk-${decision}"]`)
const desk = () => `/p/${process.id}/records`

test('[RM5] [RM6] what waits is made and checked without leaving the page', async () => {
	await officer.goto(`/p/${process.id}`)
	await presses(officer, officer.getByRole('link', { name: 'Records', exact: true }))
	await expect(officer.getByRole('heading', { level: 1, name: 'Records' })).toBeVisible()
	const mine = one(officer, fresh)
	await presses(officer, mine.getByRole('button', { name: /Make the record/ }))
	await expect(mine.getByText(/Sealed on/)).toBeVisible({ timeout: 60_000 })
	await presses(officer, mine.getByRole('button', { name: /Check here/ }))
	const verdict = /not everything could be checked|Everything holds/
	await expect(mine.getByText(verdict).first()).toBeVisible({
		timeout: 30_000
	})
	await expectAccessible(officer, 'the desk of records')
})

test('[RM1] [RM3] it is filed and held', async () => {
	const mine = one(officer, fresh)
	await writes(officer, mine.getByLabel('Classification code'), '04.02')
	await writes(officer, mine.getByLabel('Registry number'), '2026/118')
	await presses(officer, mine.getByRole('button', { name: /File it/ }))
	await expect(mine.getByText(/04\.02 · 2026\/118 · Kept for/)).toBeVisible()
	await presses(officer, mine.locator('summary', { hasText: 'Set a legal hold' }))
	await writes(officer, mine.getByLabel('Reason'), 'The court asked for it.')
	await presses(officer, mine.getByRole('button', { name: 'Set a legal hold' }))
	await expect(mine.getByText('The court asked for it.')).toBeVisible()
	await expect(mine.getByText('Ask to dispose of the content')).toHaveCount(0)
})

test('[RM4] [RM8] an old one is to be done, and disposed of by two', async () => {
	const toDo = officer.getByRole('region', { name: /^To do/ })
	await expect(toDo.locator(`[aria-labelledby="desk-${old}"]`)).toBeVisible()
	const mine = one(officer, old)
	await presses(officer, mine.locator('summary', { hasText: 'Ask to dispose of the content' }))
	await writes(officer, mine.getByLabel('Reason').last(), 'Its two years are over.')
	await presses(officer, mine.getByRole('button', { name: 'Ask to dispose of the content' }))
	await expect(mine.getByText('Its two years are over.')).toBeVisible()
	await expect(mine.getByRole('button', { name: /^Dispose of the content/ })).toHaveCount(0)
	await facilitator.goto(desk())
	const theirs = one(facilitator, old)
	await presses(facilitator, theirs.getByRole('button', { name: /^Dispose of the content/ }))
	await expect(theirs.getByText(/Its files were disposed of on/)).toBeVisible()
	await expect(theirs.getByText('Fingerprints of the files (SHA-256)')).toBeVisible()
	const file = await facilitator.request.get(`/p/${process.id}/decisions/${old}/record.pdf`)
	expect(file.status()).toBe(410)
})

test('[RM7] [R28] what cannot leave says why, where it was asked for', async () => {
	const { db } = world
	const of = eq(record.decisionId, fresh)
	const [kept] = await db.select({ id: record.id, pdf: record.pdf }).from(record).where(of)
	await db
		.update(record)
		.set({ pdf: new TextEncoder().encode('%PDF-1.7, damaged') })
		.where(of)
	await officer.goto(desk())
	await one(officer, fresh)
		.getByRole('link', { name: /Take to a records system/ })
		.click()
	await expect(officer.getByRole('heading')).toContainText(`The record ${kept?.id} does not have`)
	await db.update(record).set({ pdf: kept?.pdf }).where(of)
	await officer.goto(desk())
	const download = officer.waitForEvent('download')
	await one(officer, fresh)
		.getByRole('link', { name: /Take to a records system/ })
		.click()
	expect((await download).suggestedFilename()).toContain(kept?.id ?? '')
})

test('[PD6] somebody’s letter is answered', async () => {
	await officer.goto(desk())
	await tabTo(officer, officer.getByLabel('Who asks'))
	await officer.keyboard.type('Cleo')
	await writes(officer, officer.getByLabel('Who asked, and how'), 'Letter of 12 November')
	const download = officer.waitForEvent('download')
	await presses(officer, officer.getByRole('button', { name: 'Make and download' }))
	const files = unzipSync(await readFile(await (await download).path()))
	const said = strFromU8(files['data.json'] ?? new Uint8Array())
	expect(JSON.parse(said).person.displayName).toBe('Cleo Citizen')
	expect(said).not.toContain('Sal Secretary')
	await phone.setViewportSize({ width: 320, height: 640 })
	await phone.goto(desk())
	await expectNoSidewaysScroll(phone, 'the desk of records on a phone')
	await expectAccessible(phone, 'the desk of records on a phone')
})
