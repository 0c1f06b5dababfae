import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerEntry } from '#schema/db/ledger.ts'
import { membership } from '#schema/db/processes.ts'
import { artefactView } from './artefacts.ts'
import type { Caller } from '../acting/caller.ts'
import { closeDecision } from '../decisions/decisions.ts'
import {
	HOUR,
	aCitizen,
	aDecision,
	aProcess,
	aSecretary,
	aWorld,
	codeOf,
	DESCRIBED,
	type TestProcess,
	type World
} from '../cast/cast.ts'

let world: World
let process: TestProcess
let cleo: Caller
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
	cleo = await aCitizen(world, process)
})
afterEach(() => world.drop())

const begin = async (by: Caller, more = {}) => {
	const needs = { process: process.id, artefactKind: 'document', title: 'A page', ...more } as const
	return (await world.act(by, 'create-artefact', needs)).artefactId
}
const say = (by: Caller, artefact: string, words = {}) =>
	world.act(by, 'describe-artefact', { artefact, ...DESCRIBED, ...words })
const toReview = (artefact: string) =>
	world.act(process.facilitator, 'move-artefact', { artefact, to: 'in_review' })
const seen = (who: Caller, artefact: string) => artefactView(world.db, who, artefact, world.now)

describe('[S6] before review', () => {
	test('what is missing is named, and nothing moves until it is said', async () => {
		const artefact = await begin(cleo)
		const refused = toReview(artefact)
		await expect(refused).rejects.toMatchObject({
			denial: { code: 'not_ready', params: { missing: 'purpose summary' } }
		})
		expect((await seen(cleo, artefact)).missing).toEqual(['purpose', 'summary'])
		await say(cleo, artefact, { summary: '' })
		await expect(toReview(artefact)).rejects.toMatchObject({ denial: { code: 'not_ready' } })
		expect((await seen(cleo, artefact)).missing).toEqual(['summary'])
		await say(cleo, artefact)
		expect((await seen(process.facilitator, artefact)).moves.in_review).toBeNull()
		expect(await codeOf(toReview(artefact))).toBe('done')
	})

	test('somebody has to answer for it: whoever began it, or a team', async () => {
		const artefact = await begin(cleo, DESCRIBED)
		await world.db
			.update(membership)
			.set({ until: world.now })
			.where(eq(membership.personId, cleo.personId))
		await expect(toReview(artefact)).rejects.toMatchObject({
			denial: { params: { missing: 'owner' } }
		})
		const steers = process.facilitator
		const { teamId: team } = await world.act(steers, 'create-team', {
			process: process.id,
			name: 'Editors'
		})
		await world.act(steers, 'assign-artefact', { artefact, team })
		expect(await codeOf(toReview(artefact))).toBe('done')
	})

	test('a change begins with what was said of the text it changes', async () => {
		const { id, artefact } = await aDecision(world, process)
		await world.act(cleo, 'cast-ballot', { decision: id, choice: 'consent' })
		world.pass(HOUR)
		await closeDecision(world.db, id, world.now)
		const ask = { artefact, amendment: 'substantive', reason: 'It has changed.' } as const
		const change = await world.act(cleo, 'request-change', ask)
		expect(await seen(cleo, change.artefactId)).toMatchObject({ ...DESCRIBED, missing: [] })
	})
})

describe('[S6] describing', () => {
	test('is a detail with a right of its own, entered as what it says', async () => {
		const artefact = await begin(cleo)
		const command = crypto.randomUUID()
		for (let time = 0; time < 2; time++)
			await world.act(cleo, 'describe-artefact', { artefact, ...DESCRIBED }, command)
		await say(cleo, artefact)
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'artefact-described'))
		expect(entries).toHaveLength(1)
		const stranger = await aCitizen(world, await aProcess(world))
		expect(await codeOf(say(stranger, artefact))).toBe('not_found')
	})

	test('[F1] once frozen it is for the secretary, and never taken away', async () => {
		const artefact = await begin(cleo, DESCRIBED)
		await toReview(artefact)
		await world.act(process.facilitator, 'move-artefact', { artefact, to: 'frozen' })
		expect(await codeOf(say(cleo, artefact, { summary: 'Other words.' }))).toBe('forbidden')
		const secretary = await aSecretary(world, process)
		expect((await seen(cleo, artefact)).may.describe).not.toBeNull()
		expect(await codeOf(say(secretary, artefact, { summary: ' ' }))).toBe('text_missing')
		expect(await codeOf(say(secretary, artefact, { summary: 'Other words.' }))).toBe('done')
		expect(await codeOf(say(secretary, artefact, { purpose: 'x'.repeat(2_001) }))).toBe(
			'text_too_long'
		)
		expect((await seen(cleo, artefact)).summary).toBe('Other words.')
	})
})
