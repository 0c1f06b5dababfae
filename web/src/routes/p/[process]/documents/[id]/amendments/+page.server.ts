import { database } from '#collab/store/database/runtime.ts'
import { motionsView } from '#collab/store/motions/motion-view.ts'
import { openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { motionActions } from '#lib/motion/server/motion-actions.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'document')
	const { now } = event.locals
	return {
		...opened,
		...(await motionsView(database(), signedIn(event), opened.artefact.id, now))
	}
}

export const actions = motionActions
