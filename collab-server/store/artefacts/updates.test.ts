import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentClient, documentSnapshot, documentUpdate } from '#schema/db/artefacts.ts'
import { releaseLease, renewLeases, startHeartbeat, takeLease } from '../database/leases.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'
import { laidOut, type Scene } from '../cast/test-scene.ts'
import {
	appendUpdates,
	bumpEpoch,
	loadDocument,
	readDocument,
	storeSnapshot,
	type Append
} from './updates.ts'

const at = new Date('2026-03-01T10:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const owner = '00000000-0000-4000-8000-000000000001'
const rival = '00000000-0000-4000-8000-000000000002'
const author = '00000000-0000-4000-8000-00000000000a'

let database: TestDatabase
let scene: Scene
beforeEach(async () => {
	database = await freshDatabase()
	scene = await laidOut(database.db, { at })
})
afterEach(() => database.drop())

test('[U1] updates of several documents are appended in order, with their authors, in one statement', async () => {
	const other = await laidOut(database.db, { at })
	const [one, two] = [await leased(scene.artefactId), await leased(other.artefactId)]
	const written = await appendUpdates(
		database.database,
		[
			append(one, [typed('a', 7), typed('b', 8)], [{ clientId: 4_294_967_295, personId: author }]),
			append(two, [typed('c', 9)])
		],
		at
	)
	expect([...written.keys()].sort()).toEqual([scene.artefactId, other.artefactId].sort())
	const rows = await rowsOf(scene.artefactId)
	expect(rows.map((row) => row.author)).toEqual([author, author])
	expect(rows.map((row) => row.update)).toEqual([typed('a', 7), typed('b', 8)])
	expect(written.get(scene.artefactId)).toBe(rows.at(-1)?.seq)
	expect(await database.db.select().from(documentClient)).toEqual([
		{ document: scene.artefactId, clientId: 4_294_967_295, personId: author }
	])
})

test('[U4] an older fence writes nothing, neither updates nor client ids', async () => {
	const stale = await leased(scene.artefactId)
	await leased(scene.artefactId)
	const clients = [{ clientId: 1, personId: author }]
	const written = await appendUpdates(database.database, [append(stale, [typed('a')], clients)], at)
	expect(written.size).toBe(0)
	expect(await rowsOf(scene.artefactId)).toEqual([])
	expect(await database.db.select().from(documentClient)).toEqual([])
})

test('[U5] when one update of a document was judged under another epoch, none of it is written', async () => {
	const lease = await leased(scene.artefactId)
	await bumpEpoch(database.db, scene.artefactId)
	const mixed = append(lease, [typed('a'), typed('b')])
	for (const [index, row] of mixed.updates.entries()) row.epoch = index
	expect((await appendUpdates(database.database, [mixed], at)).size).toBe(0)
	expect(await rowsOf(scene.artefactId)).toEqual([])
})

test('[U5] an append that waits for a freeze finds out that it came too late', async () => {
	const lease = await leased(scene.artefactId)
	const frozen = Promise.withResolvers<void>()
	const locked = Promise.withResolvers<void>()
	const freeze = database.db.transaction(async (tx) => {
		await bumpEpoch(tx, scene.artefactId)
		locked.resolve()
		await frozen.promise
		return loadDocument(tx, scene.artefactId)
	})
	await locked.promise
	const append = appendUpdates(database.database, [judged(lease, 'late')], at)
	await waiting(database)
	frozen.resolve()
	expect(textOf(await freeze)).toBe('')
	expect((await append).size).toBe(0)
	expect(await rowsOf(scene.artefactId)).toEqual([])
})

test('[U5] a freeze that waits for an append contains it', async () => {
	const lease = await leased(scene.artefactId)
	await appendUpdates(database.database, [judged(lease, 'in time')], at)
	const state = await database.db.transaction(async (tx) => {
		await bumpEpoch(tx, scene.artefactId)
		return loadDocument(tx, scene.artefactId)
	})
	expect(textOf(state)).toBe('in time')
})

test('[U6] a document has one owner until the lease runs out or is given back', async () => {
	const [heart, rivalHeart] = [await beat(owner), await beat(rival)]
	const mine = await leased(scene.artefactId)
	expect(await take(rival, at)).toBeNull()
	expect((await take(rival, later(15_000)))?.fence).toBe(mine.fence + 1)
	expect(await renew(owner)).toEqual(new Map())
	expect(await renew(rival)).toEqual(new Map([[scene.artefactId, mine.fence + 1]]))
	await release(rival, mine.fence)
	expect(await take(owner, at)).toBeNull()
	await release(rival, mine.fence + 1)
	expect((await take(owner, at))?.fence).toBe(mine.fence + 2)
	await Promise.all([heart.stop(), rivalHeart.stop()])
})

test('[U6] a document of an owner that is gone is free at once', async () => {
	const heart = await beat(owner)
	const mine = await leased(scene.artefactId)
	expect(await take(rival, at)).toBeNull()
	await heart.stop()
	expect((await take(rival, at))?.fence).toBe(mine.fence + 1)
})

test('[U6] an owner whose connection was cut shows again that it lives', async () => {
	const heart = await beat(owner)
	await leased(scene.artefactId)
	await database.database.sql`
		select pg_terminate_backend(pid) from pg_locks
		where locktype = 'advisory'
			and database = (select oid from pg_database where datname = current_database())`
	await heart.beat()
	expect(await take(rival, at)).toBeNull()
	await heart.stop()
})

test('[U7] a snapshot takes the place of the log and loads to the same content', async () => {
	const lease = await leased(scene.artefactId)
	const doc = new Y.Doc()
	const updates: Uint8Array[] = []
	doc.on('update', (update) => updates.push(update))
	for (const letter of 'harbour') doc.getText('t').insert(doc.getText('t').length, letter)
	doc.getText('t').delete(0, 3)
	const written = await appendUpdates(database.database, [append(lease, updates)], at)
	const throughSeq = written.get(scene.artefactId) ?? 0
	const state = await loadDocument(database.db, scene.artefactId)

	const snapshot = { document: scene.artefactId, fence: lease.fence, state, throughSeq }
	expect(await storeSnapshot(database.database, snapshot, at)).toBe(true)
	expect(await rowsOf(scene.artefactId)).toEqual([])
	await appendUpdates(database.database, [judged(lease, '!')], at)

	const stored = await readDocument(database.database, scene.artefactId)
	expect(stored.log.rows).toBe(1)
	expect(stored.updates).toHaveLength(2)
	expect(textOf(await loadDocument(database.db, scene.artefactId))).toContain('bour')
})

test('[U7] a snapshot made under an older fence, or an older snapshot, is not stored', async () => {
	const lease = await leased(scene.artefactId)
	const state = typed('a')
	const snapshot = { document: scene.artefactId, fence: lease.fence, state, throughSeq: 5 }
	expect(await storeSnapshot(database.database, snapshot, at)).toBe(true)
	expect(await storeSnapshot(database.database, { ...snapshot, throughSeq: 4 }, at)).toBe(false)
	const stale = { ...snapshot, fence: lease.fence - 1, throughSeq: 9 }
	expect(await storeSnapshot(database.database, stale, at)).toBe(false)
	const [stored] = await database.db.select().from(documentSnapshot)
	expect(stored?.throughSeq).toBe(5)
})

type Leased = { document: string; fence: number }

async function leased(document: string): Promise<Leased> {
	const lease = await takeLease(database.database, { document, owner, validMs: 15_000 }, at)
	if (!lease) throw new Error('the document is free')
	return { document, ...lease }
}

function append(lease: Leased, updates: Uint8Array[], clients: Append['clients'] = []): Append {
	return { ...lease, updates: updates.map((update) => ({ update, author, epoch: 0 })), clients }
}

function judged(lease: Leased, text: string): Append {
	return append(lease, [typed(text)])
}

function typed(text: string, clientId = 1): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = clientId
	doc.getText('t').insert(0, text)
	return Y.encodeStateAsUpdate(doc)
}

function textOf(state: Uint8Array): string {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, state)
	return doc.getText('t').toString()
}

function rowsOf(document: string) {
	const { seq } = documentUpdate
	return database.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, document))
		.orderBy(seq)
}

const beat = (who: string) => startHeartbeat(database.url, who)
const take = (who: string, when: Date) =>
	takeLease(database.database, { document: scene.artefactId, owner: who, validMs: 15_000 }, when)
const renew = (who: string) =>
	renewLeases(
		database.database,
		{ documents: [scene.artefactId], owner: who, validMs: 15_000 },
		later(15_000)
	)
const release = (who: string, fence: number) =>
	releaseLease(database.database, { document: scene.artefactId, owner: who, fence })

/** Resolves once a statement waits for a row lock. */
async function waiting({ database: { sql } }: TestDatabase): Promise<void> {
	const [found] = await sql`
		select 1 from pg_stat_activity
		where datname = current_database() and wait_event_type = 'Lock'`
	if (!found) await waiting({ database: { sql } } as TestDatabase)
}
