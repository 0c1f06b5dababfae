import { readFile } from 'node:fs/promises'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, type Page, test } from '@playwright/test'
import {
	DAY,
	aMember,
	aProcess,
	aSecretary,
	type TestProcess,
	type World
} from '#collab/store/cast/cast.ts'
import { NO_BASES_NAMED } from '#schema/governance/privacy.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * Personal data as people meet them: the notice of a process, somebody takes along what is kept and is erased
 * on a phone, and a secretary answers a letter.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let world: World
let process: TestProcess
let facilitator: Page
let citizen: Page
let secretary: Page

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	world = town.world
	process = await aProcess(world)
	const marta = await aMember(world, process, 'citizen', { name: 'Marta Vītola' })
	facilitator = await town.pageOf(browser, process.facilitator)
	citizen = await town.pageOf(browser, marta, { phone: true })
	secretary = await town.pageOf(browser, await aSecretary(world, process))
})

test.afterAll(() => town?.close())

test('[PD8] the notice is set, and read by whoever takes part', async () => {
	await facilitator.goto(`/p/${process.id}/data`)
	await expectAccessible(facilitator, 'no notice yet')
	await facilitator.getByLabel('Contact', { exact: true }).fill('privacy@brindlemoor.example')
	await facilitator.getByRole('button', { name: 'Put this notice in place' }).click()
	await expect(facilitator.getByText('The new notice stands from now on.')).toBeVisible()
	await citizen.goto(`/p/${process.id}/data`)
	await expect(citizen.getByText('privacy@brindlemoor.example')).toBeVisible()
	await expect(citizen.getByText('Version 1')).toBeVisible()
	await expectAccessible(citizen, 'the notice on a phone')
	await expectNoSidewaysScroll(citizen, 'on a phone')
})

test('[PD8] who is asked to join reads the basis of each use before they join', async ({
	browser
}) => {
	await world.act(process.facilitator, 'set-privacy-notice', {
		...{ process: process.id, controller: 'City of Brindlemoor' },
		...{ contact: 'privacy@brindlemoor.example', officer: 'dpo@brindlemoor.example' },
		bases: {
			...NO_BASES_NAMED,
			deciding: { basis: 'legal_obligation', law: 'Participation Act, s. 4' },
			publishing: { basis: 'consent', law: '' }
		}
	})
	for (const role of ['guest', 'citizen'] as const) {
		const { token } = await world.act(process.facilitator, 'create-invitation', {
			...{ process: process.id, role, maxUses: 1, expiresAt: world.in(DAY) }
		})
		const reader = await town.reader(browser, { scripts: false })
		await reader.goto(`/join/${token}`)
		// A guest joins at once, so the notice is open; an account is made on a page of its own.
		if (role === 'citizen') await reader.getByText('What we keep about you').click()
		for (const [use, basis] of [
			['Taking part', 'Public task (GDPR art. 6(1)(e))'],
			['Deciding', 'Legal obligation (GDPR art. 6(1)(c)), Participation Act, s. 4'],
			['Publishing names', 'Consent (GDPR art. 6(1)(a))'],
			['Protecting', 'Public task (GDPR art. 6(1)(e))'],
			['Responsible', 'City of Brindlemoor'],
			['Data protection officer', 'dpo@brindlemoor.example']
		] as const)
			await expect(
				reader.locator('.notice div', { has: reader.getByText(use, { exact: true }) })
			).toContainText(basis)
		await reader.context().close()
	}
})

test('[PD10] a letter is entered, waits, and is given more time', async () => {
	await secretary.goto(`/p/${process.id}/data`)
	await secretary.getByRole('link', { name: 'Requests for access' }).click()
	await secretary.getByLabel('Who asked', { exact: true }).selectOption({ label: 'Marta Vītola' })
	await secretary.getByLabel('Who asked, and how').fill('Letter of 12 January')
	await secretary.getByRole('button', { name: 'Enter the request' }).click()
	await expect(secretary.getByText('The request is entered.')).toBeVisible()
	await expect(secretary.getByText(/^Answer until/)).toBeVisible()
	await secretary.goto('/')
	await secretary.getByRole('link', { name: 'Somebody asked what is kept about them' }).click()
	await secretary.getByLabel('Why it takes longer').fill('It is in many texts.')
	await secretary.getByRole('button', { name: 'Take two months more' }).click()
	await expect(secretary.getByText('More time was taken: It is in many texts.')).toBeVisible()
	await expect(secretary.getByRole('button', { name: 'Take two months more' })).toHaveCount(0)
	await expectAccessible(secretary, 'requests for access')
	await secretary.setViewportSize({ width: 360, height: 640 })
	await expectNoSidewaysScroll(secretary, 'requests on a phone')
	await secretary.setViewportSize({ width: 1280, height: 800 })
})

test('[PD6] a secretary makes the package of somebody who wrote a letter', async () => {
	await secretary.goto(`/p/${process.id}/people`)
	await secretary.getByLabel('Roles of Marta Vītola').click()
	await secretary.getByRole('link', { name: 'Access package' }).click()
	await secretary.getByLabel('Who asked, and how').fill('Letter of 12 January')
	await expectAccessible(secretary, 'an access package')
	const data = await download(secretary, 'Make and download')
	expect(data.person).toEqual({ displayName: 'Marta Vītola' })
	await secretary.goto(`/p/${process.id}/log`)
	await expect(secretary.getByText('Access package made')).toBeVisible()
	await secretary.goto(`/p/${process.id}/data/requests`)
	await expect(secretary.getByText(/^Answered .*: Letter of 12 January$/)).toBeVisible()
})

test('[PD1] [PD5] somebody takes along what is kept, and is erased', async () => {
	await citizen.goto('/account')
	const data = await download(citizen, 'Download my data')
	expect(data.person.displayName).toBe('Marta Vītola')
	await citizen.getByRole('link', { name: 'Erase my account' }).click()
	await expectAccessible(citizen, 'before being erased')
	await expectNoSidewaysScroll(citizen, 'on a phone')
	const name = citizen.getByLabel('To go on, type: Marta Vītola')
	await name.fill('Marta')
	await citizen.getByRole('button', { name: 'Erase for good' }).click()
	await expect(citizen.getByRole('link', { name: 'This is not the name.' })).toBeVisible()
	await name.fill('Marta Vītola')
	await name.press('Enter')
	await expect(citizen.getByRole('heading', { name: 'You are erased here' })).toBeVisible()
	await citizen.goto(`/p/${process.id}`)
	await expect(citizen.getByRole('heading', { name: 'Sign in' })).toBeVisible()
	await facilitator.goto(`/p/${process.id}/people`)
	await expect(facilitator.getByText('Former participant 1')).toBeVisible()
	await expect(facilitator.getByText('Marta')).toHaveCount(0)
})

/** What the data file of a downloaded package says. */
async function download(page: Page, button: string) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	])
	const entries = unzipSync(new Uint8Array(await readFile(await file.path())))
	return JSON.parse(strFromU8(entries['data.json'] ?? new Uint8Array()))
}
