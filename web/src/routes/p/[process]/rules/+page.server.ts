import { rulesView } from '#collab/store/charters.ts'
import { database } from '#collab/store/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	return { rules: await rulesView(database(), caller, event.params.process, event.locals.now) }
}
