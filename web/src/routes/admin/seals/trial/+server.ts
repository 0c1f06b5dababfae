import { database } from '#collab/store/database/runtime.ts'
import { trialPage } from '#collab/store/seals/seal-desk.ts'
import { asAdministrator } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** The trial page that was sealed last with the key of a place. */
export const GET: RequestHandler = async (event) => {
	const slot = event.url.searchParams.get('slot') ?? ''
	const page = await trialPage(database(), asAdministrator(event), slot)
	return new Response(new Uint8Array(page), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="trial.pdf"',
			'cache-control': 'no-store'
		}
	})
}
