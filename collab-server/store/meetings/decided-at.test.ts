import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countsAgain } from '#schema/record/verify.ts'
import { assemble } from '../../records/assemble.ts'
import {
	HOUR,
	MINUTE,
	aCitizen,
	aFrozenText,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from '../decisions/decisions.ts'
import { settleDue } from '../decisions/settle.ts'
import { processLog } from '../processes/process-log.ts'
import { factsForRecord } from '../record/record-facts.ts'
import { meetingView } from './meeting-view.ts'

const HALF_OF_THOSE_PRESENT = {
	method: 'majority',
	base: 'yes_no',
	quorum: { type: 'present_fraction', value: '1/2' },
	reasons: 'none',
	results_visibility: 'live',
	secrecy: 'open'
}

let world: World
let process: TestProcess
let citizens: Caller[]
beforeAll(async () => {
	world = await aWorld()
})
beforeEach(async () => {
	process = await aProcess(world)
	citizens = []
	for (const name of ['Ann', 'Ben', 'Cid', 'Dee'])
		citizens.push(await aCitizen(world, process, name))
	await underCharter(world, process, { rules: { half: HALF_OF_THOSE_PRESENT } })
})
afterAll(() => world.drop())

const meets = async (ms = 0) => {
	const needs = { process: process.id, title: 'The evening', startsAt: world.in(ms) }
	return (await world.act(process.facilitator, 'add-meeting', needs)).meetingId
}
const note = (meeting: string, people: Caller[], reason = '') =>
	world.act(process.facilitator, 'note-presence', {
		meeting,
		people: people.map(({ personId }) => personId),
		reason
	})
const announce = async (meeting?: string) => {
	const artefact = await aFrozenText(world, process)
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule: 'half',
		question: 'Do we?',
		closesAt: world.in(HOUR),
		...(meeting && { meeting })
	})
	return decisionId
}
const says = (who: Caller | undefined, decision: string) =>
	who && world.act(who, 'cast-ballot', { decision, choice: 'yes' })
const closed = async (decision: string) => {
	world.pass(HOUR)
	await settleDue(world.db, world.now)
	const { results } = await decisionView(world.db, process.facilitator, decision, world.now)
	return results?.outcome
}

describe('[P6] those present', () => {
	test('are those in the register of the meeting, or who answer; without a meeting, who answer', async () => {
		const meeting = await meets()
		await note(meeting, [process.facilitator, ...citizens.slice(1)])
		const [at, without] = [await announce(meeting), await announce()]
		for (const decision of [at, without]) await says(citizens[0], decision)
		const seen = await decisionView(world.db, process.facilitator, at, world.now)
		expect(seen).toMatchObject({
			// Three in the register and one who answered: two have to answer. Fay stands on no roll.
			meeting: { id: meeting, present: 3, byRole: [{ role: 'citizen', count: 3 }] },
			quorumNeeded: 2,
			results: { outcome: { result: 'no_quorum', quorum: { needed: 2, counted: 1 } } }
		})
		expect(await closed(at)).toMatchObject({ result: 'no_quorum', quorum: { needed: 2 } })
		expect(await closed(without)).toMatchObject({ result: 'adopted', quorum: { needed: 1 } })
		const { decisions } = await meetingView(
			world.db,
			process.facilitator,
			process.id,
			meeting,
			world.now
		)
		expect(decisions.map(({ id }) => id)).toEqual([at])
	})

	test('[F19] are fixed at the close: later corrections change nothing, and a record counts again', async () => {
		const meeting = await meets()
		await note(meeting, citizens.slice(0, 3))
		const decision = await announce(meeting)
		for (const who of citizens.slice(0, 2)) await says(who, decision)
		const outcome = await closed(decision)
		expect(outcome).toMatchObject({ result: 'adopted', quorum: { needed: 2, counted: 2 } })
		await world.act(process.facilitator, 'close-meeting', { meeting })
		world.pass(MINUTE)
		await note(meeting, citizens.slice(3), 'Dee was in the kitchen.')
		const seen = await decisionView(world.db, process.facilitator, decision, world.now)
		expect(seen.meeting?.present).toBe(3)
		expect(seen.results?.outcome).toEqual(outcome)

		const facts = await factsForRecord(world.db, decision)
		const record = assemble(facts, 'DR-2027-000001', world.now)
		expect(record.electorate.roll.filter(({ present }) => present)).toHaveLength(3)
		expect(countsAgain(record)).toBe(true)
		const roll = record.electorate.roll.map(({ present: _, ...line }) => line)
		expect(countsAgain({ ...record, electorate: { ...record.electorate, roll } })).toBe(false)
		const log = await processLog(world.db, process.facilitator, process.id, {}, world.now)
		const entry = log.entries.find(({ type }) => type === 'decision-closed')
		expect(entry?.data).toMatchObject({ present: 3 })
	})

	test('a meeting that was called off, begins too late or is of another process is refused', async () => {
		const [late, off] = [await meets(HOUR), await meets()]
		const cancel = (meeting: string) =>
			world.act(process.facilitator, 'cancel-meeting', { meeting, reason: 'The hall is flooded.' })
		await cancel(off)
		for (const meeting of [late, off]) expect(await codeOf(announce(meeting))).toBe('meeting_unfit')
		expect(await codeOf(announce(crypto.randomUUID()))).toBe('not_found')
		const fit = await meets(HOUR - MINUTE)
		const decision = await announce(fit)
		expect(await codeOf(cancel(fit))).toBe('decision_open')
		await closed(decision)
		expect(await codeOf(cancel(fit))).toBe('done')
	})
})
