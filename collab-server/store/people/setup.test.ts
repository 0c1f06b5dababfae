import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ledgerLog } from '#schema/db/ledger.ts'
import { instance, organisation as organisations, person } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import { callerOf, type Visitor } from './sessions.ts'
import {
	createFirstAdministrator,
	issueSetUpToken,
	organisation,
	renameOrganisation,
	setUpState,
	type SetUp
} from './setup.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const visitor: Visitor = { address: '198.51.100.7', device: 'Firefox', token: null }

async function issued(when = at): Promise<string> {
	const link = await issueSetUpToken(world.db, when)
	if (!link) throw new Error('there is an administrator already')
	return link.token
}

const setUp = (token: string, change: Partial<SetUp['administrator']> = {}): SetUp => ({
	token,
	administrator: {
		displayName: 'Ada',
		email: 'ada@example.org',
		password: 'un airone sul lago',
		language: 'en',
		...change
	},
	organisation: { name: 'City of Rīga', type: 'public_administration', country: 'LV' }
})

test('the first administrator, the organisation and its ledger begin together', async () => {
	const token = await issued()
	expect(await setUpState(world.db, token, at)).toBe('open')
	const { sessionToken } = await createFirstAdministrator(world.db, setUp(token), visitor, at)
	expect(await callerOf(world.db, sessionToken, at)).toMatchObject({
		administrator: true,
		displayName: 'Ada'
	})
	const own = await organisation(world.db)
	expect(own).toMatchObject({ name: 'City of Rīga', country: 'LV' })
	expect(await world.db.select().from(ledgerLog)).toMatchObject([{ organisationId: own?.id }])
	expect(await setUpState(world.db, token, at)).toBe('done')
	expect(await issueSetUpToken(world.db, at)).toBeNull()
})

test('[R19] an administrator renames the organisation and gives its number in a public list; nobody else does', async () => {
	const { sessionToken } = await createFirstAdministrator(
		world.db,
		setUp(await issued()),
		visitor,
		at
	)
	const caller = await callerOf(world.db, sessionToken, at)
	if (!caller) throw new Error('the session just began')
	await renameOrganisation(world.db, caller, '  Rīga ')
	expect(await organisation(world.db)).toMatchObject({ name: 'Rīga', identifier: null })
	await renameOrganisation(world.db, caller, 'Rīga', { scheme: 'NMR', value: ' 90011524360 ' })
	const known = { identifierScheme: 'NMR', identifier: '90011524360' }
	expect(await organisation(world.db)).toMatchObject(known)
	const unnamed = renameOrganisation(world.db, caller, 'Rīga', { scheme: ' ', value: '9' })
	await expect(unnamed).rejects.toMatchObject({ code: 'text_missing' })
	const other = renameOrganisation(world.db, { ...caller, administrator: false }, 'Elsewhere')
	await expect(other).rejects.toMatchObject({ code: 'forbidden' })
	await expect(renameOrganisation(world.db, caller, ' ')).rejects.toMatchObject({
		code: 'name_missing'
	})
})

test('the token itself is stored nowhere', async () => {
	const token = await issued()
	expect(JSON.stringify(await world.db.select().from(instance))).not.toContain(token)
})

describe('refused', () => {
	const create = (token: string, when = at) =>
		createFirstAdministrator(world.db, setUp(token), visitor, when)

	test('an invented token', async () => {
		await issued()
		await expect(create('invented')).rejects.toMatchObject({ code: 'setup_token_invalid' })
		expect(await setUpState(world.db, 'invented', at)).toBe('token_invalid')
	})

	test('any token before one was issued', async () => {
		await expect(create('')).rejects.toMatchObject({ code: 'setup_token_invalid' })
	})

	test('a token of an earlier start', async () => {
		const earlier = await issued()
		await issued(later(1))
		await expect(create(earlier)).rejects.toMatchObject({ code: 'setup_token_invalid' })
	})

	test('a token after a day', async () => {
		const token = await issued()
		const late = create(token, later(LIMITS.setupLinkMs))
		await expect(late).rejects.toMatchObject({ code: 'setup_token_invalid' })
	})

	test('a second time, and of two at the same instant one', async () => {
		const token = await issued()
		const two = [setUp(token), setUp(token, { email: 'bela@example.org' })]
		const both = await Promise.allSettled(
			two.map((one) => createFirstAdministrator(world.db, one, visitor, at))
		)
		expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
		expect(await world.db.select().from(person)).toHaveLength(1)
		expect(await world.db.select().from(organisations)).toHaveLength(1)
		await expect(create(token)).rejects.toMatchObject({ code: 'setup_already_done' })
	})

	test('a weak password, and nothing is left behind', async () => {
		const token = await issued()
		const weak = setUp(token, { password: 'administrator1' })
		const refused = createFirstAdministrator(world.db, weak, visitor, at)
		await expect(refused).rejects.toMatchObject({ code: 'password_too_common' })
		expect(await world.db.select().from(organisations)).toEqual([])
		expect(await setUpState(world.db, token, at)).toBe('open')
	})

	test('after sixty tries from one address', async () => {
		await issued()
		for (let tried = 0; tried < 60; tried++) await create(`guess ${tried}`).catch(() => {})
		await expect(create('guess')).rejects.toMatchObject({ code: 'too_many_attempts' })
	})
})
