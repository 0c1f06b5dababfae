import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '#schema/db/ledger.ts'
import { person } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import {
	changePassword,
	createGuest,
	editOwnProfile,
	peopleList,
	setAdministrator,
	setDisabled,
	signInWithPassword,
	signUp
} from './people.ts'
import { callerOf, openSession, type Visitor } from './sessions.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')
const visitor: Visitor = { address: '198.51.100.7', device: 'Firefox', token: null }
const liga = {
	displayName: 'Līga Kalniņa',
	email: 'Liga@example.org',
	password: 'stārķis uz jumta',
	language: 'lv'
}

async function callerFor(account = liga): Promise<Caller> {
	const { sessionToken } = await signUp(world.db, account, visitor, at)
	return await callerBehind(sessionToken)
}

async function callerBehind(token: string): Promise<Caller> {
	const caller = await callerOf(world.db, token, at)
	if (!caller) throw new Error('nobody is signed in')
	return caller
}

async function administrator(): Promise<Caller> {
	const caller = await callerFor({ ...liga, email: 'admin@example.org', displayName: 'Ada' })
	await world.db.update(person).set({ administrator: true }).where(eq(person.id, caller.personId))
	return { ...caller, administrator: true }
}

describe('accounts', () => {
	test('signing up signs in, with an unproven address', async () => {
		const caller = await callerFor()
		expect(caller).toMatchObject({
			displayName: 'Līga Kalniņa',
			email: 'Liga@example.org',
			assurance: 1,
			administrator: false,
			language: 'lv'
		})
	})

	test('an address is taken whatever its case', async () => {
		await callerFor()
		const again = signUp(world.db, { ...liga, email: 'LIGA@EXAMPLE.ORG' }, visitor, at)
		await expect(again).rejects.toMatchObject({ code: 'email_taken' })
	})

	test('two sign-ups with one address at the same instant make one account', async () => {
		const both = await Promise.allSettled([
			signUp(world.db, liga, visitor, at),
			signUp(world.db, liga, visitor, at)
		])
		expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
		expect(await world.db.select().from(person)).toHaveLength(1)
	})

	test.each([
		['name_missing', { displayName: ' \u200b ' }],
		['text_too_long', { displayName: 'x'.repeat(LIMITS.nameLength + 1) }],
		['email_invalid', { email: 'liga@example' }],
		['email_invalid', { email: 'liga@example.org\nBcc: all@example.org' }],
		['password_too_short', { password: 'stārķis' }],
		['password_too_common', { password: 'P@ssword2027!' }],
		['language_unknown', { language: 'xx' }]
	])('%s: %o', async (code, change) => {
		const refused = signUp(world.db, { ...liga, ...change }, visitor, at)
		await expect(refused).rejects.toMatchObject({ code })
		expect(await world.db.select().from(person)).toEqual([])
	})

	test('the password is stored as Argon2id only', async () => {
		await callerFor()
		const [row] = await world.db.select().from(person)
		expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
	})
})

describe('signing in by password', () => {
	const signIn = (email: string, password: string) =>
		signInWithPassword(world.db, { email, password }, visitor, at)

	test('works whatever the case of the address', async () => {
		const { personId } = await callerFor()
		expect((await signIn('liga@EXAMPLE.org', liga.password)).personId).toBe(personId)
	})

	test('a wrong password, an unknown address and a disabled account get one answer', async () => {
		const caller = await callerFor()
		await expect(signIn(liga.email, 'another password')).rejects.toMatchObject({
			code: 'credentials_wrong'
		})
		await expect(signIn('nobody@example.org', liga.password)).rejects.toMatchObject({
			code: 'credentials_wrong'
		})
		await setDisabled(world.db, await administrator(), caller.personId, true, at)
		await expect(signIn(liga.email, liga.password)).rejects.toMatchObject({
			code: 'credentials_wrong'
		})
	})

	test('the session one came with ends (rotation)', async () => {
		const { sessionToken: first } = await signUp(world.db, liga, visitor, at)
		const { sessionToken: second } = await signInWithPassword(
			world.db,
			liga,
			{ ...visitor, token: first },
			at
		)
		expect(second).not.toBe(first)
		expect(await callerOf(world.db, first, at)).toBeNull()
		expect(await callerOf(world.db, second, at)).not.toBeNull()
	})

	test('after ten wrong passwords even the right one waits, and says how long', async () => {
		await callerFor()
		for (let tried = 0; tried < 10; tried++) {
			await signIn(liga.email, `wrong password ${tried}`).catch(() => {})
		}
		await expect(signIn(liga.email, liga.password)).rejects.toMatchObject({
			code: 'too_many_attempts',
			status: 429,
			params: { seconds: expect.any(Number) }
		})
	})
})

describe('guests', () => {
	test('a guest without a name gets a pseudonym and stays anonymous', async () => {
		const id = await createGuest(world.db, { displayName: ' ', language: 'lv' }, at)
		const { sessionToken } = await openSession(world.db, id, visitor, at)
		const caller = await callerBehind(sessionToken)
		expect(caller).toMatchObject({ assurance: 0, email: null })
		expect(caller.displayName).toMatch(/^\p{L}+ \d+$/u)
	})

	test('a named guest has assurance 1, and cannot set a password', async () => {
		const id = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
		const { sessionToken } = await openSession(world.db, id, visitor, at)
		const caller = await callerBehind(sessionToken)
		expect(caller).toMatchObject({ assurance: 1, displayName: 'Marco' })
		const refused = changePassword(world.db, caller, { present: '', next: 'airone sul lago' }, at)
		await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
	})
})

describe('one’s own account', () => {
	test('name and language change, and open sockets hear of it', async () => {
		const caller = await callerFor()
		await editOwnProfile(world.db, caller, { displayName: ' Līga\n K. ', language: 'en' }, at)
		const [row] = await world.db.select().from(person)
		expect(row).toMatchObject({ displayName: 'Līga K.', language: 'en' })
		const told = await world.db.select().from(outbox)
		expect(told).toMatchObject([{ topic: 'person', payload: { personId: caller.personId } }])
	})

	test('a new password ends every other session', async () => {
		const { sessionToken: elsewhere } = await signUp(world.db, liga, visitor, at)
		const { sessionToken } = await signInWithPassword(world.db, liga, visitor, at)
		const caller = await callerBehind(sessionToken)
		const next = 'gārnis pie ezera'
		await changePassword(world.db, caller, { present: liga.password, next }, at)
		expect(await callerOf(world.db, elsewhere, at)).toBeNull()
		expect(await callerOf(world.db, sessionToken, at)).not.toBeNull()
		await signInWithPassword(world.db, { ...liga, password: next }, visitor, at)
	})

	test('a new password needs the present one', async () => {
		const caller = await callerFor()
		const change = { present: 'not the present one', next: 'gārnis pie ezera' }
		const refused = changePassword(world.db, caller, change, at)
		await expect(refused).rejects.toMatchObject({ code: 'credentials_wrong' })
		await signInWithPassword(world.db, liga, visitor, at)
	})
})

describe('administrators', () => {
	test('only they see everybody', async () => {
		const caller = await callerFor()
		await expect(peopleList(world.db, caller)).rejects.toMatchObject({ code: 'forbidden' })
		const people = await peopleList(world.db, await administrator())
		expect(people.map((one) => one.displayName)).toEqual(['Līga Kalniņa', 'Ada'])
		expect(people[0]).not.toHaveProperty('passwordHash')
	})

	test('disabling ends every session at once; enabling lets in again', async () => {
		const { sessionToken, personId } = await signUp(world.db, liga, visitor, at)
		const caller = await callerBehind(sessionToken)
		const admin = await administrator()
		await setDisabled(world.db, admin, personId, true, at)
		expect(await callerOf(world.db, sessionToken, at)).toBeNull()
		const topics = (await world.db.select().from(outbox)).map((told) => told.payload)
		expect(topics).toEqual([{ sessionId: caller.sessionId }, { personId }])
		await setDisabled(world.db, admin, personId, false, at)
		await signInWithPassword(world.db, liga, visitor, at)
	})

	test('nobody else may disable, promote or demote', async () => {
		const caller = await callerFor()
		for (const refused of [
			setDisabled(world.db, caller, caller.personId, true, at),
			setAdministrator(world.db, caller, caller.personId, true, at)
		]) {
			await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
		}
	})

	test('the last one can neither be disabled nor demoted', async () => {
		const admin = await administrator()
		for (const refused of [
			setDisabled(world.db, admin, admin.personId, true, at),
			setAdministrator(world.db, admin, admin.personId, false, at)
		]) {
			await expect(refused).rejects.toMatchObject({ code: 'last_administrator' })
		}
		expect(await callerOf(world.db, 'unknown token', at)).toBeNull()
		expect((await peopleList(world.db, admin))[0]).toMatchObject({ administrator: true })
	})

	test('two administrators who demote each other at the same instant leave one', async () => {
		const ada = await administrator()
		const caller = await callerFor()
		await setAdministrator(world.db, ada, caller.personId, true, at)
		const bela = { ...caller, administrator: true }
		const both = await Promise.allSettled([
			setAdministrator(world.db, ada, bela.personId, false, at),
			setAdministrator(world.db, bela, ada.personId, false, at)
		])
		expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
		const left = await world.db.select().from(person).where(eq(person.administrator, true))
		expect(left).toHaveLength(1)
	})

	test('a guest without an account cannot become one', async () => {
		const guest = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
		const refused = setAdministrator(world.db, await administrator(), guest, true, at)
		await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
	})

	test('an unknown person is not found', async () => {
		const refused = setDisabled(world.db, await administrator(), crypto.randomUUID(), true, at)
		await expect(refused).rejects.toMatchObject({ code: 'not_found' })
	})
})
