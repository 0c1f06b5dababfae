import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { measure as measureTable, safetyMeasure } from '#schema/db/bodies.ts'
import { membership } from '#schema/db/processes.ts'
import { session } from '#schema/db/people.ts'
import { editCard } from '#schema/docs/board.ts'
import { setFact } from '#schema/docs/register.ts'
import { seedOf } from '#schema/docs/seed.ts'
import type { CommandOf, CommandKind } from '../store/acting/commands.ts'
import { govern } from '../store/acting/govern.ts'
import { tell } from '../store/database/outbox.ts'
import { callerOf, signOut } from '../store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from '../store/database/test-database.ts'
import { laidOut, type Cast, type Scene } from '../store/cast/test-scene.ts'
import { TestClient, until } from './test-client.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** Changes of rights take effect on open sockets within this time [Y8]. */
const SOON_MS = 5_000

let database: TestDatabase
let server: TestServer
let scene: Scene
let carla: Cast
let fatima: Cast
const clients: TestClient[] = []
beforeAll(async () => {
	database = await freshDatabase()
	server = await startTestServer(database.url, { sessionSweepMs: 100 })
})
afterAll(async () => {
	await server.stop()
	await database.drop()
})
beforeEach(async () => {
	const words = { columns: ['Ideas', 'Doing', 'Done'] } as const
	scene = await laidOut(database.db, { seed: seedOf('board', () => crypto.randomUUID(), words) })
	carla = await scene.cast('Carla', 'citizen')
	fatima = await scene.cast('Fatima', 'facilitator')
})
afterEach(() => {
	for (const client of clients.splice(0)) client.destroy()
})

async function enter(who: Cast): Promise<TestClient> {
	const client = new TestClient(server.url, scene.artefactId, who)
	clients.push(client)
	return client.ready()
}

async function act<K extends CommandKind>(who: Cast, command: Omit<CommandOf<K>, 'id'>) {
	const caller = await callerOf(database.db, who.token, new Date())
	if (!caller) throw new Error('signed in')
	const complete = { ...command, id: crypto.randomUUID() } as CommandOf<K>
	return govern(database.db, caller, complete, new Date())
}

/** An end that the clock brings, after whoever is told of it has heard. */
const soon = () => new Date(Date.now() + 500)

test('[Y8] a change of state closes and opens editing on open sockets, and is announced', async () => {
	const one = await enter(carla)
	const card = one.card('Bicycles')
	await one.saved()
	await act<'move-artefact'>(fatima, {
		kind: 'move-artefact',
		artefact: scene.artefactId,
		to: 'in_review'
	})
	await until(() => one.heard('standing').length > 1, SOON_MS)
	const [, second] = one.heard('standing')
	expect(second?.changed).toBe(true)
	expect(second?.standing.may.edit).toBeUndefined()
	await until(() => one.facts.state === 'in_review', SOON_MS)

	editCard(one.doc, card, { title: 'Too late' }, { by: carla.personId, origin: 'test' })
	await until(() => one.heard('refused').length > 0)
	expect(one.provider.unsyncedChanges).toBe(1)
})

test('[Y8] a change of phase takes effect on open sockets', async () => {
	const one = await enter(carla)
	await act<'change-phase'>(fatima, {
		kind: 'change-phase',
		process: scene.processId,
		to: 'bu',
		reason: 'The design is done and we begin to build.'
	})
	await until(() => one.heard('standing').at(-1)?.standing.may.edit === undefined, SOON_MS)
	await until(() => one.facts.phase === 'bu', SOON_MS)
	one.card('Too late')
	await until(() => one.heard('refused').length > 0)
})

test('[B2] [Y8] a place in the team that works on it opens editing on open sockets, and closes it', async () => {
	await act<'change-phase'>(fatima, {
		kind: 'change-phase',
		process: scene.processId,
		to: 'bu',
		reason: 'The design is done and we begin to build.'
	})
	const one = await enter(carla)
	const mayEdit = () => one.heard('standing').at(-1)?.standing.may.edit === true
	expect(mayEdit()).toBe(false)
	const named = { process: scene.processId, name: 'Builders' }
	const { teamId: team } = await act<'create-team'>(fatima, { kind: 'create-team', ...named })
	const { artefactId: artefact } = scene
	await act<'assign-artefact'>(fatima, { kind: 'assign-artefact', artefact, team })
	const [role] = await database.db
		.select()
		.from(membership)
		.where(eq(membership.personId, carla.personId))
	const place = { team, membership: role?.id ?? '' }
	await act<'join-team'>(fatima, { kind: 'join-team', ...place })
	await until(mayEdit, SOON_MS)
	one.card('For the team')
	await one.saved()
	await act<'leave-team'>(fatima, { kind: 'leave-team', ...place })
	await until(() => !mayEdit(), SOON_MS)
	one.card('Too late')
	await until(() => one.heard('refused').length > 0)
})

test('[DT5] [Y9] who may not see where a text was moved to is let go, the others go on under its rules', async () => {
	const seed = seedOf('document', () => crypto.randomUUID(), { columns: ['a', 'b', 'c'] })
	scene = await laidOut(database.db, { kind: 'document', seed })
	const there = await laidOut(database.db, { kind: 'document', seed })
	const [stays, goes] = [
		await scene.cast('Stefan', 'citizen'),
		await scene.cast('Gita', 'facilitator')
	]
	const joined = { id: crypto.randomUUID(), processId: there.processId, from: new Date() }
	await database.db
		.insert(membership)
		.values({ ...joined, personId: goes.personId, role: 'citizen' })
	const [left, along] = [await enter(stays), await enter(goes)]
	await act<'relocate-text'>(goes, {
		kind: 'relocate-text',
		artefact: scene.artefactId,
		to: there.processId,
		reason: 'It belongs there.'
	})
	await until(() => left.closed.includes('no-access'), SOON_MS)
	await until(() => along.heard('standing').at(-1)?.standing.may.facilitate === undefined, SOON_MS)
	expect(along.heard('standing').at(-1)?.standing.may.edit).toBe(true)
	await act<'change-phase'>(await there.cast('Fred', 'facilitator'), {
		kind: 'change-phase',
		process: there.processId,
		to: 'bu',
		reason: 'The design is done and we begin to build.'
	})
	await until(() => along.facts.phase === 'bu', SOON_MS)
})

test('[B8] [F18] a suspension takes effect on open sockets, and ends by the clock', async () => {
	const one = await enter(carla)
	const against = { process: scene.processId, person: carla.personId, rule: 'No insults.' }
	const measure = { kind: 'take-measure', ...against, reason: 'It hurt.' } as const
	await act<'take-measure'>(fatima, { ...measure, step: 'notice' })
	const until_ = new Date(Date.now() + 3_600_000).toISOString()
	await act<'take-measure'>(fatima, { ...measure, step: 'suspend_14d', until: until_ })
	const edit = () => one.heard('standing').at(-1)?.standing
	await until(() => edit()?.denials.edit?.code === 'suspended', SOON_MS)
	one.card('Too late')
	await until(() => one.heard('refused').length > 0)
	await database.db.transaction(async (tx) => {
		const mine = eq(measureTable.personId, carla.personId)
		await tx.update(measureTable).set({ until: soon() }).where(mine)
		const { processId } = scene
		await tell(tx, 'membership', { processId, personId: carla.personId }, new Date())
	})
	await until(() => edit()?.may.edit === true, SOON_MS)
})

test('[B6] [F18] an interest takes effect on open sockets', async () => {
	const one = await enter(carla)
	const { artefactId: artefact } = scene
	const recorded = { artefact, person: carla.personId, reason: 'Her cooperative sells it.' }
	await act<'record-recusal'>(fatima, { kind: 'record-recusal', ...recorded })
	const denied = () => one.heard('standing').at(-1)?.standing.denials.sign?.code
	await until(() => denied() === 'recused', SOON_MS)
	expect(one.heard('standing').at(-1)?.standing.may.edit).toBe(true)
})

test('[B11] a hidden card is told to everybody live, and its author cannot take that back', async () => {
	const [author, reader] = [await enter(carla), await enter(await scene.cast('Rita', 'citizen'))]
	const entry = author.card('Ugly words')
	await author.saved()
	const { processId: process, artefactId: artefact } = scene
	const card = { process, artefact, entry, rule: 'No insults.', reason: 'It hurt.' }
	await act<'take-measure'>(fatima, { kind: 'take-measure', step: 'hide', ...card })
	const hidden = [{ entry, by: carla.personId }]
	const told = (one: TestClient) => JSON.stringify(one.facts.hidden) === JSON.stringify(hidden)
	await until(() => told(reader) && told(author), SOON_MS)
	setFact(author.register.document, 'hidden', [], 'test')
	editCard(author.doc, entry, { title: 'Uglier words' }, { by: carla.personId, origin: 'test' })
	await author.saved()
	expect(told(reader)).toBe(true)
})

test('[Y9] [F18] who loses their last role is let go, and does not come back', async () => {
	const one = await enter(carla)
	const [role] = await database.db
		.select()
		.from(membership)
		.where(eq(membership.personId, carla.personId))
	await act<'end-role'>(fatima, { kind: 'end-role', membership: role?.id ?? '' })
	await until(() => one.closed.includes('no-access'), SOON_MS)
	await until(() => one.socketCloses.includes(4403))
	await until(() => one.socketCloses.at(-1) === 1006)
})

test('[Y9] a role that runs out by the clock ends at that moment', async () => {
	const one = await enter(carla)
	const { personId } = membership
	const until_ = new Date(Date.now() + 300)
	await database.db.update(membership).set({ until: until_ }).where(eq(personId, carla.personId))
	const { processId } = scene
	const news = { processId, personId: carla.personId }
	await database.db.transaction((tx) => tell(tx, 'membership', news, new Date()))
	await until(() => one.closed.includes('no-access'), SOON_MS)
	expect(Date.now()).toBeGreaterThanOrEqual(until_.getTime())
})

test('[Y9] signing out closes the sockets of that session, and of no other', async () => {
	const [one, other] = [await enter(carla), await enter(fatima)]
	const caller = await callerOf(database.db, carla.token, new Date())
	if (!caller) throw new Error('signed in')
	await signOut(database.db, caller, new Date())
	await until(() => one.closed.includes('signed-out'), SOON_MS)
	await until(() => one.socketCloses[0] === 4401)
	other.card('Bicycles')
	await other.saved()
})

test('[Y9] a login session that runs out by the clock closes its sockets', async () => {
	const one = await enter(carla)
	const past = { expiresAt: new Date(Date.now() - 1) }
	await database.db.update(session).set(past).where(eq(session.personId, carla.personId))
	await until(() => one.closed.includes('signed-out'), SOON_MS)
})

test('[Y8] a lost notification delays a change, and does not hide it', async () => {
	const one = await enter(carla)
	await database.database.sql`
		select pg_terminate_backend(pid) from pg_stat_activity
		where datname = current_database() and query ilike 'listen%'`
	const moved = { kind: 'move-artefact', artefact: scene.artefactId, to: 'in_review' } as const
	await act<'move-artefact'>(fatima, moved)
	await until(() => one.heard('standing').at(-1)?.standing.may.edit === undefined, SOON_MS)
})

test('[Y8] a change while somebody is entering is not missed', async () => {
	const entering = Array.from({ length: 8 }, () => {
		const client = new TestClient(server.url, scene.artefactId, carla)
		clients.push(client)
		return client
	})
	const moved = { kind: 'move-artefact', artefact: scene.artefactId, to: 'in_review' } as const
	await act<'move-artefact'>(fatima, moved)
	await Promise.all(entering.map((client) => client.ready()))
	const mayEdit = () =>
		entering.some((client) => client.heard('standing').at(-1)?.standing.may.edit === true)
	await until(() => !mayEdit(), SOON_MS)
})

test('[B17] [B19] what an emergency holds back stops on open sockets, and comes back by the clock', async () => {
	const one = await enter(carla)
	const other = await enter(fatima)
	const card = one.card('Bicycles')
	await one.saved()
	await act(fatima, {
		kind: 'take-safety-measure',
		process: scene.processId,
		withholds: ['edit'],
		reason: 'The board is flooded with adverts.',
		until: new Date(Date.now() + 3_600_000).toISOString()
	})
	const standing = (client: TestClient) => client.heard('standing').at(-1)?.standing
	await until(() => [one, other].every((client) => !standing(client)?.may.edit), SOON_MS)
	expect(standing(one)?.denials.edit).toMatchObject({ code: 'held_back' })
	await database.db.transaction(async (tx) => {
		const { processId } = scene
		const here = eq(safetyMeasure.processId, processId)
		await tx.update(safetyMeasure).set({ until: soon() }).where(here)
		await tell(tx, 'process', { processId }, new Date())
	})
	await until(() => standing(one)?.may.edit === true, SOON_MS)
	editCard(one.doc, card, { title: 'Bikes' }, { by: carla.personId, origin: 'test' })
	await one.saved()
})
