import { eq, inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import { frozenText } from '#schema/db/artefacts.ts'
import { canonicalTextOf } from '#schema/docs/policy.ts'
import { redact } from '#schema/docs/redacting.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { ArtefactKind } from '#schema/governance/roles.ts'
import { blackened, type Blackening } from '#schema/record/redaction.ts'
import { sha256 } from '../artefacts/freeze.ts'
import type { Db } from '../database/db.ts'

type Text = { id: string; kind: ArtefactKind }

/** [RE5] A frozen text before and after: hashes only. */
export type RedactedText = { id: string; before: string; after: string }

/** [RE3] [RE5] Every frozen text of these, without the passages; the hash it had when it was frozen stays. */
export async function redactFrozenTexts(
	tx: Db,
	texts: readonly Text[],
	blackening: Blackening
): Promise<RedactedText[]> {
	const kinds = new Map(texts.map(({ id, kind }) => [id, kind]))
	const rows = await tx
		.select()
		.from(frozenText)
		.where(inArray(frozenText.artefactId, [...kinds.keys()]))
		.for('update')
	const redacted: RedactedText[] = []
	for (const row of rows) {
		const kind = kinds.get(row.artefactId)
		if (!kind || row.snapshot.byteLength === 0) continue
		const now = redactedText(kind, row, blackening)
		if (!now) continue
		const { textHash: before } = row
		await tx
			.update(frozenText)
			.set({ ...now, originalHash: row.originalHash ?? before })
			.where(eq(frozenText.id, row.id))
		redacted.push({ id: row.id, before, after: now.textHash })
	}
	return redacted
}

/** A frozen text as it is without the passages; null where none of them stands in it. */
export function redactedText(
	kind: ArtefactKind,
	{ canonicalText: said, snapshot }: { canonicalText: string; snapshot: Uint8Array },
	{ passages, mark }: Blackening
) {
	const doc = new Y.Doc()
	defineRoots(kind, doc)
	Y.applyUpdate(doc, snapshot)
	// What moderation hid was no part of what a board said when it was frozen: then its text is not written anew.
	const isWhole = canonicalTextOf(kind, doc) === said
	const found = redact(kind, doc, passages, mark)
	const canonicalText = isWhole ? canonicalTextOf(kind, doc) : blackened(said, passages, mark)
	if (!found && canonicalText === said) return null
	const bytes = Y.encodeStateAsUpdate(doc)
	return {
		canonicalText,
		textHash: sha256(canonicalText),
		snapshot: bytes,
		snapshotHash: sha256(bytes),
		stateVector: Y.encodeStateVector(doc)
	}
}
