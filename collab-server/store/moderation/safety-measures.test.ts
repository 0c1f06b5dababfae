import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mail } from '#schema/db/people.ts'
import type { Withholdable } from '#schema/governance/narrowing.ts'
import {
	DAY,
	HOUR,
	MINUTE,
	aCitizen,
	aDecision,
	aDraft,
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
import { openDecision } from '../decisions/decisions.ts'
import { jobsOf } from '../database/jobs.ts'
import { processLog } from '../processes/process-log.ts'
import { processView } from '../processes/processes.ts'
import { safetyMeasureDue } from './safety-measures.ts'
import { loadStanding, standingOf } from '../acting/standing.ts'

let world: World
let process: TestProcess
let cleo: Caller
let artefact: string
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	artefact = await aDraft(world, process)
})
afterEach(() => world.drop())

const REASON = 'A page is flooded with adverts every minute.'
const ALL: Withholdable[] = ['comment', 'suggest', 'edit', 'propose']
const take = (more: object = {}, caller = process.facilitator, id?: string) =>
	world.act(
		caller,
		'take-safety-measure',
		{ process: process.id, withholds: ['edit'], reason: REASON, until: world.in(DAY), ...more },
		id
	)
const end = (measure: string, caller = process.facilitator) =>
	world.act(caller, 'end-safety-measure', { measure })
const rights = async (caller: Caller, about = artefact) => {
	const standing = await loadStanding(world.db, caller.personId, about, world.now)
	if (!standing) throw new Error('they see it')
	return standingOf(standing, world.now)
}
const seen = async (caller: Caller) =>
	(await processView(world.db, caller, process.id, world.now)).safety

describe('[B17] an emergency', () => {
	test('holds back what it names, for everybody, and nothing else', async () => {
		const before = (await rights(cleo)).may
		expect(before).toMatchObject({ edit: true, comment: true, suggest: true })
		await take()
		for (const caller of [cleo, process.facilitator]) {
			const { may, denials } = await rights(caller)
			expect(may).toMatchObject({ view: true, comment: true, suggest: true })
			expect(denials.edit).toMatchObject({
				code: 'held_back',
				until: world.in(DAY),
				whoCan: []
			})
		}
	})

	test('in the whole process nothing new is begun either; on one thing the others go on', async () => {
		const other = await aDraft(world, process)
		await take({ artefact, withholds: ALL })
		expect((await rights(cleo)).may).toEqual({
			view: true,
			export: (await rights(cleo)).may.export
		})
		expect((await rights(cleo, other)).may.edit).toBe(true)
		await aDraft(world, process)
		world.pass(7 * DAY)
		await take({ withholds: ['propose'] })
		expect(await codeOf(aDraft(world, process))).toBe('forbidden')
	})

	test('gives nothing: who could not do something before still cannot', async () => {
		const observer = await anObserver(world, process)
		await take()
		expect((await rights(observer).catch(() => null))?.may.edit).toBe(undefined)
	})

	test.each<[string, { until?: number } & Record<string, unknown>, string]>([
		['longer than 72 hours', { until: 72 * HOUR + 1 }, 'measure_too_long'],
		['over before it begins', { until: -MINUTE }, 'measure_too_long'],
		['nothing', { withholds: [] }, 'malformed'],
		['reading', { withholds: ['view'] }, 'malformed'],
		['voting', { withholds: ['edit', 'vote'] }, 'malformed'],
		['appealing', { withholds: ['object'] }, 'malformed'],
		['without a reason', { reason: '  ' }, 'reason_missing'],
		['on what is not there', { artefact: crypto.randomUUID() }, 'not_found']
	])('refused: %s', async (_, { until, ...more }, code) => {
		const times = until === undefined ? {} : { until: world.in(until) }
		expect(await codeOf(take({ ...more, ...times }))).toBe(code)
		expect((await rights(cleo)).may.edit).toBe(true)
		expect(await seen(cleo)).toEqual([])
	})

	test('is for whoever facilitates, and so is its end', async () => {
		const official = await anOfficial(world, process)
		const secretary = await aSecretary(world, process)
		for (const caller of [cleo, official, secretary])
			expect(await codeOf(take({}, caller))).toBe('forbidden')
		const { measureId } = await take({ until: world.in(72 * HOUR) })
		expect(await codeOf(end(measureId, cleo))).toBe('forbidden')
		expect(await codeOf(end(measureId))).toBe('done')
		expect(await codeOf(end(measureId))).toBe('state_changed')
		expect((await rights(cleo)).may.edit).toBe(true)
	})
})

describe('[B18] it stops no decision', () => {
	test('commenting is not held back where one is announced or open', async () => {
		const decision = await aDecision(world, process)
		const about = { artefact: decision.artefact, withholds: ['comment'] }
		expect(await codeOf(take(about))).toBe('decision_open')
		expect(await codeOf(take({ withholds: ['comment'] }))).toBe('decision_open')
		expect(await codeOf(take({ artefact, withholds: ['comment'] }))).toBe('done')
		expect(await codeOf(take({ withholds: ['suggest'] }))).toBe('done')
	})

	test('people answer, and talk about what was put up during it', async () => {
		for (const to of ['in_review', 'frozen'] as const)
			await world.act(process.facilitator, 'move-artefact', { artefact, to })
		await take({ withholds: ALL })
		const { id } = await aDecision(world, process, 'default', artefact)
		expect((await rights(cleo)).may.comment).toBe(true)
		await openDecision(world.db, id, world.now)
		const ballot = world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
		expect(await codeOf(ballot)).toBe('done')
	})
})

describe('[B19] it is no secret, and it ends', () => {
	test('everybody sees it with its reason, the log says it, the secretary is told', async () => {
		const secretary = await aSecretary(world, process)
		const { measureId } = await take({ artefact })
		for (const caller of [cleo, secretary]) {
			expect(await seen(caller)).toMatchObject([
				{ id: measureId, artefact: { id: artefact }, withholds: ['edit'], reason: REASON }
			])
			const { entries } = await processLog(world.db, caller, process.id, {}, world.now)
			expect(entries[0]).toMatchObject({
				type: 'safety-measure-taken',
				by: { name: 'Fay Facilitator' },
				data: { reason: REASON, withholds: ['edit'], until: world.in(DAY) }
			})
		}
		const mails = await world.db.select().from(mail)
		expect(mails.map(({ recipient }) => recipient)).toEqual([secretary.email])
		expect(mails[0]?.body).toContain('/moderation')
	})

	test('without a secretary the officials are told', async () => {
		const official = await anOfficial(world, process)
		await take()
		const mails = await world.db.select().from(mail)
		expect(mails.map(({ recipient }) => recipient)).toEqual([official.email])
	})

	test('it ends by the clock without any job, and the job says so once', async () => {
		await take()
		const [job] = await jobsOf(world.db, 'safety-measure-due')
		if (!job) throw new Error('a job waits')
		expect(job.startAfter.toISOString()).toBe(world.in(DAY))
		await safetyMeasureDue(world.db, job.data.measureId, world.now)
		expect((await rights(cleo)).may.edit).toBe(undefined)
		world.pass(DAY)
		expect((await rights(cleo)).may.edit).toBe(true)
		expect(await seen(cleo)).toEqual([])
		await Promise.all([1, 2].map(() => safetyMeasureDue(world.db, job.data.measureId, world.now)))
		const { entries } = await processLog(world.db, cleo, process.id, {}, world.now)
		expect(entries.map(({ type }) => type).slice(0, 2)).toEqual([
			'safety-measure-ended',
			'safety-measure-taken'
		])
		expect(entries[0]?.by).toBe(null)
		expect(await codeOf(end(job.data.measureId))).toBe('state_changed')
	})

	test('the same is not held back again until as much time has passed as one may last', async () => {
		const { measureId } = await take({ artefact })
		expect(await codeOf(take({ artefact }))).toBe('safety_rest')
		expect(await codeOf(take())).toBe('safety_rest')
		expect(await codeOf(take({ artefact, withholds: ['suggest'] }))).toBe('done')
		await end(measureId)
		world.pass(72 * HOUR - 1)
		expect(await codeOf(take({ artefact }))).toBe('safety_rest')
		world.pass(1)
		expect(await codeOf(take({ artefact }))).toBe('done')
	})

	test('two at the same instant: one holds; the same command twice is one', async () => {
		const both = await Promise.all([codeOf(take()), codeOf(take())])
		expect(both.toSorted()).toEqual(['done', 'safety_rest'])
		world.pass(7 * DAY)
		const id = crypto.randomUUID()
		const until = world.in(DAY)
		const [one, other] = await Promise.all(
			[1, 2].map(() => take({ until }, process.facilitator, id))
		)
		expect(one).toEqual(other)
	})
})
