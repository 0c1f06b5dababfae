import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { FORM } from '#schema/docs/form.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, addressOf, openSocket, until, upgradeStatus } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let database: TestDatabase
let scene: Scene
let server: TestServer
let citizen: Cast
beforeAll(async () => {
	database = await freshDatabase()
	scene = await laidOut(database.db)
	citizen = await scene.cast('Carla', 'citizen')
	server = await startTestServer(database.url)
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})

const statusOf = (path: string, as: { token?: string; origin?: string }) =>
	upgradeStatus(openSocket(`${server.url}${path}`, as))

test('[Y1] a socket opens for a member on a page of ours', async () => {
	expect(await statusOf(`/collab/${scene.artefactId}`, { token: citizen.token })).toBe(101)
})

test('[Y1] without a running login session the upgrade is answered 401', async () => {
	expect(await statusOf(`/collab/${scene.artefactId}`, {})).toBe(401)
	expect(await statusOf(`/collab/${scene.artefactId}`, { token: 'invented' })).toBe(401)
})

test('[Y1] on a page of somebody else it is answered 403, whoever is signed in', async () => {
	const foreign = { token: citizen.token, origin: 'https://evil.example' }
	expect(await statusOf(`/collab/${scene.artefactId}`, foreign)).toBe(403)
})

test('[Y1] a stranger cannot tell a hidden artefact from one that is not there', async () => {
	const stranger = await scene.cast('Sven')
	expect(await statusOf(`/collab/${scene.artefactId}`, { token: stranger.token })).toBe(403)
	expect(await statusOf(`/collab/${crypto.randomUUID()}`, { token: stranger.token })).toBe(403)
})

test('[Y1] an observer does not get at a draft', async () => {
	const observer = await scene.cast('Otto', 'observer')
	expect(await statusOf(`/collab/${scene.artefactId}`, { token: observer.token })).toBe(403)
})

test('[Y1] upgrades to any other path are ended', async () => {
	for (const path of ['/', '/collab', '/collab/x', `/collab/${scene.artefactId}/x`]) {
		expect(await statusOf(path, { token: citizen.token })).toBe(404)
	}
})

test('[Y2] a socket carries the two documents of its artefact and closes over any other', async () => {
	const other = await laidOut(database.db)
	const client = await new TestClient(server.url, scene.artefactId, citizen).ready()
	client.socket.webSocket?.send(Buffer.from(frameTo(other.artefactId)))
	await until(() => client.socketCloses.length > 0)
	expect(client.socketCloses).toEqual([4400])
	client.destroy()
})

test('[Y2] who is not a client of ours is cut off', async () => {
	const address = addressOf(server.url, scene.artefactId)
	const socket = openSocket(address, { token: citizen.token })
	socket.on('open', () => socket.send('text'))
	const code = await new Promise((resolve) => socket.on('close', resolve))
	expect(code).toBe(4400)
})

test('[Y20] a page of another version is told so before it gets or sends a word', async () => {
	for (const asked of ['', '?form=', '?form=older', `?form=${FORM}x`]) {
		const address = `${server.url}/collab/${scene.artefactId}${asked}`
		const socket = openSocket(address, { token: citizen.token })
		const heard: unknown[] = []
		socket.on('message', (data) => heard.push(data))
		socket.on('open', () => socket.send(frameTo(scene.artefactId)))
		const [code, reason] = await once(socket, 'close')
		expect([code, String(reason), heard]).toEqual([4426, 'outdated', []])
	}
	// Who is not let in at all is told nothing about versions.
	expect(await statusOf(`/collab/${scene.artefactId}`, {})).toBe(401)
})

/** The first frame of a document: varString(name) varUint(auth) varUint(token) varString(''). */
function frameTo(name: string): Uint8Array {
	return new Uint8Array([name.length, ...new TextEncoder().encode(name), 2, 0, 0])
}
