import { afterEach, beforeEach, expect, test } from 'vitest'
import {
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aMember,
	aPerson,
	aProcess,
	aWorld,
	anObserver,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from './caller.ts'
import { openDecision } from '../decisions/decisions.ts'
import { loadStanding, standingOf } from './standing.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const standing = async (caller: Caller, artefact: string) => {
	const found = await loadStanding(world.db, caller.personId, artefact, world.now)
	return found && standingOf(found, world.now)
}

test('tells what each may do with a draft, and explains what not', async () => {
	const draft = await aDraft(world, process)
	const citizen = await standing(await aCitizen(world, process), draft)
	expect(citizen?.may).toMatchObject({ view: true, comment: true, edit: true })
	expect(citizen?.denials.facilitate?.whoCan).toContain('facilitator')
	const guest = await standing(await aGuest(world, process), draft)
	expect(guest?.may).toMatchObject({ view: true })
	expect(guest?.may.edit).toBe(undefined)
	expect(guest?.may.vote).toBe(undefined)
})

test('is null for whom the artefact is not there', async () => {
	const draft = await aDraft(world, process)
	expect(await standing(await aPerson(world, 'Sid'), draft)).toBe(null)
	expect(await standing(await anObserver(world, process), draft)).toBe(null)
	expect(await standing(process.facilitator, crypto.randomUUID())).toBe(null)
	expect(await standing(process.facilitator, 'x.register')).toBe(null)
})

test('follows the role, the session and the state as they are now', async () => {
	const guest = await aGuest(world, process)
	const draft = await aDraft(world, process, 'board')
	expect(await standing(guest, draft)).not.toBe(null)
	world.pass(12 * HOUR)
	expect(await standing(guest, draft)).toBe(null)
	await world.act(process.facilitator, 'move-artefact', { artefact: draft, to: 'in_review' })
	const citizen = await aCitizen(world, process)
	expect((await standing(citizen, draft))?.denials.edit?.code).toBe('in_review')
})

test('[F4] [F9] a ballot is open to those on the roll while the decision runs, to a ratifier never', async () => {
	const citizen = await aCitizen(world, process)
	const ratifier = await aMember(world, process, 'official', { mandates: ['ratify'] })
	const { id, artefact } = await aDecision(world, process)
	expect((await standing(citizen, artefact))?.denials.vote?.code).toBe('ballot_not_open')
	await openDecision(world.db, id, world.now)
	expect((await standing(citizen, artefact))?.may.vote).toBe(true)
	expect((await standing(ratifier, artefact))?.may.vote).toBe(undefined)
	expect((await standing(citizen, artefact))?.denials.edit?.until).toBe(world.in(HOUR))
})
