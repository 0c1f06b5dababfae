import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import * as Y from 'yjs'
import type { Caller } from '#collab/store/acting/caller.ts'
import { aGuest } from '#collab/store/cast/cast.ts'
import { until, type TestClient } from '#collab/sync/test-client.ts'
import { measure } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { documentRoot } from '#schema/docs/document.ts'
import type { House } from './door.ts'
import type { Stage } from './floor-forms.ts'

/** Within this time an open socket knows. */
const SOON_MS = 5_000

/**
 * [F18] Somebody who writes in an open tab is suspended by the form of the page: what they type from
 * five seconds later on is refused, and nothing else they send is taken. Answers whether it came to it.
 */
export async function suspendsWhoWrites(
	{ house, process, cast }: Stage,
	who: Caller,
	by: Caller,
	artefact: string
): Promise<string> {
	const page = `/p/${process}/moderation`
	const against = { person: who.personId, rule: 'Be kind.', reason: 'These words hurt somebody.' }
	const take = (step: string) => house.send(by, `${page}?/take`, { ...against, step, hours: '1' })
	const tab = await enter(house, who, artefact)
	try {
		await take('notice')
		const code = await take('suspend_14d')
		if (code !== 'done' || !tab) return code
		await shutTo(tab)
		const ballot = await house.send(who, `/p/${process}/texts?/create`, { title: 'Anyway' })
		expect(ballot, '[F18]').toBe('forbidden')
		return 'suspended'
	} finally {
		tab?.destroy()
		const { db } = house.world
		const rows = await db.select().from(measure).where(eq(measure.personId, who.personId))
		for (const { id, step, liftedAt } of rows)
			if (step === 'suspend_14d' && !liftedAt)
				await house.send(cast[0] ?? by, `${page}?/lift`, { measure: id })
	}
}

/** [F17] A guest's rights end by the clock with the invitation, on the open socket and at every door. */
export async function outstaysInvitation(
	{ house, process, cast }: Stage,
	artefact: string
): Promise<string> {
	const [facilitator] = cast
	if (!facilitator) throw new Error('nobody facilitates')
	house.world.now = new Date()
	const guest = await aGuest(house.world, { id: process, facilitator })
	const end = new Date(Date.now() + 2_500)
	await house.world.db
		.update(membership)
		.set({ until: end })
		.where(eq(membership.personId, guest.personId))
	const tab = await enter(house, guest, artefact)
	const wasIn = tab !== null
	if (tab) {
		await until(() => tab.closed.length + tab.socketCloses.length > 0, 2_500 + SOON_MS).finally(
			() => tab.destroy()
		)
	} else await until(() => new Date() > end)
	expect(await house.knock(guest, artefact), '[F17]').not.toBe(101)
	expect((await house.get(guest, `/p/${process}/documents/${artefact}`)).status, '[F17]').toBe(404)
	const idea = { title: 'One more idea' }
	expect(await house.send(guest, `/p/${process}/boards?/create`, idea), '[F17]').toMatch(
		/not_found|forbidden/
	)
	return wasIn ? 'guest shown out' : 'guest not let in'
}

async function enter(house: House, who: Caller, artefact: string): Promise<TestClient | null> {
	if ((await house.knock(who, artefact)) !== 101) return null
	return house.open(who, artefact).catch(() => null)
}

/** Types until it is refused; after five seconds it has to be. */
async function shutTo(tab: TestClient): Promise<void> {
	const root = documentRoot(tab.doc)
	const begun = performance.now()
	const stopped = () => tab.heard('refused').length + tab.closed.length > 0
	while (!stopped()) {
		expect(performance.now() - begun, '[F18]').toBeLessThan(SOON_MS)
		root.insert(0, [new Y.XmlElement('paragraph')])
		await until(stopped, 200).catch(() => {})
	}
}
