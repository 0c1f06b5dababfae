import { redirect, type ServerLoadEvent } from '@sveltejs/kit'
import type { ArtefactView } from '#collab/store/acting/views.ts'
import type { Standing } from '#schema/protocol.ts'
import { onlyReads, readingAddress } from '../only-reads.ts'

type Opened = { artefact: ArtefactView; standing: Standing }

/**
 * [RV1] Whoever opens a text that they only may read is led to the page that is only read; a browser keeps
 * the part of the address behind `#`. Never from a page that is open: there may be words in hand [RV6].
 * Answers whether a page that followed a link by script has to lead on itself.
 */
export function leadReaders(event: ServerLoadEvent, { artefact, standing }: Opened): boolean {
	const { url, request, isDataRequest } = event
	const leads = !url.searchParams.has('live') && onlyReads(standing, artefact)
	if (leads && request.method === 'GET' && !isDataRequest)
		redirect(303, readingAddress(url.pathname) + url.search)
	return leads
}
