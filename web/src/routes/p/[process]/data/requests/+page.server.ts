import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { accessRequests } from '#collab/store/privacy/access-requests.ts'
import { processView } from '#collab/store/processes/processes.ts'
import { isoDateIn } from '#schema/governance/calendar.ts'
import { CommandId, Id, Reason } from '#lib/server/fields.ts'
import { instantIn } from '#lib/server/local-time.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const { id, timezone } = (await event.parent()).process
	const { now, language } = event.locals
	const caller = signedIn(event)
	const { people, former } = await membersView(database(), caller, id, now)
	const asking = new Map([...former, ...people].map(({ person }) => [person.id, person]))
	return {
		...(await accessRequests(database(), caller, id, now)),
		people: [...asking.values()]
			.toSorted((one, other) => one.name.localeCompare(other.name, language))
			.map(({ id, name }) => ({ value: id, label: name })),
		today: isoDateIn(now, timezone)
	}
}

const Entered = v.object({
	command: CommandId,
	person: Id,
	arrived: Reason,
	received: v.pipe(v.string(), v.isoDate('malformed'))
})
const Extended = v.object({ command: CommandId, request: Id, reason: Reason })
const Answered = v.object({ command: CommandId, request: Id, answer: Reason })

export const actions: Actions = {
	enter: (event) =>
		refusing(event, async (form) => {
			const { command, person, arrived, received } = read(form, Entered)
			const { process } = event.params
			const { now } = event.locals
			const { timezone } = await processView(database(), signedIn(event), process, now)
			const receivedOn = instantIn(received, timezone).toISOString()
			const needs = { process, person, arrived, receivedOn }
			const act = { id: command, kind: 'enter-access-request', ...needs } as const
			await govern(database(), signedIn(event), act, now)
			return { done: 'entered' }
		}),

	extend: (event) =>
		refusing(event, async (form) => {
			const { command, request, reason } = read(form, Extended)
			const act = { id: command, kind: 'extend-access-request', request, reason } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'extended' }
		}),

	answer: (event) =>
		refusing(event, async (form) => {
			const { command, request, answer } = read(form, Answered)
			const act = { id: command, kind: 'answer-access-request', request, answer } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'answered' }
		})
}
