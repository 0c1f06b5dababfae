import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { objection, objectionAnswer } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import {
	AN_OBJECTION,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aProcess,
	aWorld,
	anObserver,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'

let world: World
let process: TestProcess
let cleo: Caller
let cid: Caller
let decision: string
let objectionId: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	cid = await aCitizen(world, process, 'Cid Citizen')
	decision = (await aDecision(world, process)).id
	await vote(cid, 'consent')
	const cast = await vote(cleo, 'object', { objection: AN_OBJECTION })
	objectionId = cast.objectionId ?? ''
})
afterEach(() => world.drop())

const vote = (caller: Caller, choice: string, more = {}) =>
	world.act(caller, 'cast-ballot', { decision, choice, ...more })
const statuses = async () => (await world.db.select().from(objection)).map(({ status }) => status)
const result = async () =>
	(await decisionView(world.db, cid, decision, world.now)).results?.outcome?.result
const dispose = (as: string, reason?: string, caller = process.facilitator) =>
	codeOf(
		world.act(caller, 'dispose-objection', {
			objection: objectionId,
			as: as as 'valid',
			...(reason && { reason })
		})
	)
const REASONS = 'It can be read with a screen reader: five people tested it on Friday.'

describe('making one', () => {
	test('[F14] other words withdraw the earlier one; nothing is ever deleted', async () => {
		await vote(cleo, 'object', { objection: AN_OBJECTION })
		expect(await statuses()).toEqual(['open'])
		const other = { ...AN_OBJECTION, requestedChange: 'Another change.' }
		const cast = await vote(cleo, 'object', { objection: other })
		expect(cast.objectionId).not.toBe(objectionId)
		expect((await statuses()).toSorted()).toEqual(['open', 'withdrawn'])
	})

	test('a ballot changed away from "object" withdraws it', async () => {
		await vote(cleo, 'consent')
		expect(await statuses()).toEqual(['withdrawn'])
		world.pass(HOUR)
		expect(await result()).toBe('adopted')
	})

	test('the same objection twice at the same instant is one', async () => {
		await vote(cleo, 'consent')
		await Promise.all([1, 2].map(() => vote(cleo, 'object', { objection: AN_OBJECTION })))
		expect((await statuses()).toSorted()).toEqual(['open', 'withdrawn'])
	})
})

describe('withdrawing', () => {
	const withdraw = (caller = cleo, id = objectionId) =>
		codeOf(world.act(caller, 'withdraw-objection', { objection: id }))

	test('is for its author, once', async () => {
		expect(await withdraw(cid)).toBe('forbidden')
		expect(await withdraw(process.facilitator)).toBe('forbidden')
		expect(await withdraw(cleo, crypto.randomUUID())).toBe('not_found')
		const codes = await Promise.all([withdraw(), withdraw()])
		expect(codes.toSorted()).toEqual(['done', 'objection_settled'])
		const view = await decisionView(world.db, cid, decision, world.now)
		expect(view.objections[0]).toMatchObject({ status: 'withdrawn', by: null, statusBy: null })
		world.pass(HOUR)
		expect(await result()).toBe('adopted')
	})

	test('is too late once the decision is closed', async () => {
		world.pass(HOUR)
		expect(await withdraw()).toBe('ballot_closed')
	})
})

describe('answering', () => {
	const answer = (caller: Caller, text = 'We tested it.', id?: string) =>
		world.act(caller, 'answer-objection', { objection: objectionId, text }, id)

	test('everybody who may speak in the decision answers; observers do not', async () => {
		await answer(process.facilitator)
		world.pass(MINUTE)
		await answer(cid, 'I agree with you.')
		expect(await codeOf(answer(await anObserver(world, process)))).toBe('not_found')
		expect(await codeOf(answer(cid, ' '))).toBe('text_missing')
		const view = await decisionView(world.db, cleo, decision, world.now)
		expect(view.objections[0]?.answers.map(({ text }) => text)).toEqual([
			'We tested it.',
			'I agree with you.'
		])
	})

	test("an author's own answer does not tell who objected", async () => {
		await answer(cleo, 'What I mean is this.')
		const asOther = await decisionView(world.db, cid, decision, world.now)
		expect(asOther.objections[0]?.answers[0]?.by).toBe(null)
		const asAuthor = await decisionView(world.db, cleo, decision, world.now)
		expect(asAuthor.objections[0]?.answers[0]?.by?.name).toBe('Cleo Citizen')
	})

	test('the same command twice at the same instant is one answer', async () => {
		const id = crypto.randomUUID()
		await Promise.all([1, 2].map(() => answer(process.facilitator, 'Yes.', id)))
		expect(await world.db.select().from(objectionAnswer)).toHaveLength(1)
	})

	test('waits for who facilitates, first to be answered, then to be settled', async () => {
		const waits = async () =>
			(await home(world.db, process.facilitator, world.now)).waiting.map(({ code }) => code)
		expect(await waits()).toEqual(['answer_objection'])
		await answer(process.facilitator)
		expect(await waits()).toEqual(['dispose_objection'])
		await dispose('not_valid', REASONS)
		expect(await waits()).toEqual([])
	})
})

describe('settling', () => {
	test('found valid, it stands and nothing is adopted', async () => {
		expect(await dispose('valid')).toBe('done')
		world.pass(HOUR)
		expect(await result()).toBe('objected')
	})

	test('[F10] found not valid, with reasons, it no longer stands', async () => {
		expect(await dispose('not_valid')).toBe('reason_missing')
		expect(await dispose('not_valid', 'No.')).toBe('objection_reason_missing')
		expect(await dispose('not_valid', REASONS)).toBe('done')
		expect(await dispose('valid')).toBe('objection_settled')
		world.pass(HOUR)
		expect(await result()).toBe('adopted')
	})

	test('is for who facilitates; the author cannot find it valid', async () => {
		expect(await dispose('valid', undefined, cleo)).toBe('forbidden')
		expect(await dispose('valid', undefined, cid)).toBe('forbidden')
		expect(await dispose('overruled')).toBe('malformed')
	})

	test('[F1] it can be integrated only into a text that is not being decided on', async () => {
		expect(await dispose('integrated')).toBe('decision_open')
		world.pass(HOUR)
		expect(await result()).toBe('objected')
		expect(await dispose('not_valid', REASONS)).toBe('ballot_closed')
		expect(await dispose('integrated', 'See section 3.')).toBe('done')
		expect(await statuses()).toEqual(['integrated'])
		expect(await result()).toBe('objected')
	})

	test('two dispositions at the same instant: one counts', async () => {
		const codes = await Promise.all([dispose('not_valid', REASONS), dispose('not_valid', REASONS)])
		expect(codes.toSorted()).toEqual(['done', 'objection_settled'])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'objection-disposed'))
		expect(entries).toHaveLength(1)
	})
})
