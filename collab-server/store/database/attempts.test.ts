import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attempt } from '#schema/db/people.ts'
import { countAttempt, forgetAttempts, pruneAttempts } from './attempts.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let world: TestDatabase
const at = new Date('2027-01-04T09:00:00Z')
beforeEach(async () => {
	world = await freshDatabase()
	vi.useFakeTimers({ toFake: ['Date'], now: at })
})
afterEach(async () => {
	vi.useRealTimers()
	await world.drop()
})

const ask = (who = 'anna@example.org') => countAttempt(world.db, 'link to one mailbox', who)

test('the sixth attempt in an hour is refused with the seconds to wait; an hour later all is well', async () => {
	for (let asked = 0; asked < 5; asked++) await ask()
	vi.setSystemTime(at.getTime() + 600_000)
	await expect(ask()).rejects.toMatchObject({
		code: 'too_many_attempts',
		params: { seconds: 3000 }
	})
	vi.setSystemTime(at.getTime() + 3_600_001)
	await ask()
})

test('somebody else, and something else, is counted apart', async () => {
	for (let asked = 0; asked < 5; asked++) await ask()
	await ask('bruno@example.org')
	await countAttempt(world.db, 'password of one account', 'anna@example.org')
	await expect(ask(' ANNA@example.org')).rejects.toMatchObject({ code: 'too_many_attempts' })
})

test('attempts at the same instant are all counted', async () => {
	const tries = await Promise.allSettled(Array.from({ length: 12 }, () => ask()))
	expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(5)
})

test('success forgets, and what ran out is tidied away', async () => {
	for (let asked = 0; asked < 5; asked++) await ask()
	await forgetAttempts(world.db, 'link to one mailbox', 'anna@example.org')
	await ask()
	await pruneAttempts(world.db, new Date(at.getTime() + 3_600_001))
	expect(await world.db.select().from(attempt)).toEqual([])
})

test('no address is stored', async () => {
	await ask()
	expect(JSON.stringify(await world.db.select().from(attempt))).not.toContain('anna')
})
