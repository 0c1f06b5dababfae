import type { RequestEvent } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Id, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'

const PutUp = v.object({
	command: CommandId,
	title: Text(LIMITS.titleLength, 'text_missing'),
	reasons: Reason
})
const Withdraw = v.object({ command: CommandId, motion: Id, reason: Reason })

const TakeOut = v.object({ command: CommandId, motion: Id })

type TextEvent = RequestEvent<{ process: string; id: string }>

/** Putting suggestions of a text to a decision, taking such a set back, and out of the text. */
export const motionActions = {
	putUp: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, ...why } = read(form, PutUp)
			const suggestions = form.getAll('suggestion').map(String)
			const { id: artefact } = event.params
			const act = { id: command, kind: 'put-up-motion', artefact, suggestions } as const
			const caller = signedIn(event)
			const { motionId } = await govern(database(), caller, { ...act, ...why }, event.locals.now)
			seeOther(`${event.url.pathname}#motion-${motionId}`)
		}),

	takeOut: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, motion } = read(form, TakeOut)
			const act = { id: command, kind: 'take-out-motion', artefact: motion } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`${event.url.pathname}#motion-${motion}`)
		}),

	withdraw: (event: TextEvent) =>
		refusing(event, async (form) => {
			const { command, motion, reason } = read(form, Withdraw)
			const act = { id: command, kind: 'withdraw-motion', artefact: motion, reason } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`${event.url.pathname}#motion-${motion}`)
		})
}
