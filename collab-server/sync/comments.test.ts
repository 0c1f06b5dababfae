import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { artefact as artefactTable, document, documentUpdate } from '#schema/db/artefacts.ts'
import { thread as threadTable } from '#schema/db/comments.ts'
import { anchoredThreads, anchorKey } from '#schema/docs/anchors.ts'
import { documentRoot, elementsOf } from '#schema/docs/document.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import type { CommandKind, CommandOf, ResultOf } from '../store/acting/commands.ts'
import { govern } from '../store/acting/govern.ts'
import { callerOf } from '../store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { bumpEpoch, loadDocument } from '../store/artefacts/updates.ts'
import type { ThreadFact } from '../store/acting/views.ts'
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
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})
beforeEach(async () => {
	let n = 0
	const seed = writtenDocument(
		[
			{ kind: 'paragraph', text: 'Pay on the first.' },
			{ kind: 'paragraph', text: 'Ask the office.' }
		],
		() => `block-${++n}`
	)
	scene = await laidOut(database.db, { kind: 'document', seed })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
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

const start = (who: Cast, quote = 'the first') =>
	act<'start-thread'>(who, {
		kind: 'start-thread',
		artefact: scene.artefactId,
		passage: [{ block: 'block-1', from: 7, to: 7 + quote.length, quote }],
		text: 'Which month?'
	})
const moveTo = (state: 'in_review' | 'frozen') =>
	database.db.update(artefactTable).set({ state }).where(eq(artefactTable.id, scene.artefactId))
const type = (client: TestClient, n: number, at: number, words: string) =>
	(elementsOf(documentRoot(client.doc))[n]?.get(0) as Y.XmlText).insert(at, words)
const wordsUnder = (doc: Y.Doc, thread: string) =>
	elementsOf(documentRoot(doc))
		.flatMap((block) => block.toArray())
		.flatMap((text) => (text as Y.XmlText).toDelta() as { insert: string; attributes?: object }[])
		.filter(({ attributes }) => anchorKey(thread) in (attributes ?? {}))
		.map(({ insert }) => insert)
		.join('')
const factOf = (client: TestClient, thread: string) =>
	client.facts[`thread:${thread}`] as ThreadFact | undefined

test('[N3] a comment by somebody without edit right appears in the text of everybody, live', async () => {
	await moveTo('in_review')
	const [one, two] = [await enter(carla), await enter(fatima)]
	const { threadId } = await start(carla)
	await until(() => anchoredThreads(one.doc).length + anchoredThreads(two.doc).length === 2)
	expect([one, two].map(({ doc }) => wordsUnder(doc, threadId))).toEqual(['the first', 'the first'])
	await until(() => factOf(one, threadId) && factOf(two, threadId))
	expect(factOf(two, threadId)?.messages.map(({ text }) => text)).toEqual(['Which month?'])
	// Nobody was thrown out for it, and it is on disk as the server's own.
	expect([...one.closed, ...two.closed]).toEqual([])
	await until(async () => {
		const [row] = await database.db.select().from(threadTable).where(eq(threadTable.id, threadId))
		return row?.anchoredAt
	})
	const rows = await database.db
		.select()
		.from(documentUpdate)
		.where(eq(documentUpdate.document, scene.artefactId))
	expect(rows.map(({ author }) => author)).toEqual([null, null])
	const stored = new Y.Doc()
	Y.applyUpdate(stored, await loadDocument(database.db, scene.artefactId))
	expect(wordsUnder(stored, threadId)).toBe('the first')
})

test('[N3] also in a frozen text, whose canonical text stays the same', async () => {
	const one = await enter(fatima)
	const before = canonicalTextOf('document', one.doc)
	await database.db.transaction(async (tx) => {
		await bumpEpoch(tx, scene.artefactId)
		await tx
			.update(artefactTable)
			.set({ state: 'frozen' })
			.where(eq(artefactTable.id, scene.artefactId))
	})
	const { threadId } = await start(fatima)
	await until(() => wordsUnder(one.doc, threadId) === 'the first')
	expect(canonicalTextOf('document', one.doc)).toBe(before)
	expect(one.closed).toEqual([])
})

test('[N3] of what nobody had open it is there when somebody opens it, once', async () => {
	const { threadId } = await start(carla)
	const one = await enter(carla)
	await until(() => wordsUnder(one.doc, threadId) === 'the first')
	one.destroy()
	await until(async () => {
		const [row] = await database.db
			.select()
			.from(document)
			.where(eq(document.name, scene.artefactId))
		return row?.leasedUntil === null || row?.owner === null
	})
	const two = await enter(fatima)
	expect(wordsUnder(two.doc, threadId)).toBe('the first')
})

test('[N2] [N3] typed over meanwhile: the thread stays with its quote, and no mark comes', async () => {
	const one = await enter(carla)
	const { threadId } = await start(carla)
	await until(() => wordsUnder(one.doc, threadId) === 'the first')
	;(elementsOf(documentRoot(one.doc))[0]?.get(0) as Y.XmlText).delete(7, 9)
	await one.saved()
	expect(anchoredThreads(one.doc)).toEqual([])
	await until(() => factOf(one, threadId)?.quote === 'the first')
	await start(carla, 'the first').then(
		() => expect.unreachable(),
		(error: Error) => expect(error.message).toBe('passage_gone')
	)
})

test('[N3] people type on while threads come; everybody ends with the same', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	const begun = await Promise.all([
		start(carla),
		start(fatima, 'the'),
		...[0, 1, 2].map(async (n) => {
			type(one, 0, 0, `${n} `)
			type(two, 1, 3, `${n}`)
			return null
		})
	])
	const threads = begun.filter((one) => one !== null).map(({ threadId }) => threadId)
	await until(() =>
		threads.every((id) => [one, two].every(({ doc }) => wordsUnder(doc, id) !== ''))
	)
	await Promise.all([one.saved(), two.saved()])
	expect(wordsUnder(one.doc, threads[0] ?? '')).toBe('the first')
	expect(wordsUnder(two.doc, threads[1] ?? '')).toBe('the')
	expect(one.doc.getXmlFragment('default').toString()).toBe(
		two.doc.getXmlFragment('default').toString()
	)
})

test('[N5] the mark of a thread without words goes', async () => {
	const one = await enter(carla)
	const { threadId, messageId: message } = await start(carla)
	await until(() => wordsUnder(one.doc, threadId) === 'the first')
	await until(async () => {
		const [row] = await database.db.select().from(threadTable).where(eq(threadTable.id, threadId))
		return row?.anchoredAt
	})
	await act<'delete-message'>(carla, {
		kind: 'delete-message',
		artefact: scene.artefactId,
		message
	})
	await until(() => anchoredThreads(one.doc).length === 0 && !factOf(one, threadId))
})

test('[N3] [T3] who may only suggest or comment puts no mark there, takes none and moves none', async () => {
	const { threadId } = await start(carla)
	await moveTo('in_review')
	const one = await enter(carla)
	const two = await enter(fatima)
	await until(() => wordsUnder(two.doc, threadId) === 'the first')
	const text = () => elementsOf(documentRoot(one.doc))[0]?.get(0) as Y.XmlText
	const forged = crypto.randomUUID()
	text().format(0, 3, { [anchorKey(forged)]: { thread: forged } })
	await until(() => one.heard('refused').length > 0)
	text().format(0, text().length, { [anchorKey(threadId)]: null })
	await until(() => one.heard('refused').length > 1 || one.closed.length > 0)
	const three = await enter(fatima)
	expect(anchoredThreads(three.doc)).toEqual([threadId])
	expect(wordsUnder(three.doc, threadId)).toBe('the first')
})
