import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId, Id, Reason } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions } from './$types'

const Withdrawal = v.object({ command: CommandId, proposal: Id, reason: Reason })

export const actions: Actions = {
	withdraw: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, Withdrawal)
			const act = { id: command, kind: 'withdraw-charter-proposal', ...needs } as const
			await govern(database(), signedIn(event), act, event.locals.now)
			seeOther(`/p/${event.params.process}/rules#proposals`)
		})
}
