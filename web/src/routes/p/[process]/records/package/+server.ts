import { packageAsked } from '#lib/server/package-asked.ts'

/** [PD6] The package of the person who was chosen on the desk. */
export const POST = async (event) => {
	const form = await event.request.formData()
	const person = String(form.get('person'))
	return await packageAsked(event, form, { process: event.params.process, person })
}
