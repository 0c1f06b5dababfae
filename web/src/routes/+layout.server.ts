import { database } from '#collab/store/database/runtime.ts'
import { organisationName } from '#lib/server/organisation.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals }) => {
	const { caller, language, now } = locals
	return {
		language,
		now: now.getTime(),
		organisation: await organisationName(database()),
		me: caller && {
			personId: caller.personId,
			name: caller.displayName,
			administrator: caller.administrator,
			guest: caller.email === null
		}
	}
}
