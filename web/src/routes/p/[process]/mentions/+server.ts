import { json } from '@sveltejs/kit'
import { mentionedThings } from '#collab/store/artefacts/mentioned-things.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** [K17] Everything this person may mention here, with its name as it is now. */
export const GET = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	const things = await mentionedThings(database(), caller, process, event.locals.now)
	return json(things, { headers: { 'cache-control': 'private, no-store' } })
}
