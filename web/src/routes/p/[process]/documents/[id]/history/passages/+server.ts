import { json } from '@sveltejs/kit'
import { provenanceOf } from '#collab/store/artefacts/provenance.ts'
import { database } from '#collab/store/database/runtime.ts'
import { LIMITS } from '#schema/limits.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** The past of some blocks of a text, for the page that has them open. */
export const GET = async (event) => {
	const blocks = event.url.searchParams.getAll('block').slice(0, LIMITS.passageBlocks)
	const wanted = { artefact: event.params.id, blocks }
	const found = await provenanceOf(database(), signedIn(event), wanted, event.locals.now)
	return json(found, { headers: { 'cache-control': 'private, no-store' } })
}
