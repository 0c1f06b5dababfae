import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { Caller } from '#collab/store/acting/caller.ts'
import { Refusal } from '#schema/errors.ts'

/** The person behind this request; a visitor is led to the sign-in page and back here afterwards. */
export function signedIn({
	locals,
	url,
	request
}: Pick<RequestEvent, 'locals' | 'url' | 'request'>): Caller {
	if (locals.caller) return locals.caller
	if (request.method !== 'GET') throw new Refusal('not_signed_in')
	redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`)
}

/** The same, and an administrator of this installation. */
export function asAdministrator(event: Pick<RequestEvent, 'locals' | 'url' | 'request'>): Caller {
	const caller = signedIn(event)
	if (!caller.administrator) throw new Refusal('forbidden')
	return caller
}
