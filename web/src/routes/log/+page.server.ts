import { redirect } from '@sveltejs/kit'
import { database } from '#collab/store/database/runtime.ts'
import { organisation } from '#collab/store/people/setup.ts'
import { Refusal } from '#schema/errors.ts'
import type { PageServerLoad } from './$types'

/** The short address to print: it leads to the log of the organisation this installation serves. */
export const load: PageServerLoad = async () => {
	const own = await organisation(database())
	if (!own) throw new Refusal('not_found')
	redirect(303, `/log/${own.id}`)
}
