import * as v from 'valibot'
import { LIMITS } from '#schema/limits.ts'
import { peopleList, setAdministrator, setDisabled } from '#collab/store/people/people.ts'
import { alarmStands } from '#collab/store/ledger/alarms.ts'
import { database } from '#collab/store/database/runtime.ts'
import { accessibilityWords, stateAccessibility } from '#collab/store/people/accessibility.ts'
import { sealHealth } from '#collab/store/seals/seal-health.ts'
import { renameOrganisation } from '#collab/store/people/setup.ts'
import { Email, Id, Name, OptionalText } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	people: await peopleList(database(), asAdministrator(event)),
	alarm: await alarmStands(database()),
	seal: await sealHealth(database(), event.locals.now),
	accessibility: await accessibilityWords(database())
})

const Organisation = v.object({ name: Name })
const Accessibility = v.object({
	email: Email,
	bodyName: OptionalText(LIMITS.nameLength),
	bodyUrl: OptionalText(LIMITS.fieldLength),
	known: OptionalText(LIMITS.fieldLength)
})
const Switch = v.object({ person: Id, to: v.picklist(['on', 'off']) })

export const actions: Actions = {
	organisation: (event) =>
		refusing(event, async (form) => {
			const { name } = read(form, Organisation)
			await renameOrganisation(database(), asAdministrator(event), name)
			return { done: 'organisation' }
		}),

	accessibility: (event) =>
		refusing(event, async (form) => {
			const words = read(form, Accessibility)
			await stateAccessibility(database(), asAdministrator(event), words, event.locals.now)
			return { done: 'accessibility' }
		}),

	disabled: (event) =>
		refusing(event, async (form) => {
			const { person, to } = read(form, Switch)
			await setDisabled(database(), asAdministrator(event), person, to === 'on', event.locals.now)
			return { done: 'people' }
		}),

	administrator: (event) =>
		refusing(event, async (form) => {
			const { person, to } = read(form, Switch)
			await setAdministrator(
				database(),
				asAdministrator(event),
				person,
				to === 'on',
				event.locals.now
			)
			return { done: 'people' }
		})
}
