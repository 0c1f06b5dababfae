import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '#schema/db/decisions.ts'
import { filing } from '#schema/db/filing.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import type { RetentionClass } from '#schema/governance/retention.ts'
import type { Caller } from '../acting/caller.ts'
import {
	DAY,
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
import { jobsOf } from '../database/jobs.ts'
import { decisionView } from '../decisions/decisions.ts'
import { home } from '../processes/home.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { setScheme } from './classification-scheme.ts'
import { recordFile } from './records.ts'
import { recordsDesk } from './records-desk.ts'

let world: World
let process: TestProcess
let [cleo, sal]: Caller[] = []
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
})
afterAll(() => world.drop())

type Kept = { record: string; artefact: string; decision: string }

/** A decision whose record is sealed, as far as the tables can tell. */
async function aRecord(inside = process): Promise<Kept> {
	const citizen = inside === process ? cleo : await aCitizen(world, inside)
	const { id: decision, artefact } = await aDecision(world, inside)
	await world.act(citizen ?? inside.facilitator, 'cast-ballot', { decision, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, inside.facilitator, decision, world.now)
	const needs = { decision }
	const { recordId } = await world.act(inside.facilitator, 'request-record', needs)
	const hashes = { jsonHash: `json ${recordId}`, pdfHash: `pdf ${recordId}` }
	await world.db
		.update(record)
		.set({
			status: 'sealed',
			pdf: Uint8Array.of(1),
			canonicalJson: '{}',
			sealedAt: world.now,
			...hashes
		})
		.where(eq(record.id, recordId))
	return { record: recordId, artefact, decision }
}

const file = (one: Kept, more = {}, by = sal) =>
	world.act(by ?? process.facilitator, 'file-record', {
		record: one.record,
		classification: '04.02',
		retention: 'working-2y',
		...more
	})
const onDesk = async (one: Kept, by = sal) => {
	const desk = await recordsDesk(world.db, by ?? process.facilitator, process.id, world.now)
	return desk.decisions.find(({ decisionId }) => decisionId === one.decision)
}
const entriesAbout = async (subject: string) =>
	(await world.db.select().from(ledgerEntry).where(eq(ledgerEntry.subjectId, subject))).map(
		({ type, entry }) => ({ type, says: new TextDecoder().decode(entry) })
	)

describe('filing', () => {
	test('[RM1] keeps code, number and class; the ledger has it without the words', async () => {
		const one = await aRecord()
		await file(one, { registryNumber: '2027/118' })
		await file(one, { registryNumber: '2027/119', retention: 'process-10y' })
		expect((await onDesk(one))?.record).toMatchObject({
			filing: { classification: '04.02', registryNumber: '2027/119', retention: 'process-10y' },
			ends: expect.stringMatching(/^2037-/)
		})
		const filed = (await entriesAbout(one.record)).filter(({ type }) => type === 'record-filed')
		expect(filed).toHaveLength(2)
		for (const { says } of filed) expect(says).not.toMatch(/04\.02|2027\/11/)
	})

	test('[RM1] refused: by others, without a code, of what is not sealed, and a number twice', async () => {
		const [one, other] = [await aRecord(), await aRecord()]
		expect(await codeOf(file(one, {}, process.facilitator))).toBe('forbidden')
		expect(await codeOf(file(one, {}, cleo))).toBe('forbidden')
		expect(await codeOf(file(one, {}, await aPerson(world, 'Sid')))).toBe('not_found')
		expect(await codeOf(file(one, { classification: ' ' }))).toBe('classification_missing')
		expect(await codeOf(file(one, { retention: 'a-day' as RetentionClass }))).toBe('malformed')
		expect(await codeOf(file({ ...one, record: 'DR-2027-999999' }))).toBe('not_found')
		const both = await Promise.all(
			[one, other].map((each) => codeOf(file(each, { registryNumber: 'A 1' })))
		)
		expect(both.toSorted()).toEqual(['done', 'registry_number_taken'])
		await world.db.update(record).set({ status: 'sealing' }).where(eq(record.id, one.record))
		expect(await codeOf(file(one))).toBe('record_not_ready')
	})

	test('[RM2] a scheme of the organisation says which codes there are', async () => {
		const one = await aRecord()
		const ann = await aPerson(world, 'Ann', { administrator: true })
		expect(await codeOf(setScheme(world.db, process.facilitator, '1 Roads'))).toBe('forbidden')
		expect(await codeOf(setScheme(world.db, ann, '1 Roads\n1 Parks'))).toBe('classification_twice')
		await setScheme(world.db, ann, '1 Roads\n\n1.2   Roads: crossings\n')
		const { scheme } = await recordsDesk(world.db, sal ?? ann, process.id, world.now)
		expect(scheme).toEqual([
			{ code: '1', title: 'Roads' },
			{ code: '1.2', title: 'Roads: crossings' }
		])
		expect(await codeOf(file(one))).toBe('classification_unknown')
		expect(await codeOf(file(one, { classification: '1.2' }))).toBe('done')
		await setScheme(world.db, ann, '')
		expect(await codeOf(file(one))).toBe('done')
	})
})

describe('keeping records', () => {
	const hold = (one: Kept, kind: 'set-hold' | 'lift-hold' = 'set-hold') =>
		world.act(sal ?? process.facilitator, kind, { ...one, reason: 'The court asked for it.' })
	const ask = (one: Kept) =>
		world.act(sal ?? process.facilitator, 'ask-disposal', { ...one, reason: 'Its time is over.' })
	const confirm = (one: Kept, by: Caller | undefined = process.facilitator, id?: string) =>
		world.act(by, 'confirm-disposal', one, id)
	const TWO_YEARS = 2 * 366 * DAY

	test('[RM3] [RM4] neither before its time, nor held: by itself or through its text', async () => {
		const one = await aRecord()
		const isHeld = { denial: { code: 'held' } }
		await expect(ask(one)).rejects.toMatchObject({ denial: { code: 'retention_runs' } })
		await file(one)
		await expect(ask(one)).rejects.toMatchObject({ denial: { code: 'retention_runs' } })
		await hold(one)
		expect(await codeOf(hold(one))).toBe('state_changed')
		const { record: _, ...text } = one
		await world.act(sal ?? process.facilitator, 'set-hold', { ...text, reason: 'All of it.' })
		world.pass(TWO_YEARS)
		await expect(ask(one)).rejects.toMatchObject(isHeld)
		await hold(one, 'lift-hold')
		expect((await onDesk(one))?.record).toMatchObject({ hold: null, heldByText: true })
		await expect(ask(one)).rejects.toMatchObject(isHeld)
		await world.act(sal ?? process.facilitator, 'lift-hold', { ...text, reason: 'Settled.' })
		expect(await codeOf(ask(one))).toBe('done')
		await hold(one)
		await expect(confirm(one)).rejects.toMatchObject(isHeld)
	})

	test('[RM4] two people destroy its files; number, hashes, certificate and proofs stay', async () => {
		const one = await aRecord()
		await file(one)
		world.pass(TWO_YEARS)
		expect(await codeOf(confirm(one))).toBe('state_changed')
		await ask(one)
		await expect(confirm(one, sal)).rejects.toMatchObject({ denial: { code: 'second_person' } })
		expect(await codeOf(confirm(one, cleo))).toBe('forbidden')
		const other = await aMember(world, process, 'secretary', { name: 'Sue Secretary' })
		const done = await Promise.all([codeOf(confirm(one)), codeOf(confirm(one, other))])
		expect(done.filter((code) => code === 'done')).toHaveLength(1)
		const [row] = await world.db.select().from(record).where(eq(record.id, one.record))
		expect(row).toMatchObject({ pdf: null, canonicalJson: null, jsonHash: `json ${one.record}` })
		expect((await onDesk(one))?.record?.disposal?.done?.hashes).toEqual([
			`json ${one.record}`,
			`pdf ${one.record}`
		])
		const read = recordFile(world.db, sal ?? other, one.decision, 'pdf', world.now)
		expect(await codeOf(read)).toBe('record_disposed')
		expect(await codeOf(file(one))).toBe('record_disposed')
		const [{ logId } = { logId: '' }] = await world.db.select().from(ledgerEntry)
		expect(await verifyLog(world.db, logId)).toEqual([])
		expect(await entriesAbout(one.record)).toContainEqual(
			expect.objectContaining({ type: 'record-disposed' })
		)
	})

	test('[RM4] refused: a record of another text', async () => {
		const [one, other] = [await aRecord(), await aRecord()]
		await file(one)
		expect(await codeOf(hold({ ...one, artefact: other.artefact }))).toBe('not_found')
		expect(await world.db.$count(filing, eq(filing.recordId, one.record))).toBe(1)
	})
})

describe('[RM5] the desk', () => {
	test('is for who looks after retention and who runs the process, and for nobody else', async () => {
		const one = await aRecord()
		expect(await onDesk(one, process.facilitator)).toMatchObject({ record: { id: one.record } })
		expect(await codeOf(onDesk(one, cleo))).toBe('forbidden')
		expect(await codeOf(onDesk(one, await aPerson(world, 'Sid')))).toBe('not_found')
		const { participants } = await recordsDesk(world.db, process.facilitator, process.id, world.now)
		expect(participants).toBeNull()
	})

	test('[RM6] asked for again, a record that waits for its seal is tried again at once', async () => {
		const one = await aRecord()
		await world.db.update(record).set({ status: 'waiting' }).where(eq(record.id, one.record))
		await world.db.execute(
			`update pgboss.job set start_after = now() + interval '10 minutes', state = 'retry'
			where name = 'seal-record' and data->>'recordId' = '${one.record}'`
		)
		await world.act(process.facilitator, 'request-record', { decision: one.decision })
		const waits = (await jobsOf(world.db, 'seal-record')).find(
			({ data }) => data.recordId === one.record
		)
		expect(waits && waits.startAfter.getTime() <= Date.now()).toBe(true)
	})
})

test('[RM8] what waits for whom: to file, then disposal by two, then a hold; nothing for others', async () => {
	const own = await aProcess(world)
	const kate = await aSecretary(world, own)
	const one = await aRecord(own)
	const waits = async (by: Caller) =>
		(await home(world.db, by, world.now)).waiting
			.filter(({ processId, params }) => processId === own.id && 'record' in params)
			.map(({ code, params }) => [code, params.record])
	expect(await waits(kate)).toEqual([['file_record', one.record]])
	expect(await waits(own.facilitator)).toEqual([])
	await file(one, {}, kate)
	expect(await waits(kate)).toEqual([])
	world.pass(2 * 366 * DAY)
	expect(await waits(kate)).toEqual([['dispose_record', one.record]])
	const about = { artefact: one.artefact, record: one.record }
	await world.act(kate, 'ask-disposal', { ...about, reason: 'It is over.' })
	expect(await waits(kate)).toEqual([])
	expect(await waits(own.facilitator)).toEqual([['confirm_disposal', one.record]])
	await world.act(kate, 'set-hold', { ...about, reason: 'A court asks.' })
	expect(await waits(own.facilitator)).toEqual([])
	expect(await waits(kate)).toEqual([['review_hold', one.record]])
	await world.act(kate, 'lift-hold', { ...about, reason: 'It is done.' })
	await world.act(own.facilitator, 'confirm-disposal', about)
	for (const by of [kate, own.facilitator]) expect(await waits(by)).toEqual([])
})
