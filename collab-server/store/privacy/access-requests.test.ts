import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessRequest } from '#schema/db/keeping.ts'
import {
	aCitizen,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DAY,
	HOUR,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { home } from '../processes/home.ts'
import { processLog } from '../processes/process-log.ts'
import { accessRequests } from './access-requests.ts'
import { eraseOneself } from './erasure.ts'

let world: World
let process: TestProcess
let sal: Caller
let cleo: Caller
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
	sal = await aSecretary(world, process)
	cleo = await aCitizen(world, process, 'Cleo Asks')
})
afterAll(() => world.drop())

const entered = async (who = sal, more = {}) =>
	(
		await world.act(who, 'enter-access-request', {
			...{ process: process.id, person: cleo.personId, arrived: 'Letter of 2 January' },
			...{ receivedOn: world.now.toISOString(), ...more }
		})
	).requestId
const extend = (request: string, reason = 'Many files to go through', who = sal) =>
	world.act(who, 'extend-access-request', { request, reason })
const answer = (request: string, who = sal) =>
	world.act(who, 'answer-access-request', { request, answer: 'Sent by post.' })
const list = async () => (await accessRequests(world.db, sal, process.id, world.now)).requests
const waits = async (who: Caller) =>
	(await home(world.db, who, world.now)).waiting.filter(
		({ code }) => code === 'answer_access_request'
	)

describe('[PD10] what somebody asked by another way', () => {
	test('is entered, due in a month, and waits for who may answer it', async () => {
		const id = await entered()
		const [one] = await list()
		expect(one).toMatchObject({
			...{ id, person: { id: cleo.personId, name: 'Cleo Asks' }, overdue: false },
			...{ arrived: 'Letter of 2 January', mayExtend: true, extension: null, answered: null }
		})
		const days = (Date.parse(one?.due ?? '') - world.now.getTime()) / DAY
		expect(days).toBeGreaterThan(28)
		expect(days).toBeLessThan(33)
		expect(await waits(sal)).toMatchObject([{ until: one?.due, processId: process.id }])
		expect(await waits(cleo)).toEqual([])
		await answer(id)
		expect(await waits(sal)).toEqual([])
		expect((await list())[0]).toMatchObject({ answered: { text: 'Sent by post.' } })
		expect(await codeOf(answer(id))).toBe('state_changed')
	})

	test('can be given two months more, once, with a reason, before the first is over', async () => {
		const id = await entered()
		expect(await codeOf(extend(id, ' '))).toBe('reason_missing')
		const before = Date.parse((await list())[0]?.due ?? '')
		await extend(id)
		const [one] = await list()
		expect(one).toMatchObject({
			...{ mayExtend: false, extension: { reason: 'Many files to go through' } }
		})
		expect((Date.parse(one?.due ?? '') - before) / DAY).toBeGreaterThan(57)
		expect(await codeOf(extend(id))).toBe('state_changed')
		const late = await entered()
		world.pass(34 * DAY)
		expect((await list()).find((row) => row.id === late)).toMatchObject({
			...{ overdue: true, mayExtend: false }
		})
		expect(await codeOf(extend(late))).toBe('state_changed')
		await answer(late)
		await answer(id)
	})

	test('making the package answers it; two who answer at the same instant answer once', async () => {
		const id = await entered()
		await world.act(sal, 'make-access-package', {
			...{ process: process.id, person: cleo.personId, reason: 'Letter of 2 January' }
		})
		expect((await list()).find((row) => row.id === id)?.answered).not.toBeNull()
		const other = await entered()
		const both = await Promise.allSettled([answer(other), answer(other)])
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
		const { entries } = await processLog(world.db, sal, process.id, {}, world.now)
		const told = entries.map(({ type }) => type)
		expect(told.filter((type) => type === 'access-answered').length).toBe(
			told.filter((type) => type === 'access-requested').length
		)
	})

	test('is refused to whoever may not make a package, from the future, and about a stranger', async () => {
		expect(await codeOf(entered(cleo))).toBe('forbidden')
		expect(await codeOf(entered(sal, { receivedOn: world.in(HOUR) }))).toBe('malformed')
		expect(await codeOf(entered(sal, { receivedOn: 'Monday' }))).toBe('malformed')
		expect(await codeOf(entered(sal, { arrived: '' }))).toBe('reason_missing')
		expect(await codeOf(entered(sal, { person: crypto.randomUUID() }))).toBe('not_found')
		const id = await entered()
		expect(await codeOf(extend(id, 'Why not', cleo))).toBe('forbidden')
		expect(await codeOf(answer(id, cleo))).toBe('forbidden')
		expect(await codeOf(answer(crypto.randomUUID()))).toBe('not_found')
		expect(await codeOf(accessRequests(world.db, cleo, process.id, world.now))).toBe('forbidden')
	})

	test('the log says whose it was and what was written to whoever may answer and to them, and to nobody else', async () => {
		await answer(await entered(sal, { arrived: 'Letter of Cleo Asks' }))
		await world.act(sal, 'make-access-package', {
			...{ process: process.id, person: cleo.personId, reason: 'Cleo wrote again' }
		})
		const dora = await aCitizen(world, process, 'Dora Reads')
		const logOf = async (who: Caller, person?: string) => {
			const of = person === undefined ? {} : { person }
			const { entries } = await processLog(world.db, who, process.id, of, world.now)
			return entries.filter(({ type }) => type === 'package-made' || type.startsWith('access-'))
		}
		const told = JSON.stringify((await logOf(dora)).map(({ data }) => data))
		expect(told).toContain('request')
		for (const kept of ['Cleo', 'Letter', 'Sent by post.', 'again'])
			expect(told).not.toContain(kept)
		expect(await logOf(dora, cleo.personId)).toEqual([])
		const hers = { person: 'Cleo Asks' }
		for (const who of [sal, cleo]) {
			const told = (await logOf(who, cleo.personId)).map(({ type, data }) => ({ type, ...data }))
			expect(told).toContainEqual(
				expect.objectContaining({ ...hers, type: 'package-made', reason: 'Cleo wrote again' })
			)
			expect(told).toContainEqual(expect.objectContaining({ ...hers, reason: 'Sent by post.' }))
		}
	})

	test('[PD2] with the person its words go; that it was answered stays', async () => {
		const cat = await aCitizen(world, process, 'Cat Goes')
		const id = await entered(sal, { person: cat.personId, arrived: 'Letter of Cat Goes' })
		await answer(id)
		const goodbye = { name: 'Cat Goes', password: '', words: false }
		await eraseOneself(world.db, cat, goodbye, world.now)
		const rows = await world.db.select().from(accessRequest)
		expect(JSON.stringify(rows)).not.toContain('Cat Goes')
		expect(rows.find((row) => row.id === id)?.answeredAt).not.toBeNull()
	})
})
