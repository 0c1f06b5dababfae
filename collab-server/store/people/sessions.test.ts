import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { session } from '#schema/db/people.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import { readOutbox } from '../database/outbox.ts'
import { createGuest, signInWithPassword, signUp } from './people.ts'
import {
	callerOf,
	openSession,
	pruneSessions,
	revokeOtherSessions,
	revokeSession,
	sessionCookie,
	sessionsOf,
	sessionTokenIn,
	signOut,
	type Visitor
} from './sessions.ts'
import { freshDatabase, type TestDatabase } from '../database/test-database.ts'

let world: TestDatabase
beforeEach(async () => {
	world = await freshDatabase()
})
afterEach(() => world.drop())

const at = new Date('2027-01-04T09:00:00Z')
const later = (ms: number) => new Date(at.getTime() + ms)
const HOUR = 3_600_000
const visitor: Visitor = { address: '198.51.100.7', device: 'Firefox', token: null }
const anna = {
	displayName: 'Anna',
	email: 'anna@example.org',
	password: 'un airone sul lago',
	language: 'it'
}

async function signedIn(when = at): Promise<{ token: string; caller: Caller }> {
	const known = (await world.db.select().from(session)).length > 0
	const { sessionToken } = known
		? await signInWithPassword(world.db, anna, visitor, when)
		: await signUp(world.db, anna, visitor, when)
	const caller = await callerOf(world.db, sessionToken, when)
	if (!caller) throw new Error('nobody is signed in')
	return { token: sessionToken, caller }
}

test('the token itself is stored nowhere', async () => {
	const { token } = await signedIn()
	expect(Buffer.from(token, 'base64url')).toHaveLength(32)
	const rows = await world.db.select().from(session)
	expect(JSON.stringify(rows)).not.toContain(token)
})

describe('expiry', () => {
	test('a session that is not used ends', async () => {
		const { token } = await signedIn()
		expect(await callerOf(world.db, token, later(LIMITS.sessionMs - 1))).not.toBeNull()
		const other = await signedIn()
		expect(await callerOf(world.db, other.token, later(LIMITS.sessionMs))).toBeNull()
	})

	test('each use moves the end on, written at most once an hour', async () => {
		const { token } = await signedIn()
		await callerOf(world.db, token, later(HOUR - 1))
		expect((await world.db.select().from(session))[0]?.usedAt).toEqual(at)
		await callerOf(world.db, token, later(HOUR))
		expect((await world.db.select().from(session))[0]).toMatchObject({
			usedAt: later(HOUR),
			expiresAt: later(HOUR + LIMITS.sessionMs)
		})
	})

	test('a guest is remembered for a shorter time', async () => {
		const guest = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
		const { sessionToken } = await openSession(world.db, guest, visitor, at)
		expect(await callerOf(world.db, sessionToken, later(LIMITS.guestSessionMs))).toBeNull()
	})

	test('ended sessions are tidied away and their sockets told', async () => {
		const { caller } = await signedIn()
		await pruneSessions(world.db, later(LIMITS.sessionMs + 1))
		expect(await world.db.select().from(session)).toEqual([])
		expect(await readOutbox(world.db, 0)).toMatchObject([
			{ topic: 'session', payload: { sessionId: caller.sessionId } }
		])
	})
})

describe('ending sessions', () => {
	test('signing out ends this one and tells the sockets in the same transaction', async () => {
		const { token, caller } = await signedIn()
		await signOut(world.db, caller, at)
		expect(await callerOf(world.db, token, at)).toBeNull()
		expect(await readOutbox(world.db, 0)).toMatchObject([
			{ topic: 'session', payload: { sessionId: caller.sessionId } }
		])
	})

	test('one’s own sessions are listed, and all others ended at once', async () => {
		const first = await signedIn()
		const second = await signedIn(later(HOUR))
		expect(await sessionsOf(world.db, second.caller, later(HOUR))).toMatchObject([
			{ id: second.caller.sessionId, current: true, device: 'Firefox' },
			{ id: first.caller.sessionId, current: false }
		])
		expect(await revokeOtherSessions(world.db, second.caller, later(HOUR))).toBe(1)
		expect(await callerOf(world.db, first.token, later(HOUR))).toBeNull()
		expect(await callerOf(world.db, second.token, later(HOUR))).not.toBeNull()
	})

	test('a stranger’s session is not found, and lives on', async () => {
		const { token, caller } = await signedIn()
		const guest = await createGuest(world.db, { displayName: 'Marco', language: 'it' }, at)
		const opened = await openSession(world.db, guest, visitor, at)
		const stranger = await callerOf(world.db, opened.sessionToken, at)
		const refused = revokeSession(world.db, stranger as Caller, caller.sessionId, at)
		await expect(refused).rejects.toMatchObject({ code: 'not_found' })
		expect(await callerOf(world.db, token, at)).not.toBeNull()
	})
})

describe('the cookie', () => {
	test('is __Host- behind https and plain on http, httpOnly and lax in both', () => {
		expect(sessionCookie(true)).toMatchObject({
			name: '__Host-interlink',
			options: { path: '/', httpOnly: true, secure: true, sameSite: 'lax' }
		})
		expect(sessionCookie(false)).toMatchObject({
			name: 'interlink',
			options: { httpOnly: true, secure: false, sameSite: 'lax' }
		})
	})

	test('is read from a header; behind https a plain one, which a neighbour could set, does not count', () => {
		const header = 'language=lv; interlink=plain; __Host-interlink=safe'
		expect(sessionTokenIn(header, true)).toBe('safe')
		expect(sessionTokenIn(header, false)).toBe('plain')
		expect(sessionTokenIn('interlink=plain', true)).toBeNull()
		expect(sessionTokenIn(null, false)).toBeNull()
	})
})
