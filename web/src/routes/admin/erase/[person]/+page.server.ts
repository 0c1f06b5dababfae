import * as v from 'valibot'
import { database } from '#collab/store/database/runtime.ts'
import { erasePerson, personToErase } from '#collab/store/privacy/erasure.ts'
import { obstaclesTo } from '#collab/store/privacy/erasure-obstacles.ts'
import { Id, Name, Reason, Ticked } from '#lib/server/fields.ts'
import { read, refusing, seeOther } from '#lib/server/refusing.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import { error } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
	asAdministrator(event)
	const { person } = event.params
	if (!v.is(Id, person)) error(404, 'not_found')
	const { displayName } = await personToErase(database(), person)
	return {
		name: displayName,
		obstacles: await obstaclesTo(database(), person, event.locals.now)
	}
}

const Asked = v.object({ name: Name, reason: Reason, words: Ticked })

export const actions: Actions = {
	default: (event) =>
		refusing(event, async (form) => {
			const asked = { ...read(form, Asked), person: event.params.person }
			await erasePerson(database(), asAdministrator(event), asked, event.locals.now)
			seeOther('/admin')
		})
}
