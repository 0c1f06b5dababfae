import { error } from '@sveltejs/kit'
import { decisionView } from '#collab/store/decisions/decisions.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => {
	const { id } = event.params
	const decision = await decisionView(database(), signedIn(event), id, event.locals.now)
	if (!decision.box) error(404, 'Not found')
	return { decision, box: decision.box }
}
