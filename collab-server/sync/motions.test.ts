import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { blockText, documentRoot, elementsOf } from '#schema/docs/document.ts'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import { settleSuggestions } from '#schema/docs/settle-suggestions.ts'
import type { CommandKind, CommandOf, ResultOf } from '../store/acting/commands.ts'
import { govern } from '../store/acting/govern.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { callerOf } from '../store/people/sessions.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** What is put to a decision is held on open sockets within this time [T8]. */
const SOON_MS = 5_000

let database: TestDatabase
let server: TestServer
let scene: Scene
const clients: TestClient[] = []
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	const paragraph = new Y.XmlElement('paragraph')
	paragraph.insert(0, [new Y.XmlText('Close at eight.')])
	documentRoot(doc).insert(0, [paragraph])
	const seed = Y.encodeStateAsUpdate(doc)
	scene = await laidOut(database.db, { kind: 'document', state: 'in_review', seed })
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})
afterEach(() => clients.splice(0).forEach((client) => client.destroy()))

async function enter(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

async function act<K extends CommandKind>(
	who: Cast,
	command: Omit<CommandOf<K>, 'id'>
): Promise<ResultOf<K>> {
	const caller = await callerOf(database.db, who.token, new Date())
	if (!caller) throw new Error('signed in')
	const complete = { ...command, id: crypto.randomUUID() } as CommandOf<K>
	return govern(database.db, caller, complete, new Date())
}

const words = (client: TestClient) => elementsOf(documentRoot(client.doc))[0]?.get(0) as Y.XmlText
const said = (client: TestClient) => elementsOf(documentRoot(client.doc)).map(blockText)

test('[T8] open sockets hold what is put up, let others suggest there, and let go of what is withdrawn', async () => {
	const [carla, cid] = [await scene.cast('Carla', 'citizen'), await scene.cast('Cid', 'citizen')]
	const one = await enter(carla)
	const suggestion = crypto.randomUUID()
	const own = { id: suggestion, by: carla.personId, at: Date.now() }
	words(one).insert(0, 'Always: ', { 'insertion--a': own })
	await one.saved()
	const needs = { artefact: scene.artefactId, suggestions: [suggestion] }
	const why = { title: 'Always', reasons: 'It is clearer.' }
	const { motionId } = await act<'put-up-motion'>(carla, {
		kind: 'put-up-motion',
		...needs,
		...why
	})
	await until(() => one.facts.motions === 1, SOON_MS)

	const two = await enter(cid)
	const ofCid = { id: crypto.randomUUID(), by: cid.personId, at: Date.now() }
	words(two).insert(words(two).length, ' Or so.', { 'insertion--c': ofCid })
	await two.saved()

	const takesBack = async (client: TestClient) =>
		settleSuggestions(client.doc, ({ id }) => (id === suggestion ? 'reject' : 'keep'))
	const again = await enter(carla)
	await takesBack(again)
	await until(() => again.heard('refused').length > 0)
	expect(again.heard('refused')[0]?.denial.code).toBe('motion_held')
	// A socket that was open before is refused, or judged anew when it was a moment behind [U5].
	await takesBack(one)
	await until(() => one.heard('refused').length > 0 || one.closed.length > 0)
	expect(said(await enter(cid))).toEqual(['Always: Close at eight. Or so.'])

	await act<'withdraw-motion'>(carla, {
		kind: 'withdraw-motion',
		artefact: motionId,
		reason: 'Not now.'
	})
	const later = await enter(carla)
	await takesBack(later)
	await later.saved()
	expect(said(await enter(cid))).toEqual(['Close at eight. Or so.'])
})
