import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId, Reason } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const WithReason = v.object({ command: CommandId, reason: Reason })
const Confirm = v.object({ command: CommandId })

type ArtefactEvent = RequestEvent<{ process: string; id: string }>

/** Holds and disposal, the same for texts, schedules and boards. */
export const keepingActions = {
	setHold: (event: ArtefactEvent) => withReason(event, 'set-hold'),
	liftHold: (event: ArtefactEvent) => withReason(event, 'lift-hold'),
	askDisposal: (event: ArtefactEvent) => withReason(event, 'ask-disposal'),

	confirmDisposal: (event: ArtefactEvent) =>
		refusing(event, async (form) => {
			const { command } = read(form, Confirm)
			const act = { id: command, kind: 'confirm-disposal', artefact: event.params.id } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(event.url.pathname)
		})
}

function withReason(event: ArtefactEvent, kind: 'set-hold' | 'lift-hold' | 'ask-disposal') {
	return refusing(event, async (form) => {
		const { command, reason } = read(form, WithReason)
		const act = { id: command, kind, artefact: event.params.id, reason } as const
		await govern(database(), signedIn(event), act, event.locals.now)
		seeOther(event.url.pathname)
	})
}
