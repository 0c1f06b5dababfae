import { mentionsAmong, notesIn } from '#schema/docs/among-pieces.ts'
import { wordCount } from '#schema/docs/document.ts'
import { takingOf } from '#collab/store/artefacts/text-exports.ts'
import { mentionLabels } from '#collab/store/artefacts/mentioned-things.ts'
import { treeOf } from '#schema/docs/tree.ts'
import { sectionsOf } from '#schema/docs/sections.ts'
import { heldBackView } from '#collab/store/comments/comments-view.ts'
import { motionsInShort } from '#collab/store/motions/motion-view.ts'
import { database } from '#collab/store/database/runtime.ts'
import { sinceLastHere } from '#collab/store/artefacts/visits.ts'
import { commentActions } from '#lib/comments/server/comment-actions.ts'
import { filesAddress } from '#lib/ui/addresses.ts'
import { sizeIn } from '#lib/editor/file-size.ts'
import { voiceOf } from '#lib/server/voice.ts'
import { committed, openArtefact } from '#lib/artefact/server/open-artefact.ts'
import { stateActions } from '#lib/artefact/server/state-actions.ts'
import { sectionActions } from '#lib/editor/server/section-actions.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { visitActions } from '#lib/history/server/visit-actions.ts'
import { staticText } from '#lib/editor/server/static-text.ts'

export const load = async (event) => {
	const opened = await openArtefact(event, 'document')
	const doc = await committed(opened.artefact.id)
	const caller = signedIn(event)
	const { now } = event.locals
	const { id, processId } = opened.artefact
	const pieces = treeOf(doc)
	const labels = await mentionLabels(database(), caller, processId, mentionsAmong(pieces), now)
	const m = await voiceOf(event.locals)
	return {
		...opened,
		heldBack: await heldBackView(database(), caller, id, now),
		since: await sinceLastHere(database(), caller, id, now),
		html: staticText(doc, labels, m, {
			address: filesAddress(event.params.process, id),
			size: sizeIn(m)
		}),
		mentions: Object.fromEntries(labels),
		notes: notesIn(pieces),
		motions: await motionsInShort(database(), id),
		words: wordCount(doc),
		headings: sectionsOf(doc),
		taking: await takingOf(database(), caller, id, now)
	}
}

export const actions = { ...stateActions, ...sectionActions, ...commentActions, ...visitActions }
