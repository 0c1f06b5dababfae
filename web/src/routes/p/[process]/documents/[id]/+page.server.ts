import { wordCount } from '#schema/docs/document.ts'
import { sectionsOf } from '#schema/docs/sections.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { sectionActions } from '#lib/editor/server/section-actions.ts'
import { staticText } from '#lib/editor/server/static-text.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'document')
	const doc = await committed(opened.artefact.id)
	return { ...opened, html: staticText(doc), words: wordCount(doc), headings: sectionsOf(doc) }
}

export const actions = { ...stateActions, ...sectionActions }
