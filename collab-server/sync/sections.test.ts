import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { blockText, documentRoot, elementsOf } from '#schema/docs/document.ts'
import { SEED_CLIENT } from '#schema/docs/seed.ts'
import type { FrozenSectionView } from '../store/acting/views.ts'
import { codeOf } from '../store/cast/cast.ts'
import type { CommandKind, CommandOf, ResultOf } from '../store/acting/commands.ts'
import { govern } from '../store/acting/govern.ts'
import { callerOf } from '../store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** What is frozen is frozen on open sockets within this time [K16]. */
const SOON_MS = 5_000

let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
const clients: TestClient[] = []
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})
beforeEach(async () => {
	scene = await laidOut(database.db, { kind: 'document', seed: aText() })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterEach(() => clients.splice(0).forEach((client) => client.destroy()))

/** Two sections with a paragraph each. */
function aText(): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = SEED_CLIENT
	const block = (name: string, words: string, id: string) => {
		const element = new Y.XmlElement(name)
		element.setAttribute('id', id)
		element.insert(0, [new Y.XmlText(words)])
		return element
	}
	documentRoot(doc).insert(0, [
		block('heading', 'Rent', 'rent'),
		block('paragraph', 'Pay on the first.', 'p1'),
		block('heading', 'Keys', 'keys'),
		block('paragraph', 'Ask the office.', 'p2')
	])
	return Y.encodeStateAsUpdate(doc)
}

async function enter(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

async function act<K extends CommandKind>(
	who: Cast,
	command: Omit<CommandOf<K>, 'id'>,
	at = new Date()
): Promise<ResultOf<K>> {
	const caller = await callerOf(database.db, who.token, at)
	if (!caller) throw new Error('signed in')
	const complete = { ...command, id: crypto.randomUUID() } as CommandOf<K>
	return govern(database.db, caller, complete, at)
}

const freeze = (
	who: Cast,
	heading: string,
	more: { reason?: string; until?: string } = {},
	at = new Date()
) => {
	const needs = { artefact: scene.artefactId, heading, reason: 'The group agreed on this part.' }
	return act<'freeze-section'>(who, { kind: 'freeze-section', ...needs, ...more }, at)
}
const linesOf = (client: TestClient) => elementsOf(documentRoot(client.doc)).map(blockText)
const type = (client: TestClient, n: number, words: string) =>
	(elementsOf(documentRoot(client.doc))[n]?.get(0) as Y.XmlText).insert(0, words)
const sectionsIn = (client: TestClient) => client.facts.sections as FrozenSectionView[]

test('[K16] freezing a section reaches open sockets; the rest is written on', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	await freeze(fatima, 'rent')
	await until(() => sectionsIn(one)?.length === 1, SOON_MS)
	expect(sectionsIn(one)[0]).toMatchObject({ heading: 'rent', title: 'Rent', until: null })

	const later = await enter(carla)
	type(later, 3, 'Please: ')
	await later.saved()
	await until(() => linesOf(two).includes('Please: Ask the office.'))
	type(later, 1, 'Never: ')
	await until(() => later.heard('refused').length > 0)
	expect(later.heard('refused')[0]?.denial.code).toBe('section_frozen')
	// A socket that was open before is refused, or judged anew when it was a moment behind [U5].
	type(one, 1, 'Not even: ')
	await until(() => one.heard('refused').length > 0 || one.closed.length > 0)
	expect(linesOf(two)).toContain('Pay on the first.')

	// Who steers does not write there either.
	type(two, 1, 'Always: ')
	await until(() => two.heard('refused').length > 0 || two.closed.length > 0)
	expect(linesOf(await enter(carla))[1]).toBe('Pay on the first.')
})

test('[K16] an opened section is written again', async () => {
	const one = await enter(carla)
	const { sectionId } = await freeze(fatima, 'rent')
	await until(() => sectionsIn(one)?.length === 1, SOON_MS)
	const open = { kind: 'open-section', artefact: scene.artefactId, section: sectionId } as const
	await act<'open-section'>(fatima, open)
	await until(() => sectionsIn(one).length === 0, SOON_MS)
	const later = await enter(carla)
	type(later, 1, 'Please: ')
	await later.saved()
	expect(linesOf(await enter(fatima))[1]).toBe('Please: Pay on the first.')
	expect(await codeOf(act<'open-section'>(fatima, open))).toBe('state_changed')
})

test('[K16] its end comes by the clock, also on sockets that stay open', async () => {
	const one = await enter(carla)
	const now = new Date()
	const end = new Date(now.getTime() + 700)
	await freeze(fatima, 'rent', { until: end.toISOString() }, now)
	await until(() => sectionsIn(one)?.length === 1 || new Date() > end)
	await until(() => Date.now() > end.getTime())
	type(one, 1, 'Please: ')
	await one.saved()
	expect(one.heard('refused')).toEqual([])
})

test('[K16] refused: by whom does not steer, without a reason, twice, in the past, of nothing', async () => {
	expect(await codeOf(freeze(carla, 'rent'))).toBe('forbidden')
	expect(await codeOf(freeze(fatima, 'rent', { reason: '  ' }))).toBe('reason_missing')
	expect(await codeOf(freeze(fatima, 'elsewhere'))).toBe('section_unknown')
	const past = new Date(Date.now() - 1_000).toISOString()
	expect(await codeOf(freeze(fatima, 'rent', { until: past }))).toBe('malformed')
	const twice = await Promise.all([1, 2].map(() => codeOf(freeze(fatima, 'rent'))))
	expect(twice.toSorted()).toEqual(['done', 'section_frozen'])
	expect(await codeOf(freeze(fatima, 'keys'))).toBe('done')
})

test('[K16] [F1] of what is frozen whole, no section is frozen', async () => {
	const { artefactId } = scene
	await database.db
		.update(artefactTable)
		.set({ state: 'adopted' })
		.where(eq(artefactTable.id, artefactId))
	expect(await codeOf(freeze(fatima, 'rent'))).toBe('forbidden')
})
