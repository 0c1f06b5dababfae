import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { database } from '#collab/store/database/runtime.ts'
import { packageBounds } from '#collab/store/moving/package-read.ts'
import { Refusal } from '#schema/errors.ts'
import { CommandId } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import { streamedForm } from '#lib/server/streamed-form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
	asAdministrator(event)
	return { most: packageBounds().bytes }
}

const Brought = v.object({ command: CommandId })

export const actions: Actions = {
	default: async (event) => {
		// Before a large file is read at all.
		const caller = asAdministrator(event)
		const { form, file, drop } = await streamedForm(event.request)
		try {
			return await refusing(
				event,
				async () => {
					const { command: id } = read(form, Brought)
					if (!file) throw new Refusal('file_missing', { field: 'file' })
					const act = { id, kind: 'bring-process', file } as const
					return { brought: await govern(database(), caller, act, event.locals.now) }
				},
				form
			)
		} finally {
			await drop()
		}
	}
}
