import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { secretBox } from '#schema/db/decisions.ts'
import { membership } from '#schema/db/processes.ts'
import { builtInCharter } from '#schema/governance/charter.ts'
import { notOffered } from '#schema/governance/offered.ts'
import { canonicalBytes, type Json } from '#schema/record/canonical.ts'
import { boxOf, type DecisionRecord } from '#schema/record/record.ts'
import { verifyRecord } from '#schema/record/verify.ts'
import { assemble } from '../../records/assemble.ts'
import {
	DAY,
	MINUTE,
	aCitizen,
	aFrozenText,
	aProcess,
	aRatifier,
	aWorld,
	anOfficial,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from './decisions.ts'
import { factsForRecord } from '../record/record-facts.ts'
import { settleDue } from './settle.ts'

/** T6 as it ships: people who take part and a jury score ideas in confidence, and are counted apart. */

let world: World
let process: TestProcess
let peers: Caller[]
let jury: Caller[]
let teams: string[]
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world, 'T6-hackathon')
	peers = []
	jury = []
	for (const at of [1, 2, 3, 4, 5, 6]) peers.push(await aCitizen(world, process, `Peer ${at}`))
	for (const at of [1, 2, 3, 4, 5]) jury.push(await anOfficial(world, process, `Juror ${at}`))
	await aRatifier(world, process)
	teams = []
	for (const name of ['Red', 'Blue', 'Green', 'Gold'])
		teams.push(
			(await world.act(process.facilitator, 'create-team', { process: process.id, name })).teamId
		)
	await join(peers[0] as Caller, teams[0] ?? '')
})
afterEach(() => world.drop())

async function join(caller: Caller, teamId: string) {
	const [held] = await world.db
		.select()
		.from(membership)
		.where(eq(membership.personId, caller.personId))
	const joining = { team: teamId, membership: held?.id ?? '' }
	await world.act(process.facilitator, 'join-team', joining)
}
const announce = async (change: { team?: string }[] = []) => {
	const { decisionId } = await world.act(process.facilitator, 'announce-decision', {
		artefact: await aFrozenText(world, process),
		rule: 'default',
		question: 'Whose idea wins?',
		options: teams.map((team, at) => ({ label: `Idea ${at + 1}`, team, ...change[at] })),
		closesAt: world.in(2 * DAY)
	})
	world.pass(MINUTE)
	return decisionId
}
const score = (caller: Caller | undefined, decision: string, scores: Record<string, number>) =>
	world.act(caller as Caller, 'cast-ballot', { decision, answer: { scores } })
const close = async () => {
	world.pass(2 * DAY)
	await settleDue(world.db, world.now)
}
const see = (id: string) => decisionView(world.db, peers[0] as Caller, id, world.now)
const checked = async (record: DecisionRecord) => {
	const bytes = canonicalBytes(record as Json)
	const { checks } = await verifyRecord({ record: bytes, text: null, proof: null })
	return Object.fromEntries(checks.map(({ check, state }) => [check, state]))
}

test('[D11] every rule of the template can be held', () => {
	const charter = builtInCharter('T6-hackathon')
	expect(charter && notOffered(charter)).toEqual([])
})

describe('[SB8] a confidential score with groups counted apart', () => {
	test('[SB8] [D20] is counted by group, and again from its record', async () => {
		const id = await announce()
		for (const peer of peers.slice(1)) await score(peer, id, { a: 5, b: 0, c: 1, d: 0 })
		for (const juror of jury) await score(juror, id, { a: 0, b: 5, c: 1, d: 0 })
		expect((await see(id)).results).toBe(null)
		await close()
		const { outcome } = (await see(id)).results ?? {}
		expect(outcome).toMatchObject({
			result: 'adopted',
			winners: ['b', 'a', 'c'],
			means: { a: '2', b: '3', c: '1', d: '0' },
			groups: { peer: { a: '5' }, jury: { a: '0' } }
		})
		const record = assemble(await factsForRecord(world.db, id), 'DR-2027-000001', world.now)
		expect(await checked(record)).toMatchObject({ roll: 'holds', box: 'holds', recount: 'holds' })
		const box = boxOf(record)
		const moved = box?.box?.map((slip, at) => (at === 0 ? { ...slip, group: 'nobody' } : slip))
		const forged = { ...record, ballots: { ...box, box: moved } } as DecisionRecord
		expect(await checked(forged)).toMatchObject({ box: 'fails', recount: 'fails' })
	})

	test('[SB8] four of a group that voted are not counted: the box is emptied', async () => {
		const id = await announce()
		for (const peer of peers) await score(peer, id, { b: 5 })
		for (const juror of jury.slice(1)) await score(juror, id, { b: 5 })
		await close()
		const view = await see(id)
		expect(view.results?.outcome).toMatchObject({ result: 'no_quorum', tallies: { b: 0 } })
		expect(view.results?.outcome?.groups).toBe(undefined)
		const [kept] = await world.db.select().from(secretBox).where(eq(secretBox.decisionId, id))
		expect(kept?.slips).toEqual({})
		const record = assemble(await factsForRecord(world.db, id), 'DR-2027-000001', world.now)
		expect(await checked(record)).toMatchObject({ box: 'holds', recount: 'holds' })
	})

	test('[SB8] with a jury of four it is not announced, and says why', async () => {
		const [held] = await world.db
			.select()
			.from(membership)
			.where(eq(membership.personId, jury[0]?.personId ?? ''))
		await world.act(process.facilitator, 'end-role', { membership: held?.id ?? '' })
		const refused: unknown = await announce().catch((error: unknown) => error)
		expect(refused).toMatchObject({
			code: 'group_too_small',
			params: { group: 'jury', found: 4, needed: 5 }
		})
	})
})

describe('[D36] nobody scores the work of their own team', () => {
	test('[D36] the server refuses it, whatever the page offers', async () => {
		const id = await announce()
		expect((await see(id)).ownOptions).toEqual(['a'])
		expect(await codeOf(score(peers[0], id, { a: 5, b: 1 }))).toBe('own_option')
		expect(await codeOf(score(peers[0], id, { b: 1 }))).toBe('done')
		expect(await codeOf(score(peers[1], id, { a: 5 }))).toBe('done')
	})

	test('[D36] every option names its team, one of the process', async () => {
		expect(await codeOf(announce([{ team: undefined }]))).toBe('option_team_missing')
		expect(await codeOf(announce([{ team: crypto.randomUUID() }]))).toBe('not_found')
	})
})
