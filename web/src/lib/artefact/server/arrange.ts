import type { RequestEvent, ServerLoadEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { enterArtefact } from '#collab/store/acting/place.ts'
import { govern } from '#collab/store/acting/govern.ts'
import { abilityToCopy } from '#collab/store/artefacts/copies.ts'
import { abilityToRelocate, processesToEnter } from '#collab/store/artefacts/relocation.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, OptionalText, Reason } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { addressOf } from '#lib/ui/addresses.ts'
import { openArtefact } from './open-artefact.ts'

type TextEvent = RequestEvent<{ process: string; id: string }>

/** What may become of a text beside writing it, each with the reason where it may not. */
export async function openArranging(event: ServerLoadEvent<{ process: string; id: string }>) {
	const opened = await openArtefact(event, 'document')
	const caller = signedIn(event)
	const [db, { now }] = [database(), event.locals]
	const place = await enterArtefact(db, caller.personId, event.params.id, now)
	return {
		...opened,
		copying: abilityToCopy(place, place.artefact, now),
		moving: await abilityToRelocate(db, place, now),
		targets: await processesToEnter(db, caller, event.params.process, now)
	}
}

const Copy = v.object({ command: CommandId, title: OptionalText(LIMITS.titleLength) })
const Relocate = v.object({ command: CommandId, to: Id, reason: Reason })
const Withdraw = v.object({ command: CommandId, reason: Reason })

export const arrangeActions = {
	copy: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, title } = read(form, Copy)
			const act = { id: command, kind: 'copy-text', artefact: event.params.id, title } as const
			const { artefactId } = await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(addressOf(event.params.process, { id: artefactId, kind: 'document' }))
		}),

	relocate: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, to, reason } = read(form, Relocate)
			const { id } = event.params
			const act = { id: command, kind: 'relocate-text', artefact: id, to, reason } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(addressOf(to, { id, kind: 'document' }))
		}),

	withdraw: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, reason } = read(form, Withdraw)
			const { id, process } = event.params
			const act = { id: command, kind: 'move-artefact', artefact: id, to: 'withdrawn' } as const
			await govern(database(), signedIn(event), { ...act, reason }, event.locals.now)
			seeOther(addressOf(process, { id, kind: 'document' }))
		})
}
