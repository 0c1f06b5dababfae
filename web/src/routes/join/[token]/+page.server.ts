import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { invitationCard, joinAsGuest } from '#collab/store/processes/invitations.ts'
import { pseudonym } from '#collab/store/acting/names.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, OptionalText } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { beginSession, visitorOf } from '#lib/server/session.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals }) => {
	const { caller, language, now } = locals
	const card = await invitationCard(database(), params.token, caller, now)
	return { card, pseudonym: pseudonym(language), mayAccept: !card?.needsAccount || !!caller?.email }
}

const Guest = v.object({ displayName: OptionalText(LIMITS.nameLength) })
const Acceptance = v.object({ command: CommandId })

export const actions: Actions = {
	guest: (event) =>
		refusing(event, async (form) => {
			const { displayName } = read(form, Guest)
			const { language, now } = event.locals
			const join = { token: event.params.token, displayName, language }
			const joined = await joinAsGuest(database(), join, visitorOf(event), now)
			beginSession(event, joined)
			seeOther(`/p/${joined.processId}`)
		}),

	accept: (event) =>
		refusing(event, async (form) => {
			const { command } = read(form, Acceptance)
			const act = { id: command, kind: 'accept-invitation', token: event.params.token } as const
			const { processId } = await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`/p/${processId}`)
		})
}
