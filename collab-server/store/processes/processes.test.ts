import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deniedAct, ledgerEntry } from '#schema/db/ledger.ts'
import { phaseChange, process as processTable } from '#schema/db/processes.ts'
import {
	MINUTE,
	aCitizen,
	aPerson,
	aProcess,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { home } from './home.ts'
import { readOutbox } from '../database/outbox.ts'
import { processView } from './processes.ts'

let world: World
beforeEach(async () => {
	world = await aWorld()
})
afterEach(() => world.drop())

const NEW = {
	name: 'Help desk',
	aim: 'Nobody is left without a right.',
	language: 'lv',
	timezone: 'Europe/Riga',
	charter: 'baseline-1'
} as const

const entriesOf = async (type: string) =>
	world.db.select().from(ledgerEntry).where(eq(ledgerEntry.type, type))

describe('creating a process', () => {
	test('the founder facilitates it under a charter of its own, and the ledger knows', async () => {
		const founder = await aPerson(world, 'Fay')
		const { processId } = await world.act(founder, 'create-process', NEW)
		const view = await processView(world.db, founder, processId, world.now)
		expect(view).toMatchObject({ name: 'Help desk', language: 'lv', phase: 'en' })
		expect(view.myRoles).toEqual(['facilitator'])
		expect(view.charter).toMatchObject({ id: 'baseline-1', version: 1 })
		expect(view.charter.hash).toMatch(/^[\w-]{43}$/)
		expect(view.where.code).toBe('beginning')
		expect(view.next.code).toBe('begin')
		expect(await entriesOf('process-created')).toHaveLength(1)
	})

	test('an administrator may, and somebody whose e-mail is unproven may not', async () => {
		const administrator = await aPerson(world, 'Ada', { administrator: true, assurance: 1 })
		const newcomer = await aPerson(world, 'Ned', { assurance: 1 })
		expect(await codeOf(world.act(administrator, 'create-process', NEW))).toBe('done')
		expect(await codeOf(world.act(newcomer, 'create-process', NEW))).toBe('forbidden')
	})

	test.each([
		['no name', { name: ' ' }, 'text_missing'],
		['an endless aim', { aim: 'a'.repeat(3000) }, 'text_too_long'],
		['a language nobody reads', { language: 'tlh' }, 'language_unknown'],
		['a time zone that is none', { timezone: 'Mars/Base' }, 'timezone_unknown'],
		['a charter that is none', { charter: 'anarchy' as 'baseline-1' }, 'malformed']
	])('%s is refused', async (_, wrong, code) => {
		const founder = await aPerson(world, 'Fay')
		expect(await codeOf(world.act(founder, 'create-process', { ...NEW, ...wrong }))).toBe(code)
		expect(await world.db.select().from(processTable)).toEqual([])
	})

	test('the same command twice at the same instant makes one process', async () => {
		const founder = await aPerson(world, 'Fay')
		const id = crypto.randomUUID()
		const twice = [1, 2].map(() => world.act(founder, 'create-process', NEW, id))
		const [one, other] = await Promise.all(twice)
		expect(one).toEqual(other)
		expect(await world.db.select().from(processTable)).toHaveLength(1)
		expect(await entriesOf('process-created')).toHaveLength(1)
	})

	test('a command id of somebody else, or of another act, is a conflict', async () => {
		const founder = await aPerson(world, 'Fay')
		const other = await aPerson(world, 'Ola')
		const id = crypto.randomUUID()
		await world.act(founder, 'create-process', NEW, id)
		expect(await codeOf(world.act(other, 'create-process', NEW, id))).toBe('conflict')
		const demonstration = world.act(founder, 'create-demonstration', { language: 'en' }, id)
		expect(await codeOf(demonstration)).toBe('conflict')
		const odd = world.act(founder, 'create-process', NEW, 'not-a-uuid')
		expect(await codeOf(odd)).toBe('malformed')
	})
})

describe('running a process', () => {
	let process: TestProcess
	beforeEach(async () => {
		process = await aProcess(world)
	})

	test('its facilitator renames it; a citizen, told why, does not', async () => {
		const citizen = await aCitizen(world, process)
		const needs = { process: process.id, name: 'New name' }
		expect(await codeOf(world.act(citizen, 'edit-process', needs))).toBe('forbidden')
		await world.act(process.facilitator, 'edit-process', needs)
		const view = await processView(world.db, citizen, process.id, world.now)
		expect(view.name).toBe('New name')
		expect(view.may.edit).toMatchObject({ capability: 'facilitate', whoCan: expect.any(Array) })
	})

	test('a stranger cannot tell a process that is there from one that is not', async () => {
		const stranger = await aPerson(world, 'Sid', { administrator: true })
		for (const id of [process.id, crypto.randomUUID(), 'x'])
			expect(await codeOf(processView(world.db, stranger, id, world.now))).toBe('not_found')
		const edit = world.act(stranger, 'edit-process', { process: process.id, name: 'Mine' })
		expect(await codeOf(edit)).toBe('not_found')
	})

	test('[F20] any phase may follow any other, with a reason that stays on record', async () => {
		const artefact = await world.act(process.facilitator, 'create-artefact', {
			process: process.id,
			artefactKind: 'board',
			title: 'Ideas'
		})
		for (const [to, reason] of [
			['su', 'It runs.'],
			['de', 'It must be better.']
		] as const) {
			world.pass(MINUTE)
			await world.act(process.facilitator, 'change-phase', { process: process.id, to, reason })
		}
		const view = await processView(world.db, process.facilitator, process.id, world.now)
		expect(view.phase).toBe('de')
		expect(view.phaseChanges.map(({ from, to }) => `${from}-${to}`)).toEqual(['en-su', 'su-de'])
		expect(view.artefacts.map(({ id }) => id)).toEqual([artefact.artefactId])
		const news = await readOutbox(world.db, 0)
		expect(news.filter(({ topic }) => topic === 'process')).toHaveLength(2)
	})

	test('a change of phase needs a facilitator, a reason, a phase, and a change', async () => {
		const official = await anOfficial(world, process)
		const to = (caller = process.facilitator, needs = {}) =>
			codeOf(
				world.act(caller, 'change-phase', {
					process: process.id,
					to: 'de',
					reason: 'Now',
					...needs
				})
			)
		expect(await to(official)).toBe('forbidden')
		expect(await to(process.facilitator, { reason: '  ' })).toBe('reason_missing')
		expect(await to(process.facilitator, { to: 'xx' })).toBe('malformed')
		expect(await to(process.facilitator, { to: 'en' })).toBe('phase_unchanged')
	})

	test('two facilitators changing to the same phase at the same instant change it once', async () => {
		const needs = { process: process.id, to: 'de', reason: 'Everybody is here.' } as const
		const codes = await Promise.all(
			[1, 2].map(() => codeOf(world.act(process.facilitator, 'change-phase', needs)))
		)
		expect(codes.toSorted()).toEqual(['done', 'phase_unchanged'])
		expect(await world.db.select().from(phaseChange)).toHaveLength(1)
	})

	test('two edits at the same instant: one after the other, the same command only once', async () => {
		const edit = (name: string, id?: string) =>
			world.act(process.facilitator, 'edit-process', { process: process.id, name }, id)
		await Promise.all([edit('One'), edit('Two')])
		expect(await entriesOf('process-edited')).toHaveLength(2)
		const id = crypto.randomUUID()
		await Promise.all([edit('Three', id), edit('Three', id)])
		expect(await entriesOf('process-edited')).toHaveLength(3)
		await edit('Three')
		expect(await entriesOf('process-edited')).toHaveLength(3)
	})

	test('[F15] what was denied is kept with the charter it was denied under', async () => {
		const citizen = await aCitizen(world, process)
		await codeOf(world.act(citizen, 'change-phase', { process: process.id, to: 'de', reason: 'x' }))
		const [kept] = await world.db.select().from(deniedAct)
		expect(kept).toMatchObject({
			personId: citizen.personId,
			kind: 'change-phase',
			refusal: 'forbidden',
			processId: process.id
		})
		expect(kept?.charterHash).toMatch(/^[\w-]{43}$/)
		expect(kept?.denial).toBeTruthy()
	})

	test('home shows a person their own processes only', async () => {
		const citizen = await aCitizen(world, process)
		await aProcess(world)
		const own = await home(world.db, citizen, world.now)
		expect(own.processes.map(({ id }) => id)).toEqual([process.id])
		expect(own.waiting).toEqual([])
	})
})
