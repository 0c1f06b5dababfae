import type { RequestEvent } from '@sveltejs/kit'
import type { Caller } from '#collab/store/acting/caller.ts'
import { database } from '#collab/store/database/runtime.ts'
import {
	callerOf as callerOfToken,
	sessionCookie,
	sessionCookieName,
	type SignedIn,
	type Visitor
} from '#collab/store/people/sessions.ts'

/** The person behind the session cookie of a request, or null. */
export async function callerOf(event: RequestEvent): Promise<Caller | null> {
	const token = tokenOf(event)
	return token ? await callerOfToken(database(), token, event.locals.now) : null
}

/** What the request tells about who is in front of the screen. */
export function visitorOf(event: RequestEvent): Visitor {
	return {
		address: event.getClientAddress(),
		device: event.request.headers.get('user-agent') ?? '',
		token: tokenOf(event)
	}
}

/** Puts a fresh session into the cookie. */
export function beginSession(
	event: RequestEvent,
	{ sessionToken }: Pick<SignedIn, 'sessionToken'>
) {
	const { name, options } = sessionCookie(isSecure(event))
	event.cookies.set(name, sessionToken, options)
}

/** Takes the cookie away, and asks the browser to forget what it kept for this site [14.3.1]. */
export function endSession(event: RequestEvent) {
	event.cookies.delete(sessionCookieName(isSecure(event)), {
		path: '/',
		secure: isSecure(event),
		httpOnly: true,
		sameSite: 'lax'
	})
	event.setHeaders({ 'clear-site-data': '"storage"' })
}

function tokenOf(event: RequestEvent): string | null {
	return event.cookies.get(sessionCookieName(isSecure(event))) ?? null
}

function isSecure({ url }: RequestEvent): boolean {
	return url.protocol === 'https:'
}
