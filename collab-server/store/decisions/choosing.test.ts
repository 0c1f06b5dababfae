import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { process as processTable } from '#schema/db/processes.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { parseCharter } from '#schema/governance/charter.ts'
import type { Answer } from '#schema/governance/rules/answers.ts'
import type { Caller } from '../acting/caller.ts'
import { keepCharter } from '../charters/charters.ts'
import {
	HOUR,
	MINUTE,
	aCitizen,
	aFrozenText,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { artefactView } from '../artefacts/artefacts.ts'
import { decisionView } from './decisions.ts'
import { settleDue } from './settle.ts'

let world: World
let process: TestProcess
let people: Caller[]

/** The rules of a process that chooses, beside those of the workshop. */
const RULES = {
	name: { method: 'approval', k: 1, tie: 'runoff' },
	order: { method: 'ranked' },
	seats: { method: 'ranked', variant: 'stv', k: 2 },
	marks: { method: 'score', scale: [0, 5], k: 1 },
	money: {
		method: 'pb_mes',
		budget: 30,
		currency: 'EUR',
		completion: ['add1', 'greedy_fill'],
		tie: 'fails'
	},
	unheld: { method: 'ranked', variant: 'irv', tie: 'ratifier' }
}
const LABELS = ['Road centre', 'Closer', 'Morning'].map((label) => ({ label }))

beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())
beforeEach(async () => {
	process = await aProcess(world)
	const charter = parseCharter({
		extends: 'workshop-pace-1',
		id: 'choosing',
		timezone: 'Europe/Riga',
		rules: RULES
	})
	const kept = { id: crypto.randomUUID(), processId: process.id, version: 2, charter }
	await keepCharter(world.db, kept, world.now)
	await world.db
		.update(processTable)
		.set({ charterId: kept.id })
		.where(eq(processTable.id, process.id))
	people = []
	for (const name of ['Ann', 'Bo', 'Cy', 'Di']) people.push(await aCitizen(world, process, name))
})

const announce = async (rule: string, options: { label: string; cost?: number }[] | undefined) =>
	world.act(process.facilitator, 'announce-decision', {
		artefact: await aFrozenText(world, process),
		rule,
		question: 'Which one?',
		closesAt: world.in(HOUR),
		options
	})
const cast = (person: Caller, decision: string, answer: Answer) =>
	world.act(person, 'cast-ballot', { decision, answer })
const see = (decision: string) => decisionView(world.db, process.facilitator, decision, world.now)
async function close() {
	world.pass(HOUR)
	await settleDue(world.db, world.now)
}
async function castAll(decision: string, answers: Answer[]) {
	world.pass(MINUTE)
	for (const [at, answer] of answers.entries()) {
		const person = people[at]
		if (person) await cast(person, decision, answer)
	}
}

describe('[D13] announcing options', () => {
	test('each gets a short name, and ranking offers to keep everything as it is', async () => {
		const { decisionId } = await announce('order', LABELS)
		expect((await see(decisionId)).options).toEqual([
			{ id: 'a', label: 'Road centre' },
			{ id: 'b', label: 'Closer' },
			{ id: 'c', label: 'Morning' },
			{ id: 'd', label: 'Everything stays as it is', keep: true }
		])
	})

	test('what cannot be chosen among is refused, and nothing is announced', async () => {
		const of = (rule: string, options?: { label: string; cost?: number }[]) =>
			codeOf(announce(rule, options))
		expect(await of('name')).toBe('options_missing')
		expect(await of('name', LABELS.slice(0, 1))).toBe('options_missing')
		expect(await of('name', [...LABELS, { label: 'closer' }])).toBe('options_wrong')
		expect(await of('name', [...LABELS, { label: ' ' }])).toBe('text_missing')
		expect(await of('majority', LABELS)).toBe('options_wrong')
		expect(await of('money', LABELS)).toBe('options_wrong')
		expect(
			await of('money', [
				{ label: 'x', cost: 1.5 },
				{ label: 'y', cost: 2 }
			])
		).toBe('malformed')
		expect(await of('unheld', LABELS)).toBe('rule_unknown')
	})

	test('[F6] options stay as announced: they are in the ledger, and no act names them again', async () => {
		const { decisionId } = await announce('name', LABELS)
		await castAll(decisionId, [{ approvals: ['a'] }])
		const artefact = (await see(decisionId)).artefactId
		const again = world.act(process.facilitator, 'announce-decision', {
			artefact,
			rule: 'name',
			question: 'Which one?',
			closesAt: world.in(HOUR),
			options: [{ label: 'Something else' }, { label: 'Closer' }]
		})
		expect(await codeOf(again)).toBe('decision_open')
		const cancelled = world.act(process.facilitator, 'cancel-decision', {
			decision: decisionId,
			reason: 'Other options'
		})
		expect(await codeOf(cancelled)).toBe('state_changed')
		expect((await see(decisionId)).options).toHaveLength(3)
	})
})

describe('[D14] ballots of every form', () => {
	test('are kept as they are said, replaced when changed, and counted', async () => {
		const { decisionId } = await announce('order', LABELS)
		await castAll(decisionId, [
			{ ranking: [['c'], ['a']] },
			{ ranking: [['b'], ['a', 'c']] },
			{ ranking: [['b'], ['c']] }
		])
		const [ann] = people
		if (ann) await cast(ann, decisionId, { ranking: [['b'], ['c'], ['a']] })
		await close()
		const seen = await see(decisionId)
		expect(seen.results?.outcome).toMatchObject({ result: 'adopted', winners: ['b'], voted: 3 })
		expect(seen.results?.ballots.map(({ answer }) => answer)).toContainEqual({
			ranking: [['b'], ['c'], ['a']]
		})
		const { state } = await artefactView(world.db, process.facilitator, seen.artefactId, world.now)
		expect(state).toBe('adopted')
	})

	test.each([
		['order', { choice: 'a' }, 'ballot_form_wrong'],
		['order', { ranking: [['z']] }, 'choice_unknown'],
		['order', { ranking: [['a'], ['a']] }, 'option_twice'],
		['seats', { ranking: [['a', 'b']] }, 'ranks_tied'],
		['name', { approvals: ['a', 'zz'] }, 'choice_unknown'],
		['marks', { scores: { a: 6 } }, 'score_outside'],
		['marks', { scores: { a: NaN } }, 'ballot_form_wrong'],
		['marks', { scores: { a: 1 }, choice: 'yes' } as Answer, 'ballot_form_wrong']
	] as [string, Answer, string][])('%s refuses %j', async (rule, answer, code) => {
		const { decisionId } = await announce(rule, LABELS)
		world.pass(MINUTE)
		const [ann] = people
		expect(ann && (await codeOf(cast(ann, decisionId, answer)))).toBe(code)
		expect((await see(decisionId)).answered).toBe(0)
	})

	test('[F8] nothing of the count is seen before the close', async () => {
		const { decisionId } = await announce('marks', LABELS)
		await castAll(decisionId, [{ scores: { a: 5 } }, { scores: {} }])
		expect((await see(decisionId)).results).toBeNull()
		await close()
		expect((await see(decisionId)).results?.outcome?.means).toEqual({ a: '5' })
	})

	test('a budget is shared out', async () => {
		const projects = ['Laptops', 'Afternoons', 'Easy reading'].map((label) => ({ label, cost: 15 }))
		const { decisionId } = await announce('money', projects)
		await castAll(decisionId, [
			{ approvals: ['a', 'b'] },
			{ approvals: ['a', 'b'] },
			{ approvals: ['c'] },
			{ approvals: ['c'] }
		])
		await close()
		const { results } = await see(decisionId)
		expect(results?.outcome).toMatchObject({ winners: ['a', 'c'], budget: { spent: 30 } })
	})
})

describe('[D12] a tie', () => {
	test('V3 opens the run-off by itself, between those who tie, and it decides', async () => {
		const { decisionId } = await announce('name', LABELS)
		await castAll(decisionId, [
			{ approvals: ['a', 'b'] },
			{ approvals: ['b'] },
			{ approvals: ['a'] }
		])
		await close()
		const first = await see(decisionId)
		expect(first.results?.outcome).toMatchObject({ result: 'runoff', winners: [] })
		const next = first.following
		expect(next).toMatchObject({ round: 2 })
		const runoff = await see(next?.id ?? '')
		expect(runoff).toMatchObject({ origin: 'runoff', question: 'Which one?' })
		expect(runoff.options.map(({ id }) => id)).toEqual(['a', 'b'])
		await castAll(runoff.id, [{ approvals: ['b'] }, { approvals: ['b'] }, { approvals: ['a'] }])
		await close()
		expect((await see(runoff.id)).results?.outcome).toMatchObject({ winners: ['b'] })
	})

	test('a run-off that ties again is a tie and opens no other', async () => {
		const { decisionId } = await announce('name', LABELS)
		const even: Answer[] = [{ approvals: ['a'] }, { approvals: ['b'] }]
		await castAll(decisionId, even)
		await close()
		const { following } = await see(decisionId)
		await castAll(following?.id ?? '', even)
		await close()
		const end = await see(following?.id ?? '')
		expect(end.results?.outcome?.result).toBe('tie')
		expect(end.following).toBeNull()
		const rows = await world.db
			.select()
			.from(decisionTable)
			.where(eq(decisionTable.artefactId, end.artefactId))
		expect(rows).toHaveLength(2)
	})
})
