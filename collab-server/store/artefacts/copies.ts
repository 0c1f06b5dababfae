import * as Y from 'yjs'
import { copiedContent } from '#schema/docs/copying.ts'
import { defineRoots } from '#schema/docs/roots.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { LIMITS } from '#schema/limits.ts'
import { must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { abilityToCreate, beginArtefact } from '../acting/artefact-acts.ts'
import type { Acts } from '../acting/commands.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { nullIfNotFound } from '../acting/standing.ts'
import { optionalText } from '../acting/texts.ts'
import type { Db } from '../database/db.ts'
import { carryFiles } from '../files/file-rows.ts'
import { loadDocument } from './updates.ts'

/**
 * [DT2] A new draft that says what a text says. What is only suggested there counts as not accepted, and what
 * was said about it stays where it was said.
 */
export async function copyText(
	act: Act,
	needs: Acts['copy-text']['needs']
): Promise<Acts['copy-text']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'share')
	const { artefact } = place
	if (artefact.kind !== 'document') throw new Refusal('malformed', { field: 'artefact' })
	must(abilityToCopy(place, artefact, act.at))
	const title = optionalText(needs.title, 'title', LIMITS.titleLength) || artefact.title
	const { purpose, summary, minutes, teamId, organisationId, visibility } = artefact
	const artefactId = await beginArtefact(act, place, {
		kind: 'document',
		title,
		// Who may see what it copies, and nobody else, sees the copy.
		...{ purpose, summary, minutes, teamId, organisationId, visibility },
		seed: await contentOf(act.tx, artefact.id),
		copiedFrom: artefact.id
	})
	await carryFiles(act.tx, artefact.id, artefactId)
	act.enter(place, {
		type: 'artefact-created',
		subjectId: artefactId,
		data: { kind: 'document', copies: artefact.id, ...(minutes && { minutes }) },
		secret: { '/title': title, '/purpose': purpose, '/summary': summary }
	})
	return { artefactId }
}

/** To copy a text is to begin one. */
export function abilityToCopy(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	if (artefact.state === 'disposed')
		return denialOf({ code: 'disposed', rule: 'E_STATE' }, 'propose')
	return abilityToCreate(place, 'document', at)
}

/** What a text was copied from: without name and address for whom it is not there. */
export type CopySource = { id: string; processId: string; title: string }

export async function copySource(
	db: Db,
	{ actor }: Place,
	{ copiedFrom }: ArtefactRecord,
	at: Date
): Promise<CopySource | null> {
	if (!copiedFrom || !actor.personId) return null
	const seen = await enterArtefact(db, actor.personId, copiedFrom, at).catch(nullIfNotFound)
	const { id, title } = seen?.artefact ?? { id: '', title: '' }
	return { id, title, processId: seen?.process.id ?? '' }
}

async function contentOf(db: Db, artefactId: string): Promise<Uint8Array> {
	const doc = new Y.Doc()
	defineRoots('document', doc)
	Y.applyUpdate(doc, await loadDocument(db, artefactId))
	return copiedContent(doc, () => crypto.randomUUID())
}
