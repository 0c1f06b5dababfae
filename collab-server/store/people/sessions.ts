import { and, desc, eq, gt, isNull, lt, ne, type SQL } from 'drizzle-orm'
import { person, session } from '#schema/db/people.ts'
import { Refusal } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { tell } from '../database/outbox.ts'
import { hashOf, newToken } from '../database/secrets.ts'

/** What a request tells about who is in front of the screen, before anybody is signed in. */
export type Visitor = {
	/** Network address, for counting attempts only. */
	address: string
	/** The browser's own description of itself (User-Agent). */
	device: string
	/** The session token the request came with: that session ends when another one begins. */
	token: string | null
}

/** A fresh login session; the token goes into the cookie and is never told again. */
export type SignedIn = { personId: string; sessionToken: string }

/** What a token was given out for: it opens pages, or lets a program write along [Y23]. */
export type TokenUse = 'pages' | 'program'

export type SessionRow = {
	id: string
	device: string
	createdAt: Date
	usedAt: Date
	expiresAt: Date
	current: boolean
}

/** Sliding expiry is written at most once in this time, so that reading pages writes nothing. */
const TOUCH_MS = 60 * 60_000
const DEVICE_LENGTH = 200

/**
 * Begins a session with a new token, and ends the one the visitor came with (rotation at sign-in).
 * Opaque random token of which only the SHA-256 is stored, as Lucia's author publishes.
 */
export async function openSession(
	db: Db,
	personId: string,
	visitor: Pick<Visitor, 'device' | 'token'>,
	at: Date
): Promise<SignedIn> {
	const sessionToken = newToken()
	await db.transaction(async (tx) => {
		if (visitor.token) await endSessions(tx, eq(session.tokenHash, hashOf(visitor.token)), at)
		const [who] = await tx.select().from(person).where(eq(person.id, personId))
		if (!who || who.disabledAt || who.erasedAt) throw new Refusal('forbidden')
		await tx.update(person).set({ seenAt: at, warnedAt: null }).where(eq(person.id, personId))
		await tx.insert(session).values({
			id: crypto.randomUUID(),
			tokenHash: hashOf(sessionToken),
			personId,
			createdAt: at,
			usedAt: at,
			expiresAt: new Date(at.getTime() + lifetimeMs(who.email)),
			device: visitor.device.slice(0, DEVICE_LENGTH)
		})
	})
	return { personId, sessionToken }
}

/** The person behind a token, or null: unknown, expired, revoked, disabled or erased. */
export async function callerOf(
	db: Db,
	token: string,
	at: Date,
	use: TokenUse = 'pages'
): Promise<Caller | null> {
	const [row] = await db
		.select({ session, person })
		.from(session)
		.innerJoin(person, eq(person.id, session.personId))
		.where(
			and(
				eq(session.tokenHash, hashOf(token)),
				eq(session.program, use === 'program'),
				gt(session.expiresAt, at),
				isNull(person.disabledAt),
				isNull(person.erasedAt)
			)
		)
	if (!row) return null
	if (at.getTime() - row.session.usedAt.getTime() >= TOUCH_MS) {
		const expiresAt = row.session.program
			? row.session.expiresAt
			: new Date(at.getTime() + lifetimeMs(row.person.email))
		await db.update(session).set({ usedAt: at, expiresAt }).where(eq(session.id, row.session.id))
		await db.update(person).set({ seenAt: at, warnedAt: null }).where(eq(person.id, row.person.id))
	}
	return {
		personId: row.person.id,
		sessionId: row.session.id,
		displayName: row.person.displayName,
		administrator: row.person.administrator,
		assurance: row.person.assurance,
		language: row.person.language,
		email: row.person.email
	}
}

/** The caller's own sessions in browsers, or those of programs; the one used last first. */
export async function sessionsOf(
	db: Db,
	caller: Caller,
	at: Date,
	use: TokenUse = 'pages'
): Promise<SessionRow[]> {
	const rows = await db
		.select()
		.from(session)
		.where(
			and(
				eq(session.personId, caller.personId),
				eq(session.program, use === 'program'),
				gt(session.expiresAt, at)
			)
		)
		.orderBy(desc(session.usedAt))
	return rows.map(({ id, device, createdAt, usedAt, expiresAt }) => ({
		id,
		device,
		createdAt,
		usedAt,
		expiresAt,
		current: id === caller.sessionId
	}))
}

/** Signs out here: the session ends and its sockets are told to close. */
export async function signOut(db: Db, caller: Caller, at: Date): Promise<void> {
	await revokeSession(db, caller, caller.sessionId, at)
}

/** Ends one of the caller's own sessions. @throws Refusal `not_found` for any other */
export async function revokeSession(
	db: Db,
	caller: Caller,
	sessionId: string,
	at: Date
): Promise<void> {
	const own = and(eq(session.id, sessionId), eq(session.personId, caller.personId))
	const ended = await db.transaction((tx) => endSessions(tx, own, at))
	if (ended === 0) throw new Refusal('not_found')
}

/** Ends every session of the caller but the one in use. Answers how many. */
export async function revokeOtherSessions(db: Db, caller: Caller, at: Date): Promise<number> {
	const others = and(eq(session.personId, caller.personId), ne(session.id, caller.sessionId))
	return await db.transaction((tx) => endSessions(tx, others, at))
}

/** Ends every session of a person, in the caller's transaction. */
export async function revokeSessionsOf(tx: Db, personId: string, at: Date): Promise<void> {
	await endSessions(tx, eq(session.personId, personId), at)
}

export async function pruneSessions(db: Db, at: Date): Promise<void> {
	await db.transaction((tx) => endSessions(tx, lt(session.expiresAt, at), at))
}

/** `__Host-` needs Secure, which browsers refuse on plain http: there the plain name is used. */
export function sessionCookieName(secure: boolean): string {
	return secure ? '__Host-interlink' : 'interlink'
}

/** Name and attributes of the session cookie; it lives as long as the longest session. */
export function sessionCookie(secure: boolean) {
	return {
		name: sessionCookieName(secure),
		options: {
			path: '/',
			httpOnly: true,
			secure,
			sameSite: 'lax',
			maxAge: LIMITS.sessionMs / 1000
		}
	} as const
}

/** The token in a Cookie header, for the WebSocket handshake. Behind https only `__Host-` counts. */
export function sessionTokenIn(cookieHeader: string | null, secure: boolean): string | null {
	const name = sessionCookieName(secure)
	for (const pair of (cookieHeader ?? '').split(';')) {
		const [key, value] = pair.trim().split('=', 2)
		if (key === name && value) return value
	}
	return null
}

/** Deletes what the condition names and tells the collaboration servers, who close the sockets. */
async function endSessions(tx: Db, condition: SQL | undefined, at: Date): Promise<number> {
	const ended = await tx.delete(session).where(condition).returning({ sessionId: session.id })
	for (const { sessionId } of ended) await tell(tx, 'session', { sessionId }, at)
	return ended.length
}

/** A guest, who could never sign in again, is remembered for less time than an account. */
function lifetimeMs(email: string | null): number {
	return email === null ? LIMITS.guestSessionMs : LIMITS.sessionMs
}
