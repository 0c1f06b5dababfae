import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import { hasPassword } from '#collab/store/people/people.ts'
import { eraseOneself } from '#collab/store/privacy/erasure.ts'
import { obstaclesTo } from '#collab/store/privacy/erasure-obstacles.ts'
import { LIMITS } from '#schema/limits.ts'
import { Name, OptionalText, Ticked } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { endSession } from '#lib/server/session.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	return {
		name: caller.displayName,
		hasPassword: await hasPassword(database(), caller),
		obstacles: await obstaclesTo(database(), caller.personId, event.locals.now)
	}
}

const Farewell = v.object({
	name: Name,
	password: OptionalText(LIMITS.passwordMax),
	words: Ticked
})

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const farewell = read(form, Farewell)
			await eraseOneself(database(), signedIn(event), farewell, event.locals.now)
			endSession(event)
			seeOther('/goodbye')
		})
}
