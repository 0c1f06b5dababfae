import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import {
	confirmHandover,
	proposeHandover,
	withdrawHandover
} from '#collab/store/seals/handovers.ts'
import { lookNow, tryNow } from '#collab/store/seals/looking.ts'
import { sealDesk } from '#collab/store/seals/seal-desk.ts'
import { LIMITS } from '#schema/limits.ts'
import { SLOTS } from '#schema/record/sealing-key.ts'
import { Id, OptionalText, Reason, Text } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	desk: await sealDesk(database(), asAdministrator(event), event.locals.now)
})

const Place = v.object({ slot: v.picklist(SLOTS) })
const Proposed = v.object({
	fingerprint: Text(LIMITS.nameLength, 'text_missing'),
	from: OptionalText(LIMITS.nameLength),
	reason: Reason
})
const One = v.object({ id: Id })

export const actions: Actions = {
	look: (event) =>
		refusing(event, async () => {
			const done = await lookNow(database(), asAdministrator(event))
			return { done: done ? 'looked' : 'still' }
		}),

	trial: (event) =>
		refusing(event, async (form) => {
			const { slot } = read(form, Place)
			const { language } = event.locals
			const done = await tryNow(database(), asAdministrator(event), slot, language)
			return { done: done ? 'tried' : 'still' }
		}),

	propose: (event) =>
		refusing(event, async (form) => {
			const caller = asAdministrator(event)
			await proposeHandover(database(), caller, read(form, Proposed), event.locals.now)
			return { done: 'proposed' }
		}),

	confirm: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await confirmHandover(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'confirmed' }
		}),

	withdraw: (event) =>
		refusing(event, async (form) => {
			const { id } = read(form, One)
			await withdrawHandover(database(), asAdministrator(event), id, event.locals.now)
			return { done: 'withdrawn' }
		})
}
