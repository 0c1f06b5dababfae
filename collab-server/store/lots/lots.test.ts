import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countFile } from '../../records/count-cli.ts'
import { lotCandidate } from '#schema/db/lots.ts'
import { ledgerEntry, ledgerOpening } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import { decisionView, openDecision } from '../decisions/decisions.ts'
import { jobsOf } from '../database/jobs.ts'
import type { Caller } from '../acting/caller.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aMember,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { rollOf } from '../voting/roll.ts'
import { drawLot } from './lot-draw.ts'
import { findLot, poolOf, seatedIn } from './lot-rows.ts'
import { drawFile, lotsIn } from './lots-view.ts'

let world: World
let process: TestProcess
let people: Caller[]
beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())

const BANDS = { district: ['North', 'South'] }
const ROLL = {
	who: ['citizen'],
	min_assurance: 2,
	snapshot: 'at_open',
	sortition: { strata: ['district'], size: 4 }
}
const PANEL = { method: 'majority', base: 'yes_no', reasons: 'none', roll: ROLL }

beforeEach(async () => {
	process = await aProcess(world)
	await underCharter(world, process, { rules: { panel: PANEL } })
	people = []
	for (let at = 0; at < 10; at++) people.push(await aCitizen(world, process, `Citizen ${at}`))
})

const announce = (more = {}) =>
	world.act(process.facilitator, 'announce-lot', {
		...{ process: process.id, rule: 'panel', drawsAt: world.in(HOUR), bands: BANDS, ...more }
	})
const join = (who: Caller, lot: string, district = 'North', more = {}) =>
	world.act(who, 'join-lot', { lot, strata: { district }, ...more })

/** A panel that was drawn from ten, four of them in the north. */
async function drawn(): Promise<string> {
	const { lotId } = await announce()
	for (const [at, who] of people.entries()) await join(who, lotId, at < 4 ? 'North' : 'South')
	world.pass(HOUR)
	await drawLot(world.db, lotId, world.now)
	return lotId
}
async function seated(lotId: string): Promise<string[]> {
	const row = await findLot(world.db, lotId)
	if (!row) throw new Error('there is no such lot')
	return seatedIn(row, await poolOf(world.db, lotId))
}
const callers = (ids: string[]) => people.filter(({ personId }) => ids.includes(personId))
const candidates = (lotId: string) =>
	world.db.select().from(lotCandidate).where(eq(lotCandidate.lotId, lotId))

describe('[LT1] a draw is announced', () => {
	test('with the hash of its number, its time and a band of each stratum; the job is on its way', async () => {
		const { lotId } = await announce()
		const row = await findLot(world.db, lotId)
		const [entry] = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.subjectId, lotId))
		const written = Buffer.from(entry?.entry ?? []).toString()
		expect(written).toContain(commitmentOf(row?.secret ?? ''))
		expect(written).not.toContain(row?.secret)
		const jobs = await jobsOf(world.db, 'draw-lot')
		expect(jobs.some(({ data }) => data.lotId === lotId)).toBe(true)
		const [view] = (await lotsIn(world.db, people[0] as Caller, process.id, world.now)).lots
		expect(view).toMatchObject({ status: 'announced', size: 4, draw: null, members: null })
		expect(JSON.stringify(view)).not.toContain(row?.secret)
	})

	test.each<[string, Record<string, unknown>]>([
		['rule_without_lot', { rule: 'majority' }],
		['bands_wrong', { bands: { district: ['North'] } }],
		['bands_wrong', { bands: { district: ['North', ' north '] } }],
		['bands_wrong', { bands: {} }],
		['malformed', { bands: { ...BANDS, born: ['1987-03-05', '1990-01-01'] } }],
		['notice_too_short', { drawsAt: '2027-01-18T09:00:01Z' }],
		['window_too_long', { drawsAt: '2029-01-18T09:00:01Z' }]
	])('%s', async (code, more) => {
		expect(await codeOf(announce(more))).toBe(code)
	})

	test('by who steers the process, and by nobody who could look up the number [B9]', async () => {
		const needs = { process: process.id, rule: 'panel', drawsAt: world.in(HOUR), bands: BANDS }
		const [citizen] = people as [Caller]
		expect(await codeOf(world.act(citizen, 'announce-lot', needs))).toBe('forbidden')
		const both = await aMember(world, process, 'facilitator', { administrator: true })
		expect(await codeOf(world.act(both, 'announce-lot', needs))).toBe('forbidden')
	})

	test('one at a time, also when two ask at the same instant; the rule’s notice is kept', async () => {
		const both = await Promise.all([codeOf(announce()), codeOf(announce())])
		expect(both.toSorted()).toEqual(['done', 'lot_running'])
		await underCharter(world, process, { rules: { panel: { ...PANEL, notice_days: 3 } } })
		const other = { process: process.id, rule: 'panel', bands: BANDS }
		const early = { ...other, drawsAt: world.in(2 * DAY) }
		await underCharter(world, process, {
			rules: {
				panel: { ...PANEL, notice_days: 3, roll: { ...ROLL, sortition: { strata: [], size: 2 } } }
			}
		})
		const act = world.act(process.facilitator, 'announce-lot', { ...early, bands: {} })
		expect(await codeOf(act)).toBe('notice_too_short')
	})
})

describe('[LT2] who may be drawn', () => {
	test('says so, changes the answer, and leaves without a trace', async () => {
		const { lotId } = await announce()
		const [one] = people as [Caller]
		await join(one, lotId)
		await join(one, lotId, 'South')
		expect((await candidates(lotId)).map(({ strata }) => strata)).toEqual([{ district: 'South' }])
		await world.act(one, 'leave-lot', { lot: lotId })
		expect(await candidates(lotId)).toEqual([])
		expect(await codeOf(world.act(one, 'leave-lot', { lot: lotId }))).toBe('not_in_pool')
	})

	test('is noted by whoever may verify, and by nobody else', async () => {
		const { lotId } = await announce()
		const [one, other] = people as [Caller, Caller]
		const secretary = await aSecretary(world, process)
		const person = one.personId
		expect(await codeOf(join(other, lotId, 'North', { person }))).toBe('forbidden')
		expect(await codeOf(join(secretary, lotId, 'North', { person }))).toBe('done')
		const [row] = await candidates(lotId)
		expect(row?.notedBy).toBe(secretary.personId)
		expect(await codeOf(world.act(one, 'leave-lot', { lot: lotId }))).toBe('done')
	})

	test('is on the roll of the rule otherwise, and answers with a band that is offered', async () => {
		const { lotId } = await announce()
		const observer = await aMember(world, process, 'observer')
		const unproven = await aMember(world, process, 'citizen', { assurance: 1 })
		expect(await codeOf(join(observer, lotId))).toBe('not_drawable')
		expect(await codeOf(join(unproven, lotId))).toBe('not_drawable')
		expect(await codeOf(join(process.facilitator, lotId))).toBe('not_drawable')
		const [one] = people as [Caller]
		expect(await codeOf(join(one, lotId, 'Born 1987-03-05'))).toBe('band_unknown')
		expect(
			await codeOf(join(one, lotId, 'North', { strata: { district: 'North', age: '8' } }))
		).toBe('malformed')
	})

	test('not from the instant of the draw on, whether or not a job has drawn', async () => {
		const { lotId } = await announce()
		world.pass(HOUR)
		const [one] = people as [Caller]
		expect(await codeOf(join(one, lotId))).toBe('lot_over')
		expect(await codeOf(world.act(one, 'leave-lot', { lot: lotId }))).toBe('lot_over')
	})
})

describe('[LT3] the draw', () => {
	test('takes as many as the charter says, in proportion to the strata, and once', async () => {
		const lotId = await drawn()
		const members = await seated(lotId)
		expect(members).toHaveLength(4)
		const before = await findLot(world.db, lotId)
		await drawLot(world.db, lotId, new Date(world.now.getTime() + DAY))
		expect(await findLot(world.db, lotId)).toEqual(before)
		const north = people.slice(0, 4).filter(({ personId }) => members.includes(personId))
		expect([1, 2]).toContain(north.length)
	})

	test('is not made too early, and looks away by itself when the job is late', async () => {
		const { lotId } = await announce()
		for (const who of people) await join(who, lotId)
		await expect(drawLot(world.db, lotId, world.now)).rejects.toThrow('not to be drawn yet')
		world.pass(HOUR + MINUTE)
		const [view] = (await lotsIn(world.db, people[0] as Caller, process.id, world.now)).lots
		expect(view?.status).toBe('drawn')
		expect(view?.members).toHaveLength(4)
	})

	test('leaves out who could not be drawn any more; with fewer than places nobody is drawn', async () => {
		const { lotId } = await announce()
		for (const who of people.slice(0, 4)) await join(who, lotId)
		const [gone] = people as [Caller]
		await world.db
			.update(membership)
			.set({ until: world.now })
			.where(eq(membership.personId, gone.personId))
		world.pass(HOUR)
		await drawLot(world.db, lotId, world.now)
		expect((await findLot(world.db, lotId))?.status).toBe('failed')
		expect(await seated(lotId)).toEqual([])
		expect(await codeOf(announce())).toBe('done')
	})
})

describe('[LT4] [LT6] what is told of a draw', () => {
	test('a file that counts again, without names, ids or answers', async () => {
		const lotId = await drawn()
		const file = await drawFile(world.db, people[0] as Caller, process.id, lotId, world.now)
		const text = JSON.stringify(file)
		for (const { personId, displayName } of people) {
			expect(text).not.toContain(personId)
			expect(text).not.toContain(displayName)
		}
		expect(text).not.toMatch(/North|South/)
		const counted = await countFile(new TextEncoder().encode(text))
		expect(counted.agrees).toBe(true)
		expect('members' in counted.outcome && counted.outcome.members).toHaveLength(4)
		const stranger = await aProcess(world)
		expect(
			await codeOf(drawFile(world.db, stranger.facilitator, process.id, lotId, world.now))
		).toBe('not_found')
	})

	test('answers are erased at the draw, and stand in no entry of the ledger', async () => {
		const lotId = await drawn()
		expect((await candidates(lotId)).every(({ strata }) => strata === null)).toBe(true)
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.subjectId, lotId))
		const joined = entries.filter(({ type }) => type === 'lot-joined')
		expect(joined).toHaveLength(10)
		const openings = await world.db.select().from(ledgerOpening)
		const of = new Set(joined.map(({ index }) => index))
		const said = openings.filter(
			({ index, logId }) => of.has(index) && logId === world.organisationId
		)
		expect(JSON.stringify(said)).not.toMatch(/North|South/)
		const view = (await lotsIn(world.db, people[0] as Caller, process.id, world.now)).lots[0]
		// Four in the north are too few to be told, and then the others would give them away.
		expect(view?.composition).toEqual({
			district: [
				{ band: 'North', pool: null, drawn: null },
				{ band: 'South', pool: null, drawn: null }
			]
		})
	})

	test('before the draw each sees the own answer, and nobody another’s', async () => {
		const { lotId } = await announce()
		const [one, other] = people as [Caller, Caller]
		await join(one, lotId, 'South')
		const seen = async (by: Caller) =>
			(await lotsIn(world.db, by, process.id, world.now)).lots[0]?.mine?.strata ?? null
		expect(await seen(one)).toEqual({ district: 'South' })
		expect(await seen(other)).toBeNull()
		expect(await seen(process.facilitator)).toBeNull()
	})
})

describe('[LT5] who declines', () => {
	test('is replaced by the next of the same group; twice is once', async () => {
		const lotId = await drawn()
		const before = await seated(lotId)
		const [leaving] = callers(before) as [Caller]
		const cells = new Map((await candidates(lotId)).map(({ personId, cell }) => [personId, cell]))
		const twice = await Promise.all([
			codeOf(world.act(leaving, 'decline-seat', { lot: lotId })),
			codeOf(world.act(leaving, 'decline-seat', { lot: lotId }))
		])
		expect(twice.toSorted()).toEqual(['done', 'state_changed'])
		const after = await seated(lotId)
		const came = after.find((id) => !before.includes(id)) ?? ''
		expect(after).toHaveLength(4)
		expect(after).not.toContain(leaving.personId)
		expect(cells.get(came)).toBe(cells.get(leaving.personId))
	})

	test('is not declared so by others, unless they could not be drawn any more', async () => {
		const lotId = await drawn()
		const [one] = callers(await seated(lotId)) as [Caller]
		const vacate = () =>
			codeOf(world.act(process.facilitator, 'decline-seat', { lot: lotId, person: one.personId }))
		expect(await vacate()).toBe('seat_held')
		const [other] = people.filter(({ personId }) => personId !== one.personId) as [Caller]
		const by = world.act(other, 'decline-seat', { lot: lotId, person: one.personId })
		expect(await codeOf(by)).toBe('forbidden')
		await world.db
			.update(membership)
			.set({ until: world.now })
			.where(eq(membership.personId, one.personId))
		expect(await vacate()).toBe('done')
		expect(await seated(lotId)).not.toContain(one.personId)
	})
})

describe('[LT7] the panel is the roll', () => {
	test('of rules that ask for it, and of no others; nothing is announced without it', async () => {
		expect(await codeOf(aDecision(world, process, 'panel'))).toBe('panel_not_drawn')
		const lotId = await drawn()
		const members = await seated(lotId)
		const { id } = await aDecision(world, process, 'panel')
		await openDecision(world.db, id, world.now)
		const roll = (await rollOf(world.db, id)).map(({ personId }) => personId)
		expect(roll.toSorted()).toEqual(members.toSorted())
		const shown = await decisionView(world.db, process.facilitator, id, world.now)
		expect(shown.panelLot).toBe(lotId)
		const [out] = people.filter(({ personId }) => !members.includes(personId)) as [Caller]
		const vote = (who: Caller) =>
			codeOf(world.act(who, 'cast-ballot', { decision: id, choice: 'yes' }))
		expect(await vote(out)).toBe('not_on_roll')
		expect(await vote(callers(members)[0] as Caller)).toBe('done')
		const { id: other } = await aDecision(world, process, 'majority')
		await openDecision(world.db, other, world.now)
		expect((await rollOf(world.db, other)).length).toBeGreaterThan(4)
	})

	test('who declines after the roll was taken stays on it; the next roll has who came', async () => {
		const lotId = await drawn()
		const members = await seated(lotId)
		const { id } = await aDecision(world, process, 'panel')
		await openDecision(world.db, id, world.now)
		await world.act(callers(members)[0] as Caller, 'decline-seat', { lot: lotId })
		const roll = (await rollOf(world.db, id)).map(({ personId }) => personId)
		expect(roll.toSorted()).toEqual(members.toSorted())
		const { id: next } = await aDecision(world, process, 'panel')
		await openDecision(world.db, next, world.now)
		const later = (await rollOf(world.db, next)).map(({ personId }) => personId)
		expect(later.toSorted()).toEqual((await seated(lotId)).toSorted())
	})

	test('a panel that was drawn for another size is none', async () => {
		await drawn()
		const roll = { ...ROLL, sortition: { ...ROLL.sortition, size: 5 } }
		await underCharter(world, process, { rules: { panel: { ...PANEL, roll } } })
		expect(await codeOf(aDecision(world, process, 'panel'))).toBe('panel_not_drawn')
	})
})

describe('[LT8] a draw is called off, a panel dissolved', () => {
	const end = (lot: string, reason = 'The wrong districts were named.') =>
		world.act(process.facilitator, 'end-lot', { lot, reason })

	test('with a reason that everybody reads; answers go, another draw may begin', async () => {
		const { lotId } = await announce()
		await join(people[0] as Caller, lotId)
		expect(await codeOf(end(lotId, ' '))).toBe('reason_missing')
		const citizen = world.act(people[0] as Caller, 'end-lot', { lot: lotId, reason: 'No.' })
		expect(await codeOf(citizen)).toBe('forbidden')
		await end(lotId)
		expect((await candidates(lotId))[0]?.strata).toBeNull()
		world.pass(HOUR)
		await drawLot(world.db, lotId, world.now)
		const { lots } = await lotsIn(world.db, people[1] as Caller, process.id, world.now)
		expect(lots[0]).toMatchObject({
			status: 'ended',
			ended: { reason: 'The wrong districts were named.' }
		})
		expect(await codeOf(announce())).toBe('done')
	})

	test('never while it decides; then it decides nothing any more', async () => {
		const lotId = await drawn()
		await aDecision(world, process, 'panel')
		expect(await codeOf(end(lotId))).toBe('decision_open')
		const [view] = (await lotsIn(world.db, people[0] as Caller, process.id, world.now)).lots
		expect(view?.status).toBe('drawn')
	})

	test('a dissolved panel puts nothing up', async () => {
		const lotId = await drawn()
		await end(lotId)
		expect(await codeOf(aDecision(world, process, 'panel'))).toBe('panel_not_drawn')
	})
})
