import { disposition } from '#collab/port/export.ts'
import { database } from '#collab/store/database/runtime.ts'
import { seeFile } from '#collab/store/files/seen-files.ts'
import { APART } from '#lib/server/record-download.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/**
 * [PI8] A file of a text. Whether this person may see it is asked every time; what the browser kept is only
 * shown again after that. A page never shows it as a page of ours.
 */
export const GET = async (event) => {
	const caller = signedIn(event)
	const { id: artefact, process, hash } = event.params
	const wanted = { artefact, process, hash }
	const { file, bytes } = await seeFile(database(), caller, wanted, event.locals.now)
	const tag = `"${file.hash}"`
	const headers = {
		etag: tag,
		'cache-control': 'private, no-cache',
		'content-security-policy': APART,
		'x-content-type-options': 'nosniff'
	}
	if (event.request.headers.get('if-none-match') === tag)
		return new Response(null, { status: 304, headers })
	return new Response(new Blob([new Uint8Array(await bytes())]), {
		headers: {
			...headers,
			'content-type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
			'content-disposition': disposition(file.name)
		}
	})
}
