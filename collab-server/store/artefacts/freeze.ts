import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import * as Y from 'yjs'
import { frozenText } from '#schema/db/artefacts.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { wordlessPictures } from '#schema/docs/pictures.ts'
import { assert, Refusal } from '#schema/errors.ts'
import type { Act } from '../acting/act.ts'
import type { Db } from '../database/db.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { hiddenIn } from '../processes/hidden-entries.ts'
import { bumpEpoch, loadDocument } from './updates.ts'

export type FrozenText = typeof frozenText.$inferSelect

/**
 * Keeps exactly what is committed at this moment, and nothing that is judged later: moving the epoch
 * on locks the document's row, so every update lands before the snapshot or not at all [F1]. What
 * people decide on is the canonical text; the Yjs bytes are kept beside it, each with its hash.
 */
export async function freezeContent(act: Act, artefact: ArtefactRecord): Promise<FrozenText> {
	await bumpEpoch(act.tx, artefact.id)
	const snapshot = await loadDocument(act.tx, artefact.id)
	const doc = new Y.Doc()
	defineRoots(artefact.kind, doc)
	Y.applyUpdate(doc, snapshot)
	refuseWordlessPictures(artefact, doc)
	const hidden = new Set((await hiddenIn(act.tx, artefact.id)).map(({ entry }) => entry))
	const frozen = frozenRow(act, artefact, doc, { snapshot, hidden })
	await act.tx.insert(frozenText).values(frozen)
	return frozen
}

/** [PI7] What is decided on can be read by everybody. */
function refuseWordlessPictures({ kind }: ArtefactRecord, doc: Y.Doc): void {
	const number = kind === 'document' ? wordlessPictures(doc) : 0
	if (number > 0) throw new Refusal('pictures_without_words', { number })
}

/** A document as it is kept when it is frozen. */
export function frozenRow(
	act: Act,
	artefact: ArtefactRecord,
	doc: Y.Doc,
	{
		snapshot = Y.encodeStateAsUpdate(doc),
		hidden
	}: { snapshot?: Uint8Array; hidden?: ReadonlySet<string> } = {}
): FrozenText {
	const canonicalText = canonicalTextOf(artefact.kind, doc, hidden)
	return {
		id: crypto.randomUUID(),
		artefactId: artefact.id,
		canonicalText,
		textHash: sha256(canonicalText),
		originalHash: null,
		snapshot,
		snapshotHash: sha256(snapshot),
		stateVector: Y.encodeStateVector(doc),
		frozenBy: act.by.personId,
		frozenAt: act.at
	}
}

export async function frozenTextOf(db: Db, id: string): Promise<FrozenText> {
	const [row] = await db.select().from(frozenText).where(eq(frozenText.id, id))
	assert(row, `frozen text ${id} exists`)
	return row
}

/** SHA-256, base64url: of a text as UTF-8, of bytes as they are. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('base64url')
}
