import { processView } from '#collab/store/processes/processes.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async (event) => {
	event.depends('interlink:process')
	const caller = signedIn(event)
	return {
		process: await processView(database(), caller, event.params.process, event.locals.now)
	}
}
