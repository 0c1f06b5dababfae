import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact, documentClient, documentUpdate } from '#schema/db/artefacts.ts'
import { removeCard } from '#schema/docs/board.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { tell } from '../store/database/outbox.ts'
import { bumpEpoch } from '../store/artefacts/updates.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let database: TestDatabase
let server: TestServer
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})

let scene: Scene
let [carla, fatima, gita]: Cast[] = []
const clients: TestClient[] = []
beforeEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
	gita = await scene.cast('Gita', 'guest')
})

async function enter(who: Cast | undefined, doc?: Y.Doc): Promise<TestClient> {
	if (!who) throw new Error('nobody')
	const client = new TestClient(server.url, scene.artefactId, who, doc)
	clients.push(client)
	return client.ready()
}

test('[Y3] what one person writes another one sees, saved with its author', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	one.card('Bicycles')
	await one.saved()
	await until(() => two.titles.includes('Bicycles'))
	const rows = await database.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, scene.artefactId))
		.orderBy(documentUpdate.seq)
	expect(rows.map((row) => row.author)).toEqual([null, carla?.personId])
	const bound = await database.db
		.select()
		.from(documentClient)
		.where(eq(documentClient.document, scene.artefactId))
	expect(bound).toContainEqual({
		document: scene.artefactId,
		clientId: one.doc.clientID,
		personId: carla?.personId
	})
})

test('[Y8] on entering a person is told what they may do', async () => {
	const client = await enter(carla)
	const [first] = client.heard('standing')
	expect(first?.changed).toBe(false)
	expect(first?.standing.may.edit).toBe(true)
	expect(first?.standing.denials.facilitate?.whoCan).toContain('facilitator')
})

test('[Y5] what a person may not do is left out, named to them, and never acknowledged', async () => {
	const [one, guest] = [await enter(carla), await enter(gita)]
	const id = one.card('Bicycles')
	await until(() => guest.titles.includes('Bicycles'))
	removeCard(guest.doc, id, { by: gita?.personId ?? '', origin: 'test' })
	guest.card('Parking')
	await until(() => guest.heard('refused').length > 0)
	await until(() => one.titles.includes('Parking'))
	expect(one.titles).toContain('Bicycles')
	expect(guest.heard('refused')[0]?.paths).toEqual([`cards/${id}`])
	expect(guest.provider.unsyncedChanges).toBe(1)
	one.card('Trams')
	await one.saved()
})

test('[Y6] a frame that is no update closes the document for its sender, with the reason', async () => {
	const [one, bad] = [await enter(carla), await enter(fatima)]
	send(bad, scene.artefactId, new Uint8Array([9, 9, 9, 9]))
	await until(() => bad.closed.length > 0)
	expect(bad.closed).toEqual(['refused:malformed'])
	one.card('Bicycles')
	await one.saved()
})

test('[Y6] an update that refers to what is not there is a gap', async () => {
	const bad = await enter(carla)
	send(bad, scene.artefactId, laterHalf())
	await until(() => bad.closed.length > 0)
	expect(bad.closed).toEqual(['refused:gap'])
})

test('[Y4] nobody writes under a client id of somebody else, not even after they left', async () => {
	const [one, bad] = [await enter(carla), await enter(fatima)]
	one.card('Bicycles')
	await one.saved()
	await until(() => bad.titles.includes('Bicycles'))
	one.destroy()
	send(bad, scene.artefactId, forgedAs(one.doc.clientID, bad.doc))
	await until(() => bad.closed.length > 0)
	expect(bad.closed).toEqual(['refused:foreign-client'])
	expect((await enter(carla)).titles).toEqual(['Bicycles'])
})

test('[Y4] client ids of the server belong to nobody', async () => {
	const bad = await enter(carla)
	const [serverId = 0] = bad.register.document.store.clients.keys()
	send(bad, `${scene.artefactId}.register`, forgedAs(serverId, bad.register.document))
	await until(() => bad.closed.length > 0)
	expect(bad.closed).toEqual(['refused:foreign-client'])
})

test('[Y10] facts reach an open register, also of an artefact that was moved before', async () => {
	await bumpEpoch(database.db, scene.artefactId)
	const client = await enter(carla)
	const { artefactId, processId } = scene
	for (const title of ['Ideas of all', 'Ideas of most']) {
		await database.db.transaction(async (tx) => {
			await tx.update(artefact).set({ title }).where(eq(artefact.id, artefactId))
			await tell(tx, 'artefact', { artefactId, processId }, new Date())
		})
		await until(() => client.facts.title === title)
	}
	expect(client.closed).toEqual([])
})

test('[Y10] the register shows the facts of the artefact and takes nothing from clients', async () => {
	const client = await enter(carla)
	expect(client.facts).toMatchObject({ title: 'Ideas', state: 'draft', phase: 'de' })
	const refused = new Promise<string>((resolve) =>
		client.register.on('stateless', ({ payload }: { payload: string }) => resolve(payload))
	)
	client.register.document.getMap('facts').set('title', 'Mine')
	expect(JSON.parse(await refused)).toMatchObject({ type: 'refused', paths: ['facts/title'] })
	expect(client.register.unsyncedChanges).toBe(1)
	expect((await enter(fatima)).facts).toMatchObject({ title: 'Ideas' })
})

test('[Y6] an update larger than a frame closes the socket as too big', async () => {
	const client = await enter(carla)
	client.provider.send = () => {}
	client.socket.webSocket?.send(Buffer.alloc(5 * 1024 * 1024))
	await until(() => client.socketCloses.length > 0)
	expect(client.socketCloses).toEqual([1009])
})

/** Sends bytes as an update on the connection the client has. */
function send(client: TestClient, document: string, update: Uint8Array): void {
	const provider = document === scene.artefactId ? client.provider : client.register
	const name = new TextEncoder().encode(provider.effectiveName)
	const frame = [name.length, ...name, 0, 2, update.length, ...update]
	client.socket.webSocket?.send(Buffer.from(frame))
}

/** What another client id would have typed next in this document. */
function forgedAs(clientId: number, base: Y.Doc): Uint8Array {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(base))
	doc.clientID = clientId
	const before = Y.encodeStateVector(doc)
	doc.getMap('cards').set(crypto.randomUUID(), new Y.Map())
	return Y.encodeStateAsUpdate(doc, before)
}

/** An update whose first half never arrived. */
function laterHalf(): Uint8Array {
	const doc = new Y.Doc()
	doc.getMap('cards').set(crypto.randomUUID(), new Y.Map())
	const before = Y.encodeStateVector(doc)
	doc.getMap('cards').set(crypto.randomUUID(), new Y.Map())
	return Y.encodeStateAsUpdate(doc, before)
}
