import * as v from 'valibot'
import { peopleList, setAdministrator, setDisabled } from '#collab/store/people/people.ts'
import { alarmStands } from '#collab/store/ledger/alarms.ts'
import { database } from '#collab/store/database/runtime.ts'
import { renameOrganisation } from '#collab/store/people/setup.ts'
import { Id, Name } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	people: await peopleList(database(), asAdministrator(event)),
	alarm: await alarmStands(database())
})

const Organisation = v.object({ name: Name })
const Switch = v.object({ person: Id, to: v.picklist(['on', 'off']) })

export const actions: Actions = {
	organisation: (event) =>
		refusing(event, async (form) => {
			const { name } = read(form, Organisation)
			await renameOrganisation(database(), asAdministrator(event), name)
			return { done: 'organisation' }
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
