import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentUpdate } from '#schema/db/artefacts.ts'
import { message } from '#schema/db/comments.ts'
import { emailLink, mail, person, session } from '#schema/db/people.ts'
import { ledgerEntry, ledgerLog, ledgerOpening, outbox } from '#schema/db/ledger.ts'
import { invitation, membership } from '#schema/db/processes.ts'
import { writtenDocument } from '#schema/docs/written.ts'
import { LANGUAGES, say } from '#schema/messages/format.ts'
import type { Caller } from '../acting/caller.ts'
import {
	aCitizen,
	aDraft,
	aGuest,
	aMember,
	anOfficial,
	aPerson,
	aProcess,
	aWorld,
	codeOf,
	DAY,
	type TestProcess,
	type World
} from '../cast/cast.ts'
import { verifyLog } from '../ledger/ledger-audit.ts'
import { membersView } from '../organisation/members.ts'
import { signUp } from '../people/people.ts'
import { namesOf } from '../people/person-names.ts'
import { readIn } from '../people/reader-language.ts'
import { callerOf } from '../people/sessions.ts'
import { processLog } from '../processes/process-log.ts'
import { eraseOneself, erasePerson } from './erasure.ts'
import { obstaclesTo } from './erasure-obstacles.ts'

let world: World
let process: TestProcess
beforeAll(async () => {
	world = await aWorld()
	process = await aProcess(world)
})
afterAll(() => world.drop())

const VISITOR = { address: '198.51.100.9', device: 'Firefox', token: null }
const goodbye = ({ displayName: name }: Caller, words = false) => ({ name, password: '', words })
const row = async ({ personId }: Caller) =>
	(await world.db.select().from(person).where(eq(person.id, personId)))[0]

/** A draft of one paragraph. */
async function aText(): Promise<string> {
	const id = await aDraft(world, process)
	const update = writtenDocument([{ kind: 'paragraph', text: 'Kerbs are high.' }], () => 'block-1')
	await world.db.delete(documentUpdate).where(eq(documentUpdate.document, id))
	await world.db
		.insert(documentUpdate)
		.values({ document: id, update, author: null, at: world.now })
	return id
}
async function says(artefact: string, who: Caller, text: string): Promise<string> {
	const passage = [{ block: 'block-1', from: 0, to: 5, quote: 'Kerbs' }]
	return (await world.act(who, 'start-thread', { artefact, passage, text })).messageId
}
async function textOf(id: string) {
	const { text, state } = message
	const [found] = await world.db.select({ text, state }).from(message).where(eq(message.id, id))
	return found
}

describe('[PD2] what is left of somebody who was erased', () => {
	test('a number in the place of the name, no address, no way to sign in', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Gone')
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		const left = await row(cleo)
		expect(left).toMatchObject({
			...{ email: null, emailProvenAt: null, passwordHash: null, assurance: 0 },
			...{ administrator: false, erasedAt: world.now, disabledAt: world.now }
		})
		expect(left?.displayName).toBe(`#${left?.formerNumber}`)
		const second = await aCitizen(world, process, 'Cleo Again')
		await eraseOneself(world.db, second, goodbye(second), world.now)
		expect((await row(second))?.formerNumber).toBe(Number(left?.formerNumber) + 1)
	})

	test('the number is said in the language of whoever reads, wherever they read it', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Spoken Of')
		await world.act(cleo, 'create-artefact', {
			...{ process: process.id, artefactKind: 'document', title: 'Benches' }
		})
		await world.db.update(person).set({ language: 'lv' }).where(eq(person.id, cleo.personId))
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		const number = (await row(cleo))?.formerNumber
		const { facilitator } = process
		const read = () =>
			Promise.all([
				membersView(world.db, facilitator, process.id, world.now),
				namesOf(world.db, [cleo.personId])
			])
		for (const language of LANGUAGES) {
			const name = say(language, 'person.former', { n: String(number) })
			const [members, named] = await readIn(language, read)
			expect(members.former.map(({ person: { name } }) => name)).toContain(name)
			expect(named(cleo.personId)).toEqual({ id: cleo.personId, name })
		}
	})

	test('every role ends, and what was verified is forgotten', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Resident')
		const own = eq(membership.personId, cleo.personId)
		await world.db
			.update(membership)
			.set({ attributes: ['resident_ok'] })
			.where(own)
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		const [role] = await world.db.select().from(membership).where(own)
		expect(role).toMatchObject({ until: world.now, attributes: [] })
		const text = { artefactKind: 'document', title: 'More', process: process.id } as const
		expect(await codeOf(world.act(cleo, 'create-artefact', text))).toBe('not_found')
	})

	test('sessions, links, mails and invitations to the address are gone', async () => {
		const account = {
			...{ displayName: 'Max Mail', email: 'max@example.org' },
			...{ password: 'ein Boot am See', language: 'en' }
		}
		const { sessionToken } = await signUp(world.db, account, VISITOR, world.now)
		const max = (await callerOf(world.db, sessionToken, world.now)) as Caller
		await world.act(process.facilitator, 'create-invitation', {
			...{ process: process.id, role: 'citizen', maxUses: 1, expiresAt: world.in(DAY) },
			email: 'Max@Example.org'
		})
		const letter = { subject: 'A link', body: 'x', createdAt: world.now }
		await world.db
			.insert(mail)
			.values({ id: crypto.randomUUID(), recipient: 'MAX@example.org', ...letter })
		await world.db.insert(emailLink).values({
			...{ tokenHash: 'h', email: 'max@example.org', purpose: 'sign_in' as const },
			...{ createdAt: world.now, expiresAt: new Date(world.in(DAY)) }
		})
		expect(await codeOf(eraseOneself(world.db, max, goodbye(max), world.now))).toBe(
			'credentials_wrong'
		)
		const farewell = { ...goodbye(max), password: account.password }
		await eraseOneself(world.db, max, farewell, world.now)
		expect(await callerOf(world.db, sessionToken, world.now)).toBeNull()
		const mine = eq(session.personId, max.personId)
		expect(await world.db.select().from(session).where(mine)).toEqual([])
		for (const table of [mail, emailLink, invitation])
			expect(JSON.stringify(await world.db.select().from(table))).not.toMatch(/max@example/i)
		// The address is free: whoever has it now has nothing to do with who had it.
		await signUp(world.db, account, VISITOR, world.now)
	})

	test('nothing in the database, but what others wrote, has the name or the address', async () => {
		const name = 'Zyphorella Quux'
		const cleo = await aCitizen(world, process, name)
		await world.act(cleo, 'create-artefact', {
			...{ process: process.id, artefactKind: 'document', title: 'Bins' }
		})
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		const tables = await world.db.execute<{ name: string }>(
			`select table_name as name from information_schema.tables
			where table_schema = 'public' and table_type = 'BASE TABLE'`
		)
		for (const table of tables) {
			const rows = await world.db.execute(
				`select 1 from "${table.name}" t where t::text ilike '%Zyphorella%'`
			)
			expect(rows, table.name).toHaveLength(0)
		}
	})

	test('what opens the ledger to the person is destroyed, and the log still proves itself', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Ledger')
		await world.act(cleo, 'create-artefact', {
			...{ process: process.id, artefactKind: 'document', title: 'Lamps' }
		})
		const openings = () =>
			world.db.$count(ledgerOpening, eq(ledgerOpening.path, '/actor')) as Promise<number>
		const before = await openings()
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		expect(await openings()).toBe(before - 1)
		const [log] = await world.db.select().from(ledgerLog)
		expect(await verifyLog(world.db, log?.id ?? '')).toEqual([])
		const { entries } = await processLog(world.db, process.facilitator, process.id, {}, world.now)
		expect(entries[0]).toMatchObject({ type: 'person-erased', by: null })
		expect(entries.find(({ type }) => type === 'artefact-created')?.by).toBeNull()
	})

	test('sockets are told to close', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Socket')
		await eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		const told = await world.db.select().from(outbox).where(eq(outbox.topic, 'membership'))
		expect(told.at(-1)?.payload).toMatchObject({ personId: cleo.personId })
	})
})

describe('[PD3] words', () => {
	test('stay without a name, unless their author takes those of comments along', async () => {
		const artefact = await aText()
		const author = await aCitizen(world, process, 'Cleo Author')
		const kept = await says(artefact, author, 'Kerbs stay high.')
		const other = await aCitizen(world, process, 'Cleo Quiet')
		const taken = await says(artefact, other, 'My street has no light.')
		await eraseOneself(world.db, other, goodbye(other, true), world.now)
		expect(await textOf(taken)).toEqual({ text: '', state: 'deleted' })
		await eraseOneself(world.db, author, goodbye(author), world.now)
		expect(await textOf(kept)).toEqual({ text: 'Kerbs stay high.', state: 'shown' })
	})
})

describe('[PD1] what stands in the way', () => {
	test('the last facilitator of others hands over first', async () => {
		const shared = await aProcess(world)
		const alone = shared.facilitator
		await aCitizen(world, shared)
		expect(await obstaclesTo(world.db, alone.personId, world.now)).toMatchObject([
			{ code: 'last_facilitator', process: { id: shared.id } }
		])
		expect(await codeOf(eraseOneself(world.db, alone, goodbye(alone), world.now))).toBe(
			'last_facilitator'
		)
		expect((await row(alone))?.erasedAt).toBeNull()
		await aMember(world, shared, 'facilitator', { name: 'Next' })
		await eraseOneself(world.db, alone, goodbye(alone), world.now)
	})

	test('who steers a process without anybody else in it just goes', async () => {
		const { facilitator } = await aProcess(world)
		await eraseOneself(world.db, facilitator, goodbye(facilitator), world.now)
	})

	test('the last administrator of the installation names another one first', async () => {
		const ada = await aPerson(world, 'Ada Admin', { administrator: true })
		expect(await codeOf(eraseOneself(world.db, ada, goodbye(ada), world.now))).toBe(
			'last_administrator'
		)
	})

	test('two administrators who go at the same instant: one of them stays', async () => {
		await world.db.update(person).set({ administrator: false })
		const both = [
			await aPerson(world, 'Ada First', { administrator: true }),
			await aPerson(world, 'Alan Other', { administrator: true })
		]
		const codes = await Promise.all(
			both.map((who) => codeOf(eraseOneself(world.db, who, goodbye(who), world.now)))
		)
		expect(codes.toSorted()).toEqual(['done', 'last_administrator'])
	})

	test('the name must be typed as it is', async () => {
		const cleo = await aCitizen(world, process, 'Cléo Ödman')
		const wrong = { ...goodbye(cleo), name: 'Cleo Odman' }
		expect(await codeOf(eraseOneself(world.db, cleo, wrong, world.now))).toBe('name_differs')
		const decomposed = { ...goodbye(cleo), name: ' Cle\u0301o O\u0308dman ' }
		await eraseOneself(world.db, cleo, decomposed, world.now)
	})

	test('erased twice at the same instant: once', async () => {
		const cleo = await aCitizen(world, process, 'Cleo Twice')
		const both = await Promise.allSettled([
			eraseOneself(world.db, cleo, goodbye(cleo), world.now),
			eraseOneself(world.db, cleo, goodbye(cleo), world.now)
		])
		expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
	})
})

describe('[PD1] somebody who asked outside', () => {
	const asked = (who: Caller, change = {}) => ({
		...{ person: who.personId, name: who.displayName, words: false },
		...{ reason: 'Letter of 12 January', ...change }
	})

	test('is erased by an administrator, with the reason, and by nobody else', async () => {
		const ada = await aPerson(world, 'Ada Second', { administrator: true })
		const guest = await aGuest(world, process)
		for (const other of [process.facilitator, await anOfficial(world, process)])
			expect(await codeOf(erasePerson(world.db, other, asked(guest), world.now))).toBe('forbidden')
		const refused = async (change: object) =>
			await codeOf(erasePerson(world.db, ada, asked(guest, change), world.now))
		expect(await refused({ reason: ' ' })).toBe('reason_missing')
		expect(await refused({ name: 'Guest 8' })).toBe('name_differs')
		expect(await refused({ person: crypto.randomUUID() })).toBe('not_found')
		expect(await refused({ person: ada.personId })).toBe('own_case')
		await erasePerson(world.db, ada, asked(guest), world.now)
		expect((await row(guest))?.erasedAt).toEqual(world.now)
		expect(await refused({})).toBe('not_found')
		const entries = await world.db
			.select()
			.from(ledgerEntry)
			.where(eq(ledgerEntry.type, 'person-erased'))
			.orderBy(asc(ledgerEntry.index))
		expect(new TextDecoder().decode(entries.at(-1)?.entry)).toContain('"/reason"')
	})
})
