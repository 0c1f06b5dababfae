import { redirect } from '@sveltejs/kit'
import * as v from 'valibot'
import { govern } from '#collab/store/acting/govern.ts'
import { mayCreateProcess } from '#collab/store/processes/processes.ts'
import { database } from '#collab/store/database/runtime.ts'
import { BUILT_IN_IDS } from '#schema/governance/charters/built-in.ts'
import { LIMITS } from '#schema/limits.ts'
import { CommandId, LanguageCode, Name, Text, Timezone } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => ({
	may: mayCreateProcess(signedIn(event)),
	timezones: Intl.supportedValuesOf('timeZone').filter((zone) => /^(Europe|Atlantic)\//.test(zone))
})

const NewProcess = v.object({
	command: CommandId,
	name: Name,
	aim: Text(LIMITS.aimLength, 'text_missing'),
	language: LanguageCode,
	timezone: Timezone,
	charter: v.picklist(BUILT_IN_IDS)
})

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { command, ...needs } = read(form, NewProcess)
			const act = { id: command, kind: 'create-process', ...needs } as const
			const { processId } = await govern(database(), signedIn(event), act, event.locals.now)
			redirect(303, `/p/${processId}`)
		})
}
