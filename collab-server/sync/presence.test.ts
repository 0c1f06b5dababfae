import { afterAll, beforeAll, expect, test } from 'vitest'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { documentClient } from '#schema/db/artefacts.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
const clients: TestClient[] = []
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
	scene = await laidOut(database.db)
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterAll(async () => {
	for (const client of clients) client.destroy()
	await server.stop()
	await database.drop()
})

async function enter(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

const statesSeenBy = (client: TestClient) => client.provider.awareness?.getStates() ?? new Map()

test('[Y7] a name in a presence is the one of the login, whatever the client says', async () => {
	const [liar, witness] = [await enter(carla), await enter(fatima)]
	liar.provider.setAwarenessField('user', { personId: fatima.personId, name: 'The mayor' })
	liar.provider.setAwarenessField('where', 'card-1')
	const { clientID } = liar.doc
	await until(() => statesSeenBy(witness).get(clientID)?.where === 'card-1')
	expect(statesSeenBy(witness).get(clientID)?.user).toMatchObject({
		personId: carla.personId,
		name: 'Carla'
	})
})

test('[Y7] nobody moves the presence of somebody else', async () => {
	const [liar, victim, witness] = [await enter(carla), await enter(fatima), await enter(fatima)]
	victim.provider.setAwarenessField('where', 'card-1')
	const { clientID } = victim.doc
	await until(() => statesSeenBy(witness).get(clientID)?.where === 'card-1')

	sendPresence(liar, clientID, { where: 'card-666' })
	liar.provider.setAwarenessField('where', 'card-2')
	await until(() => statesSeenBy(witness).get(liar.doc.clientID)?.where === 'card-2')
	expect(statesSeenBy(witness).get(clientID)?.where).toBe('card-1')
})

test('[Y7] no ghosts: only who announced themselves is there', async () => {
	const one = await enter(carla)
	const before = statesSeenBy(one).size
	for (let turn = 0; turn < 5; turn++) one.provider.setAwarenessField('where', `card-${turn}`)
	const two = await enter(fatima)
	two.provider.setAwarenessField('where', 'card-9')
	await until(() => statesSeenBy(one).get(two.doc.clientID)?.where === 'card-9')
	const others = [...statesSeenBy(one)].filter(([clientId]) => clientId !== one.doc.clientID)
	expect(others.every(([, state]) => 'user' in state)).toBe(true)
	expect(statesSeenBy(one).size).toBe(before + 1)
})

test('[Y4] showing a cursor makes nobody an author', async () => {
	const [writer, reader] = [await enter(carla), await enter(fatima)]
	reader.provider.setAwarenessField('where', 'card-1')
	await until(() => statesSeenBy(writer).get(reader.doc.clientID)?.where === 'card-1')
	writer.card('Bicycles')
	await writer.saved()
	const bound = await database.db.select().from(documentClient)
	expect(bound.map((row) => row.clientId)).toContain(writer.doc.clientID)
	expect(bound.map((row) => row.clientId)).not.toContain(reader.doc.clientID)
	reader.card('Trams')
	await reader.saved()
})

test('[Y12] of cursors that come too fast the last one counts', async () => {
	const [one, witness] = [await enter(carla), await enter(fatima)]
	let heard = 0
	witness.provider.awareness?.on('update', () => heard++)
	for (let turn = 0; turn < 300; turn++) one.provider.setAwarenessField('where', `card-${turn}`)
	await until(() => statesSeenBy(witness).get(one.doc.clientID)?.where === 'card-299')
	expect(heard).toBeLessThan(100)
})

test('[Y12] a presence beyond its size closes the document', async () => {
	const one = await enter(carla)
	one.provider.setAwarenessField('where', 'x'.repeat(20_000))
	await until(() => one.closed.length > 0)
	expect(one.closed).toEqual(['refused:too-large'])
})

/** Announces a state under any client id, with a clock that beats the real one. */
function sendPresence(client: TestClient, clientId: number, state: object): void {
	const doc = new Y.Doc()
	doc.clientID = clientId
	const awareness = new Awareness(doc)
	for (let clock = 0; clock < 50; clock++) awareness.setLocalState(state)
	const update = encodeAwarenessUpdate(awareness, [clientId])
	awareness.destroy()
	const name = new TextEncoder().encode(client.provider.effectiveName)
	client.socket.webSocket?.send(Buffer.from([name.length, ...name, 1, update.length, ...update]))
}
