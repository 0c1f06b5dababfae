import { afterEach, beforeEach, expect, test } from 'vitest'
import { OUTBOX_CHANNEL, outboxHead, pruneOutbox, readOutbox, tell } from './outbox.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-18T09:00:00Z')
const processId = '00000000-0000-4000-8000-000000000001'

test('news is read in order, from a number on', async () => {
	await tell(world.db, 'process', { processId }, at)
	await tell(world.db, 'session', { sessionId: processId }, at)
	const [first, second] = await readOutbox(world.db, 0)
	expect(first).toMatchObject({ topic: 'process', payload: { processId } })
	expect(second).toMatchObject({ topic: 'session' })
	expect(await readOutbox(world.db, first?.seq ?? 0)).toEqual([second])
	expect(await outboxHead(world.db)).toBe(second?.seq)
})

test('a transaction that fails tells nothing', async () => {
	const failed = world.db.transaction(async (tx) => {
		await tell(tx, 'process', { processId }, at)
		throw new Error('no')
	})
	await expect(failed).rejects.toThrow('no')
	expect(await readOutbox(world.db, 0)).toEqual([])
})

test('numbers become visible in order: a later one never commits before an earlier one', async () => {
	const seen: number[][] = []
	const writers = Array.from({ length: 20 }, (_, n) =>
		world.db.transaction(async (tx) => {
			await tell(tx, 'process', { processId }, at)
			if (n % 3 === 0) await tell(tx, 'session', { sessionId: processId }, at)
		})
	)
	const reader = async () => {
		for (let n = 0; n < 20; n++) seen.push((await readOutbox(world.db, 0)).map((row) => row.seq))
	}
	await Promise.all([...writers, reader()])
	const all = (await readOutbox(world.db, 0)).map((row) => row.seq)
	for (const part of seen) expect(all.slice(0, part.length)).toEqual(part)
})

test('a listener is woken after the commit', async () => {
	const heard = new Promise<string>((resolve) => {
		void world.database.listen(OUTBOX_CHANNEL, resolve, () => {
			void tell(world.db, 'process', { processId }, at)
		})
	})
	expect(await heard).toBe('process')
})

test('old news is forgotten', async () => {
	await tell(world.db, 'process', { processId }, at)
	await tell(world.db, 'process', { processId }, new Date(at.getTime() + 60_000))
	await pruneOutbox(world.db, new Date(at.getTime() + 1))
	expect(await readOutbox(world.db, 0)).toHaveLength(1)
})
