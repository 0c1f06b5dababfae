import { afterAll, beforeAll, expect, test } from 'vitest'
import { membership } from '#schema/db/processes.ts'
import { aCitizen, aProcess, aWorld, type World } from '../cast/cast.ts'
import { beginGlance, once } from './glance.ts'
import { enterProcess } from './place.ts'

let world: World
beforeAll(async () => (world = await aWorld()))
afterAll(() => world.drop())

test('within one glance a question is asked once, with another instant again', async () => {
	const at = new Date()
	let looks = 0
	const look = async () => ++looks
	expect([await once(at, 'q', look), await once(at, 'q', look)]).toEqual([1, 2])
	beginGlance(at)
	expect(await Promise.all([once(at, 'q', look), once(at, 'q', look)])).toEqual([3, 3])
	expect(await once(at, 'other', look)).toBe(4)
	expect(await once(new Date(at), 'q', look)).toBe(5)
})

test('who was removed is a stranger to the next glance, and to whoever locks at once', async () => {
	const process = await aProcess(world)
	const { personId } = await aCitizen(world, process)
	const enter = (at: Date, lock?: 'share') =>
		world.db.transaction((tx) => enterProcess(tx, personId, process.id, at, lock))
	const glance = new Date(world.now)
	beginGlance(glance)
	expect((await enter(glance)).actor.roles).toEqual(['citizen'])
	await world.db.delete(membership)
	expect((await enter(glance)).actor.roles).toEqual(['citizen'])
	await expect(enter(glance, 'share')).rejects.toMatchObject({ code: 'not_found' })
	const next = new Date(world.now)
	beginGlance(next)
	await expect(enter(next)).rejects.toMatchObject({ code: 'not_found' })
})
