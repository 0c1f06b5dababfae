import { error } from '@sveltejs/kit'
import { disposition, exportText } from '#collab/port/export.ts'
import { database } from '#collab/store/database/runtime.ts'
import { isExportFormat, isTextReading } from '#schema/docs/formats.ts'
import { signedIn } from '#lib/server/signed-in.ts'

export const GET = async (event) => {
	const caller = signedIn(event)
	const format = event.url.searchParams.get('as')
	const reading = event.url.searchParams.get('suggestions') ?? 'final'
	if (!isExportFormat(format) || !isTextReading(reading)) error(404, 'not_found')
	const comments = event.url.searchParams.has('comments')
	const wanted = {
		comments,
		artefact: event.params.id,
		process: event.params.process,
		format,
		reading
	}
	const file = await exportText(database(), caller, wanted, event.locals.now)
	return new Response(new Blob([new Uint8Array(file.bytes)]), {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': disposition(file.name),
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			'cache-control': 'private, no-store'
		}
	})
}
