import { createHash } from 'node:crypto'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { version } from '$app/env'

/** How long a copy may be shown before asking again: what is withdrawn must not linger. */
const FRESH_S = 60

/** [PR9] What changes whenever an answer would say something else. */
export function tagOf(...parts: unknown[]): string {
	const hash = createHash('sha256').update(JSON.stringify([version, ...parts]))
	return `"${hash.digest('base64url').slice(0, 27)}"`
}

/**
 * [PR9] A page with its tag; SvelteKit answers 304 to whoever has it. It speaks the reader's language, and who is
 * signed in sees their own name above it, so no shared cache keeps that one.
 */
export function tagPage(
	{ locals, setHeaders }: Pick<RequestEvent, 'locals' | 'setHeaders'>,
	said: unknown
): void {
	const { caller, language, reading } = locals
	setHeaders({
		etag: tagOf(said, language, reading, caller?.personId ?? null),
		'cache-control': caller ? 'private, no-cache' : `public, max-age=${FRESH_S}`,
		vary: 'cookie, accept-language'
	})
}

/** [PR5] An address with other words leads to the right one for good. */
export function keepAddress(
	{ url }: Pick<RequestEvent, 'url'>,
	address: string,
	query = url.search
) {
	if (url.pathname !== address || url.search !== query) redirect(301, address + query)
}

/** [PR8] Pages of other origins may read it: it is for everybody. */
export const OPEN = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, content-disposition',
	'cross-origin-resource-policy': 'cross-origin'
}

/** [PR8] Before a page elsewhere sends the tag it has, its browser asks. */
export const asked = () =>
	new Response(null, {
		status: 204,
		headers: {
			...OPEN,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'if-none-match',
			'access-control-max-age': '86400'
		}
	})

/** An open answer that is not made when the asker has it already. */
export function openAnswer(
	{ request }: Pick<RequestEvent, 'request'>,
	tag: string,
	headers: Record<string, string>,
	body: () => BodyInit
): Response {
	const all = {
		...OPEN,
		'cache-control': `public, max-age=${FRESH_S}`,
		...headers,
		etag: tag
	}
	const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
	if (known.some((one) => one.replace(/^W\//, '') === tag))
		return new Response(null, { status: 304, headers: all })
	return new Response(body(), { headers: all })
}
