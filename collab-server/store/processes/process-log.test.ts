import { afterEach, beforeEach, expect, test } from 'vitest'
import { parseVerifierKey } from '#schema/ledger/checkpoint.ts'
import { parseProof, verifyProof } from '#schema/ledger/proof.ts'
import {
	AN_OBJECTION,
	HOUR,
	aCitizen,
	aDecision,
	aDraft,
	aGuest,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from '../decisions/decisions.ts'
import { logEntry, processLog } from './process-log.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

const read = (caller: Caller, options = {}) =>
	processLog(world.db, caller, process.id, options, world.now)

test('[F15] tells every act, who did it and under which charter, the newest first', async () => {
	const citizen = await aCitizen(world, process)
	await world.act(process.facilitator, 'change-phase', {
		process: process.id,
		to: 'de',
		reason: 'Everybody is here.'
	})
	const { entries, before } = await read(citizen)
	expect(entries.map(({ type }) => type)).toEqual([
		'phase-changed',
		'role-began',
		'process-created'
	])
	expect(entries[0]).toMatchObject({
		by: { name: 'Fay Facilitator' },
		data: { from: 'en', to: 'de', reason: 'Everybody is here.', charter: expect.any(String) }
	})
	expect(before).toBe(null)
})

test('is read in pages that continue one another', async () => {
	for (let n = 0; n < 3; n++) await aDraft(world, process)
	const first = await read(process.facilitator, { limit: 2 })
	const second = await read(process.facilitator, { limit: 2, before: first.before ?? 0 })
	const indexes = [...first.entries, ...second.entries].map(({ index }) => index)
	expect(indexes).toEqual([4, 3, 2, 1])
})

test('[F8] never tells, before or after the close, who cast which ballot', async () => {
	const citizen = await aCitizen(world, process)
	const { id } = await aDecision(world, process)
	await world.act(citizen, 'cast-ballot', {
		decision: id,
		choice: 'object',
		objection: AN_OBJECTION
	})
	const told = async () =>
		(await read(process.facilitator)).entries.filter(({ type }) => /ballot|objection/.test(type))
	for (const entry of await told()) expect(entry.by).toBe(null)
	world.pass(HOUR)
	await decisionView(world.db, citizen, id, world.now)
	expect(JSON.stringify(await told())).not.toMatch(/Cleo|screen reader/)
})

test('[B16] is narrowed by kind and by person, and then continues in pages', async () => {
	const citizen = await aCitizen(world, process)
	await world.act(citizen, 'create-artefact', {
		process: process.id,
		artefactKind: 'board',
		title: 'Ideas'
	})
	await aDraft(world, process)
	const texts = await read(process.facilitator, { kind: 'texts', limit: 1 })
	expect(texts.entries.map(({ type }) => type)).toEqual(['artefact-created'])
	const next = await read(process.facilitator, { kind: 'texts', before: texts.before ?? 0 })
	expect(next.entries.map(({ by }) => by?.name)).toEqual(['Cleo Citizen'])
	const own = await read(process.facilitator, { person: citizen.personId })
	expect(own.entries.map(({ type }) => type)).toEqual(['artefact-created'])
	const about = await read(citizen, { person: process.facilitator.personId, kind: 'people' })
	expect(about.entries.map(({ type }) => type)).toEqual(['role-began'])
	expect((await read(citizen, { person: "x' or true --" })).entries).toEqual([])
})

test('[B16] [F8] a filter by person finds no ballot, no contested measure, and nothing for a guest', async () => {
	const citizen = await aCitizen(world, process)
	const guest = await aGuest(world, process)
	const { id } = await aDecision(world, process)
	await world.act(citizen, 'cast-ballot', { decision: id, choice: 'consent' })
	const { measureId: measure } = await world.act(process.facilitator, 'take-measure', {
		process: process.id,
		person: citizen.personId,
		step: 'notice',
		rule: 'Nobody is insulted.',
		reason: 'It hurt.'
	})
	await world.act(citizen, 'contest-measure', { measure, reason: 'It was another.' })
	const found = async (who: Caller, person: Caller) =>
		(await read(who, { person: person.personId })).entries.map(({ type }) => type)
	expect(await found(process.facilitator, citizen)).toEqual([])
	expect(await found(guest, process.facilitator)).toEqual([])
	const all = await read(await aCitizen(world, process, 'Cid'))
	expect(JSON.stringify(all)).not.toContain('Cleo')
})

test('[B16] [L7] each entry is proven to whoever may read it, and checked with the key alone', async () => {
	const citizen = await aCitizen(world, process)
	await aDraft(world, process)
	const { entries } = await read(citizen)
	for (const { index } of entries) {
		const entry = await logEntry(world.db, citizen, process.id, index, world.now)
		const proof = parseProof(entry.proof)
		const key = parseVerifierKey(entry.publicKey)
		if (!proof || !key) throw new Error('well formed')
		expect(await verifyProof(proof, key)).toMatchObject({ included: true })
		expect(proof.index).toBe(index)
		const forged = { ...proof, entry: new Uint8Array([...proof.entry.slice(0, -1), 0]) }
		expect(await verifyProof(forged, key)).toMatchObject({ included: false })
	}
})

test('[B16] there is no proof of what one may not read', async () => {
	const guest = await aGuest(world, process)
	const { artefact } = await aDecision(world, process)
	const { entries } = await read(process.facilitator)
	const hidden = entries.find(({ subjectId }) => subjectId === artefact)
	const proof = (who: Caller, of = process.id, index = hidden?.index ?? -1) =>
		codeOf(logEntry(world.db, who, of, index, world.now))
	expect(await proof(process.facilitator)).toBe('done')
	expect(await proof(guest)).toBe('not_found')
	expect(await proof(await aPerson(world, 'Sid'))).toBe('not_found')
	expect(await proof(process.facilitator, process.id, 4_000)).toBe('not_found')
	const other = await aProcess(world)
	expect(await proof(other.facilitator, other.id)).toBe('not_found')
})

test('is nothing to a stranger, and to a guest nothing about what a guest may not see', async () => {
	const guest = await aGuest(world, process)
	const { id, artefact } = await aDecision(world, process)
	const { entries } = await read(guest)
	expect(JSON.stringify(entries)).not.toContain(artefact)
	expect(JSON.stringify(entries)).not.toContain(id)
	expect(entries.length).toBeGreaterThan(0)
	expect(entries.every(({ by }) => by === null)).toBe(true)
	expect(await codeOf(read(await aPerson(world, 'Sid')))).toBe('not_found')
})
