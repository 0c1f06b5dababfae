import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import { createFirstAdministrator, setUpState } from '#collab/store/people/setup.ts'
import { Email, Name, Password } from '#lib/server/fields.ts'
import { dropToken, exchangeToken, heldToken } from '#lib/server/link-token.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { beginSession, visitorOf } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

const TOKEN = 'set-up'
const TOKEN_MINUTES = 24 * 60

export const load: PageServerLoad = async (event) => {
	exchangeToken(event, TOKEN, TOKEN_MINUTES)
	return { state: await setUpState(database(), heldToken(event, TOKEN), event.locals.now) }
}

const SetUp = v.object({
	displayName: Name,
	email: Email,
	password: Password,
	organisation: Name,
	type: v.picklist(['public_administration', 'citizen_group', 'nonprofit', 'company', 'academia']),
	country: v.optional(v.union([v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), v.literal('')]), '')
})

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { organisation, type, country, ...account } = read(form, SetUp)
			const { language, now } = event.locals
			const setUp = {
				token: heldToken(event, TOKEN),
				administrator: { ...account, language },
				organisation: { name: organisation, type, country: country || null }
			}
			const signedIn = await createFirstAdministrator(database(), setUp, visitorOf(event), now)
			dropToken(event, TOKEN)
			beginSession(event, signedIn)
			seeOther('/')
		})
}
