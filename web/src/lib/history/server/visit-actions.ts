import type { RequestEvent } from '@sveltejs/kit'
import { database } from '#collab/store/database/runtime.ts'
import { noteVisit } from '#collab/store/artefacts/visits.ts'
import { refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** A page that is open says that somebody has the text before them. */
export const visitActions = {
	visit: (event: RequestEvent<{ process: string; id: string }>) =>
		refusing(event, async () => {
			await noteVisit(database(), signedIn(event), event.params.id, event.locals.now)
			return { visited: true }
		})
}
