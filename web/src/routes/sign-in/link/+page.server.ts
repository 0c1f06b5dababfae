import * as v from 'valibot'
import { confirmEmailProof, confirmSignInLink, linkCard } from '#collab/store/people/email-links.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { OptionalText } from '#lib/server/fields.ts'
import { dropToken, exchangeToken, heldToken } from '#lib/server/link-token.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { beginSession, visitorOf } from '#lib/server/session.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

const TOKEN = 'sign-in-link'
const TOKEN_MINUTES = LIMITS.signInLinkMs / 60_000

/** Opening the page uses nothing up: mail scanners open links too. The button does. */
export const load: PageServerLoad = async (event) => {
	exchangeToken(event, TOKEN, TOKEN_MINUTES)
	const card = await linkCard(database(), heldToken(event, TOKEN), event.locals.now)
	return { card, mine: card?.personId === event.locals.caller?.personId }
}

const Confirmation = v.object({ displayName: OptionalText(LIMITS.nameLength) })

export const actions: Actions = {
	sign_in: (event) =>
		refusing(event, async (form) => {
			const { displayName } = read(form, Confirmation)
			const { language, now } = event.locals
			const confirmation = { token: heldToken(event, TOKEN), displayName, language }
			const done = await confirmSignInLink(database(), confirmation, visitorOf(event), now)
			dropToken(event, TOKEN)
			beginSession(event, done)
			seeOther(done.passwordRemoved ? '/account#password' : done.returnTo)
		}),

	attach_email: (event) =>
		refusing(event, async () => {
			const token = heldToken(event, TOKEN)
			const done = await confirmEmailProof(database(), signedIn(event), token, event.locals.now)
			dropToken(event, TOKEN)
			seeOther(done.returnTo)
		})
}
