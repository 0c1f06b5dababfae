import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble } from '#collab/records/assemble.ts'
import { record } from '#schema/db/decisions.ts'
import { rectification } from '#schema/db/keeping.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { mail } from '#schema/db/people.ts'
import type { Caller } from '../acting/caller.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { decisionView } from '../decisions/decisions.ts'
import { eraseOneself } from '../privacy/erasure.ts'
import { home } from '../processes/home.ts'
import { processLog } from '../processes/process-log.ts'
import { factsForRecord } from './record-facts.ts'
import { ownRectifications } from './rectification.ts'
import { recordsDesk } from './records-desk.ts'
import { recordView } from './records.ts'

let world: World
let process: TestProcess
let [cleo, sal, sue]: Caller[] = []
let decision: string
let sealed: string
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
	sue = await aMember(world, process, 'secretary', { name: 'Sue Secretary' })
	decision = (await aDecision(world, process)).id
	await world.act(cleo, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, process.facilitator, decision, world.now)
	sealed = (await world.act(process.facilitator, 'request-record', { decision })).recordId
	const files = { pdf: Uint8Array.of(1), canonicalJson: '{}', jsonHash: 'json', pdfHash: 'pdf' }
	await world.db
		.update(record)
		.set({ status: 'sealed', sealedAt: world.now, ...files })
		.where(eq(record.id, sealed))
})
afterAll(() => world.drop())

const by = (who: Caller | undefined) => who ?? process.facilitator
const WRONG = 'Cleo of the garden club'
const ask = (who = cleo, more = {}) =>
	world.act(by(who), 'ask-rectification', {
		...{ record: sealed, wrong: WRONG, right: 'Cleo of the chess club' },
		...{ reason: 'I was never in the garden club.', ...more }
	})
/** [RM8] Whether an answer is waited for from this person, on their home. */
const owes = async (who: Caller | undefined) =>
	(await home(world.db, by(who), world.now)).waiting.some(
		({ code, params }) => code === 'answer_rectification' && params.record === sealed
	)
const answer = (id: string, accept: boolean, who = sal) =>
	world.act(by(who), 'answer-rectification', {
		...{ rectification: id, accept, answer: 'The list of members says so.' }
	})

test('[RT1] anybody in the process says what is wrong about them, one thing at a time; strangers may not', async () => {
	expect(await codeOf(ask(await aPerson(world, 'Sid')))).toBe('not_found')
	for (const missing of ['wrong', 'right'])
		expect(await codeOf(ask(cleo, { [missing]: ' ' }))).toBe('text_missing')
	expect(await codeOf(ask(cleo, { reason: ' ' }))).toBe('reason_missing')
	const both = await Promise.all([codeOf(ask()), codeOf(ask())])
	expect(both.toSorted()).toEqual(['done', 'state_changed'])
	const [entry] = await world.db
		.select()
		.from(ledgerEntry)
		.where(eq(ledgerEntry.type, 'rectification-asked'))
	expect(Buffer.from(entry?.entry ?? '').toString()).not.toMatch(/club|Cleo/)
	const log = await processLog(world.db, by(sal), process.id, {}, world.now)
	const told = log.entries.find(({ type }) => type === 'rectification-asked')
	expect(told).toMatchObject({ by: null })
})

test('[RT2] [RT4] [RM8] whoever looks after retention answers once, never their own; the person is told', async () => {
	const own = await ask(sal)
	for (const who of [sal, sue]) expect(await owes(who)).toBe(true)
	for (const who of [cleo, process.facilitator]) expect(await owes(who)).toBe(false)
	expect(await codeOf(answer(own.rectificationId, true, sal))).toBe('own_case')
	await answer(own.rectificationId, false, sue)
	const [waiting] = (await ownRectifications(world.db, by(cleo))).filter((one) => !one.answer)
	const id = waiting?.id ?? ''
	expect(await codeOf(answer(id, true, cleo))).toBe('forbidden')
	expect(await codeOf(answer(id, true, process.facilitator))).toBe('forbidden')
	expect(await codeOf(answer(crypto.randomUUID(), true))).toBe('not_found')
	const desk = await recordsDesk(world.db, by(sal), process.id, world.now)
	expect(desk.decisions[0]?.record?.rectifications).toMatchObject([{ id, mine: false }])
	const both = await Promise.all([codeOf(answer(id, true)), codeOf(answer(id, true, sue))])
	expect(both.toSorted()).toEqual(['done', 'state_changed'])
	for (const who of [sal, sue]) expect(await owes(who)).toBe(false)
	expect((await ownRectifications(world.db, by(cleo)))[0]).toMatchObject({
		answer: { accepted: true, reasons: 'The list of members says so.' }
	})
	const letters = await world.db
		.select()
		.from(mail)
		.where(eq(mail.recipient, cleo?.email ?? ''))
	expect(letters.map(({ body }) => body).join()).toContain('It is put right')
	expect(letters.map(({ body }) => body).join()).not.toContain('club')
})

test('[RT3] it stands beside the sealed record, which stays, and in the next one', async () => {
	const shown = await recordView(world.db, by(cleo), decision, world.now)
	expect(shown?.putRight).toEqual([
		{ wrong: WRONG, right: 'Cleo of the chess club', at: world.now.toISOString() }
	])
	expect(shown).toMatchObject({ id: sealed, jsonHash: 'json', pdfHash: 'pdf' })
	const next = assemble(await factsForRecord(world.db, decision), 'DR-2027-000009', world.now)
	expect(next.privacy.rectifications).toEqual(shown?.putRight)
})

test('[RT4] [PD2] with the person their words are erased', async () => {
	await eraseOneself(
		world.db,
		by(cleo),
		{ name: 'Cleo Citizen', password: '', words: false },
		world.now
	)
	const rows = await world.db
		.select()
		.from(rectification)
		.where(eq(rectification.askedBy, cleo?.personId ?? ''))
	expect(rows.map(({ wrong, right, reason }) => wrong + right + reason)).toEqual([''])
	expect((await recordView(world.db, by(sal), decision, world.now))?.putRight).toEqual([])
})
