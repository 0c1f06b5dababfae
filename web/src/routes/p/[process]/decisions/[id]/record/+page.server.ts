import { error } from '@sveltejs/kit'
import { decisionView } from '#collab/store/decisions.ts'
import { database } from '#collab/store/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => {
	const decision = await decisionView(
		database(),
		signedIn(event),
		event.params.id,
		event.locals.now
	)
	if (!decision.record) error(404, 'Not found')
	return { decision, record: decision.record }
}
