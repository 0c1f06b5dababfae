import { decisionList } from '#collab/store/decisions/decisions.ts'
import { database } from '#collab/store/database/runtime.ts'
import { lotsIn } from '#collab/store/lots/lots-view.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	const { lots, rules } = await lotsIn(database(), caller, process, event.locals.now)
	return {
		decisions: await decisionList(database(), caller, process, event.locals.now),
		draws: lots.length > 0 || rules.length > 0
	}
}
