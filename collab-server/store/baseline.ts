import * as Y from 'yjs'
import { plannedRows, type Baseline } from '#schema/docs/baseline.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Caller } from './caller.ts'
import type { Db } from './db.ts'
import { frozenTextOf } from './freeze.ts'
import { enterArtefact } from './place.ts'

/** [K15] What this plan is measured against, for somebody who may see it; null while nothing is agreed. */
export async function baselineOf(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<Baseline | null> {
	const { artefact } = await enterArtefact(db, caller.personId, artefactId, at)
	if (artefact.kind !== 'schedule' || !artefact.frozenTextId) return null
	const frozen = await frozenTextOf(db, artefact.frozenTextId)
	const doc = new Y.Doc()
	defineRoots('schedule', doc)
	Y.applyUpdate(doc, frozen.snapshot)
	return {
		textHash: frozen.textHash,
		at: frozen.frozenAt.toISOString(),
		amends: null,
		rows: plannedRows(doc)
	}
}
