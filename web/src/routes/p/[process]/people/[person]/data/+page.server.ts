import { database } from '#collab/store/database/runtime.ts'
import { participantToPack } from '#collab/store/privacy/access-package.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	person: await participantToPack(
		database(),
		signedIn(event),
		event.params,
		event.locals.now
	)
})
