import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	documentClient,
	documentUpdate,
	frozenText,
	artefact as artefactTable
} from '#schema/db/artefacts.ts'
import { ledgerEntry } from '#schema/db/ledger.ts'
import type { RetentionClass } from '#schema/governance/retention.ts'
import { artefactView } from './artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import {
	DAY,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aFrozenText,
	aMember,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { closeDecision } from '../decisions/decisions.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { loadStanding } from '../acting/standing.ts'

let world: World
let process: TestProcess
let secretary: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	secretary = await aSecretary(world, process)
})
afterEach(() => world.drop())

const YEAR = 366 * DAY
const REASON = { reason: 'The court asked for it.' }
const see = (artefact: string, caller = secretary) =>
	artefactView(world.db, caller, artefact, world.now)
const archive = (artefact: string, retention?: RetentionClass, caller = secretary) =>
	world.act(caller, 'move-artefact', { artefact, to: 'archived', ...(retention && { retention }) })
const hold = (artefact: string, kind: 'set-hold' | 'lift-hold' = 'set-hold', caller = secretary) =>
	world.act(caller, kind, { artefact, ...REASON })
const ask = (artefact: string, caller = secretary) =>
	world.act(caller, 'ask-disposal', { artefact, reason: 'Its time is over.' })
const confirm = (artefact: string, caller: Caller, id?: string) =>
	world.act(caller, 'confirm-disposal', { artefact }, id)

/** A draft in the archive for two years, which are over. */
async function overdue(): Promise<string> {
	const artefact = await aDraft(world, process)
	await archive(artefact, 'working-2y')
	world.pass(2 * YEAR)
	return artefact
}

describe('archiving', () => {
	test('[H1] names how long it is kept, from that day on', async () => {
		const artefact = await aDraft(world, process)
		await archive(artefact, 'working-2y')
		const { keeping, state } = await see(artefact)
		expect(state).toBe('archived')
		expect(keeping).toMatchObject({ retention: 'working-2y', ends: '2029-01-18T09:00:00.000Z' })
	})

	test('[H1] what was frozen for a decision is kept for ever, whatever was chosen', async () => {
		const artefact = await aFrozenText(world, process)
		await archive(artefact, 'working-2y')
		expect((await see(artefact)).keeping).toMatchObject({
			retention: 'decision-permanent',
			ends: null
		})
		world.pass(100 * YEAR)
		expect(await codeOf(ask(artefact))).toBe('forbidden')
	})

	test('[H1] refused: an unknown class, and whoever does not look after retention', async () => {
		const artefact = await aDraft(world, process)
		expect(await codeOf(archive(artefact, 'one-day' as RetentionClass))).toBe('malformed')
		const citizen = await aCitizen(world, process)
		expect(await codeOf(archive(artefact, undefined, citizen))).toBe('forbidden')
	})
})

describe('[H2] a legal hold', () => {
	test('keeps a thing out of the archive until it is lifted', async () => {
		const artefact = await aDraft(world, process)
		await hold(artefact)
		expect((await see(artefact)).keeping.hold?.reason).toBe(REASON.reason)
		await expect(archive(artefact)).rejects.toMatchObject({ denial: { code: 'held' } })
		await hold(artefact, 'lift-hold')
		expect(await codeOf(archive(artefact))).toBe('done')
	})

	test('stops no decision: what is held is adopted by its decision, and is still kept', async () => {
		const { id, artefact } = await aDecision(world, process)
		const citizen = await aCitizen(world, process)
		await hold(artefact)
		await world.act(citizen, 'cast-ballot', { decision: id, choice: 'consent' })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		expect((await see(artefact)).state).toBe('adopted')
		await expect(archive(artefact)).rejects.toMatchObject({ denial: { code: 'held' } })
	})

	test('keeps it from disposal, also when it comes after the question', async () => {
		const artefact = await overdue()
		await ask(artefact)
		await hold(artefact)
		await expect(confirm(artefact, process.facilitator)).rejects.toMatchObject({
			denial: { code: 'held' }
		})
		expect((await see(artefact)).state).toBe('archived')
	})

	test('is set and lifted with a reason, by whoever looks after retention, one at a time', async () => {
		const artefact = await aDraft(world, process)
		expect(await codeOf(hold(artefact, 'set-hold', process.facilitator))).toBe('forbidden')
		const silent = { artefact, reason: ' ' }
		expect(await codeOf(world.act(secretary, 'set-hold', silent))).toBe('reason_missing')
		expect(await codeOf(hold(artefact, 'lift-hold'))).toBe('state_changed')
		const both = await Promise.all([1, 2].map(() => codeOf(hold(artefact))))
		expect(both.toSorted()).toEqual(['done', 'state_changed'])
	})
})

describe('disposal', () => {
	test('[H3] [H4] by two people destroys the content and keeps name, hashes and proofs', async () => {
		const artefact = await aDraft(world, process)
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review', ...REASON })
		await archive(artefact, 'working-2y')
		world.pass(2 * YEAR)
		const frozenBefore = await world.db.select().from(frozenText)
		await ask(artefact)
		await confirm(artefact, process.facilitator)

		const rows = await world.db
			.select()
			.from(documentUpdate)
			.where(eq(documentUpdate.document, artefact))
		const clients = await world.db
			.select()
			.from(documentClient)
			.where(eq(documentClient.document, artefact))
		expect([...rows, ...clients]).toEqual([])
		const [kept] = await world.db.select().from(frozenText)
		expect(kept).toMatchObject({ canonicalText: '', textHash: frozenBefore[0]?.textHash })
		expect(kept?.snapshot.byteLength).toBe(0)
		expect(await see(artefact)).toMatchObject({
			state: 'disposed',
			title: 'The help page',
			keeping: { disposal: { done: { hashes: [frozenBefore[0]?.textHash] } } }
		})
		const entries = await world.db.select().from(ledgerEntry)
		expect(entries.map(({ type }) => type)).toEqual(
			expect.arrayContaining(['disposal-asked', 'artefact-disposed'])
		)
		expect(await verifyLog(world.db, entries[0]?.logId ?? '')).toEqual([])
	})

	test('[H3] the one who asked does not carry it out, whatever their roles', async () => {
		const artefact = await overdue()
		await ask(artefact)
		await expect(confirm(artefact, secretary)).rejects.toMatchObject({
			denial: { code: 'second_person' }
		})
		const citizen = await aCitizen(world, process)
		expect(await codeOf(confirm(artefact, citizen))).toBe('forbidden')
		const other = await aMember(world, process, 'secretary', { name: 'Sue Secretary' })
		expect(await codeOf(confirm(artefact, other))).toBe('done')
	})

	test('[H3] not before its time, not without a question, and the question grows old', async () => {
		const artefact = await aDraft(world, process)
		await archive(artefact, 'working-2y')
		await expect(ask(artefact)).rejects.toMatchObject({ denial: { code: 'retention_runs' } })
		world.pass(2 * YEAR)
		expect(await codeOf(confirm(artefact, process.facilitator))).toBe('state_changed')
		await ask(artefact)
		expect(await codeOf(ask(artefact))).toBe('state_changed')
		world.pass(30 * DAY)
		expect(await codeOf(confirm(artefact, process.facilitator))).toBe('state_changed')
		expect(await codeOf(ask(artefact))).toBe('done')
	})

	test('[H3] two who confirm at the same instant dispose once; the same command answers again', async () => {
		const artefact = await overdue()
		await ask(artefact)
		const other = await aMember(world, process, 'secretary', { name: 'Sue Secretary' })
		const id = crypto.randomUUID()
		const codes = await Promise.all([
			codeOf(confirm(artefact, process.facilitator, id)),
			codeOf(confirm(artefact, other))
		])
		expect(codes.toSorted()).toEqual(['done', 'state_changed'])
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'artefact-disposed'))
		expect(entries).toHaveLength(1)
	})

	test('[H4] no socket opens on what was disposed of, and nothing is done with it any more', async () => {
		const artefact = await overdue()
		await ask(artefact)
		await confirm(artefact, process.facilitator)
		const { personId } = secretary
		expect(await loadStanding(world.db, personId, artefact, world.now)).toBeNull()
		expect(await codeOf(hold(artefact))).toBe('forbidden')
		expect(await codeOf(archive(artefact))).not.toBe('done')
		const [row] = await world.db.select().from(artefactTable).where(eq(artefactTable.id, artefact))
		expect(row?.state).toBe('disposed')
	})
})
