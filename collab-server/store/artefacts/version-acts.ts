import { and, eq, sql } from 'drizzle-orm'
import * as Y from 'yjs'
import { document, documentClient, documentUpdate, documentVersion } from '#schema/db/artefacts.ts'
import { canonicalDocument } from '#schema/docs/canonical-document.ts'
import { restore } from '#schema/docs/restoring.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { stretchUntil } from './history.ts'
import { loadVersion } from './version-texts.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { heldMotions, zonesOf } from '../motions/motion-rows.ts'
import { frozenSectionsOf } from './sections.ts'
import { packed } from './state.ts'
import { optionalText } from '../acting/texts.ts'
import { loadDocument } from './updates.ts'

/** [VS7] Gives a version a name, by which it is kept, or takes the name away. */
export async function nameVersion(
	act: Act,
	needs: Acts['name-version']['needs']
): Promise<Acts['name-version']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeepVersions(place, artefact, act.at))
	const name = optionalText(needs.name, 'name', LIMITS.nameLength)
	await lockLog(act, artefact)
	const through = await keep(act, artefact, needs.version, {
		name: name || null,
		namedBy: name ? act.by.personId : null,
		namedAt: name ? act.at : null
	})
	act.enter(place, {
		type: 'version-named',
		subjectId: artefact.id,
		data: { through },
		secret: { '/name': name }
	})
	return {}
}

/**
 * [VS8] An edit in this person's name after which the text says what an older version says. What it takes
 * the place of is kept as a version, so that the same act undoes it.
 */
export async function restoreVersion(
	act: Act,
	needs: Acts['restore-version']['needs']
): Promise<Acts['restore-version']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeepVersions(place, artefact, act.at))
	await lockLog(act, artefact)
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(act.tx, artefact.id))
	await refuseUnseen(act, artefact, doc, needs.seen)
	const older = await loadVersion(act.tx, artefact.id, needs.version)
	const sections = await frozenSectionsOf(act.tx, artefact.id, act.at)
	const frozen = sections.map(({ first, last }) => ({ first, last, until: null }))
	const zones = [...frozen, ...zonesOf(await heldMotions(act.tx, artefact))]
	const before = Y.encodeStateVector(doc)
	if (restore(doc, older, zones)) throw new Refusal('section_frozen')
	const replaced = await keep(act, artefact, needs.seen, { replaced: true })
	await appendEdit(act, artefact.id, doc, Y.encodeStateAsUpdate(doc, before))
	act.enter(place, {
		type: 'version-restored',
		subjectId: artefact.id,
		data: { version: needs.version, replaced }
	})
	act.tell('content', { artefactId: artefact.id, processId: place.process.id })
	return { replaced: String(replaced) }
}

/** Whoever may edit the text. */
export function abilityToKeepVersions(
	place: Place,
	artefact: ArtefactRecord,
	at: Date
): Denial | null {
	return abilityTo('edit', place, { artefact }, factsAbout(place, artefact), at)
}

/** Nothing lands in the log, and it does not become shorter, until this transaction ends [U4] [U5]. */
export async function lockLog(act: Act, artefact: ArtefactRecord): Promise<void> {
	if (artefact.kind !== 'document') throw new Refusal('not_found')
	await act.tx
		.select({ name: document.name })
		.from(document)
		.where(eq(document.name, artefact.id))
		.for('update')
}

/** [VS8] Nobody takes away what they have not seen: what was written since must be in the answer first. */
async function refuseUnseen(act: Act, { id }: ArtefactRecord, now: Y.Doc, seen: string) {
	const known = await loadVersion(act.tx, id, seen)
	if (canonicalDocument(known) !== canonicalDocument(now)) throw new Refusal('state_changed')
}

type Kept = Partial<
	Pick<typeof documentVersion.$inferInsert, 'name' | 'namedBy' | 'namedAt' | 'replaced'>
>

/** Makes a version one that is kept; where it is only in the log so far, it is written down. */
async function keep(act: Act, { id }: ArtefactRecord, ref: string, kept: Kept): Promise<number> {
	const through = /^\d{1,15}$/.test(ref) ? Number(ref) : 0
	const [stored] = await act.tx
		.update(documentVersion)
		.set(kept)
		.where(and(eq(documentVersion.document, id), eq(documentVersion.throughSeq, through)))
		.returning({ through: documentVersion.throughSeq })
	if (stored) return through
	const stretch = await stretchUntil(act.tx, id, through)
	if (!stretch) throw new Refusal('state_changed')
	const { from, to, authors } = stretch
	const state = packed(await loadVersion(act.tx, id, ref))
	const row = { document: id, throughSeq: through, state, ...kept }
	await act.tx
		.insert(documentVersion)
		.values({ ...row, fromAt: from, toAt: to, authors: [...authors] })
	return through
}

/** A row of the log like any other of this person; whoever has the text open reads it again. */
export async function appendEdit(act: Act, id: string, doc: Y.Doc, update: Uint8Array) {
	const { personId } = act.by
	await act.tx
		.update(document)
		.set({ epoch: sql`${document.epoch} + 1`, fence: sql`${document.fence} + 1` })
		.where(eq(document.name, id))
	await act.tx.insert(documentClient).values({ document: id, clientId: doc.clientID, personId })
	await act.tx.insert(documentUpdate).values({ document: id, update, author: personId, at: act.at })
}
