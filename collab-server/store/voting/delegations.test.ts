import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { amended } from '../cast/cast-bodies.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView, openDecision } from '../decisions/decisions.ts'
import { delegationView } from './delegations.ts'
import { findDecision } from '../acting/rows.ts'

let world: World
let process: TestProcess
let [ana, ben, cid, dot]: Caller[] = []
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	await amended(world, process, (charter) => ({
		...charter,
		rules: {
			...charter.rules,
			default: { ...charter.rules.default, delegation: { max: 1 } },
			one: { method: 'majority', base: 'yes_no', reasons: 'none', delegation: { max: 1 } },
			lending: { method: 'majority', base: 'yes_no', reasons: 'none', delegation: { max: 2 } },
			shut: { method: 'majority', base: 'yes_no', reasons: 'none', delegation: 'off' }
		}
	}))
	;[ana, ben, cid, dot] = await Promise.all(
		['Ana', 'Ben', 'Cid', 'Dot'].map((name) => aCitizen(world, process, name))
	)
})
afterEach(() => world.drop())

async function opened(rule: string) {
	const { id } = await aDecision(world, process, rule)
	await openDecision(world.db, id, world.now)
	return id
}
const lend = (from: Caller | undefined, to: Caller | undefined, decision: string) =>
	codeOf(world.act(from as Caller, 'delegate-vote', { decision, to: to?.personId ?? '' }))
const vote = (who: Caller | undefined, decision: string, choice: string) =>
	codeOf(world.act(who as Caller, 'cast-ballot', { decision, choice }))
const closed = async (decision: string) => {
	world.pass(HOUR)
	return decisionView(world.db, ana as Caller, decision, world.now)
}

describe('[B14] a lent vote', () => {
	test('counts as the delegate answers, shown to both and to nobody else', async () => {
		const id = await opened('lending')
		expect(await lend(ana, ben, id)).toBe('done')
		expect(await vote(ben, id, 'yes')).toBe('done')
		expect(await vote(cid, id, 'no')).toBe('done')
		const view = (who: Caller | undefined) => delegationView(world.db, who as Caller, id, world.now)
		expect(await view(ana)).toMatchObject({ to: { name: 'Ben' }, from: [], candidates: [] })
		expect(await view(ben)).toMatchObject({ to: null, from: [{ name: 'Ana' }] })
		expect(await view(cid)).toMatchObject({ to: null, from: [] })
		const running = await decisionView(world.db, ana as Caller, id, world.now)
		expect(running).toMatchObject({ myBallot: null, results: null, answered: 3, waitsForMe: false })
		const { results } = await closed(id)
		expect(results?.outcome?.result).toBe('adopted')
		expect(
			results?.ballots.map(({ person, choice }) => `${person.name} ${choice}`).toSorted()
		).toEqual(['Ana yes', 'Ben yes', 'Cid no'])
	})

	test('is taken back until the close, by itself or by answering', async () => {
		const id = await opened('lending')
		await lend(ana, ben, id)
		await lend(dot, ben, id)
		expect(await codeOf(world.act(dot as Caller, 'revoke-delegation', { decision: id }))).toBe(
			'done'
		)
		expect(await codeOf(world.act(dot as Caller, 'revoke-delegation', { decision: id }))).toBe(
			'state_changed'
		)
		await vote(ben, id, 'yes')
		expect(await vote(ana, id, 'no')).toBe('done')
		expect((await decisionView(world.db, ana as Caller, id, world.now)).answered).toBe(2)
		expect(await lend(ana, cid, id)).toBe('already_answered')
		world.pass(HOUR)
		expect(await lend(dot, cid, id)).toBe('forbidden')
	})

	test('never chains, keeps to its cap, and goes to somebody on the roll who decides', async () => {
		const id = await opened('lending')
		expect(await lend(ana, ben, id)).toBe('done')
		expect(await lend(ben, cid, id)).toBe('delegation_chain')
		expect(await lend(cid, ana, id)).toBe('delegation_chain')
		expect(await lend(cid, ben, id)).toBe('done')
		expect(await lend(dot, ben, id)).toBe('delegation_full')
		expect(await lend(dot, dot, id)).toBe('own_case')
		expect(await lend(dot, process.facilitator, id)).toBe('not_on_roll')
		expect(await lend(process.facilitator, dot, id)).toBe('forbidden')
		const { artefactId: artefact } = (await findDecision(world.db, id)) ?? { artefactId: '' }
		const interest = { artefact, reason: 'My cooperative would be paid for it.' }
		await world.act(cid as Caller, 'declare-interest', interest)
		expect(await lend(dot, cid, id)).toBe('not_on_roll')
	})

	test('is refused where the rule does not lend, and where consent is asked', async () => {
		const id = await opened('shut')
		expect(await lend(ana, ben, id)).toBe('delegation_off')
		expect(await lend(ana, ben, await opened('default'))).toBe('delegation_off')
	})

	test('of two who would go over the cap at the same instant one is refused', async () => {
		const id = await opened('one')
		const codes = await Promise.all([lend(ana, ben, id), lend(cid, ben, id)])
		expect(codes.toSorted()).toEqual(['delegation_full', 'done'])
	})
})
