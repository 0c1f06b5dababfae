import { type Browser, expect, type Page, test } from '@playwright/test'
import { sealRecord } from '#collab/records/seal-record.ts'
import type { Caller } from '#collab/store/acting/caller.ts'
import type { Acts, CommandKind } from '#collab/store/acting/commands.ts'
import {
	AN_OBJECTION,
	DESCRIBED,
	MINUTE,
	aCitizen,
	aFrozenText,
	aMember,
	aProcess,
	aSecretary,
	anOfficial,
	type TestProcess,
	underCharter,
	type World
} from '#collab/store/cast/cast.ts'
import { settleDue } from '#collab/store/decisions/settle.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../world/axe.ts'
import { editor, expectSaved, goToEnd, moves } from '../world/text.ts'
import { openTown, type Town } from '../world/town.ts'

/**
 * A meeting as people meet it: it is added with the form, somebody checks in on a phone, the register is
 * corrected by keyboard and closed, and who was not there reads why they have no vote.
 */
test.describe.configure({ mode: 'serial' })

const HOUR = 3_600_000
let town: Town
let world: World
let panel: TestProcess
let facilitator: Page
let onPhone: Page
let absent: Page
let meeting: string
let council: Council

test.beforeAll(async ({ browser }) => {
	test.setTimeout(300_000)
	town = await openTown()
	world = town.world
	// Founded three hours ago, so that a meeting of an hour ago is one of this process.
	world.now = new Date(Date.now() - 3 * HOUR)
	panel = await aProcess(world)
	const roll = { who: ['citizen'], min_assurance: 1, snapshot: 'at_open', min_attendance: '3/4' }
	await underCharter(world, panel, { rules: { default: { roll } } })
	const lucia = await aMember(world, panel, 'citizen', { name: 'Lucía Marco' })
	const yusuf = await aMember(world, panel, 'citizen', { name: 'Yusuf Benali' })
	facilitator = await town.pageOf(browser, panel.facilitator)
	onPhone = await town.pageOf(browser, lucia, { phone: true })
	absent = await town.pageOf(browser, yusuf, { phone: true })
})

test.afterAll(() => town?.close())

test('a meeting is added, and somebody checks in with the code shown in the room', async () => {
	await facilitator.goto(`/p/${panel.id}/meetings`)
	await expectAccessible(facilitator, 'no meetings yet')
	await facilitator.getByLabel('What it is called').fill('First evening')
	await facilitator.getByLabel('When it begins').fill(inRiga(new Date(Date.now() - HOUR)))
	await facilitator.getByRole('button', { name: 'Add the meeting' }).click()
	await expect(heading(facilitator, 'First evening')).toBeVisible()
	meeting = new URL(facilitator.url()).pathname
	await facilitator.getByRole('button', { name: 'Open check-in' }).click()
	const code = facilitator.getByText(/^\d{3} \d{3}$/)
	await expect(code).toBeVisible()
	await expectAccessible(facilitator, 'a code to check in')

	await onPhone.goto(`/p/${panel.id}/meetings`)
	await onPhone.getByRole('link', { name: 'First evening' }).click()
	await onPhone.getByLabel('Code of the meeting').fill('not it')
	await onPhone.getByRole('button', { name: 'Check in' }).click()
	await expect(onPhone.getByText(/That is not the code of this meeting/).first()).toBeVisible()
	await onPhone.getByLabel('Code of the meeting').fill((await code.textContent()) ?? '')
	await expectAccessible(onPhone, 'checking in on a phone')
	await onPhone.getByRole('button', { name: 'Check in' }).click()
	await expect(onPhone.getByText('You are noted as present.')).toBeVisible()
	await expect(onPhone.getByText(/^You checked in/)).toBeVisible()
	await expectAccessible(onPhone, 'checked in on a phone')
	await expectNoSidewaysScroll(onPhone, 'checked in on a phone')
	// The page of the room asks by itself who has come.
	await expect(facilitator.getByRole('region', { name: 'Register', exact: true })).toContainText(
		'Lucía Marco'
	)
})

test('a line is noted and taken back by keyboard, and the register is closed', async () => {
	const register = facilitator.getByRole('region', { name: 'Register', exact: true })
	await facilitator.getByRole('checkbox', { name: 'Yusuf Benali' }).focus()
	await facilitator.keyboard.press('Space')
	await facilitator.getByRole('button', { name: 'Note as present' }).focus()
	await facilitator.keyboard.press('Enter')
	await expect(register).toContainText('Yusuf Benali')
	await facilitator.getByRole('button', { name: /^Take back.*Yusuf/ }).focus()
	await facilitator.keyboard.press('Enter')
	await expect(register.getByText(/^Taken back by Fay Facilitator/)).toBeVisible()
	await facilitator.getByRole('button', { name: 'Close the register' }).focus()
	await facilitator.keyboard.press('Enter')
	await expect(facilitator.getByText(/It stands/)).toBeVisible()
	await expect(facilitator.getByText('1 person was there')).toBeVisible()
	await expectAccessible(facilitator, 'a closed register')
	await onPhone.goto(`/p/${panel.id}/meetings`)
	await expect(onPhone.getByText('you were there')).toBeVisible()
	await expect(onPhone.getByText(/You were at 1 of 1 meetings/)).toBeVisible()
	await expectAccessible(onPhone, 'where somebody stands')
	await expectNoSidewaysScroll(onPhone, 'where somebody stands')
})

test('who was not there reads why they have no vote, until the register is corrected', async () => {
	const decision = await announced()
	await onPhone.goto(decision)
	await expect(onPhone.getByRole('region', { name: 'Your answer' })).toBeVisible()
	await absent.goto(decision)
	await expect(absent.getByText(/so you are not on its roll/)).toBeVisible()
	await expectAccessible(absent, 'no vote for want of attendance')
	await expectNoSidewaysScroll(absent, 'no vote for want of attendance')

	await facilitator.goto(meeting, { waitUntil: 'networkidle' })
	await facilitator.getByRole('checkbox', { name: 'Yusuf Benali' }).check()
	await facilitator.getByLabel('Reason').last().fill('He sat behind the pillar.')
	await facilitator.getByRole('button', { name: 'Note as present' }).click()
	const corrected = facilitator.getByRole('region', { name: 'Corrected after closing' })
	await expect(corrected).toContainText('He sat behind the pillar.')
	await absent.goto(meeting)
	await expect(absent.getByText('He sat behind the pillar.')).toBeVisible()
	await expect(absent.getByText(/^You were noted as present/)).toBeVisible()
	await expectAccessible(absent, 'a register that was corrected')
	// The roll that was taken stays; the next one has him.
	await absent.goto(decision)
	await expect(absent.getByText(/so you are not on its roll/)).toBeVisible()
	await absent.goto(await announced())
	await expect(absent.getByText(/enough for its roll/)).toBeVisible()
	await expect(absent.getByRole('region', { name: 'Your answer' })).toBeVisible()
})

test('[MN3] where there are no minutes yet, one press begins them with what happened', async () => {
	await facilitator.goto(meeting, { waitUntil: 'networkidle' })
	const part = facilitator.getByRole('region', { name: 'Minutes' })
	await expect(part.getByLabel('What is it called?')).toHaveValue('Minutes: First evening')
	await expectAccessible(facilitator, 'minutes that can be begun')
	await part.getByRole('button', { name: 'Begin minutes' }).click()
	await part.getByRole('link', { name: 'Open the minutes' }).click()
	const text = editor(facilitator)
	await expect(text.getByRole('heading', { name: 'Who was there' })).toBeVisible()
	await expect(facilitator.getByRole('heading', { level: 1 })).toHaveText('Minutes: First evening')
})

test('[P7] [P8] an agenda is put, asked for, and ordered by keyboard; it stands in the calendar file', async ({
	browser
}) => {
	council = await laidOut(browser)
	const { writer, process, page } = council
	await writer.goto(`/p/${process.id}/meetings`)
	await writer.getByLabel('What it is called').fill('Council of the help page')
	await writer.getByLabel('When it begins').fill(inRiga(new Date(Date.now() - 2 * HOUR)))
	await writer.getByLabel('Agenda, one item a line (optional)').fill('Welcome\nThe help page')
	await writer.getByRole('button', { name: 'Add the meeting' }).click()
	const agenda = writer.getByRole('region', { name: 'Agenda' })
	await expect(agenda.getByRole('listitem')).toHaveCount(2)
	await agenda.getByText('Change: The help page').click()
	const change = agenda.getByRole('listitem').nth(1)
	await change.getByLabel('What is asked').selectOption('For decision')
	await change.getByLabel('Who brings it (optional)').selectOption('Otto Official')
	await change.getByLabel('What it is about (optional)').selectOption(`artefact/${page}`)
	await change.getByRole('button', { name: 'Save the item' }).click()
	await expect(agenda.getByText('brought by Otto Official')).toBeVisible()
	await expectAccessible(writer, 'an agenda that is being made')
	await agenda.getByRole('button', { name: /^Move earlier.*The help page/ }).focus()
	await writer.keyboard.press('Enter')
	await expect(agenda.getByRole('listitem').first()).toContainText('1. The help page')
	council.meeting = new URL(writer.url()).pathname
	const file = await writer.request.get(`${council.meeting}/calendar`)
	expect((await file.text()).replaceAll('\r\n ', '')).toContain(
		'DESCRIPTION:1. The help page (for decision)\\n2. Welcome (for discussion)'
	)
	await council.reader.goto(council.meeting)
	await expect(council.reader.getByText('For decision · brought by Otto Official')).toBeVisible()
	await expectAccessible(council.reader, 'an agenda on a phone')
	await expectNoSidewaysScroll(council.reader, 'an agenda on a phone')
})

test('[MN3] [MN4] the minutes are drafted, edited, reviewed, adopted and sealed', async () => {
	const { writer, process, minutes, citizen } = council
	await isHeld(council)
	await writer.goto(council.meeting)
	await writer.getByRole('button', { name: 'Draft the minutes' }).click()
	await writer.getByRole('link', { name: 'Open the minutes' }).click()
	const text = editor(writer)
	for (const head of ['Who was there', '1. The help page', '2. Welcome'])
		await expect(text.getByRole('heading', { name: head })).toBeVisible()
	await expect(text).toContainText(AN_OBJECTION.reason)
	const events = text.getByRole('link', { name: '(see)' })
	await expect(events).toHaveCount(await text.locator('li').count())
	await expect(events.last()).toHaveAttribute('href', new RegExp(`/p/${process.id}/`))
	await goToEnd(writer)
	await writer.keyboard.type(' Otto thanked everybody.')
	await expectSaved(writer)
	for (const step of ['Put to review', 'Freeze for a decision']) await moves(writer, step)
	await expect(writer.getByText('Frozen for decision').first()).toBeVisible()

	const record = await isSealed(minutes, citizen)
	await writer.goto(`/p/${process.id}/records`, { waitUntil: 'networkidle' })
	const line = writer.locator('li, section', { hasText: 'Do we adopt the minutes?' }).last()
	await expect(writer.getByText(record).first()).toBeVisible()
	await line.getByRole('button', { name: /Check here/ }).click()
	await expect(
		writer.getByText(/not everything could be checked|Everything holds/).first()
	).toBeVisible({ timeout: 30_000 })
})

type Council = Awaited<ReturnType<typeof laidOut>>

/** Another process: a secretary who writes, an official who brings a text, a citizen with a vote. */
async function laidOut(browser: Browser) {
	world.now = new Date(Date.now() - 3 * HOUR)
	const process = await aProcess(world)
	const sal = await aSecretary(world, process)
	const citizen = await aCitizen(world, process)
	await anOfficial(world, process)
	const page = await aFrozenText(world, process)
	const needs = { process: process.id, title: 'Minutes of the council', ...DESCRIBED }
	const { artefactId: minutes } = await world.act(sal, 'create-artefact', {
		...needs,
		artefactKind: 'document',
		minutes: true
	})
	const [writer, reader] = [
		await town.pageOf(browser, sal),
		await town.pageOf(browser, citizen, { phone: true })
	]
	return { process, citizen, sal, page, minutes, writer, reader, meeting: '' }
}

/** Two hours ago: two are noted, the text is voted on and objected to, and it ends. */
async function isHeld({ process, citizen, sal, page, meeting: address }: Council): Promise<void> {
	const meeting = address.split('/').at(-1) ?? ''
	world.now = new Date(Date.now() - 1.5 * HOUR)
	const people = [sal.personId, citizen.personId]
	await world.act(sal, 'note-presence', { meeting, people })
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		...{ artefact: page, rule: 'default', meeting },
		question: 'Do we adopt the help page?',
		closesAt: world.in(HOUR)
	})
	await world.act(citizen, 'cast-ballot', { decision, choice: 'object', objection: AN_OBJECTION })
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now, [process.id])
}

/** Decided on ahead of time, and sealed for the facilitator: who wrote them does not certify them. */
async function isSealed(artefact: string, citizen: Caller): Promise<string> {
	const { facilitator, id } = council.process
	const { decisionId: decision } = await act(facilitator, 'announce-decision', {
		...{ artefact, rule: 'default', question: 'Do we adopt the minutes?' },
		closesAt: new Date(Date.now() + HOUR).toISOString()
	})
	await act(citizen, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(2 * HOUR)
	await settleDue(world.db, world.now, [id])
	const { recordId } = await world.act(facilitator, 'request-record', { decision })
	await sealRecord(world.db, recordId, world.now, {})
	return recordId
}

function heading(page: Page, name: string) {
	return page.getByRole('heading', { name, exact: true })
}

/** As a `datetime-local` field of a process in Riga takes it. */
function inRiga(at: Date): string {
	return at.toLocaleString('sv-SE', { timeZone: 'Europe/Riga' }).slice(0, 16).replace(' ', 'T')
}

/** One governed act at this moment of somebody who is not before a browser. */
function act<K extends CommandKind>(who: Caller, kind: K, needs: Acts[K]['needs']) {
	world.now = new Date()
	return world.act(who, kind, needs)
}

/** The address of a decision at this moment that asks for attendance. */
async function announced(): Promise<string> {
	world.now = new Date()
	const artefact = await aFrozenText(world, panel)
	const { decisionId } = await act(panel.facilitator, 'announce-decision', {
		artefact,
		rule: 'default',
		question: 'Do we recommend it?',
		closesAt: world.in(HOUR)
	})
	return `/p/${panel.id}/decisions/${decisionId}`
}
