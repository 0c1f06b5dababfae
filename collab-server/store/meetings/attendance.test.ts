import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { RollRule } from '#schema/governance/rules/rule-parts.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aFrozenText,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView, openDecision } from '../decisions/decisions.ts'
import { rollOf } from '../voting/roll.ts'
import { drawLot } from '../lots/lot-draw.ts'
import { findLot, poolOf, seatedIn } from '../lots/lot-rows.ts'
import { meetingsView } from './meetings-view.ts'

let world: World
let process: TestProcess
let ann: Caller
let ben: Caller
beforeAll(async () => {
	world = await aWorld()
})
beforeEach(async () => {
	process = await aProcess(world)
	ann = await aCitizen(world, process, 'Ann')
	ben = await aCitizen(world, process, 'Ben')
	await asking({ min_attendance: '3/4' })
})
afterAll(() => world.drop())

const asking = (more: Partial<RollRule>) =>
	underCharter(world, process, {
		rules: {
			default: { roll: { who: ['citizen'], min_assurance: 1, snapshot: 'at_open', ...more } }
		}
	})
/** A meeting that these people were at, with its register closed. */
const met = async (...people: Caller[]) => {
	const needs = { process: process.id, title: 'An evening', startsAt: world.in(0) }
	const { facilitator } = process
	const { meetingId: meeting } = await world.act(facilitator, 'add-meeting', needs)
	const there = [facilitator, ...people].map(({ personId }) => personId)
	await world.act(facilitator, 'note-presence', { meeting, people: there })
	await world.act(facilitator, 'close-meeting', { meeting })
	world.pass(DAY)
	return meeting
}
const decides = async () => {
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	return id
}
const onRoll = async (decision: string, ...people: Caller[]) => {
	const ids = (await rollOf(world.db, decision)).map(({ personId }) => personId)
	return people.map(({ personId }) => ids.includes(personId))
}

describe('[P5] a roll that asks for attendance', () => {
	test('is without those who were there too seldom, and they see why', async () => {
		for (const there of [[ann, ben], [ann], [ann], []]) await met(...there)
		const decision = await decides()
		expect(await onRoll(decision, ann, ben)).toEqual([true, false])
		const vote = world.act(ben, 'cast-ballot', { decision, choice: 'consent' })
		expect(await codeOf(vote)).toBe('not_on_roll')
		const seen = await decisionView(world.db, ben, decision, world.now)
		expect(seen.attendance).toEqual({ attended: 1, of: 4, needed: 3, enough: false })
		const { standing } = await meetingsView(world.db, ben, process.id, world.now)
		expect(standing.find(({ rule }) => rule === 'default')).toMatchObject({
			attended: 1,
			of: 4,
			needed: 3,
			enough: false
		})
		// The same people under a rule that does not ask.
		await asking({})
		expect(await onRoll(await decides(), ann, ben)).toEqual([true, true])
		expect((await meetingsView(world.db, ben, process.id, world.now)).standing).toEqual([])
	})

	test('looks at nothing that was before somebody joined, and at no open or cancelled meeting', async () => {
		for (const there of [[ann], [ann], [ann]]) await met(...there)
		const late = await aCitizen(world, process, 'Late')
		world.pass(HOUR)
		const needs = { process: process.id, title: 'Not yet closed', startsAt: world.in(0) }
		await world.act(process.facilitator, 'add-meeting', needs)
		const { meetingId: meeting } = await world.act(process.facilitator, 'add-meeting', needs)
		await world.act(process.facilitator, 'cancel-meeting', { meeting, reason: 'Nobody came.' })
		expect(await onRoll(await decides(), ann, ben, late)).toEqual([true, false, true])
	})

	test('[F5] stays as it was taken when a register is corrected, and follows it afterwards', async () => {
		const meeting = await met(ann)
		const before = await decides()
		const correction = { meeting, people: [ben.personId], reason: 'He came late.' }
		await world.act(process.facilitator, 'note-presence', correction)
		expect(await onRoll(before, ben)).toEqual([false])
		world.pass(MINUTE)
		expect(await onRoll(await decides(), ben)).toEqual([true])
	})

	test('[F5] is taken as the registers stood at the instant it is for, however late that runs', async () => {
		const meeting = await met(ann, ben)
		const artefact = await aFrozenText(world, process)
		const { id } = await aDecision(world, process, 'default', artefact)
		world.pass(MINUTE)
		const strike = { meeting, person: ben.personId, reason: 'It was somebody else.' }
		await world.act(process.facilitator, 'strike-presence', strike)
		await openDecision(world.db, id, world.now)
		expect(await onRoll(id, ann, ben)).toEqual([true, true])
	})

	test('[LT7] of a panel by lot asks nothing of the time before somebody sat on it', async () => {
		const sortition = { strata: ['district'], size: 2 }
		await asking({ min_assurance: 2, min_attendance: '1/1', sortition })
		const people = [ann, ben, await aCitizen(world, process, 'Cid')]
		await met()
		const { lotId: lot } = await world.act(process.facilitator, 'announce-lot', {
			process: process.id,
			rule: 'default',
			drawsAt: world.in(HOUR),
			bands: { district: ['North', 'South'] }
		})
		for (const who of people)
			await world.act(who, 'join-lot', { lot, strata: { district: 'North' } })
		world.pass(HOUR)
		await drawLot(world.db, lot, world.now)
		const row = await findLot(world.db, lot)
		const seats = row ? seatedIn(row, await poolOf(world.db, lot)) : []
		const [stays, goes] = people.filter(({ personId }) => seats.includes(personId))
		const comes = people.find(({ personId }) => !seats.includes(personId))
		if (!stays || !goes || !comes) throw new Error('two of three were drawn')

		await met(stays)
		expect(await onRoll(await decides(), stays, goes, comes)).toEqual([true, false, false])
		await world.act(goes, 'decline-seat', { lot })
		world.pass(MINUTE)
		expect(await onRoll(await decides(), stays, goes, comes)).toEqual([true, false, true])
		await met(stays)
		expect(await onRoll(await decides(), stays, goes, comes)).toEqual([true, false, false])
		const outside = await meetingsView(world.db, goes, process.id, world.now)
		expect(outside.standing).toEqual([])
	})
})
