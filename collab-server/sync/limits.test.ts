import { afterEach, beforeEach, expect, test } from 'vitest'
import type WebSocket from 'ws'
import * as Y from 'yjs'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { LIMITS } from '#schema/limits.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { Allowances, TokenBucket, type Limits } from './limits.ts'
import { addressOf, TestClient, openSocket, until, upgradeStatus } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
const clients: TestClient[] = []
beforeEach(async () => {
	database = await freshDatabase()
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterEach(async () => {
	for (const client of clients.splice(0)) client.destroy()
	await server.stop()
	await database.drop()
})

async function start(limits: Partial<Limits>): Promise<void> {
	server = await startTestServer(database.url, limits)
}

async function enter(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

test('[Y12] a bucket lets a burst through, then its rate, and remembers a debt', async () => {
	await start({})
	const bucket = new TokenBucket(10, 3, 0)
	expect([0, 0, 0, 0].map((now) => bucket.tryTake(now))).toEqual([true, true, true, false])
	expect(bucket.tryTake(99)).toBe(false)
	expect(bucket.tryTake(100)).toBe(true)
	expect([bucket.take(100), bucket.take(100)].map(Math.round)).toEqual([-1, -2])
	expect(bucket.waitMs(100)).toBe(200)
	expect(bucket.waitMs(300)).toBe(0)
})

test('[Y12] reconnecting does not refill an allowance, and sockets are counted', async () => {
	await start({})
	const allowances = new Allowances({ ...LIMITS, socketsPerPerson: 2, frameBurst: 1 })
	const first = allowances.enter('carla', 0)
	first.frames.take(0)
	allowances.leave('carla', 0)
	expect(allowances.enter('carla', 10)).toBe(first)
	allowances.enter('carla', 10)
	expect(allowances.exhausted('carla')).toBe(true)
	expect(allowances.exhausted('fatima')).toBe(false)
})

test('[Y12] who types faster than allowed is slowed down and loses nothing', async () => {
	await start({ framesPerSecond: 200, frameBurst: 20 })
	const one = await enter(carla)
	const began = performance.now()
	for (let number = 0; number < 150; number++) one.card(`Card ${number}`)
	await one.saved()
	one.card('Last')
	await one.saved()
	expect(performance.now() - began).toBeGreaterThan(300)
	expect(one.closed).toEqual([])
	expect((await enter(fatima)).titles).toHaveLength(151)
})

test('[Y12] a flood is read no faster than allowed, and others go on', async () => {
	await start({ framesPerSecond: 50, frameBurst: 20 })
	const [one, bad] = [await enter(carla), await enter(fatima)]
	const name = new TextEncoder().encode(bad.provider.effectiveName)
	const frame = Buffer.from([name.length, ...name, 3])
	for (let number = 0; number < 5_000; number++) bad.socket.webSocket?.send(frame)
	bad.card('Parking')
	one.card('Bicycles')
	await one.saved()
	expect(one.titles).toEqual(['Bicycles'])
	expect(bad.provider.unsyncedChanges).toBe(1)
})

test('[Y12] whole-document syncs are counted, since they cost the most', async () => {
	await start({ syncStepsPerMinute: 8 })
	const one = await enter(carla)
	for (let turn = 0; turn < 8; turn++) one.provider.startSync()
	await until(() => one.closed.length > 0)
	expect(one.closed).toEqual(['refused:too-fast'])
})

test('[Y12] a person has so many sockets and no more', async () => {
	await start({ socketsPerPerson: 1 })
	await enter(carla)
	const address = `${server.url}/collab/${scene.artefactId}`
	expect(await upgradeStatus(openSocket(address, { token: carla.token }))).toBe(429)
	expect(await upgradeStatus(openSocket(address, { token: fatima.token }))).toBe(101)
})

test('[Y12] who does not read what is sent is cut off; who reads a large document is not', async () => {
	await database.db
		.insert(documentUpdate)
		.values({ document: scene.artefactId, update: large(), author: null, at: new Date() })
	await start({ bufferedBytes: 100_000, slowReaderMs: 1_000, pingMs: 50, socketsPerPerson: 1 })
	const reader = await enter(carla)

	const sleeper = new TestClient(server.url, scene.artefactId, fatima)
	clients.push(sleeper)
	sleeper.socket.on('open', () => socketOf(sleeper).pause())
	await until(() => sleeper.socket.webSocket?.readyState === 1)
	// A sleeper does not hear that it was cut off; there is room for another socket then.
	const address = `${server.url}/collab/${scene.artefactId}`
	const another = () => upgradeStatus(openSocket(address, { token: fatima.token }))
	await until(async () => (await another()) === 101, 25_000)
	socketOf(sleeper).resume()
	await until(() => sleeper.socketCloses.length > 0)
	expect(reader.socketCloses).toEqual([])
	reader.card('Bicycles')
	await reader.saved()
})

test('[Y6] a document does not grow beyond its bound', async () => {
	await start({ documentBytes: 3_000 })
	const one = await enter(carla)
	for (let number = 0; number < 40; number++) one.card(`Card ${number}`)
	await until(() => one.closed.length > 0)
	expect(one.closed).toEqual(['refused:too-large'])
})

test('[Y11] what is typed while reconnecting waits for what was typed before', async () => {
	await start({})
	const doc = new Y.Doc()
	const first = new TestClient(server.url, scene.artefactId, carla, doc)
	await first.ready()
	first.destroy()
	const offline = cardIn(doc, carla)
	const address = addressOf(server.url, scene.artefactId)
	const socket = openSocket(address, { token: carla.token })
	const heard: number[][] = []
	socket.on('message', (data: Buffer) => heard.push([...data.subarray(1 + (data[0] ?? 0))]))
	await new Promise((resolve) => socket.once('open', resolve))

	const later = updateOf(doc, () => cardIn(doc, carla))
	send(socket, [2, 0, 0])
	send(socket, [0, 0, ...prefixed(Y.encodeStateVector(doc))])
	send(socket, [0, 2, ...prefixed(later)])
	await until(() => heard.filter(([type]) => type === 0).length === 2)
	expect(heard.filter(([type]) => type === 8)).toEqual([])
	send(socket, [0, 1, ...prefixed(Y.encodeStateAsUpdate(doc))])
	await until(() => heard.filter(([type]) => type === 8).length === 2)
	expect(heard.filter(([type]) => type === 8)).toEqual([
		[8, 1],
		[8, 1]
	])
	expect(offline).not.toBe('')
	expect((await enter(fatima)).titles).toHaveLength(2)
	socket.close()

	function send(to: WebSocket, frame: number[]): void {
		const name = new TextEncoder().encode(scene.artefactId)
		to.send(Buffer.from([name.length, ...name, ...frame]))
	}
})

/** A frame's byte array: its length as a variable-length number, then the bytes. */
function prefixed(bytes: Uint8Array): number[] {
	const length: number[] = []
	let rest = bytes.length
	for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128)
	return [...length, rest, ...bytes]
}

function updateOf(doc: Y.Doc, change: () => void): Uint8Array {
	const before = Y.encodeStateVector(doc)
	change()
	return Y.encodeStateAsUpdate(doc, before)
}

function cardIn(doc: Y.Doc, who: Cast): string {
	return TestClient.addCardTo(doc, who, 'Bicycles')
}

/** A document of some ten megabytes, as an update of the server. */
function large(): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = 2
	doc.getMap('old').set('ballast', 'x'.repeat(10 * 1024 * 1024))
	return Y.encodeStateAsUpdate(doc)
}

/** The TCP socket below a client. */
function socketOf(client: TestClient): { pause(): void; resume(): void } {
	const socket = client.socket.webSocket as unknown as {
		_socket: { pause(): void; resume(): void }
	}
	return socket._socket
}
