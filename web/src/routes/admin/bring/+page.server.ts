import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { CommandId } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
	asAdministrator(event)
}

const Brought = v.object({ command: CommandId, file: v.instance(File, 'file_missing') })

export const actions: Actions = {
	default: (event) => {
		// Before a large file is read at all.
		const caller = asAdministrator(event)
		return refusing(event, async (form) => {
			const { command: id, file } = read(form, Brought)
			const bytes = new Uint8Array(await file.arrayBuffer())
			const act = { id, kind: 'bring-process', file: bytes } as const
			return { brought: await govern(database(), caller, act, event.locals.now) }
		})
	}
}
