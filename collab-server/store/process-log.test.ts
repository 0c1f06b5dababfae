import { afterEach, beforeEach, expect, test } from 'vitest'
import {
	AN_OBJECTION,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from './cast.ts'
import type { Caller } from './caller.ts'
import { decisionView } from './decisions.ts'
import { processLog } from './process-log.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const read = (caller: Caller, options = {}) =>
	processLog(world.db, caller, process.id, options, world.now)

test('[F15] tells every act, who did it and under which charter, the newest first', async () => {
	const citizen = await aCitizen(world, process)
	await world.act(process.facilitator, 'change-phase', {
		process: process.id,
		to: 'de',
		reason: 'Everybody is here.'
	})
	const { entries, before } = await read(citizen)
	expect(entries.map(({ type }) => type)).toEqual([
		'phase-changed',
		'role-began',
		'process-created'
	])
	expect(entries[0]).toMatchObject({
		by: { name: 'Fay Facilitator' },
		data: { from: 'en', to: 'de', reason: 'Everybody is here.', charter: expect.any(String) }
	})
	expect(before).toBe(null)
})

test('is read in pages that continue one another', async () => {
	for (let n = 0; n < 3; n++) await aDraft(world, process)
	const first = await read(process.facilitator, { limit: 2 })
	const second = await read(process.facilitator, { limit: 2, before: first.before ?? 0 })
	const indexes = [...first.entries, ...second.entries].map(({ index }) => index)
	expect(indexes).toEqual([4, 3, 2, 1])
})

test('[F8] never tells, before or after the close, who cast which ballot', async () => {
	const citizen = await aCitizen(world, process)
	const { id } = await aDecision(world, process)
	await world.act(citizen, 'cast-ballot', {
		decision: id,
		choice: 'object',
		objection: AN_OBJECTION
	})
	const told = async () =>
		(await read(process.facilitator)).entries.filter(({ type }) => /ballot|objection/.test(type))
	for (const entry of await told()) expect(entry.by).toBe(null)
	world.pass(HOUR)
	await decisionView(world.db, citizen, id, world.now)
	expect(JSON.stringify(await told())).not.toMatch(/Cleo|screen reader/)
})

test('is nothing to a stranger, and to a guest nothing about what a guest may not see', async () => {
	const guest = await aGuest(world, process)
	const { id, artefact } = await aDecision(world, process)
	const { entries } = await read(guest)
	expect(JSON.stringify(entries)).not.toContain(artefact)
	expect(JSON.stringify(entries)).not.toContain(id)
	expect(entries.length).toBeGreaterThan(0)
	expect(entries.every(({ by }) => by === null)).toBe(true)
	expect(await codeOf(read(await aPerson(world, 'Sid')))).toBe('not_found')
})
