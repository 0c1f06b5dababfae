import { and, asc, eq, gt, gte, lte } from 'drizzle-orm'
import * as Y from 'yjs'
import {
	documentSnapshot,
	documentUpdate,
	documentVersion,
	frozenText
} from '#schema/db/artefacts.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Refusal } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../database/db.ts'
import { unpackInto } from './state.ts'

/**
 * What a version of a text says, for somebody whose right to it was judged, in a transaction in which no
 * log becomes shorter.
 * @throws Refusal `not_found`
 */
export async function loadVersion(db: Db, artefactId: string, ref: string): Promise<Y.Doc> {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	const written = /^\d{1,15}$/.test(ref)
	const found = written
		? await writeVersion(db, doc, artefactId, Number(ref))
		: isId(ref) && (await writeFrozen(db, doc, artefactId, ref))
	if (!found) throw new Refusal('not_found')
	return doc
}

async function writeVersion(db: Db, doc: Y.Doc, document: string, through: number) {
	const [kept] = await db
		.select({ through: documentVersion.throughSeq, state: documentVersion.state })
		.from(documentVersion)
		.where(and(eq(documentVersion.document, document), gte(documentVersion.throughSeq, through)))
		.orderBy(asc(documentVersion.throughSeq))
		.limit(1)
	if (kept?.through === through) unpackInto(doc, kept.state)
	else if (!(await writeFromLog(db, doc, document, through))) {
		if (!kept) return false
		unpackInto(doc, kept.state)
	}
	return true
}

/** From the snapshot and the rows beyond it, if the version is no older than the snapshot. */
async function writeFromLog(db: Db, doc: Y.Doc, document: string, through: number) {
	const [snapshot] = await db
		.select({ state: documentSnapshot.state, through: documentSnapshot.throughSeq })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, document))
	if (snapshot && snapshot.through > through) return false
	const rows = await db
		.select({ seq: documentUpdate.seq, update: documentUpdate.update })
		.from(documentUpdate)
		.where(
			and(
				eq(documentUpdate.document, document),
				gt(documentUpdate.seq, snapshot?.through ?? 0),
				lte(documentUpdate.seq, through)
			)
		)
		.orderBy(asc(documentUpdate.seq))
	if ((rows.at(-1)?.seq ?? snapshot?.through) !== through) return false
	const updates = [...(snapshot ? [snapshot.state] : []), ...rows.map(({ update }) => update)]
	doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)))
	return true
}

async function writeFrozen(db: Db, doc: Y.Doc, artefactId: string, id: string) {
	const [row] = await db
		.select({ snapshot: frozenText.snapshot })
		.from(frozenText)
		.where(and(eq(frozenText.id, id), eq(frozenText.artefactId, artefactId)))
	if (!row || row.snapshot.length === 0) return false
	Y.applyUpdate(doc, row.snapshot)
	return true
}
