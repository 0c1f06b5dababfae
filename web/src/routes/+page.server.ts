import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { home } from '#collab/store/processes/home.ts'
import { hasAdministrator } from '#collab/store/people/people.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
	const { caller, now } = locals
	if (caller) return { home: await home(database(), caller, now), setUp: true }
	return { home: null, setUp: await hasAdministrator(database()) }
}

const Demonstration = v.object({ command: CommandId })

export const actions: Actions = {
	demonstration: (event) =>
		refusing(event, async (form) => {
			const { command } = read(form, Demonstration)
			const { language, now } = event.locals
			const act = { id: command, kind: 'create-demonstration', language } as const
			const { processId } = await govern(database(), signedIn(event), act, now)
			seeOther(`/p/${processId}`)
		})
}
