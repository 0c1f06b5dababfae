import { redirect, type RequestEvent } from '@sveltejs/kit'

const MINUTES_S = 60

/**
 * A token that came in the address of a link moves into a short-lived cookie, so that it stands in no
 * history, log or referrer: exchanged and stripped at the first visit.
 */
export function exchangeToken(event: RequestEvent, name: string, minutes: number): void {
	const { url, cookies } = event
	const token = url.searchParams.get('token')
	if (token === null) return
	cookies.set(name, token, { ...options(event), maxAge: minutes * MINUTES_S })
	redirect(303, url.pathname)
}

export function heldToken({ cookies }: RequestEvent, name: string): string {
	return cookies.get(name) ?? ''
}

export function dropToken(event: RequestEvent, name: string): void {
	event.cookies.delete(name, options(event))
}

function options({ url }: RequestEvent) {
	return {
		path: url.pathname,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	} as const
}
