import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { objection as objectionTable } from '#schema/db/decisions.ts'
import {
	AN_OBJECTION,
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionView, openDecision } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'

let world: World
let process: TestProcess
let people: Caller[]
let decision: string
let artefact: string
let objection: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	people = []
	for (const name of ['Cleo', 'Cid', 'Cyd', 'Cora'])
		people.push(await aCitizen(world, process, name))
})
afterEach(() => world.drop())

const WHY = 'Five people tested it with a screen reader on Friday; it works.'
const person = (at: number): Caller => {
	const one = people[at]
	if (!one) throw new Error('nobody')
	return one
}
/** Cleo objects; the validity of objections is tested as `by` says. */
async function objected(by: string, more = {}): Promise<void> {
	await underCharter(world, process, { objections: { validity_by: by }, ...more })
	;({ id: decision, artefact } = await aDecision(world, process))
	await openDecision(world.db, decision, world.now)
	const cast = await world.act(person(0), 'cast-ballot', {
		decision,
		choice: 'object',
		objection: AN_OBJECTION
	})
	objection = cast.objectionId ?? ''
}
const judge = (caller: Caller, stands: boolean, reason: string | undefined = WHY) =>
	codeOf(world.act(caller, 'judge-objection', { objection, stands, ...(reason && { reason }) }))
const dispose = (caller: Caller, as: 'valid' | 'not_valid' | 'integrated', reason = WHY) =>
	codeOf(world.act(caller, 'dispose-objection', { objection, as, reason }))
const statusOf = async () => {
	const [row] = await world.db.select().from(objectionTable).where(eq(objectionTable.id, objection))
	return row?.status
}
const close = async () => {
	world.pass(HOUR)
	await closeDecision(world.db, decision, world.now)
}

describe('[O1] [O2] who tests an objection', () => {
	test('[O2] the group: more than half of the others settle it, with their reasons', async () => {
		await objected('group')
		expect(await judge(person(1), false)).toBe('done')
		expect(await statusOf()).toBe('open')
		expect(await judge(person(2), false)).toBe('done')
		expect(await statusOf()).toBe('not_valid')
		const view = await decisionView(world.db, person(3), decision, world.now)
		expect(view.objections[0]?.judgements).toEqual({ stands: 0, falls: 2, reasons: [WHY, WHY] })
		expect(await judge(person(3), true)).toBe('objection_settled')
	})

	test('[O2] nobody judges their own, nobody off the roll, nobody in the place of the group', async () => {
		await objected('group')
		expect(await judge(person(0), false)).toBe('not_a_judge')
		expect(await judge(process.facilitator, false)).toBe('forbidden')
		expect(await dispose(process.facilitator, 'not_valid')).toBe('not_a_judge')
		expect(await dispose(process.facilitator, 'valid')).toBe('not_a_judge')
		expect(await judge(person(1), false, '')).toBe('reason_missing')
		expect(await judge(person(1), false, 'no')).toBe('objection_reason_missing')
		world.pass(HOUR)
		expect(await judge(person(1), false)).toBe('ballot_closed')
		expect(await statusOf()).toBe('open')
	})

	test('[O2] it waits for those who have not judged, and a judgement can be changed', async () => {
		await objected('group')
		const codes = async () =>
			(await home(world.db, person(1), world.now)).waiting.map(({ code }) => code)
		expect(await codes()).toContain('judge_objection')
		await judge(person(1), true)
		expect(await codes()).not.toContain('judge_objection')
		await judge(person(1), false)
		await Promise.all([judge(person(2), false), judge(person(3), false)])
		expect(await statusOf()).toBe('not_valid')
	})

	test('[O1] the secretary and nobody else, where the charter says so', async () => {
		await objected('secretary')
		const secretary = await aSecretary(world, process)
		expect(await dispose(process.facilitator, 'not_valid')).toBe('forbidden')
		expect(await judge(person(1), false)).toBe('not_a_judge')
		expect(await dispose(secretary, 'not_valid')).toBe('done')
	})

	test('[O1] who facilitates, where the charter says so', async () => {
		await objected('facilitator')
		expect(await dispose(await aSecretary(world, process), 'not_valid')).toBe('forbidden')
		expect(await dispose(process.facilitator, 'not_valid')).toBe('done')
	})
})

describe('[O3] [O4] what becomes of it', () => {
	async function nextRound(): Promise<void> {
		const by = process.facilitator
		await world.act(by, 'move-artefact', { artefact, to: 'in_review', reason: 'An objection.' })
		world.pass(DAY)
		await world.act(by, 'move-artefact', { artefact, to: 'frozen' })
	}

	test('[O3] nothing was integrated in a text that was frozen again as it was', async () => {
		await objected('group')
		await close()
		await nextRound()
		expect(await dispose(process.facilitator, 'integrated')).toBe('text_not_amended')
	})

	test('[O4] the vote after the rounds overrules what still stood', async () => {
		await objected('group', { rules: { default: { max_rounds: 1 } } })
		await close()
		expect(await statusOf()).toBe('open')
		const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
			artefact,
			rule: 'default',
			question: 'Do we adopt it?',
			closesAt: world.in(HOUR),
			previous: decision
		})
		await openDecision(world.db, decisionId, world.now)
		for (const voter of people.slice(1)) {
			await world.act(voter, 'cast-ballot', { decision: decisionId, choice: 'yes' })
		}
		await world.act(person(0), 'cast-ballot', {
			decision: decisionId,
			choice: 'no',
			reason: 'It still shuts people out.'
		})
		decision = decisionId
		await close()
		expect(await statusOf()).toBe('overruled')
	})
})

describe('[O5] the minority', () => {
	const state = (caller: Caller, text = 'We would have tested it first.') =>
		codeOf(world.act(caller, 'state-minority', { decision, text }))

	async function outvoted(): Promise<void> {
		;({ id: decision, artefact } = await aDecision(world, process, 'majority'))
		await openDecision(world.db, decision, world.now)
		for (const [at, voter] of people.entries()) {
			const choice = at === 0 ? 'no' : 'yes'
			await world.act(voter, 'cast-ballot', { decision, choice })
		}
	}

	test('[O5] states once why it disagreed, while the outcome can be contested', async () => {
		await outvoted()
		expect(await state(person(0))).toBe('appeal_not_open')
		await close()
		expect(await state(person(1))).toBe('statement_not_yours')
		expect(await state(person(0), ' ')).toBe('text_missing')
		const codes = await Promise.all([state(person(0)), state(person(0), 'Another one.')])
		expect(codes.toSorted()).toEqual(['done', 'statement_taken'])
		const view = await decisionView(world.db, person(1), decision, world.now)
		expect(view.minority?.by?.name).toBe('Cleo')
	})

	test('[O5] is too late once the days are over', async () => {
		await outvoted()
		await close()
		world.pass(11 * DAY)
		expect(await state(person(0))).toBe('appeal_not_open')
	})
})
