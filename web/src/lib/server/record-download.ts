import type { RequestEvent } from '@sveltejs/kit'
import { renditionOf } from '#collab/port/record-renditions.ts'
import { fileToRender, recordFile } from '#collab/store/record/records.ts'
import { database } from '#collab/store/database/runtime.ts'
import type { BundleForm } from '#schema/record/asic.ts'
import { MEDIA_TYPE_OF } from '#schema/register/atom.ts'
import { signedIn } from './signed-in.ts'

/** A file of ours that a browser opens runs nothing and reaches nothing. */
export const APART = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

type Asking = RequestEvent<{ id: string }>
type Format = 'pdf' | 'json' | 'html' | 'odt' | BundleForm

/** [RD1] The sealed PDF of a record, its data, a bundle, or a copy to read, for those the charter entitles. */
export async function recordDownload(event: Asking, format: Format): Promise<Response> {
	const file = await fileOf(event, format)
	return new Response(new Blob([new Uint8Array(file.bytes)]), {
		headers: {
			'content-type': file.mediaType,
			'content-disposition': `attachment; filename="${file.name}"`,
			'content-security-policy': APART,
			'cache-control': 'private, no-store'
		}
	})
}

/** Which form somebody asks for: `?form=xades` or `?form=cades`. */
export function bundleFormOf({ searchParams }: URL): BundleForm {
	return searchParams.get('form') === 'xades' ? 'xades' : 'cades'
}

async function fileOf(event: Asking, format: Format) {
	const caller = signedIn(event)
	const { id } = event.params
	const { now } = event.locals
	if (format !== 'html' && format !== 'odt') return recordFile(database(), caller, id, format, now)
	const sealed = await fileToRender(database(), caller, id, format, now)
	return {
		name: sealed.name.replace(/\.pdf$/, `.${format}`),
		mediaType: MEDIA_TYPE_OF[format],
		bytes: await renditionOf(sealed.bytes, format)
	}
}
