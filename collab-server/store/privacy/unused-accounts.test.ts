import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mail, person } from '#schema/db/people.ts'
import type { Caller } from '../acting/caller.ts'
import { aCitizen, aGuest, aPerson, aProcess, aWorld, DAY, type World } from '../cast/cast.ts'
import { openSession } from '../people/sessions.ts'
import { eraseUnused } from './unused-accounts.ts'

let world: World
beforeAll(async () => {
	world = await aWorld()
})
afterAll(() => world.drop())

const row = async ({ personId }: Caller) =>
	(await world.db.select().from(person).where(eq(person.id, personId)))[0]
const mailsTo = async ({ email }: Caller) =>
	(
		await world.db
			.select()
			.from(mail)
			.where(eq(mail.recipient, email ?? ''))
	).length

describe('[PD9] accounts nobody uses', () => {
	test('are announced to go after two years, go a month later, and stay by one sign-in', async () => {
		const gone = await aPerson(world, 'Gus Gone')
		const back = await aPerson(world, 'Bea Back')
		const process = await aProcess(world)
		await aCitizen(world, process)
		const guest = await aGuest(world, process)
		world.pass(729 * DAY)
		const here = await aPerson(world, 'Hal Here')
		await eraseUnused(world.db, world.now)
		expect(await mailsTo(gone)).toBe(0)

		world.pass(2 * DAY)
		await eraseUnused(world.db, world.now)
		await eraseUnused(world.db, world.now)
		for (const who of [gone, back, process.facilitator]) expect(await mailsTo(who)).toBe(1)
		expect(await mailsTo(here)).toBe(0)

		world.pass(29 * DAY)
		await openSession(world.db, back.personId, { device: 'Phone', token: null }, world.now)
		await eraseUnused(world.db, world.now)
		expect((await row(gone))?.erasedAt).toBeNull()

		world.pass(2 * DAY)
		await eraseUnused(world.db, world.now)
		expect((await row(gone))?.erasedAt).toEqual(world.now)
		for (const who of [back, here, guest]) expect((await row(who))?.erasedAt).toBeNull()
	})

	test('whose going would leave others without a facilitator stays', async () => {
		const process = await aProcess(world)
		const others = await aCitizen(world, process)
		world.pass(731 * DAY)
		await world.db.update(person).set({ seenAt: world.now }).where(eq(person.id, others.personId))
		await eraseUnused(world.db, world.now)
		world.pass(31 * DAY)
		await eraseUnused(world.db, world.now)
		expect((await row(process.facilitator))?.erasedAt).toBeNull()
	})
})
