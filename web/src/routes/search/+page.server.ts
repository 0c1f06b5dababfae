import { database } from '#collab/store/database/runtime.ts'
import { search } from '#collab/store/search/search.ts'
import { LIMITS } from '#schema/limits.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const asked = (event.url.searchParams.get('q') ?? '').trim().slice(0, LIMITS.searchLength)
	const answer = asked ? await search(database(), caller, asked, event.locals.now) : null
	return { asked, answer }
}
