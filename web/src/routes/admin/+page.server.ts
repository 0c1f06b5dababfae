import * as v from 'valibot'
import { LIMITS } from '#schema/limits.ts'
import { peopleList, setAdministrator, setDisabled } from '#collab/store/people/people.ts'
import { alarmStands } from '#collab/store/ledger/alarms.ts'
import { database } from '#collab/store/database/runtime.ts'
import { accessibilityWords, stateAccessibility } from '#collab/store/people/accessibility.ts'
import { sealHealth } from '#collab/store/seals/seal-health.ts'
import type { Db } from '#collab/store/database/db.ts'
import { organisation, renameOrganisation } from '#collab/store/people/setup.ts'
import { Email, Id, Name, OptionalText } from '#lib/server/fields.ts'
import { read, refusing } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
	people: await peopleList(database(), asAdministrator(event)),
	identifier: await identifierOf(database()),
	alarm: await alarmStands(database()),
	seal: await sealHealth(database(), event.locals.now),
	accessibility: await accessibilityWords(database())
})

async function identifierOf(db: Db) {
	const own = await organisation(db)
	return { scheme: own?.identifierScheme ?? '', value: own?.identifier ?? '' }
}

const Organisation = v.object({
	name: Name,
	identifierScheme: OptionalText(LIMITS.nameLength),
	identifier: OptionalText(LIMITS.nameLength)
})
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
			const { name, identifierScheme: scheme, identifier: value } = read(form, Organisation)
			const known = { scheme, value }
			await renameOrganisation(database(), asAdministrator(event), name, known)
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
