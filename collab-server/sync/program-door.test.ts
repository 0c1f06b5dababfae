import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { LIMITS } from '#schema/limits.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { giveProgramToken } from '../store/people/program-tokens.ts'
import { callerOf } from '../store/people/sessions.ts'
import { addressOf, openSocket, upgradeStatus } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** Who gets through the door for programs, before a word of the protocol. */
let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
	scene = await laidOut(database.db, { kind: 'document' })
	carla = await scene.cast('Carla', 'citizen')
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})

async function give(who: Cast): Promise<string> {
	const caller = await callerOf(database.db, who.token, new Date())
	if (!caller) throw new Error('signed in')
	return giveProgramToken(database.db, caller, { name: 'A script', days: 1 }, new Date())
}
const statusOf = (path: string, headers = {}) =>
	upgradeStatus(new WebSocket(`${server.url}${path}`, { headers }))

test('[Y23] who comes without a token, with one of pages, or to another kind gets no socket', async () => {
	const [token, id] = [await give(carla), scene.artefactId]
	const stranger = await scene.cast('Sven')
	expect(await statusOf(`/yjs/document/${id}?token=${token}`)).toBe(101)
	expect(await statusOf(`/yjs/document/${id}`, { authorization: `Bearer ${token}` })).toBe(101)
	expect(await statusOf(`/yjs/document/${id}`)).toBe(401)
	expect(await statusOf(`/yjs/document/${id}?token=invented`)).toBe(401)
	expect(await statusOf(`/yjs/document/${id}?token=${carla.token}`)).toBe(401)
	expect(await statusOf(`/yjs/board/${id}?token=${token}`)).toBe(403)
	expect(await statusOf(`/yjs/document/${crypto.randomUUID()}?token=${token}`)).toBe(403)
	expect(await statusOf(`/yjs/document/${id}?token=${await give(stranger)}`)).toBe(403)
	for (const path of ['/yjs', '/yjs/document', `/yjs/document/${id}/x`])
		expect(await statusOf(`${path}?token=${token}`)).toBe(404)
	// Nor does a token of a program open a page.
	expect(await callerOf(database.db, token, new Date())).toBeNull()
	const asPage = openSocket(addressOf(server.url, id), { token })
	expect(await upgradeStatus(asPage)).toBe(401)
})

test('[Y23] two ask for the last token at once, and one gets it; frames of other protocols end it', async () => {
	const liga = await scene.cast('Liga', 'citizen')
	for (let n = 1; n < LIMITS.programTokens; n++) await give(liga)
	const asked = await Promise.allSettled([give(liga), give(liga)])
	expect(asked.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
	const [last] = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
	const address = `${server.url}/yjs/document/${scene.artefactId}?token=${last}`
	for (const frame of [new Uint8Array([7, 1]), new Uint8Array([2, 0, 0]), new Uint8Array([])]) {
		const socket = new WebSocket(address)
		await once(socket, 'open')
		socket.send(frame)
		expect((await once(socket, 'close'))[0]).toBe(4400)
	}
})
