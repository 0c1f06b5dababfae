import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	AN_OBJECTION,
	DAY,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
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
import type { EventType } from '../acting/act.ts'
import type { Caller } from '../acting/caller.ts'
import { LOG_KINDS, kindOf, type LogKind } from './log-kinds.ts'
import { logEntry, processLog } from './process-log.ts'

let world: World
let process: TestProcess
let people: Record<Reader, Caller>
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	people = {
		stranger: await aPerson(world, 'Sid Stranger'),
		guest: await aGuest(world, process),
		observer: await anObserver(world, process),
		citizen: await aCitizen(world, process),
		facilitator: process.facilitator,
		official: await anOfficial(world, process),
		secretary: await aSecretary(world, process),
		// Of the installation only, and of the process as well.
		administrator: await aPerson(world, 'Ada Administrator', { administrator: true }),
		'administrator here': await aMember(world, process, 'administrator', { administrator: true })
	}
	await everyKind()
})
afterEach(() => world.drop())

type Reader =
	| 'stranger'
	| 'guest'
	| 'observer'
	| 'citizen'
	| 'facilitator'
	| 'official'
	| 'secretary'
	| 'administrator'
	| 'administrator here'

/** One act of every kind: a draft, a text put to decision, an objection, a notice, a pause. */
async function everyKind(): Promise<void> {
	const steer = process.facilitator
	const team = await teamOf()
	const kept = await aDraft(world, process)
	await world.act(steer, 'assign-artefact', { artefact: kept, team, visibility: 'team' })
	const { id } = await aDecision(world, process)
	const objection = { decision: id, choice: 'object', objection: AN_OBJECTION }
	await world.act(people.citizen, 'cast-ballot', objection)
	await world.act(steer, 'take-measure', {
		process: process.id,
		step: 'notice',
		person: people.citizen.personId,
		rule: 'Stay with the matter.',
		reason: 'Three adverts in an hour.'
	})
	await world.act(steer, 'take-safety-measure', {
		process: process.id,
		withholds: ['suggest'],
		reason: 'Suggestions come in by the hundred.',
		until: world.in(DAY)
	})
}

async function teamOf(): Promise<string> {
	const needs = { process: process.id, name: 'Editors' }
	return (await world.act(process.facilitator, 'create-team', needs)).teamId
}

const read = async (reader: Reader) =>
	(await processLog(world.db, people[reader], process.id, { limit: 200 }, world.now)).entries
const ALL: readonly LogKind[] = LOG_KINDS

describe('[B16] who reads what of the log', () => {
	test.each<[Reader, 'not_found' | readonly LogKind[], { frozen: boolean; names: boolean }]>([
		['stranger', 'not_found', { frozen: false, names: false }],
		['administrator', 'not_found', { frozen: false, names: false }],
		['administrator here', ['process', 'people', 'moderation'], { frozen: false, names: true }],
		['guest', ['process', 'people', 'moderation'], { frozen: false, names: false }],
		['observer', ['process', 'people', 'moderation'], { frozen: false, names: false }],
		['citizen', ALL, { frozen: true, names: true }],
		['official', ALL, { frozen: true, names: true }],
		['secretary', ALL, { frozen: true, names: true }],
		['facilitator', ALL, { frozen: true, names: true }]
	])('%s: %j', async (reader, kinds, { frozen, names }) => {
		if (kinds === 'not_found') {
			expect(await codeOf(read(reader))).toBe('not_found')
			expect(await codeOf(logEntry(world.db, people[reader], process.id, 0, world.now))).toBe(
				'not_found'
			)
			return
		}
		const entries = await read(reader)
		const found = new Set(entries.map(({ type }) => kindOf(type as EventType)))
		expect([...found].toSorted()).toEqual([...kinds].toSorted())
		expect(entries.some(({ type }) => type === 'decision-announced')).toBe(frozen)
		expect(entries.some(({ by }) => by !== null)).toBe(names)
		// By no role: what somebody chose or objected, what moderation said to whom, what a team keeps.
		const text = JSON.stringify(entries)
		expect(text).not.toContain(AN_OBJECTION.reason)
		expect(text).not.toContain('Three adverts')
		expect(text.includes('Suggestions come in')).toBe(true)
		for (const one of entries.filter(({ type }) => type === 'ballot-cast'))
			expect(one.by).toBe(null)
	})

	test('what is classified for a team is in the log of its people only', async () => {
		const created = async (reader: Reader) =>
			(await read(reader)).filter(({ type }) => type === 'artefact-assigned').length
		for (const reader of ['citizen', 'official', 'secretary'] as const)
			expect(await created(reader)).toBe(0)
	})
})
