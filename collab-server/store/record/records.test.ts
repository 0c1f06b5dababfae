import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { record, recordBundle } from '#schema/db/decisions.ts'
import { canonicalJson, type Json } from '#schema/record/canonical.ts'
import { testLog, testRecord } from '#schema/record/test-record.ts'
import { digest } from '#schema/record/verify.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aMember,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	anObserver,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'
import { jobsOf } from '../database/jobs.ts'
import { recordFile, recordView } from './records.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterEach(() => world.drop())

async function anAdopted(): Promise<string> {
	const { id } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, cleo, id, world.now)
	return id
}
const request = (caller: Caller, decision: string) =>
	world.act(caller, 'request-record', { decision })

describe('asking for a record', () => {
	test('gives it a number, has it sealed, and tells how far it is', async () => {
		const decision = await anAdopted()
		const { recordId } = await request(process.facilitator, decision)
		expect(recordId).toBe('DR-2027-000001')
		expect(await jobsOf(world.db, 'seal-record')).toMatchObject([{ data: { recordId } }])
		expect(await recordView(world.db, cleo, decision, world.now)).toMatchObject({
			id: recordId,
			status: 'queued'
		})
	})

	test('[R12] its year is that of the wall clock where the process is: new year comes at midnight there', async () => {
		// In Riga the year ends two hours before it does in UTC. Both votes close at a full hour of the last day.
		world.now = new Date('2026-12-31T19:00:00Z')
		process = await aProcess(world)
		cleo = await aCitizen(world, process)
		const before = await anAdopted()
		world.now = new Date('2026-12-31T21:00:00Z')
		const atMidnight = await anAdopted()
		expect(world.now).toEqual(new Date('2026-12-31T22:00:00Z'))
		world.now = new Date('2026-12-31T21:59:59.999Z')
		expect(await request(cleo, before)).toMatchObject({ recordId: 'DR-2026-000001' })
		world.now = new Date('2026-12-31T22:00:00Z')
		expect(await request(cleo, atMidnight)).toMatchObject({ recordId: 'DR-2027-000001' })
		world.pass(HOUR)
		const last = await anAdopted()
		expect(await request(cleo, last)).toMatchObject({ recordId: 'DR-2027-000002' })
	})

	test('secretary, official, facilitator and citizen may; nobody else', async () => {
		const decision = await anAdopted()
		const administrator = await aMember(world, process, 'administrator', { administrator: true })
		for (const caller of [
			cleo,
			process.facilitator,
			await aSecretary(world, process),
			await anOfficial(world, process)
		])
			expect(await codeOf(request(caller, decision))).toBe('done')
		expect(await codeOf(request(await anObserver(world, process), decision))).toBe('forbidden')
		expect(await codeOf(request(administrator, decision))).toBe('not_found')
		expect(await codeOf(request(await aPerson(world, 'Sid'), decision))).toBe('not_found')
	})

	test('only an effective decision has one', async () => {
		const { id } = await aDecision(world, process)
		expect(await codeOf(request(process.facilitator, id))).toBe('decision_not_effective')
		world.pass(HOUR)
		await decisionView(world.db, cleo, id, world.now)
		expect(await codeOf(request(process.facilitator, id))).toBe('decision_not_effective')
	})

	test('asked for by three at the same instant, there is one', async () => {
		const decision = await anAdopted()
		const secretary = await aSecretary(world, process)
		const asked = await Promise.all(
			[cleo, secretary, process.facilitator].map((caller) => request(caller, decision))
		)
		expect(new Set(asked.map(({ recordId }) => recordId)).size).toBe(1)
		expect(await jobsOf(world.db, 'seal-record')).toHaveLength(1)
	})

	test('numbers follow one another without gaps, per year, also at the same instant', async () => {
		const decisions = [await anAdopted(), await anAdopted(), await anAdopted()]
		const asked = await Promise.all(decisions.map((decision) => request(cleo, decision)))
		expect(asked.map(({ recordId }) => recordId).toSorted()).toEqual([
			'DR-2027-000001',
			'DR-2027-000002',
			'DR-2027-000003'
		])
		world.now = new Date('2028-01-03T09:00:00Z')
		expect((await request(cleo, await anAdopted())).recordId).toBe('DR-2028-000001')
	})

	test('waits for who facilitates or keeps the register, until somebody asks', async () => {
		const decision = await anAdopted()
		const waits = async () =>
			(await home(world.db, process.facilitator, world.now)).waiting.map(({ code }) => code)
		expect(await waits()).toEqual(['request_record'])
		await request(cleo, decision)
		expect(await waits()).toEqual([])
	})
})

describe('downloading', () => {
	test('is for those entitled, once it is sealed', async () => {
		const decision = await anAdopted()
		const { recordId } = await request(cleo, decision)
		const file = (caller: Caller, format: 'pdf' | 'json') =>
			recordFile(world.db, caller, decision, format, world.now)
		expect(await codeOf(file(cleo, 'pdf'))).toBe('record_not_ready')
		const { json } = await sealedAs(recordId)
		expect(await file(cleo, 'pdf')).toEqual({
			name: 'DR-2027-000001.pdf',
			mediaType: 'application/pdf',
			bytes: Uint8Array.of(37, 80)
		})
		expect(new TextDecoder().decode((await file(cleo, 'json')).bytes)).toBe(json)
		expect(await codeOf(file(await anObserver(world, process), 'pdf'))).toBe('forbidden')
		expect(await codeOf(file(await aPerson(world, 'Sid'), 'pdf'))).toBe('not_found')
	})

	test('[R28] a file that is not the one that was kept is not given out, and named', async () => {
		const decision = await anAdopted()
		const { recordId } = await request(cleo, decision)
		const { json, hash } = await sealedAs(recordId)
		const refused = async (format: 'pdf' | 'json' | 'cades', spoilt: string) => {
			const read = recordFile(world.db, cleo, decision, format, world.now)
			const reason = expect.stringContaining(spoilt)
			await expect(read).rejects.toMatchObject({
				code: 'record_unfit',
				params: { id: recordId, reason }
			})
		}
		const change = (columns: Partial<typeof record.$inferInsert>) =>
			world.db.update(record).set(columns).where(eq(record.id, recordId))
		await change({ pdf: Uint8Array.of(37, 81) })
		await refused('pdf', `${recordId}.pdf: SHA-256`)
		await change({ canonicalJson: json.replace('Moving', 'Moved') })
		await refused('json', `${recordId}.json: SHA-256`)
		// Also where the hash was made to fit: it would not be a record by the published form.
		const unfit = '{"schema":"decision-record/1"}'
		await change({ canonicalJson: unfit, jsonHash: hash(unfit) })
		await refused('json', ': ')
		const bundle = { cades: Uint8Array.of(1), cadesHash: digest(Uint8Array.of(2)) }
		await world.db.insert(recordBundle).values({ recordId, ...bundle })
		await refused('cades', `${recordId}.asice: SHA-256`)
	})
})

/** As a job leaves it, with a small file in the place of the PDF. */
async function sealedAs(recordId: string) {
	const hash = (text: string) => digest(new TextEncoder().encode(text))
	const json = canonicalJson({ ...testRecord(await testLog()), id: recordId } as unknown as Json)
	const pdf = Uint8Array.of(37, 80)
	const hashes = { jsonHash: hash(json), pdfHash: digest(pdf) }
	await world.db
		.update(record)
		.set({ status: 'sealed', pdf, canonicalJson: json, ...hashes })
		.where(eq(record.id, recordId))
	return { json, hash }
}
