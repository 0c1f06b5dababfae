import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import WebSocket from 'ws'
import { ORIGIN, startTestServer, type TestServer } from '#collab/sync/test-server.ts'
import { until } from '#collab/sync/test-client.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { callerOf, sessionCookieName, signOut } from '#collab/store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '#collab/store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '#collab/store/cast/test-scene.ts'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { addCard, readBoard, removeCard } from '#schema/docs/board.ts'
import { seedOf } from '#schema/docs/seed.ts'
import { LiveArtefact } from '#lib/collab/live-artefact.ts'

/** The client side of live editing against the real server, as a browser without storage runs it. */
let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
const open: LiveArtefact[] = []

beforeAll(async () => {
	database = await freshDatabase()
})
beforeEach(async () => {
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
	server = await startTestServer(database.url)
})
afterEach(async () => {
	Ear.deaf = false
	Ear.form = null
	for (const live of open.splice(0)) live.destroy()
	await server.stop()
})
afterAll(() => database.drop())

test('[Y14] the indicator says saved only when the server has it on disk, offline without a server', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	expect(one.save).toBe('saved')
	card(one, 'Bicycles')
	expect(one.save).toBe('saving')
	await until(() => one.save === 'saved')
	await until(() => titles(two).includes('Bicycles'))

	await server.stop()
	await until(() => one.save === 'offline')
	card(one, 'Trams')
	card(one, 'Buses')
	expect(one.save).toBe('offline')
	server = await startTestServer(database.url, {}, { at: server.port })
	card(one, 'Ferries')
	await until(() => one.save === 'saved' && two.save === 'saved')
	// What follows quickly is shown together, a moment later [Y21].
	await until(() => titles(two).length >= 4)
	expect(titles(two)).toEqual(['Bicycles', 'Trams', 'Buses', 'Ferries'])
	expect(one.generation).toBe(0)
})

test('[Y13] typing goes on while the text is frozen: what came too late is kept as a draft', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	card(one, 'Bicycles')
	await until(() => one.save === 'saved')
	const typing = setInterval(() => card(one, 'too late'), 1)
	await move(fatima, 'in_review')
	await move(fatima, 'frozen')
	await until(() => one.generation > 0)
	clearInterval(typing)
	await until(() => one.drafts.length > 0 && one.synced && one.doc.store.clients.size > 0)

	expect(one.save).toBe('refused')
	expect(one.drafts[0]?.text).toContain('too late')
	expect(one.standing.may.edit).toBeUndefined()
	expect(one.standingChanged).toBe(true)
	await until(() => two.synced && titles(one).join() === titles(two).join())
	expect(titles(one)).toContain('Bicycles')
	one.dismissNotice()
	await until(() => one.save === 'saved')
})

test('[Y17] a refusal that was lost with its connection is noticed after it', async () => {
	const one = await enter(carla)
	card(one, 'Bicycles')
	await until(() => one.save === 'saved')
	await move(fatima, 'in_review')
	await move(fatima, 'frozen')
	await until(() => one.standing.denials.edit?.code === 'frozen' && one.save === 'saved')
	Ear.deaf = true
	const before = await updatesOf(scene.artefactId)
	card(one, 'Nobody heard')
	await until(async () => (await updatesOf(scene.artefactId)) > before)
	Ear.deaf = false
	for (const socket of Ear.open) socket.terminate()

	await until(() => one.drafts.length > 0 && one.synced && titles(one).length > 0)
	expect(one.drafts[0]?.text).toContain('Nobody heard')
	expect(one.save).toBe('refused')
	expect(one.notice?.denial.code).toBe('built_on_refused')
	expect(titles(one)).toEqual(['Bicycles'])
	card(one, 'Nor this')
	await until(() => one.drafts.length > 1)
})

test('[Y17] what others take away of confirmed words is no refusal', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	card(one, 'Bicycles')
	await until(() => one.save === 'saved' && titles(two).includes('Bicycles'))
	for (const socket of Ear.open) socket.terminate()
	card(one, 'Trams')
	const [first] = readBoard(two.doc).columns[0]?.cards ?? []
	removeCard(two.doc, first?.id ?? '', { by: fatima.personId, origin: 'test' })
	await until(() => one.save === 'saved' && titles(one).join() === 'Trams')
	expect(one.drafts).toEqual([])
})

test("[Y18] held back, others' changes wait, mine are sent, and in the end all have the same", async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	one.hold()
	card(two, 'Trams')
	await until(() => one.waiting.changes > 0 && two.save === 'saved')
	expect(one.waiting).toEqual({ changes: 1, names: ['Fatima'] })
	expect(titles(one)).toEqual([])
	card(one, 'Bicycles')
	await until(() => one.save === 'saved' && titles(two).includes('Bicycles'))

	// The connection goes and comes back: what happened meanwhile waits too.
	for (const socket of Ear.open) socket.terminate()
	await until(() => one.save === 'offline' && two.save === 'offline')
	card(two, 'Buses')
	await until(() => one.save === 'saved' && two.save === 'saved' && one.waiting.changes > 1)
	expect(titles(one)).toEqual(['Bicycles'])

	one.release()
	expect(one.waiting).toEqual({ changes: 0, names: [] })
	await until(() => titles(one).length === 3)
	expect(titles(one)).toEqual(titles(two))
	card(two, 'Ferries')
	await until(() => titles(one).includes('Ferries'))
	expect(one.drafts).toEqual([])
})

test('[Y18] what is refused while others are held back becomes a draft, and all is shown once', async () => {
	const [one, two] = [await enter(carla), await enter(fatima)]
	one.hold()
	card(two, 'Trams')
	await until(() => one.waiting.changes > 0)
	await move(fatima, 'in_review')
	await move(fatima, 'frozen')
	await until(() => one.standing.denials.edit?.code === 'frozen')
	card(one, 'Too late')
	await until(() => one.drafts.length > 0 && one.synced && titles(one).length > 0)
	expect(one.drafts[0]?.text).toContain('Too late')
	expect(titles(one)).toEqual(['Trams'])
	expect(one.holding).toBe(true)
	expect(one.waiting.changes).toBe(0)
})

test('[Y18] [Y17] a refusal that was lost is noticed also while others are held back', async () => {
	const one = await enter(carla)
	card(one, 'Bicycles')
	await until(() => one.save === 'saved')
	one.hold()
	await move(fatima, 'in_review')
	await move(fatima, 'frozen')
	await until(() => one.standing.denials.edit?.code === 'frozen' && one.save === 'saved')
	Ear.deaf = true
	const before = await updatesOf(scene.artefactId)
	card(one, 'Nobody heard')
	await until(async () => (await updatesOf(scene.artefactId)) > before)
	Ear.deaf = false
	for (const socket of Ear.open) socket.terminate()
	await until(() => one.drafts.length > 0 && one.synced && titles(one).length > 0)
	expect(one.drafts[0]?.text).toContain('Nobody heard')
})

test('[Y13] a session that ends says why and does not come back', async () => {
	const one = await enter(carla)
	const caller = await callerOf(database.db, carla.token, new Date())
	if (!caller) throw new Error('signed in')
	await signOut(database.db, caller, new Date())
	await until(() => one.ended !== null, 5_000)
	expect(one.ended).toBe('signed-out')
	expect(one.save).toBe('offline')
})

test('[Y20] a page of another version does not touch the document, and says to load again', async () => {
	const one = await enter(carla)
	card(one, 'Bicycles')
	await until(() => one.save === 'saved')
	const before = await updatesOf(scene.artefactId)
	const old = opened(fatima, { form: 'older' })
	await until(() => old.ended !== null)
	expect([old.ended, old.ready, titles(old)]).toEqual(['outdated', false, []])
	expect(await updatesOf(scene.artefactId)).toBe(before)
	expect(titles(one)).toEqual(['Bicycles'])
})

test('[Y20] what was typed when the server became another one can be copied where nothing is kept', async () => {
	const one = await enter(carla)
	await server.stop()
	await until(() => one.save === 'offline')
	card(one, 'Ferries')
	Ear.form = 'newer'
	server = await startTestServer(database.url, {}, { at: server.port })
	await until(() => one.ended === 'outdated' && one.drafts.length > 0)
	expect(one.drafts[0]?.text).toContain('Ferries')
})

test('[Y7] everybody sees who is here and where, once each', async () => {
	const [one, again, two] = [await enter(carla), await enter(carla), await enter(fatima)]
	again.setWhere('card-1')
	await until(() => two.people.some((person) => person.where === 'card-1'))
	expect(two.people.map(({ name, me }) => ({ name, me }))).toEqual([
		{ name: 'Carla', me: false },
		{ name: 'Fatima', me: true }
	])
	one.destroy()
	again.destroy()
	await until(() => two.people.length === 1)
})

/** A socket that can go deaf: what it sends arrives, what is answered does not. */
class Ear extends WebSocket {
	static deaf = false
	/** What pages say they know, where it is not what they do. */
	static form: string | null = null
	static readonly open = new Set<WebSocket>()

	constructor(url: string, token: string) {
		const cookie = `${sessionCookieName(false)}=${token}`
		super(Ear.form === null ? url : url.replace(/form=\w+/, `form=${Ear.form}`), {
			headers: { origin: ORIGIN, cookie }
		})
		this.on('error', () => {})
		Ear.open.add(this)
		this.on('close', () => Ear.open.delete(this))
	}

	override emit(event: string | symbol, ...args: unknown[]): boolean {
		return event === 'message' && Ear.deaf ? false : super.emit(event, ...args)
	}
}

async function updatesOf(name: string): Promise<number> {
	return database.db.$count(documentUpdate, eq(documentUpdate.document, name))
}

async function enter(who: Cast): Promise<LiveArtefact> {
	const live = opened(who)
	await until(() => live.save === 'saved' && live.synced)
	return live
}

function opened(who: Cast, more: { form?: string } = {}): LiveArtefact {
	const live = new LiveArtefact({
		...more,
		artefactId: scene.artefactId,
		kind: 'board',
		person: { personId: who.personId, displayName: who.name },
		url: server.url,
		WebSocket: class extends Ear {
			constructor(url: string) {
				super(url, who.token)
			}
		}
	})
	open.push(live)
	people.set(live, who)
	return live
}
const people = new WeakMap<LiveArtefact, Cast>()

function card(live: LiveArtefact, title: string): void {
	const [column] = readBoard(live.doc).columns
	const by = people.get(live)?.personId ?? ''
	const id = crypto.randomUUID()
	if (column) addCard(live.doc, { id, column: column.id, title }, { by, origin: 'test' })
}

function titles(live: LiveArtefact): string[] {
	return readBoard(live.doc).columns.flatMap(({ cards }) => cards.map((one) => one.title))
}

async function move(who: Cast, to: 'in_review' | 'frozen'): Promise<void> {
	const caller = await callerOf(database.db, who.token, new Date())
	if (!caller) throw new Error('signed in')
	const id = crypto.randomUUID()
	const command = { kind: 'move-artefact', id, artefact: scene.artefactId, to } as const
	await govern(database.db, caller, command, new Date())
}
