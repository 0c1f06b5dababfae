import type { RequestEvent } from '@sveltejs/kit'
import type { Caller } from '#collab/store/caller.ts'
import { database } from '#collab/store/runtime.ts'
import * as sessions from '#collab/store/sessions.ts'

/** The person behind the session cookie of a request, or null. Reading it also slides its expiry. */
export async function callerOf({ cookies, locals }: RequestEvent): Promise<Caller | null> {
	const token = cookies.get(sessions.SESSION_COOKIE)
	return token ? sessions.callerOf(database(), token, locals.now) : null
}
