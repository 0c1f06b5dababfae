import { expect, type Page, test } from '@playwright/test'
import { sealRecord } from '#collab/records/seal-record.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDraft,
	aProcess,
	aSecretary,
	type TestProcess
} from '#collab/store/cast/cast.ts'
import { TestText } from '#collab/store/cast/cast-texts.ts'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'

/** Somebody's address stands in a record that everybody reads. It goes, by two people, and the record stands. */
test.describe.configure({ mode: 'serial' })

const NAME = 'Anna Bērziņa'
const HOME = 'Mill Lane 12'

let town: Town
let process: TestProcess
let officer: Page
let facilitator: Page
let reader: Page
let decision: string
let old: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	const { world } = town
	world.now = new Date(Date.now() - DAY)
	process = await aProcess(world)
	const cleo = await aCitizen(world, process)
	const sal = await aSecretary(world, process)
	const artefact = await aDraft(world, process)
	await new TestText(world, artefact).say(cleo, `${NAME} of ${HOME} has the key.`)
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(process.facilitator, 'move-artefact', { artefact, to })
	const asked = { artefact, rule: 'default', closesAt: world.in(HOUR) }
	const question = `Does ${NAME} keep the key?`
	decision = (await world.act(process.facilitator, 'announce-decision', { ...asked, question }))
		.decisionId
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(2 * HOUR)
	await decisionView(world.db, cleo, decision, world.now)
	old = (await world.act(sal, 'request-record', { decision })).recordId
	await sealRecord(world.db, old, world.now, {})
	officer = await town.pageOf(browser, sal)
	facilitator = await town.pageOf(browser, process.facilitator, { phone: true })
	reader = await town.reader(browser, { scripts: false })
})

test.afterAll(() => town?.close())

const desk = () => `/p/${process.id}/records`
const one = (page: Page) => page.locator(`[aria-labelledby="desk-${decision}"]`)

test('[RE1] [RE2] the officer sees what would go, and asks', async () => {
	await officer.goto(desk())
	const mine = one(officer)
	await mine.locator('summary', { hasText: 'Take words out' }).click()
	await mine.getByLabel('Words that have to go').fill(`${NAME}\n${HOME}`)
	await mine.getByLabel('Ground').selectOption('erasure')
	await mine.getByLabel('Request, order or provision').fill('Request of 3 November')
	await mine.getByRole('button', { name: /Show what would go/ }).click()
	await expect(mine.getByText('[redacted: erasure of personal data]').first()).toBeVisible()
	await expect(mine.getByText(`Another record takes the place of ${old}.`)).toBeVisible()
	await expectAccessible(officer, 'what a redaction would take out')
	await mine.getByRole('button', { name: /Ask another person/ }).click()
	await expect(mine.getByText('Asked. Another person has to agree')).toBeVisible()
	await expect(mine.getByRole('button', { name: /Take these words out/ })).toHaveCount(0)
})

test('[RE4] [RM8] it waits for another person, who reads it on a phone and carries it out', async () => {
	await facilitator.goto('/')
	await facilitator.getByRole('link', { name: 'Read what would go' }).click()
	const toDo = facilitator.getByRole('region', { name: /^To do/ })
	await expect(toDo.getByText(`Does ${NAME} keep the key?`).first()).toBeVisible()
	const theirs = one(facilitator)
	await expect(theirs.getByText(`Does ${NAME} keep the key?`).first()).toBeVisible()
	await expectNoSidewaysScroll(facilitator, 'words to be taken out')
	await theirs.getByLabel('I have read what goes').check()
	await theirs.getByRole('button', { name: /Take these words out for good/ }).click()
	await expect(theirs.getByText('The words are gone.')).toBeVisible()
	await expect(theirs.getByText(/Sealed on/)).toBeVisible({ timeout: 60_000 })
	await expect(theirs).not.toContainText(NAME)
})

test('[RE5] [RE6] everybody reads that words went, why, and no words', async () => {
	await reader.goto(`/register/${old}`)
	await expect(reader.getByText(/words had to go from this record: erasure/)).toBeVisible()
	await reader.getByRole('link', { name: /keep the key/ }).click()
	await expect(reader.getByText('Request of 3 November')).toBeVisible()
	await expect(reader.getByText('[redacted: erasure of personal data]').first()).toBeVisible()
	for (const words of [NAME, HOME]) await expect(reader.locator('body')).not.toContainText(words)
	const gone = await reader.request.get(`/register/${old}.pdf`)
	expect(gone.status()).toBe(410)
	expect(await gone.json()).toMatchObject({ refusal: { params: { ground: 'erasure' } } })
	await reader.goto(`/register?q=${encodeURIComponent(HOME)}`)
	await expect(reader.getByRole('link', { name: /keep the key/ })).toHaveCount(0)
})

test('[RT1] [RT2] [RT3] what it tells wrongly about somebody is put right beside it', async () => {
	const page = `/p/${process.id}/decisions/${decision}/record`
	await facilitator.goto(page)
	await facilitator.locator('summary', { hasText: 'Something about me is wrong here' }).click()
	await facilitator.getByLabel('What it says').fill('Fay Facilitator, trainee')
	await facilitator.getByLabel('What would be right').fill('Fay Facilitator, head of office')
	await facilitator.getByLabel('How one can see that').fill('My letter of appointment')
	await facilitator.getByRole('button', { name: 'Ask to have it put right' }).click()
	await expect(facilitator.getByText('Asked. You are told by mail')).toBeVisible()
	await expectNoSidewaysScroll(facilitator, 'the page of a record')
	await expectAccessible(facilitator, 'the page of a record')
	await officer.goto(desk())
	const mine = one(officer)
	await expect(mine.getByText('Fay Facilitator, trainee')).toBeVisible()
	await expectAccessible(officer, 'what somebody says a record tells wrongly')
	await mine.getByRole('textbox', { name: 'Reason', exact: true }).fill('The letter says so.')
	await mine.getByRole('button', { name: 'Put it right' }).click()
	await expect(mine.getByText('Answered. The person was told.')).toBeVisible()
	await facilitator.goto('/account')
	await expect(facilitator.getByText(/Put right, .*: The letter says so\./)).toBeVisible()
	await facilitator.goto(page)
	await expect(facilitator.getByText(/“Fay Facilitator, trainee” should read/)).toBeVisible()
})
