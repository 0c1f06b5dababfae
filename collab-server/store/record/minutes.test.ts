import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { ledgerEntry } from '#schema/db/ledger.ts'
import {
	DESCRIBED,
	HOUR,
	aCitizen,
	aDecision,
	aPerson,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	underCharter,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import type { Caller } from '../acting/caller.ts'
import { decisionView } from '../decisions/decisions.ts'
import { factsForRecord } from './record-facts.ts'

let world: World
let process: TestProcess
let cleo: Caller
let sal: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
	sal = await aSecretary(world, process)
	await underCharter(world, process, { records: { minutes: 'mandatory' } })
})
afterEach(() => world.drop())

async function anAdopted(): Promise<string> {
	const { id } = await aDecision(world, process)
	await world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
	world.pass(HOUR)
	await decisionView(world.db, cleo, id, world.now)
	return id
}

async function someMinutes(by: Caller, inProcess = process, frozen = true): Promise<string> {
	const needs = { process: inProcess.id, title: 'Minutes of 18 January' }
	const { artefactId: artefact } = await world.act(by, 'create-artefact', {
		...needs,
		...DESCRIBED,
		artefactKind: 'document',
		minutes: true
	})
	if (!frozen) return artefact
	for (const to of ['in_review', 'frozen'] as const)
		await world.act(by, 'move-artefact', { artefact, to })
	return artefact
}

const link = (by: Caller, decision: string, artefact: string, id?: string) =>
	world.act(by, 'link-minutes', { decision, artefact }, id)
const request = (by: Caller, decision: string) => world.act(by, 'request-record', { decision })
const shown = async (by: Caller, decision: string) =>
	(await decisionView(world.db, by, decision, world.now)).minutes

describe('[R16] a charter that asks for minutes', () => {
	test('[R16] no record before a secretary linked what the secretary wrote and froze', async () => {
		const decision = await anAdopted()
		expect(await codeOf(request(process.facilitator, decision))).toBe('minutes_missing')
		const artefact = await someMinutes(sal)
		await link(sal, decision, artefact)
		expect(await codeOf(request(process.facilitator, decision))).toBe('done')
		const { minutes } = await factsForRecord(world.db, decision)
		expect(minutes).toMatchObject({ title: 'Minutes of 18 January', personId: sal.personId })
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'minutes-linked'))
		expect(entries).toHaveLength(1)
	})

	test('[R16] where it does not ask, a record needs none', async () => {
		await underCharter(world, process, { records: { minutes: 'optional' } })
		const decision = await anAdopted()
		expect(await shown(sal, decision)).toBeNull()
		expect(await codeOf(request(sal, decision))).toBe('done')
	})

	test('[R16] [F13] the charter of the announcement counts, not a later one', async () => {
		const decision = await anAdopted()
		await underCharter(world, process, { records: { minutes: 'optional' } })
		expect(await codeOf(request(sal, decision))).toBe('minutes_missing')
	})

	test('[R16] the page says what is missing, who can add it, and what can be chosen', async () => {
		const decision = await anAdopted()
		const artefact = await someMinutes(sal)
		await someMinutes(sal, process, false)
		expect(await shown(cleo, decision)).toMatchObject({
			linked: null,
			mayLink: false,
			whoCan: ['facilitator', 'secretary'],
			choices: []
		})
		expect(await shown(sal, decision)).toMatchObject({
			linked: null,
			mayLink: true,
			choices: [{ id: artefact }]
		})
		await link(sal, decision, artefact)
		expect(await shown(cleo, decision)).toMatchObject({
			linked: { artefactId: artefact, by: { name: 'Sal Secretary' } }
		})
	})
})

describe('[R16] what is not linked', () => {
	test('[R16] a draft, another text, the minutes of another process', async () => {
		const decision = await anAdopted()
		const draft = await someMinutes(sal, process, false)
		expect(await codeOf(link(sal, decision, draft))).toBe('minutes_not_frozen')
		const { artefact } = await aDecision(world, process)
		expect(await codeOf(link(sal, decision, artefact))).toBe('minutes_unfit')
		const other = await aProcess(world)
		const foreign = await someMinutes(other.facilitator, other)
		expect(await codeOf(link(sal, decision, foreign))).toBe('not_found')
	})

	test('[R16] by a citizen or a stranger, or before the close', async () => {
		const decision = await anAdopted()
		const artefact = await someMinutes(sal)
		expect(await codeOf(link(cleo, decision, artefact))).toBe('forbidden')
		expect(await codeOf(link(await aPerson(world, 'Sid'), decision, artefact))).toBe('not_found')
		const { id: open } = await aDecision(world, process)
		expect(await codeOf(link(sal, open, artefact))).toBe('decision_open')
	})

	test('[R16] twice, also at the same instant; the same act again is one', async () => {
		const decision = await anAdopted()
		const [one, two] = [await someMinutes(sal), await someMinutes(process.facilitator)]
		const codes = await Promise.all([
			codeOf(link(sal, decision, one)),
			codeOf(link(process.facilitator, decision, two))
		])
		expect(codes.toSorted()).toEqual(['done', 'minutes_linked'])
		const again = await anAdopted()
		const id = crypto.randomUUID()
		for (let times = 0; times < 2; times++) await link(sal, again, one, id)
		expect((await shown(sal, again))?.linked?.artefactId).toBe(one)
	})

	test('[R16] only a document is begun as minutes', async () => {
		const board = { process: process.id, artefactKind: 'board', title: 'Minutes' } as const
		const begun = world.act(sal, 'create-artefact', { ...board, minutes: true })
		expect(await codeOf(begun)).toBe('malformed')
	})
})
