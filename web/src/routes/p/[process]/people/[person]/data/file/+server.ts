import { packageAsked } from '#lib/server/package-asked.ts'

/** [PD6] The package of the person in the address. */
export const POST = async (event) => {
	const { process, person } = event.params
	return await packageAsked(event, await event.request.formData(), { process, person })
}
