import { decisionList } from '#collab/store/decisions/decisions.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => {
	const caller = signedIn(event)
	return {
		decisions: await decisionList(database(), caller, event.params.process, event.locals.now)
	}
}
