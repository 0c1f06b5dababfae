import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import { schemeText, setScheme } from '#collab/store/record/classification-scheme.ts'
import { LIMITS } from '#schema/limits.ts'
import { OptionalText } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	scheme: await schemeText(database(), asAdministrator(event))
})

const Scheme = v.object({ scheme: OptionalText(LIMITS.schemeLength) })

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const { scheme } = read(form, Scheme)
			await setScheme(database(), asAdministrator(event), scheme)
			return { done: true }
		})
}
