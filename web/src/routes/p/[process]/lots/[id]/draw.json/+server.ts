import { database } from '#collab/store/database/runtime.ts'
import { drawFile } from '#collab/store/lots/lots-view.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { RequestHandler } from './$types'

/** [LT4] The file from which anybody draws again with `npm run count`. */
export const GET: RequestHandler = async (event) => {
	const { process, id } = event.params
	const file = await drawFile(database(), signedIn(event), process, id, event.locals.now)
	return new Response(JSON.stringify(file, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="drawing.json"',
			'cache-control': 'private, no-store'
		}
	})
}
