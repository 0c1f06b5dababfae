import { database } from '#collab/store/database/runtime.ts'
import { signOut } from '#collab/store/people/sessions.ts'
import { refusing, seeOther } from '#lib/server/refusing.ts'
import { endSession } from '#lib/server/session.ts'
import type { Actions } from './$types'

export const actions: Actions = {
	default: (event) =>
		refusing(event, async () => {
			const { caller, now } = event.locals
			if (caller) await signOut(database(), caller, now)
			endSession(event)
			seeOther('/')
		})
}
