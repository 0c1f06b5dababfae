import { afterEach, beforeEach, expect, test } from 'vitest'
import {
	AN_OBJECTION,
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aFrozenText,
	aProcess,
	aSecretary,
	aWorld,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { home } from './home.ts'
import { membershipOf } from '../cast/cast-bodies.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const waiting = async (who: Caller) =>
	(await home(world.db, who, world.now)).waiting.map(({ code, until }) => ({ code, until }))

test('[B15] is one list across processes, the nearest deadline first, those without one last', async () => {
	const other = await aProcess(world)
	const citizen = await aCitizen(world, process)
	await world
		.act(other.facilitator, 'create-invitation', {
			process: other.id,
			role: 'citizen',
			expiresAt: world.in(DAY),
			maxUses: 1
		})
		.then(({ token }) => world.act(citizen, 'accept-invitation', { token: token ?? '' }))
	const late = await aFrozenText(world, process)
	await world.act(process.facilitator, 'announce-decision', {
		artefact: late,
		rule: 'default',
		question: 'Late?',
		closesAt: world.in(3 * HOUR)
	})
	await aDecision(world, other)
	expect(await waiting(citizen)).toEqual([
		{ code: 'answer_decision', until: world.in(HOUR) },
		{ code: 'answer_decision', until: world.in(3 * HOUR) }
	])
	await aFrozenText(world, process)
	const steering = await waiting(process.facilitator)
	expect(steering).toEqual([{ code: 'announce_decision', until: null }])
})

test('[B15] a contested measure waits for who may look at it again, with its deadline', async () => {
	const [citizen, secretary] = [await aCitizen(world, process), await aSecretary(world, process)]
	expect(await waiting(citizen)).toEqual([])
	const { measureId: measure } = await world.act(process.facilitator, 'take-measure', {
		process: process.id,
		person: citizen.personId,
		step: 'notice',
		rule: 'Nobody is insulted.',
		reason: 'It hurt.'
	})
	expect(await waiting(citizen)).toEqual([{ code: 'read_measure', until: world.in(10 * DAY) }])
	expect(await waiting(secretary)).toEqual([])
	await world.act(citizen, 'contest-measure', { measure, reason: 'It was another.' })
	expect(await waiting(citizen)).toEqual([])
	expect(await waiting(process.facilitator)).toEqual([])
	expect(await waiting(secretary)).toEqual([{ code: 'review_measure', until: world.in(15 * DAY) }])
	const review = { measure, outcome: 'upheld' as const, reason: 'It was this person.' }
	await world.act(secretary, 'review-measure', review)
	expect(await waiting(secretary)).toEqual([])
})

test('[B15] nothing waits any more for who lost the right to do it', async () => {
	const citizen = await aCitizen(world, process)
	const { id } = await aDecision(world, process)
	await world.act(citizen, 'cast-ballot', {
		decision: id,
		choice: 'object',
		objection: AN_OBJECTION
	})
	expect(await waiting(process.facilitator)).toMatchObject([{ code: 'answer_objection' }])
	const voter = await aCitizen(world, process, 'Cid')
	await aDecision(world, process)
	expect(await waiting(voter)).toMatchObject([{ code: 'answer_decision' }])
	await world.act(voter, 'end-role', { membership: await membershipOf(world, process, voter) })
	expect((await home(world.db, voter, world.now)).processes).toEqual([])
	const marta = await aCitizen(world, process, 'Marta')
	const third = await aDecision(world, process)
	expect(await waiting(marta)).toMatchObject([{ code: 'answer_decision' }])
	const interest = { artefact: third.artefact, reason: 'My cooperative would be paid for it.' }
	await world.act(marta, 'declare-interest', interest)
	expect(await waiting(marta)).toEqual([])
})
