import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { documentRoot, elementsOf, plainText } from '#schema/docs/document.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDraft,
	aSecretary,
	aProcess,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	MINUTE,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { paragraph, TestText } from '../cast/cast-texts.ts'
import { versionOf, versionsOf } from './history.ts'

let world: World
let process: TestProcess
let text: TestText
let fernando: Caller
let elena: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	fernando = await aCitizen(world, process, 'Fernando')
	elena = await aCitizen(world, process, 'Elena')
	text = new TestText(world, await aDraft(world, process))
	world.pass(HOUR)
	await text.say(fernando, 'Bring your papers.')
	world.pass(HOUR)
	await text.say(elena, 'The office opens at nine.')
	world.pass(HOUR)
})
afterEach(() => world.drop())

const list = () => versionsOf(world.db, fernando, text.id, world.now)
const read = async (ref: string) =>
	plainText(await versionOf(world.db, fernando, { artefact: text.id, ref }, world.now))
const refAt = async (n: number) => (await list()).at(n)?.ref ?? ''
const name = (version: string, called: string, who = fernando) =>
	world.act(who, 'name-version', { artefact: text.id, version, name: called })
const restore = (version: string, seen: string, who = fernando, id?: string) =>
	world.act(who, 'restore-version', { artefact: text.id, version, seen }, id)
const inReview = () =>
	world.act(process.facilitator, 'move-artefact', { artefact: text.id, to: 'in_review' })
const said = async () => plainText(await text.now())
const BOTH = '\nBring your papers.\nThe office opens at nine.'

describe('[VS7] a named version', () => {
	test('is kept for ever, from the log and from the disk', async () => {
		await name(await refAt(1), 'For the mayor')
		await text.compact()
		await name(await refAt(0), 'Empty')
		world.pass(100 * DAY)
		await text.say(elena, 'Later.')
		await text.compact()
		const names = (await list()).map((version) => version.name)
		expect(names).toEqual(['Empty', 'For the mayor', null, null])
		expect(await read(await refAt(1))).toBe('\nBring your papers.')
	})

	test('is named while others write on: what they write is the next version', async () => {
		const ref = await refAt(-1)
		await text.say(elena, 'It closes at noon.')
		await name(ref, 'Before noon')
		await text.say(elena, 'Ask for Ilze.')
		expect(await read(ref)).toBe(BOTH)
		expect((await list()).map((version) => version.name)).toEqual([null, null, 'Before noon', null])
	})

	test('loses its name and is as others are', async () => {
		await name(await refAt(1), 'For the mayor')
		await name(await refAt(1), '')
		expect((await list()).every((version) => version.name === null)).toBe(true)
	})

	test('refused: who may not edit, what is no version, a name without end', async () => {
		const ref = await refAt(1)
		expect(await codeOf(name('999999', 'Mine'))).toBe('state_changed')
		expect(await codeOf(name('x', 'Mine'))).toBe('state_changed')
		expect(await codeOf(name(ref, 'x'.repeat(121)))).toBe('text_too_long')
		const board = await aDraft(world, process, 'board')
		const act = world.act(fernando, 'name-version', { artefact: board, version: ref, name: 'x' })
		expect(await codeOf(act)).toBe('not_found')
		await inReview()
		expect(await codeOf(name(ref, 'Mine', await aSecretary(world, process)))).toBe('forbidden')
	})
})

describe('[VS8] an older version that is put back', () => {
	test('is one more change, in the name of who did it; the same act undoes it', async () => {
		const { replaced } = await restore(await refAt(1), await refAt(-1))
		expect(await said()).toBe('\nBring your papers.')
		const last = (await list()).at(-1)
		expect(last?.by.map((person) => person.name)).toEqual(['Fernando'])
		expect(await read(replaced)).toBe(BOTH)
		await restore(replaced, last?.ref ?? '', elena)
		expect(await said()).toBe(BOTH)
		const events = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'version-restored'))
		expect(events).toHaveLength(2)
	})

	test('leaves alone what says the same: its blocks are the blocks they were', async () => {
		const before = documentRoot(await text.now()).get(1)._item?.id
		await restore(await refAt(1), await refAt(-1))
		expect(documentRoot(await text.now()).get(1)._item?.id).toEqual(before)
	})

	test('survives compaction and old age together with what it replaced', async () => {
		const { replaced } = await restore(await refAt(1), await refAt(-1))
		await text.compact()
		world.pass(400 * DAY)
		await text.say(elena, 'Later.')
		await text.compact()
		expect(await read(replaced)).toBe(BOTH)
	})

	test('is refused when somebody wrote since the person looked, and tells them to look again', async () => {
		const [older, seen] = [await refAt(1), await refAt(-1)]
		await text.say(elena, 'It closes at noon.')
		expect(await codeOf(restore(older, seen))).toBe('state_changed')
		expect(await said()).toContain('It closes at noon.')
		expect(await codeOf(restore(older, await refAt(-1)))).toBe('done')
	})

	test('of two who do it at the same instant, the second is told', async () => {
		const [empty, older, seen] = [await refAt(0), await refAt(1), await refAt(-1)]
		const both = await Promise.all([
			codeOf(restore(older, seen)),
			codeOf(restore(empty, seen, elena))
		])
		expect(both.toSorted()).toEqual(['done', 'state_changed'])
	})

	test('happens once for one command, however often it is sent', async () => {
		const [older, seen, id] = [await refAt(1), await refAt(-1), crypto.randomUUID()]
		const first = await restore(older, seen, fernando, id)
		expect(await restore(older, seen, fernando, id)).toEqual(first)
		const rows = await world.db
			.select()
			.from(documentUpdate)
			.where(eq(documentUpdate.document, text.id))
		expect(rows).toHaveLength(4)
	})

	test('is refused to who may not edit, and once the text is frozen', async () => {
		const [older, seen] = [await refAt(1), await refAt(-1)]
		const secretary = await aSecretary(world, process)
		await inReview()
		expect(await codeOf(restore(older, seen, secretary))).toBe('forbidden')
		await world.act(process.facilitator, 'move-artefact', { artefact: text.id, to: 'frozen' })
		expect(await codeOf(restore(older, seen))).toBe('forbidden')
		expect(await said()).toBe(BOTH)
	})

	test('changes no frozen section', async () => {
		const heading = crypto.randomUUID()
		await text.write(fernando, (root) => root.insert(0, [paragraph('Rent', 'heading', heading)]))
		world.pass(MINUTE)
		await world.act(process.facilitator, 'freeze-section', {
			...{ artefact: text.id, heading, reason: 'Agreed.' }
		})
		expect(await codeOf(restore(await refAt(1), await refAt(-1)))).toBe('section_frozen')
		expect(elementsOf(documentRoot(await text.now()))).toHaveLength(4)
	})

	test('refused: what is no version of this text', async () => {
		const seen = await refAt(-1)
		for (const ref of ['0', 'x', crypto.randomUUID(), '999999'])
			expect(await codeOf(restore(ref, seen)), ref).toBe('not_found')
		expect(await codeOf(restore(await refAt(0), 'x'))).toBe('not_found')
	})
})
