import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { textVisit } from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDraft,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	MINUTE,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { TestText } from '../cast/cast-texts.ts'
import { noteVisit, sinceLastHere } from './visits.ts'

let world: World
let process: TestProcess
let text: TestText
let fernando: Caller
let elena: Caller
let ilze: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	fernando = await aCitizen(world, process, 'Fernando')
	elena = await aCitizen(world, process, 'Elena')
	ilze = await aCitizen(world, process, 'Ilze')
	text = new TestText(world, await aDraft(world, process))
	world.pass(HOUR)
})
afterEach(() => world.drop())

const look = (who = fernando) => sinceLastHere(world.db, who, text.id, world.now)
const visit = (who = fernando) => noteVisit(world.db, who, text.id, world.now)
async function threeChanges() {
	await text.say(elena, 'Bring your papers.')
	world.pass(HOUR)
	await text.say(fernando, 'And a pen.')
	world.pass(HOUR)
	await text.say(ilze, 'The office opens at nine.')
	world.pass(HOUR)
	await text.say(elena, 'It closes at noon.')
	world.pass(HOUR)
}

test('[VS9] what others wrote since the last visit, by whom; not what one wrote oneself', async () => {
	await visit()
	const when = world.now.toISOString()
	world.pass(DAY)
	await threeChanges()
	const found = await look()
	expect(found).toMatchObject({ at: when, changes: 3, by: [{ name: 'Elena' }, { name: 'Ilze' }] })
	expect(Number(found?.first)).toBeGreaterThan(Number(found?.seen))
})

test('[VS9] it stays on the page for the whole visit, and is over with the next one', async () => {
	await visit()
	world.pass(DAY)
	await threeChanges()
	for (let n = 0; n < 4; n++) {
		await visit()
		expect((await look())?.changes).toBe(3)
		world.pass(20 * MINUTE)
	}
	world.pass(HOUR)
	await visit()
	expect(await look()).toBeNull()
})

test('[VS9] it outlives compaction, and a version that was put together', async () => {
	await visit()
	world.pass(DAY)
	await threeChanges()
	await text.compact()
	expect((await look())?.changes).toBe(3)
	world.pass(2 * DAY)
	await text.say(elena, 'Ask for me.')
	await text.compact()
	expect(await look()).toMatchObject({ changes: 4 })
})

test('[VS9] nothing on a first visit, and nothing when only oneself wrote', async () => {
	await threeChanges()
	expect(await look()).toBeNull()
	await visit()
	world.pass(DAY)
	await text.say(fernando, 'Thanks.')
	expect(await look()).toBeNull()
})

test('[VS9] visits are private, enter no ledger, and end with the text', async () => {
	await threeChanges()
	const before = await world.db.select().from(ledgerEntry)
	await visit()
	expect(await world.db.select().from(ledgerEntry)).toHaveLength(before.length)
	const secretary = await aSecretary(world, process)
	const artefact = text.id
	const reason = 'Its time is over.'
	await world.act(secretary, 'move-artefact', { artefact, to: 'archived', retention: 'working-2y' })
	world.pass(2 * 366 * DAY)
	await world.act(secretary, 'ask-disposal', { artefact, reason })
	await world.act(process.facilitator, 'confirm-disposal', { artefact })
	const { artefactId } = textVisit
	expect(await world.db.select().from(textVisit).where(eq(artefactId, artefact))).toEqual([])
})

test('[VS9] refused: whoever may not see the text', async () => {
	const stranger = await aPerson(world, 'A Stranger')
	expect(await codeOf(visit(stranger))).toBe('not_found')
	expect(await codeOf(look(stranger))).toBe('not_found')
})
