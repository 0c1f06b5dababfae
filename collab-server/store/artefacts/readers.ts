import { abilityTo, factsAbout } from '../acting/ability.ts'
import { loadPlace } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'

/** Those of some people who may view a text at this moment. Strangers to its process may not. */
export async function whoMayRead(
	db: Db,
	personIds: readonly string[],
	artefact: ArtefactRecord,
	at: Date
): Promise<string[]> {
	const readers: string[] = []
	for (const personId of new Set(personIds)) {
		const place = await loadPlace(db, personId, artefact.processId, at, undefined, artefact.id)
		if (!place || place.actor.roles.length === 0) continue
		const facts = factsAbout(place, artefact)
		if (abilityTo('view', place, { artefact }, facts, at) === null) readers.push(personId)
	}
	return readers
}
