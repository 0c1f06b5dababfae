import { eq, inArray, sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { instance, organisation } from '#schema/db/people.ts'
import { isDuplicate } from './db.ts'
import { migrateDatabase } from './migrate.ts'
import { freshDatabase, type TestDatabase } from './test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')

test('each test has an empty, migrated database of its own', async () => {
	expect(await world.db.select().from(instance)).toEqual([])
	await world.db.insert(instance).values({ createdAt: at })
	const other = await freshDatabase()
	expect(await other.db.select().from(instance)).toEqual([])
	await other.drop()
})

test('a rolled back transaction leaves nothing', async () => {
	const failed = world.db.transaction(async (tx) => {
		await tx.insert(instance).values({ createdAt: at })
		throw new Error('changed my mind')
	})
	await expect(failed).rejects.toThrow('changed my mind')
	expect(await world.db.select().from(instance)).toEqual([])
})

test('a connection keeps the statements it has run, and no list of every length', async () => {
	const { name } = organisation
	const kept = await world.db.transaction(async (tx) => {
		for (const one of ['Rīga', 'Zaragoza'])
			await tx.transaction((within) => within.select().from(organisation).where(eq(name, one)))
		await tx
			.select()
			.from(organisation)
			.where(inArray(name, ['Rīga', 'Zaragoza']))
		const rows = await tx.execute<{ statement: string }>(
			sql`select statement from pg_prepared_statements`
		)
		return rows.map(({ statement }) => statement).filter((text) => text.includes('"organisation"'))
	})
	expect(kept).toHaveLength(1)
	expect(kept[0]).toContain('"name" = $1')
})

test('a duplicate is recognised by its SQLSTATE and its constraint', async () => {
	await world.db.insert(instance).values({ createdAt: at })
	const error = await world.db
		.insert(instance)
		.values({ createdAt: at })
		.catch((error: unknown) => error)
	expect(isDuplicate(error)).toBe(true)
	expect(isDuplicate(error, 'instance_pkey')).toBe(true)
	expect(isDuplicate(error, 'person_email')).toBe(false)
	expect(isDuplicate(new Error('something else'))).toBe(false)
})

test('migrating again, several at once, changes nothing', async () => {
	await world.db
		.insert(organisation)
		.values({ id: crypto.randomUUID(), name: 'Rīga', type: 'academia', createdAt: at })
	await Promise.all([1, 2, 3].map(() => migrateDatabase(world.url)))
	expect(await world.db.select().from(organisation)).toHaveLength(1)
})

test('a notification sent inside a transaction is heard after its commit', async () => {
	const heard: string[] = []
	let arrived = () => {}
	const first = new Promise<void>((resolve) => (arrived = resolve))
	const stop = await world.database.listen('greeting', (payload) => {
		heard.push(payload)
		arrived()
	})
	await world.db.transaction(async (tx) => {
		await tx.execute(sql`select pg_notify('greeting', 'sveiki')`)
		expect(heard).toEqual([])
	})
	await first
	expect(heard).toEqual(['sveiki'])
	await stop()
})
