import { eq } from 'drizzle-orm'
import type * as Y from 'yjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { documentRoot, plainText } from '#schema/docs/document.ts'
import { addTask, setField } from '#schema/docs/schedule-edits.ts'
import { attachmentsOf } from '#schema/record/pdf-read.ts'
import { openPdf } from '#schema/record/pdf-file.ts'
import type { Caller } from '../store/acting/caller.ts'
import {
	AN_OBJECTION,
	DESCRIBED,
	HOUR,
	MINUTE,
	aCitizen,
	aDraft,
	aFrozenText,
	aProcess,
	aSecretary,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../store/cast/cast.ts'
import { TestText } from '../store/cast/cast-texts.ts'
import { setRuntime } from '../store/database/runtime.ts'
import { settleDue } from '../store/decisions/settle.ts'
import { sealRecord } from './seal-record.ts'
import { verifyFile } from './verify-cli.ts'

/** From the agenda to the seal: each test goes on where the one before it ended. */
const HERE = 'https://interlink.example.org'
let world: World
let process: TestProcess
let sal: Caller
let cleo: Caller
let otto: Caller
let page: string
let plan: string
let meeting: string
let minutes: string
beforeAll(async () => {
	world = await aWorld()
	setRuntime({ database: world.base.database, publicUrl: HERE })
	process = await aProcess(world)
	sal = await aSecretary(world, process)
	cleo = await aCitizen(world, process)
	otto = await anOfficial(world, process)
	page = await aFrozenText(world, process)
	plan = await aDraft(world, process, 'schedule')
	await announced('Welcome\nWho prints it')
	await put({ title: 'The help page', broughtBy: otto.personId, about: `artefact/${page}` })
	const printing = await put({ title: 'Printing', about: `artefact/${plan}` })
	await world.act(sal, 'move-agenda-item', { meeting, item: printing, to: 'earlier' })
	world.pass(HOUR)
	await held()
})
afterAll(() => world.drop())

async function announced(agenda: string) {
	const needs = { process: process.id, title: 'The first evening', startsAt: world.in(HOUR) }
	meeting = (await world.act(process.facilitator, 'add-meeting', { ...needs, agenda })).meetingId
}

async function put(item: { title: string; about: string; broughtBy?: string }): Promise<string> {
	return (await world.act(sal, 'put-agenda-item', { meeting, asks: 'decide', ...item })).itemId
}

/** Two are there, one objects, somebody takes on a task. */
async function held() {
	const people = [sal.personId, cleo.personId]
	await world.act(sal, 'note-presence', { meeting, people })
	const needs = { artefact: page, rule: 'default', meeting, closesAt: world.in(HOUR) }
	const question = 'Do we adopt the help page?'
	const { facilitator } = process
	const { decisionId: decision } = await world.act(facilitator, 'announce-decision', {
		...needs,
		question
	})
	await world.act(cleo, 'cast-ballot', { decision, choice: 'object', objection: AN_OBJECTION })
	await new TestText(world, plan).write(otto, (_, doc) => {
		const edit = { by: otto.personId, origin: null }
		const [paper, ink] = [crypto.randomUUID(), crypto.randomUUID()]
		addTask(doc, { id: paper, kind: 'task', title: 'Buy paper', parent: null }, null, edit)
		setField(doc, paper, 'owner', otto.personId, edit)
		setField(doc, paper, 'end', '2027-03-01', edit)
		addTask(doc, { id: ink, kind: 'task', title: 'Buy ink', parent: null }, null, edit)
		setField(doc, ink, 'owner', cleo.personId, edit)
	})
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now, [process.id])
	await world.act(sal, 'close-meeting', { meeting })
}

test('[MN1] [MN4] the draft follows the agenda in order, with attendance, vote, objection and who does what', async () => {
	const needs = { process: process.id, title: 'Minutes', ...DESCRIBED }
	minutes = (
		await world.act(sal, 'create-artefact', { ...needs, artefactKind: 'document', minutes: true })
	).artefactId
	await world.act(sal, 'draft-minutes', { artefact: minutes, meeting })
	const said = plainText(await new TestText(world, minutes).now())
	const inOrder = [
		'Who was there',
		'secretaries (1)',
		'1. Welcome',
		'For discussion.',
		'2. Who prints it',
		'3. Printing',
		'Buy paper (Otto Official, by 1 March 2027)',
		'Buy ink (Citizen)',
		'4. The help page',
		'For decision. Brought by: Otto Official. About: The help page.',
		'Do we adopt the help page?',
		AN_OBJECTION.reason
	].map((words) => [words, said.indexOf(words)] as const)
	expect(inOrder.map(([, at]) => at)).not.toContain(-1)
	expect(inOrder.toSorted(([, one], [, other]) => one - other)).toEqual(inOrder)
	expect(said).not.toContain('Cleo')
	expect(said).not.toContain('Also taken up')
})

test('[MN1] each line leads to its event', async () => {
	const lines = itemsOf(documentRoot(await new TestText(world, minutes).now()))
	expect(lines.length).toBeGreaterThanOrEqual(8)
	const links = lines.map((line) => /href="?([^"\s>]+)/.exec(line)?.[1] ?? line)
	for (const link of links) expect(link).toContain(`${HERE}/p/${process.id}/`)
	const entry = links.find((link) => link.includes('/log/'))
	const [told] = await world.db
		.select({ type: ledgerEntry.type })
		.from(ledgerEntry)
		.where(eq(ledgerEntry.index, Number(entry?.split('/').at(-1))))
	expect(told?.type).toBe('decision-closed')
})

test('[MN3] the secretary edits them, they are reviewed, adopted by decision, and sealed', async () => {
	await new TestText(world, minutes).say(sal, 'The chair thanked everybody.')
	expect(await codeOf(world.act(cleo, 'move-artefact', { artefact: minutes, to: 'frozen' }))).toBe(
		'forbidden'
	)
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(sal, 'move-artefact', { artefact: minutes, to })
	const { decisionId: decision } = await world.act(process.facilitator, 'announce-decision', {
		artefact: minutes,
		rule: 'default',
		question: 'Do we adopt the minutes?',
		closesAt: world.in(HOUR)
	})
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now, [process.id])
	// [B9] Whoever wrote them does not certify them.
	expect(await codeOf(world.act(sal, 'request-record', { decision }))).toBe('forbidden')
	const { recordId } = await world.act(process.facilitator, 'request-record', { decision })
	await sealRecord(world.db, recordId, world.now, {})
	const [sealed] = await world.db.select().from(record).where(eq(record.id, recordId))
	expect(sealed?.status).toBe('sealed')
	const pdf = sealed?.pdf ?? new Uint8Array()
	const text = (await attachmentsOf(openPdf(pdf))).get('text.md')
	const frozen = new TextDecoder().decode(text)
	for (const words of ['The chair thanked everybody.', 'Buy paper', AN_OBJECTION.reason])
		expect(frozen).toContain(words)
	const trust = { roots: [], evaluation: true, key: null, at: world.now }
	const { checks } = await verifyFile(pdf, trust)
	expect(checks.filter(({ state }) => state !== 'holds')).toEqual([])
	expect(checks.map(({ check }) => check)).toEqual(expect.arrayContaining(['text', 'seal', 'time']))
})

/** Each item of a list, as the XML of its content. */
function itemsOf(root: Y.XmlFragment): string[] {
	return root.toString().match(/<listitem.*?<\/listitem>/gis) ?? []
}
