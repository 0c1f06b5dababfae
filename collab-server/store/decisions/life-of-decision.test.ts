import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail, person } from '#schema/db/people.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aFrozenText,
	aMember,
	aProcess,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision, decisionView, openDecision } from './decisions.ts'
import { home } from '../processes/home.ts'
import { jobsOf } from '../database/jobs.ts'
import { remindVoters } from './reminders.ts'
import { reviewDue } from './reviews.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterEach(() => world.drop())

const rowOf = async (id: string) => {
	const [row] = await world.db.select().from(decisionTable).where(eq(decisionTable.id, id))
	if (!row) throw new Error('no such decision')
	return row
}
const extend = (decision: string, closesAt: string, caller = process.facilitator) =>
	codeOf(world.act(caller, 'extend-decision', { decision, closesAt, reason: 'Holidays.' }))
const vote = (caller: Caller, decision: string) =>
	world.act(caller, 'cast-ballot', { decision, choice: 'consent' })
const mails = async () => (await world.db.select().from(mail)).map((row) => row)
const waiting = async (caller: Caller) =>
	(await home(world.db, caller, world.now)).waiting.map(({ code }) => code)
const entries = async (type: string) =>
	(await world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))).length

describe('[W4] the one extension', () => {
	test('[W4] puts the end off, and the close comes then and not before', async () => {
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		const oldEnd = (await rowOf(id)).closesAt
		expect(await extend(id, world.in(3 * HOUR))).toBe('done')
		const row = await rowOf(id)
		expect(row.closesAt.toISOString()).toBe(world.in(3 * HOUR))
		const closing = (await jobsOf(world.db, 'close-decision')).map(({ startAfter }) =>
			startAfter.toISOString()
		)
		expect(closing.toSorted()).toEqual([oldEnd.toISOString(), row.closesAt.toISOString()])
		await closeDecision(world.db, id, oldEnd)
		expect((await rowOf(id)).status).toBe('open')
		await closeDecision(world.db, id, row.closesAt)
		expect((await rowOf(id)).status).toBe('closed')
		expect((await decisionView(world.db, cleo, id, row.closesAt)).extension).toMatchObject({
			from: oldEnd.toISOString(),
			reason: 'Holidays.'
		})
		expect(await entries('decision-extended')).toBe(1)
	})

	test('[W4] is never shorter, never twice, never after the end, and takes a reason', async () => {
		const { id } = await aDecision(world, process)
		expect(await extend(id, world.in(30 * MINUTE))).toBe('extension_not_later')
		expect(await extend(id, world.in(HOUR))).toBe('extension_not_later')
		expect(await extend(id, world.in(400 * DAY))).toBe('window_too_long')
		expect(await extend(id, 'soon')).toBe('malformed')
		expect(await extend(id, world.in(2 * HOUR), cleo)).toBe('forbidden')
		const needs = { decision: id, closesAt: world.in(2 * HOUR), reason: ' ' }
		expect(await codeOf(world.act(process.facilitator, 'extend-decision', needs))).toBe(
			'reason_missing'
		)
		expect(await extend(id, world.in(2 * HOUR))).toBe('done')
		expect(await extend(id, world.in(3 * HOUR))).toBe('extension_none')
		world.pass(2 * HOUR)
		expect(await extend(id, world.in(3 * HOUR))).toBe('ballot_closed')
	})

	test('[W4] two at the same instant: one stands', async () => {
		const { id } = await aDecision(world, process)
		const codes = await Promise.all([
			extend(id, world.in(2 * HOUR)),
			extend(id, world.in(3 * HOUR))
		])
		expect(codes.toSorted()).toEqual(['done', 'extension_none'])
	})

	test('[W4] a rule can do without', async () => {
		await underCharter(world, process, { rules: { default: { extension: 0 } } })
		const { id } = await aDecision(world, process)
		expect(await extend(id, world.in(2 * HOUR))).toBe('extension_none')
	})
})

describe('[W3] reminders', () => {
	test('[W3] reach those on the roll who have not answered, once, in their language', async () => {
		const late = await aMember(world, process, 'citizen', { name: 'Luca Late' })
		await aMember(world, process, 'citizen', { name: 'No Address', email: null })
		await world.db.update(person).set({ language: 'it' }).where(eq(person.id, late.personId))
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		await vote(cleo, id)
		const [job] = await jobsOf(world.db, 'remind-voters')
		expect(job?.startAfter.toISOString()).toBe(world.in(30 * MINUTE))
		await remindVoters(world.db, id, world.now)
		expect(await mails()).toEqual([])
		world.pass(30 * MINUTE)
		await Promise.all([1, 2].map(() => remindVoters(world.db, id, world.now)))
		const sent = (await mails()).filter(({ recipient }) => recipient === late.email)
		expect(sent).toHaveLength(1)
		expect(sent[0]?.subject).toContain('Non hai ancora risposto')
		expect(sent[0]?.body).toContain(`/p/${process.id}/decisions/${id}`)
		expect((await mails()).map(({ recipient }) => recipient)).not.toContain(cleo.email)
	})

	test('[W3] [F8] never say what anybody chose', async () => {
		await aCitizen(world, process, 'Cid Citizen')
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		await vote(cleo, id)
		world.pass(30 * MINUTE)
		await remindVoters(world.db, id, world.now)
		for (const { body, subject } of await mails())
			expect(`${subject} ${body}`).not.toMatch(/consent|object|Cleo/i)
	})

	test('[W3] come anew before an end that was put off, and not after the close', async () => {
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		world.pass(30 * MINUTE)
		await remindVoters(world.db, id, world.now)
		await extend(id, world.in(10 * HOUR))
		await remindVoters(world.db, id, world.now)
		const toCleo = async () =>
			(await mails()).filter(({ recipient }) => recipient === cleo.email).length
		expect(await toCleo()).toBe(1)
		world.pass(6 * HOUR)
		await remindVoters(world.db, id, world.now)
		expect(await toCleo()).toBe(2)
		world.pass(5 * HOUR)
		await remindVoters(world.db, id, world.now)
		expect(await toCleo()).toBe(2)
	})
})

describe('[W5] [F24] too few have answered', () => {
	test('[W5] an extension is offered before the close; then nothing was decided or rejected', async () => {
		await aCitizen(world, process, 'Cid Citizen')
		await aCitizen(world, process, 'Cyd Citizen')
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		await vote(cleo, id)
		expect(await waiting(process.facilitator)).not.toContain('extend_decision')
		world.pass(30 * MINUTE)
		await remindVoters(world.db, id, world.now)
		expect(await waiting(process.facilitator)).toContain('extend_decision')
		const told = (await mails()).filter(({ recipient }) => recipient === process.facilitator.email)
		expect(told[0]?.subject).toContain('Too few')
		await extend(id, world.in(HOUR))
		expect(await waiting(process.facilitator)).not.toContain('extend_decision')
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect((await rowOf(id)).outcome).toMatchObject({ result: 'no_quorum' })
		expect((await rowOf(id)).effect).toBeNull()
	})

	test('[W5] is not offered where enough have answered', async () => {
		const { id } = await aDecision(world, process)
		await openDecision(world.db, id, world.now)
		await vote(cleo, id)
		world.pass(30 * MINUTE)
		expect(await waiting(process.facilitator)).not.toContain('extend_decision')
	})
})

test('[F25] [F4] jobs open and close at the second on the wall across 28 March 2027', async () => {
	process = await aProcess(world, 'baseline-1')
	world.now = new Date('2027-03-22T10:00:00Z')
	await aCitizen(world, process)
	const artefact = await aFrozenText(world, process)
	// Riga: noon is 10:00Z before the change and 09:00Z after it.
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact,
		rule: 'default',
		question: 'Do we?',
		opensAt: '2027-03-27T10:00:00Z',
		closesAt: '2027-04-01T09:00:00Z'
	})
	const dueAt = async (name: 'open-decision' | 'close-decision' | 'remind-voters') =>
		(await jobsOf(world.db, name)).map(({ startAfter }) => startAfter.toISOString())
	expect(await dueAt('open-decision')).toEqual(['2027-03-27T10:00:00.000Z'])
	expect(await dueAt('close-decision')).toEqual(['2027-04-01T09:00:00.000Z'])
	expect(await dueAt('remind-voters')).toEqual(['2027-03-31T09:00:00.000Z'])
	const at = (text: string) => new Date(text)
	await expect(openDecision(world.db, decisionId, at('2027-03-27T09:59:59.999Z'))).rejects.toThrow(
		'not to be opened yet'
	)
	await openDecision(world.db, decisionId, at('2027-03-27T10:00:00Z'))
	await expect(closeDecision(world.db, decisionId, at('2027-04-01T08:59:59.999Z'))).rejects.toThrow(
		'not to be closed yet'
	)
	expect((await rowOf(decisionId)).status).toBe('open')
	await closeDecision(world.db, decisionId, at('2027-04-01T09:00:00Z'))
	expect((await rowOf(decisionId)).status).toBe('closed')
})

test('[W6] what was adopted is to be looked at again, and people are reminded then', async () => {
	const { id } = await aDecision(world, process)
	await openDecision(world.db, id, world.now)
	await vote(cleo, id)
	world.pass(HOUR)
	await closeDecision(world.db, id, world.now)
	const { reviewAt } = await rowOf(id)
	expect(reviewAt?.toISOString()).toBe('2029-01-18T10:00:00.000Z')
	const [job] = await jobsOf(world.db, 'review-due')
	expect(job?.startAfter).toEqual(reviewAt)
	await reviewDue(world.db, id, world.now)
	expect(await mails()).toEqual([])
	expect(await waiting(process.facilitator)).not.toContain('review_decision')
	world.now = reviewAt ?? world.now
	await reviewDue(world.db, id, world.now)
	expect((await mails()).map(({ recipient }) => recipient)).toEqual([process.facilitator.email])
	expect(await waiting(process.facilitator)).toContain('review_decision')
})
