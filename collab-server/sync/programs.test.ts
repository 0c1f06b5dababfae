import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { eq } from 'drizzle-orm'
import { artefact as artefactTable, documentUpdate } from '#schema/db/artefacts.ts'
import { blockText, documentRoot, elementsOf } from '#schema/docs/document.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { giveProgramToken } from '../store/people/program-tokens.ts'
import { callerOf, revokeSession, sessionsOf } from '../store/people/sessions.ts'
import { TestClient, until, upgradeStatus } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** Programs with the provider that comes with y-websocket, beside people with ours. */
let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url, { pingMs: 200 })
	let n = 0
	const seed = writtenDocument([{ kind: 'paragraph', text: 'Pay.' }], () => `block-${++n}`)
	scene = await laidOut(database.db, { kind: 'document', seed })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})
const open: { destroy(): void }[] = []
afterEach(() => open.splice(0).forEach((one) => one.destroy()))

async function signedIn(who: Cast) {
	const caller = await callerOf(database.db, who.token, new Date())
	if (!caller) throw new Error('signed in')
	return caller
}
const give = async (who: Cast, days = 1) =>
	giveProgramToken(database.db, await signedIn(who), { name: 'A script', days }, new Date())

function program(token: string, doc = new Y.Doc()) {
	const url = `${server.url}/yjs/document`
	const provider = new WebsocketProvider(url, scene.artefactId, doc, {
		params: { token },
		WebSocketPolyfill: WebSocket as never,
		disableBc: true
	})
	open.push(provider)
	return { doc, provider }
}
async function page(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	open.push(client)
	return client.ready()
}
const lines = (doc: Y.Doc) => elementsOf(documentRoot(doc)).map(blockText)
const write = (doc: Y.Doc, words: string) =>
	(elementsOf(documentRoot(doc))[0]?.get(0) as Y.XmlText).insert(0, words)
const statusOf = (path: string, headers = {}) =>
	upgradeStatus(new WebSocket(`${server.url}${path}`, { headers }))

test('[Y23] a program and people write one text, and what it wrote is stored as its owner’s', async () => {
	const { doc, provider } = program(await give(carla))
	const fatimas = await page(fatima)
	await until(() => provider.synced && lines(doc)[0] === 'Pay.')
	write(doc, 'Soon: ')
	await until(() => lines(fatimas.doc)[0] === 'Soon: Pay.')
	write(fatimas.doc, 'Very ')
	await until(() => lines(doc)[0] === 'Very Soon: Pay.')
	const rows = await database.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, scene.artefactId))
	expect(rows.map(({ author }) => author)).toEqual([null, carla.personId, fatima.personId])
	// Presence goes both ways, under the name of the login.
	provider.awareness.setLocalStateField('user', { name: 'Mallory' })
	const shown = () =>
		[...(fatimas.provider.awareness?.getStates().values() ?? [])].map(({ user }) => user?.name)
	await until(() => shown().includes('Carla'))
	expect(shown()).not.toContain('Mallory')
	// It stays, although it says nothing: the server asks and it answers.
	await new Promise((resolve) => setTimeout(resolve, 1_000))
	expect(provider.wsconnected).toBe(true)
})

test('[Y23] what a program wrote offline arrives when it is back', async () => {
	const { doc, provider } = program(await give(carla))
	await until(() => provider.synced)
	provider.disconnect()
	write(doc, 'Offline ')
	provider.connect()
	const fatimas = await page(fatima)
	await until(() => lines(fatimas.doc)[0]?.startsWith('Offline '))
})

test('[Y23] what its owner may not write is refused to the program too, which hears why', async () => {
	const { doc, provider } = program(await give(carla))
	await until(() => provider.synced)
	const before = lines(doc)
	await database.db
		.update(artefactTable)
		.set({ state: 'in_review' })
		.where(eq(artefactTable.id, scene.artefactId))
	try {
		const { doc: later, provider: again } = program(await give(carla))
		await until(() => again.synced)
		const closed: string[] = []
		again.on('connection-close', (event) => {
			if (event) closed.push(`${event.code} ${event.reason}`)
			again.shouldConnect = false
		})
		write(later, 'Nobody asked: ')
		await until(() => closed.length > 0)
		expect(closed[0]).toBe('4403 refused:suggestions_only')
		expect(lines((await page(fatima)).doc)).toEqual(before)
	} finally {
		await database.db
			.update(artefactTable)
			.set({ state: 'draft' })
			.where(eq(artefactTable.id, scene.artefactId))
	}
})

test('[Y23] a token ends on its day, or when it is taken back: then the program is out at once', async () => {
	const token = await give(carla, 1)
	const tomorrow = new Date(Date.now() + 25 * 3_600_000)
	expect(await callerOf(database.db, token, tomorrow, 'program')).toBeNull()
	const { provider } = program(token)
	await until(() => provider.synced)
	const caller = await signedIn(carla)
	const tokens = await sessionsOf(database.db, caller, new Date(), 'program')
	expect(tokens.every(({ device }) => device === 'A script')).toBe(true)
	expect(await sessionsOf(database.db, caller, new Date())).toHaveLength(1)
	for (const { id } of tokens) await revokeSession(database.db, caller, id, new Date())
	await until(() => !provider.wsconnected, 5_000)
	expect(await statusOf(`/yjs/document/${scene.artefactId}?token=${token}`)).toBe(401)
})
