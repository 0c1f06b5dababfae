import type { RequestEvent } from '@sveltejs/kit'
import { disposition } from '#collab/port/export.ts'
import { writePackage } from '#collab/port/write-package.ts'
import type { AccessPackage } from '#collab/store/privacy/access-package.ts'

/** An access package to take away, in the language of the page; it is kept nowhere. */
export function packageDownload(
	{ locals }: RequestEvent,
	file: AccessPackage,
	timezone = 'UTC'
): Response {
	const { name, mediaType, bytes } = writePackage(file, locals.language, timezone)
	return new Response(new Blob([new Uint8Array(bytes)]), {
		headers: {
			'content-type': mediaType,
			'content-disposition': disposition(name),
			'cache-control': 'private, no-store'
		}
	})
}
