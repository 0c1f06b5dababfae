import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { artefact } from '#schema/db/artefacts.ts'
import { addTask, setField } from '#schema/docs/schedule-edits.ts'
import { readTasks } from '#schema/docs/schedule.ts'
import { baselineOf } from '../store/artefacts/baseline.ts'
import { govern } from '../store/acting/govern.ts'
import { callerOf } from '../store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const [HERS, HIS] = [crypto.randomUUID(), crypto.randomUUID()]

let database: TestDatabase
let server: TestServer
const clients: TestClient[] = []
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url)
})
afterEach(() => clients.splice(0).forEach((client) => client.destroy()))
afterAll(async () => {
	await server.stop()
	await database.drop()
})

/** A schedule with one row for Carla and one for Otto, frozen by Fatima. */
async function frozenPlan(): Promise<{ scene: Scene; carla: Cast; fatima: Cast }> {
	const scene = await laidOut(database.db, { kind: 'schedule' })
	const carla = await scene.cast('Carla', 'citizen')
	const otto = await scene.cast('Otto', 'official')
	const fatima = await scene.cast('Fatima', 'facilitator')
	const planned = await enter(scene, fatima)
	const edit = { by: fatima.personId, origin: 'test' }
	for (const [id, owner] of [
		[HERS, carla.personId],
		[HIS, otto.personId]
	] as const) {
		addTask(planned.doc, { id, kind: 'task', title: 'Ask', parent: null }, null, edit)
		setField(planned.doc, id, 'owner', owner, edit)
		setField(planned.doc, id, 'start', '2027-03-01', edit)
	}
	await planned.saved()
	for (const to of ['in_review', 'frozen'] as const) {
		const caller = await callerOf(database.db, fatima.token, new Date())
		if (!caller) throw new Error('signed in')
		const move = { kind: 'move-artefact', artefact: scene.artefactId, to } as const
		await govern(database.db, caller, { id: crypto.randomUUID(), ...move }, new Date())
	}
	return { scene, carla, fatima }
}

async function enter(scene: Scene, who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

test.each(['frozen', 'adopted'] as const)(
	'[K5] [F1] the owner of a row reports progress on a %s plan; nobody else, and not the plan',
	async (state) => {
		const { scene, carla, fatima } = await frozenPlan()
		await database.db.update(artefact).set({ state }).where(eq(artefact.id, scene.artefactId))
		const [one, other] = [await enter(scene, carla), await enter(scene, fatima)]
		const write = (client: TestClient, ...[id, field, value]: [string, 'status' | 'end', string]) =>
			setField(client.doc, id, field, value, { by: client.who.personId, origin: 'test' })
		const task = (id: string) => readTasks(other.doc).get(id)

		setField(one.doc, HERS, 'began', '2027-03-04', { by: carla.personId, origin: 'test' })
		write(one, HERS, 'status', 'in_progress')
		await one.saved()
		await until(() => task(HERS)?.status === 'in_progress')
		expect(task(HERS)?.began).toBe('2027-03-04')

		write(one, HIS, 'status', 'done')
		await until(() => one.heard('refused').length === 1)
		write(one, HERS, 'end', '2028-01-01')
		await until(() => one.heard('refused').length === 2)
		expect(one.heard('refused').map(({ denial, paths }) => [denial.code, paths])).toEqual([
			['not_assigned', [`tasks/${HIS}/status`]],
			[state, [`tasks/${HERS}/end`]]
		])

		const third = await enter(scene, carla)
		expect(readTasks(third.doc).get(HIS)?.status).toBe('not_started')
		expect(readTasks(third.doc).get(HERS)?.end).toBeNull()
	}
)

test('[K5] who steers reports no progress in the name of others', async () => {
	const { scene, fatima } = await frozenPlan()
	const client = await enter(scene, fatima)
	const edit = { by: fatima.personId, origin: 'test' }
	setField(client.doc, HERS, 'note', 'Done, surely', edit)
	await until(() => client.heard('refused').length === 1)
	expect(client.heard('refused')[0]?.denial.capability).toBe('edit')
})

test('[K15] the baseline is the plan as frozen, with its hash, whatever progress follows', async () => {
	const { scene, carla } = await frozenPlan()
	const caller = await callerOf(database.db, carla.token, new Date())
	if (!caller) throw new Error('signed in')
	const before = await baselineOf(database.db, caller, scene.artefactId, new Date())
	const client = await enter(scene, carla)
	setField(client.doc, HERS, 'status', 'done', { by: carla.personId, origin: 'test' })
	await client.saved()

	const after = await baselineOf(database.db, caller, scene.artefactId, new Date())
	expect(after).toEqual(before)
	expect(after?.rows[HERS]).toEqual({ start: '2027-03-01', end: null })
	expect(after?.textHash).toMatch(/^[\w-]{43}$/)
})

test('[K15] without a frozen plan there is no baseline', async () => {
	const scene = await laidOut(database.db, { kind: 'schedule' })
	const carla = await scene.cast('Carla', 'citizen')
	const caller = await callerOf(database.db, carla.token, new Date())
	if (!caller) throw new Error('signed in')
	expect(await baselineOf(database.db, caller, scene.artefactId, new Date())).toBeNull()
})
