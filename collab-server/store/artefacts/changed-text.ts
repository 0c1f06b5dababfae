import { eq, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import {
	artefact as artefactTable,
	document,
	documentUpdate,
	frozenText
} from '#schema/db/artefacts.ts'
import { replacePassages } from '#schema/docs/passages.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Refusal } from '#schema/errors.ts'
import type { TextChange } from '#schema/governance/ratification.ts'
import type { Act } from '../acting/act.ts'
import { frozenRow, type FrozenText } from './freeze.ts'
import type { ArtefactRecord } from '../acting/rows.ts'

/**
 * [Q3] The frozen text with some of its passages changed, frozen in its turn. It takes the place of
 * the first in the shared document; the first stays as it was frozen, with its hash.
 */
export async function freezeChanged(
	act: Act,
	artefact: ArtefactRecord,
	frozen: FrozenText,
	changes: readonly TextChange[]
): Promise<FrozenText> {
	if (artefact.kind !== 'document') throw new Refusal('changes_need_text')
	const doc = new Y.Doc()
	defineRoots(artefact.kind, doc)
	Y.applyUpdate(doc, frozen.snapshot)
	const before = Y.encodeStateVector(doc)
	const missed = replacePassages(doc, changes)
	if (missed !== null) throw new Refusal('change_not_found', { number: missed + 1 })
	const changed = frozenRow(act, artefact, doc)
	await act.tx.insert(frozenText).values(changed)
	await writeIntoDocument(act, artefact, Y.encodeStateAsUpdate(doc, before))
	await act.tx
		.update(artefactTable)
		.set({ frozenTextId: changed.id })
		.where(eq(artefactTable.id, artefact.id))
	act.tell('content', { artefactId: artefact.id, processId: artefact.processId })
	return changed
}

/** Nothing that an owner of the live document still holds may land beside it [U4] [U5]. */
async function writeIntoDocument(act: Act, artefact: ArtefactRecord, update: Uint8Array) {
	await act.tx
		.update(document)
		.set({ epoch: sql`${document.epoch} + 1`, fence: sql`${document.fence} + 1` })
		.where(eq(document.name, artefact.id))
	await act.tx
		.insert(documentUpdate)
		.values({ document: artefact.id, update, author: null, at: act.at })
}
