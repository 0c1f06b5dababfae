import * as Y from 'yjs'
import { plannedRows, type Baseline } from '#schema/docs/baseline.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { frozenTextOf } from './freeze.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import { enterArtefact } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'

/** [K15] What this plan is measured against, for somebody who may see it; null while nothing is agreed. */
export async function baselineOf(
	db: Db,
	caller: Caller,
	artefactId: string,
	at: Date
): Promise<Baseline | null> {
	const entered = await enterArtefact(db, caller.personId, artefactId, at)
	if (entered.artefact.kind !== 'schedule') return null
	const agreed = await agreedOf(db, entered, at)
	if (!agreed?.frozenTextId) return null
	const frozen = await frozenTextOf(db, agreed.frozenTextId)
	const doc = new Y.Doc()
	defineRoots('schedule', doc)
	Y.applyUpdate(doc, frozen.snapshot)
	return {
		textHash: frozen.textHash,
		at: frozen.frozenAt.toISOString(),
		amends: agreed.id === artefactId ? null : { id: agreed.id, title: agreed.title },
		rows: plannedRows(doc)
	}
}

/** What was agreed last: this plan once it is frozen, until then the one it amends. */
async function agreedOf(
	db: Db,
	{ artefact, ...place }: Place & { artefact: ArtefactRecord },
	at: Date
): Promise<ArtefactRecord | null> {
	if (artefact.frozenTextId || !artefact.amends) return artefact
	const amended = await findArtefact(db, artefact.amends)
	if (!amended) return null
	return abilityTo('view', place, { artefact: amended }, factsAbout(place, amended), at)
		? null
		: amended
}
