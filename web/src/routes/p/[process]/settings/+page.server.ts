import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, Name, Phase, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions } from './$types'

const Edit = v.object({
	command: CommandId,
	name: Name,
	aim: Text(LIMITS.aimLength, 'text_missing')
})
const Change = v.object({ command: CommandId, to: Phase, reason: Reason })

export const actions: Actions = {
	edit: (event) =>
		refusing(event, async (form) => {
			const { command, name, aim } = read(form, Edit)
			const { process } = event.params
			const act = { id: command, kind: 'edit-process', process, name, aim } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'edited' }
		}),

	phase: (event) =>
		refusing(event, async (form) => {
			const { command, to, reason } = read(form, Change)
			const { process } = event.params
			const act = { id: command, kind: 'change-phase', process, to, reason } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			return { done: 'phase' }
		})
}
