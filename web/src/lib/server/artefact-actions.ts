import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { ARTEFACT_STATES, type ArtefactKind } from '#schema/governance/roles.ts'
import { addressOf } from '#lib/ui/addresses.ts'
import { CommandId, Id, Reason, Ticked, Title } from './fields.ts'
import { read, refusing, seeOther } from './refusing.ts'
import { signedIn } from './signed-in.ts'

const Create = v.object({ command: CommandId, title: Title, minutes: Ticked })
const Rename = v.object({ command: CommandId, artefact: Id, title: Title })
const Withdraw = v.object({
	command: CommandId,
	artefact: Id,
	from: v.picklist(ARTEFACT_STATES),
	reason: Reason
})

const BringBack = v.object({ command: CommandId, artefact: Id })

type ProcessEvent = RequestEvent<{ process: string }>

/** Creating, renaming, withdrawing and bringing back are the same for texts, schedules and boards. */
export function artefactActions(artefactKind: ArtefactKind) {
	return {
		create: (event: ProcessEvent) =>
			refusing(event, async (form) => {
				const { command, ...named } = read(form, Create)
				const { process } = event.params
				const act = { id: command, kind: 'create-artefact', process, artefactKind } as const
				const { artefactId } = await govern(
					database(),
					signedIn(event),
					{ ...act, ...named },
					event.locals.now
				)
				seeOther(addressOf(process, { id: artefactId, kind: artefactKind }))
			}),

		rename: (event: ProcessEvent) =>
			refusing(event, async (form) => {
				const { command, artefact, title } = read(form, Rename)
				const act = { id: command, kind: 'rename-artefact', artefact, title } as const
				await govern(database(), signedIn(event), act, event.locals.now)
				return { renamed: artefact }
			}),

		withdraw: (event: ProcessEvent) =>
			refusing(event, async (form) => {
				const { command, artefact, from, reason } = read(form, Withdraw)
				const act = {
					id: command,
					kind: 'move-artefact',
					artefact,
					to: 'withdrawn',
					from,
					reason
				} as const
				await govern(database(), signedIn(event), act, event.locals.now)
				return { withdrawn: artefact }
			}),

		bringBack: (event: ProcessEvent) =>
			refusing(event, async (form) => {
				const { command, artefact } = read(form, BringBack)
				const back = { id: command, kind: 'move-artefact', artefact, to: 'draft' } as const
				const act = { ...back, from: 'withdrawn' } as const
				await govern(database(), signedIn(event), act, event.locals.now)
				return { broughtBack: artefact }
			})
	}
}
