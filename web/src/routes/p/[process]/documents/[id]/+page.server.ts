import { commentActions } from '#lib/comments/server/comment-actions.ts'
import { openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { openText } from '#lib/editor/server/open-text.ts'
import { textInPage } from '#lib/editor/server/text-in-page.ts'
import { sectionActions } from '#lib/editor/server/section-actions.ts'
import { visitActions } from '#lib/history/server/visit-actions.ts'
import { leadReaders } from '#lib/reading/server/lead-readers.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'document')
	const leads = leadReaders(event, opened)
	const text = await openText(event, opened.artefact, (blocks) => textInPage(event, blocks))
	return { ...opened, ...text, leads }
}

export const actions = { ...stateActions, ...sectionActions, ...commentActions, ...visitActions }
