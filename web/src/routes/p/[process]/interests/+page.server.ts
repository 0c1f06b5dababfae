import * as v from 'valibot'
import { artefactList } from '#collab/store/artefacts/artefacts.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { membersView } from '#collab/store/organisation/members.ts'
import { recusalsIn } from '#collab/store/voting/recusals.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId, Id, Reason } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	const caller = signedIn(event)
	const { process } = event.params
	const { now } = event.locals
	const artefacts = await artefactList(database(), caller, process, now)
	return {
		recusals: await recusalsIn(database(), caller, process, now),
		artefacts: artefacts.filter(({ state }) => state !== 'withdrawn' && state !== 'archived'),
		people: (await membersView(database(), caller, process, now)).people.map(({ person }) => person)
	}
}

const Declaration = v.object({ command: CommandId, artefact: Id, reason: Reason })
const Recording = v.object({ command: CommandId, artefact: Id, person: Id, reason: Reason })
const Lifting = v.object({ command: CommandId, recusal: Id })

export const actions: Actions = {
	declare: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Declaration)
			const act = { id: command, kind: 'declare-interest', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'declared' }
		}),

	record: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Recording)
			const act = { id: command, kind: 'record-recusal', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'recorded' }
		}),

	lift: (event) =>
		refusing(event, async (form) => {
			const { command, recusal } = read(form, Lifting)
			const act = { id: command, kind: 'lift-recusal', recusal } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'lifted' }
		})
}
