import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_BASES_NAMED } from '#schema/governance/privacy.ts'
import {
	DAY,
	aCitizen,
	aProcess,
	aWorld,
	codeOf,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { invitationCard } from '../processes/invitations.ts'
import { noticeView } from './notice.ts'

let world: World
let process: TestProcess
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterAll(() => world.drop())

const SAID = {
	...{ controller: 'City of Brindlemoor', contact: 'privacy@brindlemoor.example' },
	officer: 'Dana Okafor, dpo@brindlemoor.example',
	bases: {
		...NO_BASES_NAMED,
		deciding: { basis: 'legal_obligation' as const, law: 'Participation Act, s. 4' },
		publishing: { basis: 'consent' as const, law: '' }
	}
}
const set = (who = process.facilitator, change = {}) =>
	world.act(who, 'set-privacy-notice', { process: process.id, ...SAID, ...change })

describe('[PD8] who is responsible for the data, and on which basis', () => {
	test('before anybody has said it, the organisation is, by its public task', async () => {
		const view = await noticeView(world.db, process.facilitator, process.id, world.now)
		expect(view).toMatchObject({
			notice: { version: 0, controller: 'Brindlemoor', contact: '', bases: NO_BASES_NAMED },
			...{ earlier: [], maySet: null }
		})
	})

	test('each version stays to be read', async () => {
		const cleo = await aCitizen(world, process)
		expect(await set()).toEqual({ version: 1 })
		expect(await set(process.facilitator, { officer: '' })).toEqual({ version: 2 })
		const view = await noticeView(world.db, cleo, process.id, world.now)
		expect(view.notice).toMatchObject({ version: 2, officer: '', bases: SAID.bases })
		expect(view.earlier).toMatchObject([{ version: 1, officer: SAID.officer }])
		expect(view.maySet).toMatchObject({ capability: 'facilitate' })
	})

	test('is set by who facilitates; consent carries nothing that cannot be refused', async () => {
		expect(await codeOf(set(await aCitizen(world, process)))).toBe('forbidden')
		const resting = (bases: object) =>
			codeOf(set(process.facilitator, { bases: { ...SAID.bases, ...bases } }))
		expect(await resting({ deciding: { basis: 'consent', law: '' } })).toBe('basis_unfit')
		expect(await resting({ deciding: { basis: 'habit', law: '' } })).toBe('malformed')
		expect(await resting({ deciding: null })).toBe('malformed')
		expect(await codeOf(set(process.facilitator, { contact: ' ' }))).toBe('text_missing')
		expect(await codeOf(set(process.facilitator, { controller: 'x'.repeat(301) }))).toBe(
			'text_too_long'
		)
	})

	test('an invitation carries it, in its newest version, with the basis of each use', async () => {
		await set()
		const invited = await world.act(process.facilitator, 'create-invitation', {
			...{ process: process.id, role: 'guest', maxUses: 1, expiresAt: world.in(DAY) }
		})
		const token = invited.token ?? ''
		const card = await invitationCard(world.db, token, null, world.now)
		const { notice } = await noticeView(world.db, process.facilitator, process.id, world.now)
		expect(card?.notice).toEqual(notice)
		expect(card?.notice).toMatchObject(SAID)
		expect(await invitationCard(world.db, `${token}x`, null, world.now)).toBeNull()
	})

	test('two at the same instant: two versions', async () => {
		const versions = await Promise.all([set(), set()])
		expect(new Set(versions.map(({ version }) => version)).size).toBe(2)
	})
})
