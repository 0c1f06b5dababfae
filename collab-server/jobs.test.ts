import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emailLink, mail, person, session } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import { tidy } from './jobs.ts'
import { requestSignInLink } from './store/people/email-links.ts'
import { createGuest, signUp } from './store/people/people.ts'
import { openSession } from './store/people/sessions.ts'
import { freshDatabase, type TestDatabase } from './store/database/test-database.ts'
import { laidOut } from './store/cast/test-scene.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')
const DAY = 86_400_000
const later = (ms: number) => new Date(at.getTime() + ms)
const visitor = { address: '198.51.100.7', device: 'Firefox', token: null }
const anna = {
	displayName: 'Anna',
	email: 'anna@example.org',
	password: 'un airone sul lago',
	language: 'it'
}

async function passingGuest(): Promise<void> {
	const id = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
	await openSession(world.db, id, visitor, at)
}

const names = async () =>
	(await world.db.select().from(person)).map((one) => one.displayName).sort()

test('tidying takes away what has run out, and nobody who is needed', async () => {
	await signUp(world.db, anna, visitor, at)
	await passingGuest()
	const request = { email: anna.email, returnTo: '/', origin: 'https://il.example.org' }
	await requestSignInLink(world.db, { ...request, language: 'it' }, visitor, at)

	await tidy(world.db, later(DAY))
	expect(await world.db.select().from(emailLink)).toEqual([])
	expect(await world.db.select().from(mail)).toHaveLength(1)
	expect(await names()).toEqual(['Anna', 'Marco'])

	await tidy(world.db, later(LIMITS.guestSessionMs + 1))
	expect(await names()).toEqual(['Anna'])

	await tidy(world.db, later(91 * DAY))
	expect(await world.db.select().from(mail)).toEqual([])
	expect(await world.db.select().from(session)).toEqual([])
	expect(await names()).toEqual(['Anna'])
})

test('a guest who joined a process stays in its history', async () => {
	const scene = await laidOut(world.db, { at })
	const { personId } = await scene.cast('Marco', 'guest')
	await world.db.update(person).set({ email: 'founder@example.org' }).where(isNull(person.email))
	await world.db.update(person).set({ email: null }).where(eq(person.id, personId))
	await tidy(world.db, later(91 * DAY))
	const left = await world.db.select().from(person)
	expect(left.map((one) => one.id)).toContain(personId)
})
