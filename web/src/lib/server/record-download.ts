import type { RequestEvent } from '@sveltejs/kit'
import type { BundleForm } from '#schema/record/asic.ts'
import { recordFile } from '#collab/store/record/records.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from './signed-in.ts'

/** The sealed PDF, the canonical JSON or a bundle of a record, for those the charter entitles. */
export async function recordDownload(
	event: RequestEvent<{ id: string }>,
	format: 'pdf' | 'json' | BundleForm
): Promise<Response> {
	const caller = signedIn(event)
	const file = await recordFile(database(), caller, event.params.id, format, event.locals.now)
	return new Response(new Blob([new Uint8Array(file.bytes)]), {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename="${file.name}"`,
			'cache-control': 'private, no-store'
		}
	})
}

/** Which form somebody asks for: `?form=xades` or `?form=cades`. */
export function bundleFormOf({ searchParams }: URL): BundleForm {
	return searchParams.get('form') === 'xades' ? 'xades' : 'cades'
}
