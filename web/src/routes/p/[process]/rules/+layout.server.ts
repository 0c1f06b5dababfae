import { rulesView } from '#collab/store/charters/rules-view.ts'
import { database } from '#collab/store/database/runtime.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import type { LayoutServerLoad } from './$types'

/** The charter, for the pages that read it, try it and change it. */
export const load: LayoutServerLoad = async (event) => {
	const caller = signedIn(event)
	const asked = Number(event.url.searchParams.get('version') ?? '')
	const version = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined
	const { process } = event.params
	return { rules: await rulesView(database(), caller, process, event.locals.now, version) }
}
