import type { ServerLoadEvent } from '@sveltejs/kit'
import { mentionLabels } from '#collab/store/artefacts/mentioned-things.ts'
import { threadsMarked } from '#collab/store/artefacts/taken-threads.ts'
import { takingOf } from '#collab/store/artefacts/text-exports.ts'
import { sinceLastHere } from '#collab/store/artefacts/visits.ts'
import type { ArtefactView } from '#collab/store/acting/views.ts'
import { heldBackView } from '#collab/store/comments/comments-view.ts'
import { database } from '#collab/store/database/runtime.ts'
import { motionsInShort } from '#collab/store/motions/motion-view.ts'
import { mentionsAmong, notesIn } from '#schema/docs/among-pieces.ts'
import { wordCount } from '#schema/docs/document.ts'
import { sectionsOf } from '#schema/docs/sections.ts'
import { suggestionsOf } from '#schema/docs/settle-suggestions.ts'
import { treeOf } from '#schema/docs/tree.ts'
import { committed } from '#lib/artefact/server/open-artefact.ts'
import { signedIn } from '#lib/server/signed-in.ts'
import { voiceOf } from '#lib/server/voice.ts'
import { filesAddress } from '#lib/ui/addresses.ts'
import { sizeIn } from '../file-size.ts'
import { shownSections } from '../shown-sections.ts'
import { staticText } from './static-text.ts'

type TextEvent = ServerLoadEvent<{ process: string; id: string }>

/** The committed text as this person reads it, as HTML made of its blocks, and what stands around it. */
export async function openText(
	event: TextEvent,
	{ id, processId, register, timezone }: ArtefactView,
	htmlOf = (blocks: string[]) => blocks.join('')
) {
	const caller = signedIn(event)
	const { now } = event.locals
	const db = database()
	const [doc, m, heldBack, since, motions, taking] = await Promise.all([
		committed(id),
		voiceOf(event.locals),
		heldBackView(db, caller, id, now),
		sinceLastHere(db, caller, id, now),
		motionsInShort(db, id),
		takingOf(db, caller, id, now)
	])
	const pieces = treeOf(doc)
	const labels = await mentionLabels(db, caller, processId, mentionsAmong(pieces), now)
	const blocks = staticText(doc, {
		labels,
		m,
		files: { address: filesAddress(processId, id), size: sizeIn(m) },
		frozen: shownSections(register.sections, m, timezone, now.getTime())
	})
	return {
		heldBack,
		since,
		motions,
		taking,
		html: htmlOf(blocks),
		mentions: Object.fromEntries(labels),
		notes: notesIn(pieces),
		words: wordCount(doc),
		suggested: suggestionsOf(doc).length,
		headings: sectionsOf(doc),
		/** The threads that have a mark in the text, in reading order. */
		order: threadsMarked(pieces)
	}
}
