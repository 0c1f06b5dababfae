import { afterEach, beforeEach, expect, test } from 'vitest'
import { deniedAct } from '#schema/db/ledger.ts'
import {
	AN_OBJECTION,
	DAY,
	aCitizen,
	aDecision,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { pruneDeniedActs } from './denied-acts.ts'

let world: World
let process: TestProcess
beforeEach(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterEach(() => world.drop())

test('[F15] an attempt is kept with its process and charter, whatever the command names', async () => {
	const stranger = await aPerson(world, 'Sid')
	const citizen = await aCitizen(world, process)
	const { id: decision, artefact } = await aDecision(world, process)
	const { objectionId } = await world.act(citizen, 'cast-ballot', {
		decision,
		choice: 'object',
		objection: AN_OBJECTION
	})
	const { invitationId } = await world.act(process.facilitator, 'create-invitation', {
		process: process.id,
		role: 'citizen',
		expiresAt: world.in(DAY),
		maxUses: 1
	})
	const reason = 'Because I say so.'
	const attempts = [
		() => world.act(stranger, 'edit-process', { process: process.id, name: 'Mine' }),
		() => world.act(stranger, 'rename-artefact', { artefact, title: 'Mine' }),
		() => world.act(stranger, 'cancel-decision', { decision, reason }),
		() => world.act(stranger, 'answer-objection', { objection: objectionId ?? '', text: reason }),
		() => world.act(stranger, 'revoke-invitation', { invitation: invitationId })
	]
	for (const attempt of attempts) expect(await codeOf(attempt())).toBe('not_found')
	const kept = await world.db.select().from(deniedAct)
	expect(kept.map(({ processId }) => processId)).toEqual(attempts.map(() => process.id))
	expect(kept.every(({ charterHash }) => charterHash !== null)).toBe(true)
	expect(JSON.stringify(kept)).not.toMatch(/Mine|Because/)
})

test('a refusal of form is no denial; what names nothing is kept without a process', async () => {
	await codeOf(world.act(process.facilitator, 'edit-process', { process: process.id, name: ' ' }))
	expect(await world.db.select().from(deniedAct)).toEqual([])
	await codeOf(world.act(process.facilitator, 'end-role', { membership: 'nothing' }))
	const [kept] = await world.db.select().from(deniedAct)
	expect(kept).toMatchObject({ kind: 'end-role', refusal: 'not_found', processId: null })
})

test('old denials are forgotten', async () => {
	await codeOf(world.act(process.facilitator, 'end-role', { membership: 'nothing' }))
	await pruneDeniedActs(world.db, world.now)
	expect(await world.db.select().from(deniedAct)).toHaveLength(1)
	world.pass(1)
	await pruneDeniedActs(world.db, world.now)
	expect(await world.db.select().from(deniedAct)).toEqual([])
})
