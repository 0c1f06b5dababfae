import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { invitationCard } from '#collab/store/processes/invitations.ts'
import { signUp } from '#collab/store/people/people.ts'
import { database } from '#collab/store/database/runtime.ts'
import { Refusal } from '#schema/errors.ts'
import { Email, LocalPath, Name, Password } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { beginSession, visitorOf } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

const JOIN = /^\/join\/([^/?#]+)$/

/** An account is made through an invitation: `to` is the page of one that is still usable. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const to = v.parse(LocalPath, url.searchParams.get('to') ?? undefined)
	if (locals.caller && locals.caller.email !== null) redirect(303, to)
	return { to, invitation: await invitationBehind(to, locals.now) }
}

const Account = v.object({ displayName: Name, email: Email, password: Password, to: LocalPath })

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { to, ...account } = read(form, Account)
			const { language, now } = event.locals
			if (!(await invitationBehind(to, now))) throw new Refusal('invitation_expired')
			beginSession(event, await signUp(database(), { ...account, language }, visitorOf(event), now))
			seeOther(to)
		})
}

async function invitationBehind(to: string, at: Date) {
	const token = JOIN.exec(to)?.[1]
	return token ? invitationCard(database(), token, null, at) : null
}
