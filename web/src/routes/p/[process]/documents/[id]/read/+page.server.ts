import { redirect } from '@sveltejs/kit'
import { textNews } from '#collab/store/artefacts/text-news.ts'
import { database } from '#collab/store/database/runtime.ts'
import { openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { openText } from '#lib/editor/server/open-text.ts'
import { visitActions } from '#lib/history/server/visit-actions.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { addressOf } from '#lib/ui/addresses.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'document')
	const { artefact } = opened
	if (artefact.state === 'disposed') redirect(303, addressOf(artefact.processId, artefact))
	// Before the text: what is written between the two is news then.
	const news = await textNews(database(), signedIn(event), artefact.id, event.locals.now)
	return { ...opened, ...(await openText(event, artefact)), news }
}

export const actions = { ...stateActions, ...visitActions }
