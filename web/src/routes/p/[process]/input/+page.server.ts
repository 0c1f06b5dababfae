import { myInput } from '#collab/store/processes/my-input.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const load = async (event) => ({
	input: await myInput(database(), signedIn(event), event.params.process, event.locals.now)
})
