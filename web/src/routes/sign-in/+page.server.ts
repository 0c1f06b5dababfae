import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { requestSignInLink } from '#collab/store/people/email-links.ts'
import { signInWithPassword } from '#collab/store/people/people.ts'
import { database, runtime } from '#collab/store/database/runtime.ts'
import { Email, LocalPath, Password } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { beginSession, visitorOf } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
	const to = v.parse(LocalPath, url.searchParams.get('to') ?? undefined)
	if (locals.caller && locals.caller.email !== null) redirect(303, to)
	return { to }
}

const WithPassword = v.object({ email: Email, password: Password, to: LocalPath })
const WithLink = v.object({ email: Email, to: LocalPath })

export const actions: Actions = {
	password: (event) =>
		refusing(event, async (form) => {
			const { to, ...credentials } = read(form, WithPassword)
			const visitor = visitorOf(event)
			beginSession(
				event,
				await signInWithPassword(database(), credentials, visitor, event.locals.now)
			)
			seeOther(to)
		}),

	link: (event) =>
		refusing(event, async (form) => {
			const { email, to } = read(form, WithLink)
			const { language, now } = event.locals
			const request = { email, returnTo: to, origin: runtime().publicUrl, language }
			await requestSignInLink(database(), request, visitorOf(event), now)
			return { sentTo: email }
		})
}
