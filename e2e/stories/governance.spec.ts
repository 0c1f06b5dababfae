import { eq } from 'drizzle-orm'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Caller } from '#collab/store/acting/caller.ts'
import {
	DESCRIBED,
	aMember,
	aProcess,
	type TestProcess,
	underCharter,
	type World
} from '#collab/store/cast/cast.ts'
import { inOneTransaction } from '#collab/store/acting/act.ts'
import { createArtefact } from '#collab/store/acting/artefact-acts.ts'
import type { Acts, CommandKind } from '#collab/store/acting/commands.ts'
import { panelMember } from '#schema/db/redress.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import { letPass, localMinute, passTheClose } from '../doors/time.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { openTown, type Town } from '../world/town.ts'
import { moves } from '../world/text.ts'

/**
 * Governance as people meet it in their browsers: a choice by order of preference, a confidential vote
 * with its receipt, an objection that is taken up, ratification, an appeal, a frozen section. Who does not
 * matter to the story acts without a browser, and time passes by the database's clock.
 */
test.describe.configure({ mode: 'serial' })

let town: Town
let world: World
let help: TestProcess
let desk: TestProcess
let citizens: Caller[]
let carmen: Caller
let fernando: Caller
let ratifier: Caller
let deskCitizens: Caller[]
let facilitator: Page
let byKeys: Page
let onPhone: Page
let ordered: string

const IN_AN_HOUR = 3_600_000

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	world = town.world
	help = await aProcess(world)
	citizens = []
	for (const name of [
		'Carmen Artigas',
		'Fernando Gil',
		'Irina Popa',
		'Lucía Marco',
		'Yusuf Benali'
	])
		citizens.push(await aMember(world, help, 'citizen', { name }))
	;[carmen, fernando] = citizens as [Caller, Caller]
	for (const name of ['Elena Buil', 'Nuria Vela']) await aMember(world, help, 'official', { name })
	facilitator = await town.pageOf(browser, help.facilitator)
	byKeys = await town.pageOf(browser, carmen)
	onPhone = await town.pageOf(browser, fernando, { phone: true })
})

test.afterAll(() => town?.close())

test('options are announced with the form, and ordered by keyboard alone', async () => {
	const artefact = await aText(help, 'Where we help')
	await facilitator.goto(`/p/${help.id}/decisions/new?artefact=${artefact}`)
	await facilitator.getByLabel('The question').fill('Where do we help?')
	await facilitator.getByRole('radio', { name: /By order of preference/ }).check()
	await facilitator.getByLabel('Option 1', { exact: true }).fill('Road centre')
	await facilitator.getByLabel('Option 2', { exact: true }).fill('Closer to the school')
	await facilitator.getByLabel('Option 3', { exact: true }).fill('Morning hours only')
	await facilitator
		.getByLabel('People can answer until')
		.fill(localMinute(new Date(Date.now() + IN_AN_HOUR)))
	await expectAccessible(facilitator, 'options to announce')
	await facilitator.getByRole('button', { name: 'Announce the decision' }).click()
	await expect(heading(facilitator, 'Where do we help?')).toBeVisible()
	ordered = new URL(facilitator.url()).pathname

	await byKeys.goto(ordered)
	const ballot = byKeys.getByRole('region', { name: 'Your answer' })
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Move Closer to the school up' }))
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Move Road centre up' }))
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Move Road centre up' }))
	await expect(ballot).toContainText('You would send: Road centre > Closer to the school')
	await expectAccessible(byKeys, 'a ranking')
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Review and send' }))
	await expectAccessible(byKeys, 'a ranking before it is sent')
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Send my answer' }))
	await expect(byKeys.getByText('Your answer is recorded')).toBeVisible()

	await onPhone.goto(ordered)
	await onPhone.getByLabel('Place of Closer to the school').selectOption('1')
	await onPhone.getByLabel('Place of Road centre').selectOption('2')
	await expectNoSidewaysScroll(onPhone, 'a ranking on a phone')
	await expectAccessible(onPhone, 'a ranking on a phone')
	await sends(onPhone)
	for (const voter of citizens.slice(2)) {
		const answer = { ranking: [['a'], ['b'], ['c']] }
		await act(voter, 'cast-ballot', { decision: idOf(ordered), answer })
	}
})

test('the result stands in tables, each option against each', async () => {
	await passTheClose(world, idOf(ordered))
	await onPhone.goto(ordered)
	await expect(heading(onPhone, 'The result')).toBeVisible()
	await expect(onPhone.getByText('Chosen: Road centre.').first()).toBeVisible()
	const pairs = onPhone.getByRole('region', { name: 'Each against each' })
	const road = pairs.getByRole('row', { name: /^Road centre/ })
	await expect(road.getByRole('cell')).toHaveText(['–', '4', '5', '5'])
	await expectNoSidewaysScroll(onPhone, 'a table of pairs on a phone')
	await expectAccessible(onPhone, 'a table of pairs on a phone')
	await byKeys.goto(ordered)
	await expectAccessible(byKeys, 'a result with options')
})

test('somebody contests it, and a panel without those involved decides', async ({ browser }) => {
	await onPhone.getByText('Contest this outcome').click()
	await onPhone.getByLabel('What you contest').selectOption('how and when it was announced')
	await onPhone
		.getByLabel('What happened, in your words')
		.fill('It was announced in one language only, so many could not know of it.')
	await expectAccessible(onPhone, 'an appeal being written')
	await onPhone.getByRole('button', { name: 'File the appeal' }).click()
	await expect(onPhone.getByText(/Until then nothing is signed/)).toBeVisible()
	const id = new URL(onPhone.url()).hash.replace('#appeal-', '')
	const seats = await world.db.select().from(panelMember).where(eq(panelMember.appealId, id))
	expect(seats.map(({ personId }) => personId)).not.toContain(fernando.personId)

	const reasons = 'The notice stood in both languages on the page, as the log shows.'
	for (const [at, { personId }] of seats.slice(0, 2).entries()) {
		const seated = await town.pageOf(browser, { ...carmen, personId })
		await seated.goto(ordered, { waitUntil: 'networkidle' })
		await seated.getByRole('radio', { name: 'Dismiss the appeal' }).check()
		await seated.getByLabel('Your reasons').fill(reasons)
		if (at === 0) await expectAccessible(seated, 'an appeal to decide')
		await seated.getByRole('button', { name: 'Send my decision' }).click()
		await expect(seated.getByRole('listitem').filter({ hasText: reasons }).first()).toBeVisible()
		await seated.context().close()
	}
	await onPhone.reload()
	await expect(onPhone.getByText(/The panel decided on .*Dismiss the appeal/)).toBeVisible()
	await expectAccessible(onPhone, 'an appeal that was decided')
})

test('a confidential answer leaves a receipt, and the published list has it', async () => {
	const artefact = await aText(help, 'Evening hours')
	const decision = await announced(help, artefact, 'confidential_majority', 'Do we keep them?')
	await byKeys.goto(decision)
	await expect(byKeys.getByText('How many answered what is shown when it closes.')).toBeVisible()
	await reach(byKeys, byKeys.getByRole('radio', { name: /Yes/ }))
	await byKeys.keyboard.press('Space')
	await expectAccessible(byKeys, 'a confidential ballot')
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Review and send' }))
	await pressOn(byKeys, byKeys.getByRole('button', { name: 'Send my answer' }))
	const receipt = byKeys.getByRole('region', { name: 'Your receipt' })
	await expect(receipt).toBeVisible()
	const code = (await receipt.locator('.code').textContent()) ?? ''
	await expectAccessible(byKeys, 'a receipt')
	for (const voter of citizens.slice(1))
		await act(voter, 'cast-ballot', { decision: idOf(decision), choice: 'no' })

	await passTheClose(world, idOf(decision))
	await byKeys.goto(decision)
	await expect(heading(byKeys, 'Who has answered')).toBeVisible()
	await expectAccessible(byKeys, 'a confidential result')
	await byKeys.getByRole('link', { name: 'See the list' }).click()
	await expect(byKeys.getByRole('row', { name: `${code} Yes` })).toBeVisible()
	await byKeys.getByLabel('Receipt', { exact: true }).fill(code)
	await expect(byKeys.getByText('It is in the list: Yes')).toBeVisible()
	await expectAccessible(byKeys, 'the published list of answers')
	await onPhone.goto(`${decision}/box`)
	await expectNoSidewaysScroll(onPhone, 'the published list on a phone')
})

test('an objection is answered, and what it asked for is taken up', async () => {
	const artefact = await aText(help, 'The desk')
	const decision = await announced(help, artefact, 'default', 'Do we open the desk?')
	await onPhone.goto(decision)
	await onPhone.getByRole('radio', { name: /I object/ }).check()
	await onPhone.getByRole('radio', { name: 'It shuts people out' }).check()
	await onPhone
		.getByRole('textbox', { name: 'The reason' })
		.fill('The page cannot be read with a screen reader, so it leaves people out.')
	await onPhone.getByLabel(/What change would solve it/).fill('Test it with a screen reader.')
	await sends(onPhone)
	for (const voter of citizens.filter((one) => one !== fernando))
		await act(voter, 'cast-ballot', { decision: idOf(decision), choice: 'consent' })
	await facilitator.goto(decision)
	await facilitator.getByLabel('Answer this objection').fill('You are right. We will test it.')
	await facilitator.getByRole('button', { name: 'Send the answer' }).click()
	await expect(facilitator.getByText('You are right. We will test it.')).toBeVisible()

	await passTheClose(world, idOf(decision))
	await facilitator.goto(`/p/${help.id}/documents/${artefact}`)
	await moves(facilitator, 'Return to review')
	await moves(facilitator, 'Return to draft')
	await writesAtEnd(facilitator, 'It is tested with a screen reader before it opens.')
	await moves(facilitator, 'Put to review')
	await moves(facilitator, 'Freeze for a decision')

	await facilitator.goto(decision)
	await facilitator.getByText('What the group says about it').first().click()
	await facilitator.getByRole('radio', { name: 'It is taken up in the text' }).check()
	await facilitator.getByLabel(/Why, in a sentence/).fill('The text now asks for that test.')
	await facilitator.getByRole('button', { name: 'Record this' }).click()
	await expect(facilitator.getByText('Taken up')).toBeVisible()
	const changes = facilitator.getByRole('region', { name: 'What changed in the text afterwards' })
	await expect(changes).toContainText('tested with a screen reader')
	await expectAccessible(facilitator, 'an objection that was taken up')
})

test('a recommendation is returned with reasons, and the next one is ratified', async ({
	browser
}) => {
	desk = await aProcess(world)
	const ratification = { required: true, grounds: ['competence', 'legality'] }
	await underCharter(world, desk, { ratification })
	deskCitizens = []
	for (const name of ['Marta Royo', 'Bruno Oto'])
		deskCitizens.push(await aMember(world, desk, 'citizen', { name }))
	ratifier = await aMember(world, desk, 'official', { name: 'Javier Lahoz', mandates: ['ratify'] })
	const page = await town.pageOf(browser, ratifier, { phone: true })

	const first = await recommended(await aText(desk, 'Adjustable tables'), 'Do we buy the tables?')
	await page.goto(first)
	await expect(heading(page, 'The result')).toBeVisible()
	await expect(page.getByText('The group is for it')).toBeVisible()
	const where = page.getByRole('region', { name: 'Where are we' })
	await expect(where).toContainText('Ratify it, or answer with reasons')
	await page.getByRole('radio', { name: 'Return to the group' }).check()
	await page.getByLabel('On which ground').selectOption('It is against the law')
	await page.getByLabel('Give your reasons').fill('No.')
	await page.getByRole('button', { name: 'Send my answer to the group' }).click()
	await expect(page.getByRole('alert').first()).toBeVisible()
	await page
		.getByLabel('Give your reasons')
		.fill('The hall is let on Thursdays until the end of March, so we cannot put tables there.')
	await expectAccessible(page, 'a recommendation to answer')
	await page.getByRole('button', { name: 'Send my answer to the group' }).click()
	await expect(heading(page, 'Returned to the group')).toBeVisible()
	await expect(page.getByText(/The hall is let on Thursdays/)).toBeVisible()
	await expectAccessible(page, 'a recommendation that was returned')

	const second = await recommended(await aText(desk, 'Training'), 'Do we train two people?')
	await page.goto(second)
	await page.getByRole('radio', { name: 'Ratify as it stands' }).check()
	await page.getByLabel('Give your reasons').fill('Ratified as it stands, and gladly.')
	await page.getByRole('button', { name: 'Send my answer to the group' }).click()
	const answered = page.getByRole('region', { name: 'Ratification' })
	await expect(answered.getByText('Adopted and in effect')).toBeVisible()
	await expectNoSidewaysScroll(page, 'a ratified decision on a phone')
	await expectAccessible(page, 'a ratified decision')
	await page.context().close()
})

test('a section is frozen with a reason, and nobody writes there', async () => {
	const artefact = await aText(help, 'Opening hours', 'draft')
	const text = `/p/${help.id}/documents/${artefact}`
	await facilitator.goto(text)
	await facilitator.getByText('Freeze a section').click()
	await facilitator.getByLabel('Which section').selectOption('Who helps')
	await facilitator.getByLabel('Reason', { exact: true }).last().fill('The lawyers read it.')
	await facilitator.getByRole('button', { name: 'Freeze this section' }).click()
	await expect(facilitator.getByRole('button', { name: /Open it again/ })).toBeVisible()
	await expectAccessible(facilitator, 'a frozen section')

	await byKeys.goto(text)
	const editor = byKeys.locator('.ProseMirror').first()
	await expect(editor).toHaveAttribute('contenteditable', 'true')
	await expect(editor).toContainText('Frozen section. The lawyers read it.')
	await editor.getByText('The town hall answers').click()
	await byKeys.keyboard.type('Never. ')
	await expect(byKeys.getByRole('status').filter({ hasText: 'Frozen section' })).toBeVisible()
	await expect(editor).not.toContainText('Never.')
	await editor.getByText('The desk is adjustable').click()
	await byKeys.keyboard.press('End')
	await byKeys.keyboard.type(' Chairs too.')
	await expect(byKeys.locator('.saved').first()).toContainText('Saved')
	await expect(editor).toContainText('Chairs too.')
	await expectAccessible(byKeys, 'a text with a frozen section')
	await expect(facilitator.locator('.ProseMirror').first()).toContainText('Chairs too.')
})

function heading(page: Page, name: string): Locator {
	return page.getByRole('heading', { name, exact: true })
}

function idOf(decision: string): string {
	return decision.split('/').at(-1) ?? ''
}

/** One governed act at this moment of somebody who is not before a browser. */
function act<K extends CommandKind>(who: Caller, kind: K, needs: Acts[K]['needs']) {
	world.now = new Date()
	return world.act(who, kind, needs)
}

async function aText(
	process: TestProcess,
	title: string,
	state: 'draft' | 'frozen' = 'frozen'
): Promise<string> {
	const { facilitator: by, id } = process
	const seed = writtenDocument(
		[
			{ kind: 'heading', text: 'Who helps', level: 2 },
			{ kind: 'paragraph', text: 'The town hall answers on three afternoons.' },
			{ kind: 'heading', text: 'Access', level: 2 },
			{ kind: 'paragraph', text: 'The desk is adjustable.' }
		],
		() => crypto.randomUUID()
	)
	const needs = { process: id, artefactKind: 'document', title, ...DESCRIBED } as const
	const { artefactId: artefact } = await inOneTransaction(world.db, by, new Date(), (work) =>
		createArtefact({ ...work, by }, needs, seed)
	)
	for (const to of state === 'frozen' ? (['in_review', 'frozen'] as const) : [])
		await act(by, 'move-artefact', { artefact, to })
	return artefact
}

/** The address of a decision that has just opened. */
async function announced(
	process: TestProcess,
	artefact: string,
	rule: string,
	question: string
): Promise<string> {
	const closesAt = new Date(Date.now() + IN_AN_HOUR).toISOString()
	const needs = { artefact, rule, question, closesAt }
	const { decisionId } = await act(process.facilitator, 'announce-decision', needs)
	await letPass(world, decisionId, 1000)
	return `/p/${process.id}/decisions/${decisionId}`
}

/** A decision that the group of the desk is for. */
async function recommended(artefact: string, question: string): Promise<string> {
	const decision = await announced(desk, artefact, 'majority', question)
	for (const voter of deskCitizens)
		await act(voter, 'cast-ballot', { decision: idOf(decision), choice: 'yes' })
	await passTheClose(world, idOf(decision))
	return decision
}

/** Walks with Tab until the control has the focus, as somebody without a mouse does. */
async function reach(page: Page, control: Locator): Promise<void> {
	await expect(control).toBeVisible()
	for (let step = 0; step < 120; step++) {
		if (await control.evaluate((node) => node === document.activeElement)) return
		await page.keyboard.press('Tab')
	}
	await expect(control, 'reached by Tab').toBeFocused()
}

async function pressOn(page: Page, control: Locator): Promise<void> {
	await reach(page, control)
	await page.keyboard.press('Enter')
}

async function sends(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Review and send' }).click()
	await page.getByRole('button', { name: 'Send my answer' }).click()
	await expect(page.getByText('Your answer is recorded')).toBeVisible()
}

async function writesAtEnd(page: Page, words: string): Promise<void> {
	const editor = page.locator('.ProseMirror').first()
	await expect(editor).toHaveAttribute('contenteditable', 'true')
	await editor.getByText('The desk is adjustable.').click()
	await page.keyboard.press('End')
	await page.keyboard.press('Enter')
	await page.keyboard.type(words)
	await expect(page.locator('.saved').first()).toContainText('Saved')
}
