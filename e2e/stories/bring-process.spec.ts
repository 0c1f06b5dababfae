import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { sealRecord } from '#collab/records/seal-record.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aDecision, aPerson, aProcess, HOUR } from '#collab/store/cast/cast.ts'
import { aJoined } from '#collab/store/cast/cast-joined.ts'
import { settleDue } from '#collab/store/decisions/settle.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'

/** A process moves to another installation, where another record has the number of its own. */

let [here, there]: Town[] = []
let officer: Page
let administrator: Page
let phone: Page
let known: { process: string; record: string }

/**
 * A decision with its record, asked for by a secretary. It closes an hour from now and is closed ahead of time: what
 * is due by the clock the running product closes by itself, perhaps before somebody has answered.
 */
async function aRecordIn(town: Town): Promise<{ sal: Caller; process: string; record: string }> {
	const { world } = town
	const process = await aProcess(world)
	const cleo = await aJoined(world, process, 'citizen', 'Cleo Citizen')
	const sal = await aJoined(world, process, 'secretary', 'Sal Secretary')
	const { id: decision } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(2 * HOUR)
	await settleDue(world.db, world.now, [process.id])
	const { recordId } = await world.act(sal, 'request-record', { decision })
	await sealRecord(world.db, recordId, new Date(), {})
	return { sal, process: process.id, record: recordId }
}

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	here = await openTown()
	there = await openTown()
	const { sal, ...made } = await aRecordIn(here)
	known = made
	await aRecordIn(there)
	const ann = await aPerson(there.world, 'Ann', { administrator: true })
	officer = await here.pageOf(browser, sal)
	administrator = await there.pageOf(browser, ann)
	phone = await there.pageOf(browser, ann, { phone: true })
})
test.afterAll(async () => {
	await here?.close()
	await there?.close()
})

test('the records officer takes it along, the administrator brings it and reads what came', async () => {
	await officer.goto(`/p/${known.process}/records`)
	const download = officer.waitForEvent('download')
	await officer.getByRole('link', { name: 'Take the whole process' }).click()
	const file = join(test.info().outputDir, 'process.zip')
	await (await download).saveAs(file)

	await administrator.goto('/admin/bring')
	await expect(administrator.getByText('up to 2,048 MB')).toBeVisible()
	await administrator.getByLabel('The package (ZIP)').setInputFiles(file)
	await administrator.getByRole('button', { name: 'Examine and bring' }).click()
	const report = administrator.getByRole('status').filter({ hasText: 'The process is here' })
	await expect(report).toContainText('3 people, by name only')
	await expect(report).toContainText('1 record')
	await expect(report).toContainText('Records under another number')
	await expect(report).toContainText(`${known.record} → ${known.record}~`)
	await expectAccessible(administrator, 'a process that was brought')
	await report.getByRole('link', { name: 'Open the process' }).click()
	await expect(administrator.getByRole('heading', { level: 1 })).toContainText(
		'Moving-in help page'
	)

	await phone.goto('/admin/bring')
	await phone.getByLabel('The package (ZIP)').setInputFiles(file)
	await phone.getByRole('button', { name: 'Examine and bring' }).click()
	await expect(phone.getByText(`This is here already`)).toBeVisible()
	await expectNoSidewaysScroll(phone, 'a refused package on a phone')
	await expectAccessible(phone, 'a refused package on a phone')
})
