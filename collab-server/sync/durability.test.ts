import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { document, documentSnapshot, documentUpdate } from '#schema/db/artefacts.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { takeLease } from '../store/database/leases.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { bumpEpoch, loadDocument } from '../store/artefacts/updates.ts'
import type { Limits } from './limits.ts'
import { TestClient, until } from './test-client.ts'
import { wireTo, type Wire } from './test-outage.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let database: TestDatabase
let wire: Wire
let scene: Scene
let carla: Cast
let fatima: Cast
const servers: TestServer[] = []
const clients: TestClient[] = []
beforeEach(async () => {
	database = await freshDatabase()
	wire = await wireTo(database.url)
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	await Promise.all(servers.splice(0).map((server) => server.stop()))
	await wire.close()
	await database.drop()
})

async function start(limits: Partial<Limits> = {}, port = 0): Promise<TestServer> {
	const server = await startTestServer(wire.url, limits, { at: port })
	servers.push(server)
	return server
}

async function enter(server: TestServer, who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

test('[U2] [U3] while a commit runs, its edit is neither acknowledged nor shown to others', async () => {
	const server = await start()
	const [one, two] = [await enter(server, carla), await enter(server, fatima)]
	const release = await slowDown()
	one.card('Bicycles')
	await until(writing)
	expect(one.provider.unsyncedChanges).toBe(1)
	expect(two.titles).toEqual([])
	await release()
	await one.saved()
	await until(() => two.titles.includes('Bicycles'))
})

test('[U8] a lost database stops acknowledgements, is told, and loses nothing when it is back', async () => {
	const server = await start()
	const [one, two] = [await enter(server, carla), await enter(server, fatima)]
	wire.cut()
	one.card('Bicycles')
	await until(() => one.heard('storage').length === 1 && two.heard('storage').length === 1)
	two.card('Trams')
	expect(one.heard('storage')[0]?.state).toBe('stalled')
	expect([one, two].map((client) => client.provider.unsyncedChanges)).toEqual([1, 1])
	expect(await committed()).toHaveLength(1)

	wire.mend()
	await Promise.all([one.saved(), two.saved()])
	await until(() => one.titles.length === 2 && two.titles.length === 2)
	expect(one.heard('storage').at(-1)?.state).toBe('ok')
	expect((await stored()).sort()).toEqual(['Bicycles', 'Trams'])
})

test('[U8] a long outage stops reading, so that it costs time and not memory', async () => {
	const server = await start({ backlogBytes: 2_000 })
	const [one, two] = [await enter(server, carla), await enter(server, fatima)]
	wire.cut()
	for (let number = 0; number < 100; number++) one.card(`Card ${number}`)
	await until(() => one.heard('storage').length === 1)
	wire.mend()
	await one.saved()
	await until(() => two.titles.length === 100)
	expect(await stored()).toHaveLength(100)
})

test('[U1] a restart loses nothing, and the next server takes over at once', async () => {
	const first = await start()
	const one = await enter(first, carla)
	for (const title of ['Bicycles', 'Trams', 'Buses']) one.card(title)
	await one.saved()
	await servers.splice(0)[0]?.stop()
	one.card('Ferries')
	await start({}, first.port)
	await one.saved()
	expect(one.closed).toEqual([])
	expect(await stored()).toEqual(['Bicycles', 'Trams', 'Buses', 'Ferries'])
})

test('[U5] what was judged before the epoch moved on is not written; people go on with what is', async () => {
	const server = await start()
	const [one, two] = [await enter(server, carla), await enter(server, fatima)]
	await bumpEpoch(database.db, scene.artefactId)
	one.card('Bicycles')
	await until(() => one.closed.length > 0 && two.closed.length > 0)
	expect(one.closed[0]).toBe('stale-judgement')
	expect(two.titles).toEqual([])
	expect(await stored()).toEqual([])

	await Promise.all([one.rejoin(), two.rejoin()])
	await until(() => two.titles.includes('Bicycles'))
	expect(await stored()).toEqual(['Bicycles'])
})

test('[U6] a document is served by one server at a time', async () => {
	const [first, second] = [await start(), await start()]
	const one = await enter(first, carla)
	const refused = new TestClient(second.url, scene.artefactId, fatima)
	clients.push(refused)
	await until(() => refused.closed.includes('elsewhere'))
	one.card('Bicycles')
	await one.saved()
})

test('[U6] a server whose document was taken over writes nothing more and lets its clients go', async () => {
	const server = await start({ leaseRenewMs: 50 })
	const one = await enter(server, carla)
	const after = new Date(Date.now() + 60_000)
	const taken = { document: scene.artefactId, owner: crypto.randomUUID(), validMs: 60_000 }
	await takeLease(database.database, taken, after)
	one.card('Bicycles')
	await until(() => one.closed.length > 0)
	expect(['stale-judgement', 'elsewhere']).toContain(one.closed[0])
	expect(await stored()).toEqual([])
})

test('[U7] a long log is compacted while people type, and loads to what they see', async () => {
	const server = await start({ snapshotRows: 20 })
	const [one, two] = [await enter(server, carla), await enter(server, fatima)]
	for (let number = 0; number < 60; number++) {
		one.card(`Card ${number}`)
		if (number % 20 === 0) await one.saved()
	}
	await one.saved()
	await until(async () => (await snapshots()).length > 0)
	await until(() => two.titles.length === 60)
	expect(await stored()).toEqual(one.titles)
	expect((await committed()).length).toBeLessThan(60)
})

test('[U7] the last to leave leaves a short log and a free document', async () => {
	const server = await start({ unloadRows: 3 })
	const one = await enter(server, carla)
	for (const title of ['Bicycles', 'Trams', 'Buses']) one.card(title)
	await one.saved()
	const seen = one.titles
	one.destroy()
	await until(async () => (await ownerOf()) === null)
	expect(await committed()).toEqual([])
	expect(await stored()).toEqual(seen)
	expect((await enter(server, fatima)).titles).toEqual(seen)
})

test('[U8] a document is not let go while its last edits wait for the disk', async () => {
	const server = await start()
	const one = await enter(server, carla)
	const release = await slowDown()
	one.card('Bicycles')
	await until(writing)
	one.destroy()
	await release()
	await until(async () => (await ownerOf()) === null)
	expect((await enter(server, fatima)).titles).toEqual(['Bicycles'])
})

/** Makes commits of this document wait; resolves with the way to let them go on. */
async function slowDown(): Promise<() => Promise<void>> {
	const locked = Promise.withResolvers<void>()
	const released = Promise.withResolvers<void>()
	const slow = database.db.transaction(async (tx) => {
		const { name } = document
		await tx.select().from(document).where(eq(name, scene.artefactId)).for('update')
		locked.resolve()
		await released.promise
	})
	await locked.promise
	return async () => {
		released.resolve()
		await slow
	}
}

/** Whether a commit has begun and waits. */
async function writing(): Promise<boolean> {
	const waiting = await database.database.sql`
		select 1 from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`
	return waiting.length > 0
}

function committed() {
	return database.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, scene.artefactId))
}

function snapshots() {
	return database.db
		.select()
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, scene.artefactId))
}

async function ownerOf(): Promise<string | null | undefined> {
	const [row] = await database.db.select().from(document).where(eq(document.name, scene.artefactId))
	return row?.owner
}

/** The titles of all cards that are on disk, in the order of the board. */
async function stored(): Promise<string[]> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(database.db, scene.artefactId))
	return TestClient.titlesIn(doc)
}
