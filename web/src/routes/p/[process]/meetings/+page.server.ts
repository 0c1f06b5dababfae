import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { meetingsView } from '#collab/store/meetings/meetings-view.ts'
import { processView } from '#collab/store/processes/processes.ts'
import { CommandId, Title } from '#lib/server/fields.ts'
import { instantIn, localIn } from '#lib/server/local-time.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const { process } = await event.parent()
	const { now } = event.locals
	return {
		...(await meetingsView(database(), signedIn(event), process.id, now)),
		nowLocal: localIn(now, process.timezone)
	}
}

const Addition = v.object({
	command: CommandId,
	title: Title,
	startsAt: v.string(),
	agenda: v.optional(v.string())
})

export const actions: Actions = {
	add: (event) =>
		refusing(event, async (form) => {
			const { command, title, startsAt: local, agenda } = read(form, Addition)
			const caller = signedIn(event)
			const { now } = event.locals
			const { id: process, timezone } = await processView(
				database(),
				caller,
				event.params.process,
				now
			)
			const startsAt = instantIn(local, timezone).toISOString()
			const said = { process, title, startsAt, ...(agenda && { agenda }) }
			const act = { id: command, kind: 'add-meeting', ...said } as const
			const { meetingId } = await govern(database(), caller, act, now)
			seeOther(`/p/${process}/meetings/${meetingId}`)
		})
}
