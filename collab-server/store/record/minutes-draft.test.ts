import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { addCard, addColumn } from '#schema/docs/board.ts'
import { plainText } from '#schema/docs/document.ts'
import { addTask, setField } from '#schema/docs/schedule-edits.ts'
import type { Caller } from '../acting/caller.ts'
import { loadDocument } from '../artefacts/updates.ts'
import {
	AN_OBJECTION,
	DESCRIBED,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { TestText } from '../cast/cast-texts.ts'
import { readIn } from '../people/reader-language.ts'
import { eraseOneself } from '../privacy/erasure.ts'
import { settleDue } from '../decisions/settle.ts'

/** Long enough for an objection. */
const LATE = 'It comes too late in the year: the budget for it was decided on in spring.'

let world: World
let process: TestProcess
let [sal, cleo]: Caller[] = []
let meeting: string
let minutes: string
let decision: string
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
	meeting = await aMeeting(process)
	for (const person of [cleo, sal])
		await world.act(process.facilitator, 'note-presence', { meeting, people: [person.personId] })
	decision = (await aDecision(world, process)).id
	await world.act(cleo, 'cast-ballot', { decision, choice: 'object', objection: AN_OBJECTION })
	minutes = await someMinutes(sal, process)
	world.pass(HOUR + MINUTE)
	await settleDue(world.db, world.now, [process.id])
})
afterAll(() => world.drop())

const draft = (by: Caller | undefined, artefact = minutes, at = meeting, id?: string) =>
	world.act(by ?? process.facilitator, 'draft-minutes', { artefact, meeting: at }, id)

async function aMeeting(of: TestProcess, startsAt = world.now.toISOString()): Promise<string> {
	const needs = { process: of.id, title: 'The first evening', startsAt }
	return (await world.act(of.facilitator, 'add-meeting', needs)).meetingId
}

async function someMinutes(by: Caller, of: TestProcess, asMinutes = true): Promise<string> {
	const needs = {
		process: of.id,
		title: 'Minutes',
		...DESCRIBED,
		artefactKind: 'document'
	} as const
	return (await world.act(by, 'create-artefact', { ...needs, minutes: asMinutes })).artefactId
}

async function words(artefact = minutes): Promise<string> {
	return plainText(await docOf(artefact))
}

async function docOf(artefact: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(world.db, artefact))
	return doc
}

describe('[MN1] [MN2] minutes drafted from what happened', () => {
	test('[MN1] attendance by role, what was decided with its count, the objection; no name', async () => {
		const id = crypto.randomUUID()
		const [first, again] = [
			await draft(sal, minutes, meeting, id),
			await draft(sal, minutes, meeting, id)
		]
		expect(again).toEqual(first)
		expect(first.lines).toBeGreaterThanOrEqual(3)
		const said = await words()
		expect(said).toContain('The first evening')
		expect(said).toMatch(/Present: .*secretaries \(1\).*citizens \(1\)/)
		expect(said).toMatch(/Agenda|Decisions/)
		expect(said).toContain(AN_OBJECTION.reason)
		for (const name of ['Cleo', 'Sal', 'Fay']) expect(said).not.toContain(name)
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'minutes-drafted'))
		expect(entries).toHaveLength(1)
	})

	test('[MN2] again adds only what is new, keeps what was taken away, and at the same instant once', async () => {
		expect(await draft(sal)).toEqual({ lines: 0 })
		await new TestText(world, minutes).write(sal ?? null, (root) => root.delete(0, root.length))
		expect(await draft(sal)).toEqual({ lines: 0 })
		world.pass(MINUTE)
		const objection = { ...AN_OBJECTION, reason: LATE }
		const { id: second } = await aDecision(world, process)
		await world.act(cleo ?? process.facilitator, 'cast-ballot', {
			decision: second,
			choice: 'object',
			objection
		})
		world.pass(HOUR + MINUTE)
		await settleDue(world.db, world.now, [process.id])
		const both = await Promise.all([draft(sal), draft(sal)])
		expect(both.map(({ lines }) => lines > 0).toSorted()).toEqual([false, true])
		const after = await words()
		expect(after.split(LATE)).toHaveLength(2)
		expect(after).not.toContain(AN_OBJECTION.reason)
	})
})

test('[MN1] [B11] no card that is hidden, and nobody by name who never had a part in the process', async () => {
	const by = sal ?? process.facilitator
	const edit = { by: by.personId, origin: null }
	const [card, task, other] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
	const board = await aDraft(world, process, 'board')
	await new TestText(world, board).write(by, (_, doc) => {
		addColumn(doc, { id: 'c', title: 'Ideas' }, edit)
		addCard(doc, { id: card, column: 'c', title: 'Cruel words', text: '' }, edit)
	})
	await world.act(process.facilitator, 'take-measure', {
		...{ process: process.id, artefact: board, entry: card, step: 'hide' },
		...{ rule: 'Kindly', reason: 'Rude.' }
	})
	const stranger = await aCitizen(world, await aProcess(world), 'Stella Stranger')
	const schedule = await aDraft(world, process, 'schedule')
	await new TestText(world, schedule).write(by, (_, doc) => {
		addTask(doc, { id: task, kind: 'task', title: 'Buy paper', parent: null }, null, edit)
		setField(doc, task, 'owner', stranger.personId, edit)
	})
	await underCharter(world, process, { flags: { names_public: 'name' } })
	const cat = await aCitizen(world, process, 'Cat Goes')
	await new TestText(world, schedule).write(by, (_, doc) => {
		addTask(doc, { id: other, kind: 'task', title: 'Buy ink', parent: null }, null, edit)
		setField(doc, other, 'owner', cat.personId, edit)
	})
	await eraseOneself(world.db, cat, { name: 'Cat Goes', password: '', words: false }, world.now)
	await readIn('it', () => draft(sal))
	const said = await words()
	expect(said).toContain('Buy paper (see)')
	expect(said, 'in the language of the process').toContain('Buy ink (Former participant')
	for (const kept of ['Cruel words', 'Stella']) expect(said).not.toContain(kept)
})

test('[MN3] not by others, not into another text, not of another process, not before it began', async () => {
	expect(await codeOf(draft(await aGuest(world, process)))).toBe('forbidden')
	const plain = await someMinutes(process.facilitator, process, false)
	expect(await codeOf(draft(process.facilitator, plain))).toBe('minutes_unfit')
	const elsewhere = await aProcess(world)
	expect(await codeOf(draft(sal, minutes, await aMeeting(elsewhere)))).toBe('not_found')
	const ahead = await aMeeting(process, world.in(HOUR))
	expect(await codeOf(draft(sal, minutes, ahead))).toBe('meeting_not_begun')
	await world.act(process.facilitator, 'cancel-meeting', { meeting: ahead, reason: 'Storm.' })
	expect(await codeOf(draft(sal, minutes, ahead))).toBe('meeting_unfit')
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(sal ?? process.facilitator, 'move-artefact', { artefact: minutes, to })
	expect(await codeOf(draft(sal))).toBe('forbidden')
})
