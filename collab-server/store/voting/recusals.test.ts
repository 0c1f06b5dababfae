import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aGuest,
	aMember,
	aProcess,
	aSecretary,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World,
	DESCRIBED
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, openDecision } from '../decisions/decisions.ts'
import { processLog } from '../processes/process-log.ts'
import { recusalsIn } from './recusals.ts'
import { rollOf } from './roll.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const reason = 'My cooperative would be paid for it.'
const vote = (who: Caller, decision: string) =>
	codeOf(world.act(who, 'cast-ballot', { decision, choice: 'consent' }))
const declare = (who: Caller, artefact: string, more = {}) =>
	world.act(who, 'declare-interest', { artefact, reason, ...more })
const record = (by: Caller, who: Caller, artefact: string, more = {}) =>
	world.act(by, 'record-recusal', { artefact, person: who.personId, reason, ...more })
const people = async (decision: string) =>
	(await rollOf(world.db, decision)).map(({ personId }) => personId)

describe('[B6] an interest', () => {
	test('declared before the snapshot, it leaves the roll; it stays listed', async () => {
		const [marta, other] = [await aCitizen(world, process, 'Marta'), await aCitizen(world, process)]
		const artefact = await aFrozenText(world, process)
		await declare(marta, artefact)
		const { id } = await aDecision(world, process, 'default', artefact)
		await openDecision(world.db, id, world.now)
		expect(await people(id)).toEqual([other.personId])
		expect(await vote(marta, id)).toBe('forbidden')
		expect(await recusalsIn(world.db, other, process.id, world.now)).toMatchObject([
			{ person: { name: 'Marta' }, reason, kind: 'declared', liftedAt: null }
		])
	})

	test('[B7] declared afterwards, it leaves the roll as it is and takes the vote', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const { id, artefact } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		await declare(marta, artefact, { decision: id })
		expect(await people(id)).toEqual([marta.personId])
		expect(await vote(marta, id)).toBe('forbidden')
	})

	test('[B7] a ballot cast before counts, and is not changed any more', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const { id, artefact } = await aDecision(world, process)
		expect(await vote(marta, id)).toBe('done')
		await record(process.facilitator, marta, artefact)
		const change = world.act(marta, 'cast-ballot', { decision: id, choice: 'stand_aside' })
		expect(await codeOf(change)).toBe('forbidden')
	})

	test('in one decision only, it leaves the others alone', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const [one, other] = [await aDecision(world, process), await aDecision(world, process)]
		await declare(marta, one.artefact, { decision: one.id })
		expect(await vote(marta, one.id)).toBe('forbidden')
		expect(await vote(marta, other.id)).toBe('done')
		expect(await codeOf(declare(marta, one.artefact, { decision: other.id }))).toBe('not_found')
	})

	test('is recorded by facilitators and secretaries, with a reason, about others who take part', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const [secretary, official] = [
			await aSecretary(world, process),
			await anOfficial(world, process)
		]
		const artefact = await aDraft(world, process)
		const { facilitator } = process
		expect(await codeOf(record(secretary, marta, artefact))).toBe('done')
		expect(await codeOf(record(facilitator, marta, artefact))).toBe('done')
		expect(await codeOf(record(official, marta, artefact))).toBe('forbidden')
		expect(await codeOf(record(marta, official, artefact))).toBe('forbidden')
		expect(await codeOf(record(facilitator, facilitator, artefact))).toBe('own_case')
		expect(await codeOf(record(facilitator, marta, artefact, { reason: ' ' }))).toBe(
			'reason_missing'
		)
		const elsewhere = await aCitizen(world, await aProcess(world))
		expect(await codeOf(record(facilitator, elsewhere, artefact))).toBe('not_found')
	})

	test('[B7] is taken back by who declared it, and lifted by others than the person', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const secretary = await aSecretary(world, process)
		const artefact = await aFrozenText(world, process)
		const lift = (who: Caller, recusal: string) =>
			codeOf(world.act(who, 'lift-recusal', { recusal }))
		const declared = await declare(marta, artefact)
		expect(await lift(await aCitizen(world, process), declared.recusalId)).toBe('forbidden')
		expect(await lift(process.facilitator, declared.recusalId)).toBe('forbidden')
		expect(await lift(marta, declared.recusalId)).toBe('done')
		expect(await lift(marta, declared.recusalId)).toBe('state_changed')
		const recorded = await record(process.facilitator, marta, artefact)
		expect(await lift(marta, recorded.recusalId)).toBe('forbidden')
		expect(await lift(secretary, recorded.recusalId)).toBe('done')
		const about = await record(secretary, process.facilitator, artefact)
		expect(await lift(process.facilitator, about.recusalId)).toBe('forbidden')
		const { id } = await aDecision(world, process, 'default', artefact)
		expect(await vote(marta, id)).toBe('done')
	})

	test('[F22] its reason and name are for those who work here', async () => {
		const guest = await aGuest(world, process)
		const artefact = await aDraft(world, process)
		await declare(await aCitizen(world, process), artefact)
		expect(await recusalsIn(world.db, guest, process.id, world.now)).toEqual([])
		const log = await processLog(world.db, guest, process.id, {}, world.now)
		expect(JSON.stringify(log)).not.toMatch(/cooperative|Cleo/)
	})

	test('declared twice at the same instant with one command, it is declared once', async () => {
		const marta = await aCitizen(world, process, 'Marta')
		const artefact = await aDraft(world, process)
		const id = crypto.randomUUID()
		const twice = [1, 2].map(() => world.act(marta, 'declare-interest', { artefact, reason }, id))
		const [one, other] = await Promise.all(twice)
		expect(one).toEqual(other)
		expect(await recusalsIn(world.db, marta, process.id, world.now)).toHaveLength(1)
	})
})

test('[B9] a secretary certifies nothing they proposed', async () => {
	const secretary = await aMember(world, process, 'secretary', { name: 'Sal' })
	await world.act(process.facilitator, 'grant-role', {
		process: process.id,
		person: secretary.personId,
		role: 'citizen'
	})
	const { artefactId: artefact } = await world.act(secretary, 'create-artefact', {
		process: process.id,
		artefactKind: 'document',
		title: 'My own idea',
		...DESCRIBED
	})
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
	await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
	const { id } = await aDecision(world, process, 'default', artefact)
	await vote(await aCitizen(world, process), id)
	await vote(secretary, id)
	world.pass(HOUR)
	await closeDecision(world.db, id, world.now)
	const ask = (who: Caller) => codeOf(world.act(who, 'request-record', { decision: id }))
	expect(await ask(secretary)).toBe('forbidden')
	expect(await ask(process.facilitator)).toBe('done')
})
