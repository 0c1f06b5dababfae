import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import * as Y from 'yjs'
import { frozenSection } from '#schema/db/artefacts.ts'
import { overlapping, sectionsOf } from '#schema/docs/sections.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterArtefact } from '../acting/place.ts'
import { heldMotions, zonesOf } from '../motions/motion-rows.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { instant, optionalText, requiredReason } from '../acting/texts.ts'
import { bumpEpoch, loadDocument } from './updates.ts'

export type FrozenSection = typeof frozenSection.$inferSelect

/**
 * [K16] Freezes one section of a text that is still worked on: from its heading to the next one of its
 * rank. What is on disk at this moment stays; nothing judged before lands in it any more.
 */
export async function freezeSection(
	act: Act,
	needs: Acts['freeze-section']['needs']
): Promise<Acts['freeze-section']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToFreezeSection(place, artefact, act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	const until = needs.until ? instant(needs.until, 'until') : null
	if (until && until <= act.at) throw new Refusal('malformed', { field: 'until' })
	await bumpEpoch(act.tx, artefact.id)
	const doc = new Y.Doc()
	Y.applyUpdate(doc, await loadDocument(act.tx, artefact.id))
	const section = sectionsOf(doc).find(({ heading }) => heading === needs.heading)
	if (!section) throw new Refusal('section_unknown', { field: 'heading' })
	const { heading, title, first, last } = section
	const sections = await frozenSectionsOf(act.tx, artefact.id, act.at)
	const others = sections.map((row) => ({ ...row, until: null }))
	const motions = zonesOf(await heldMotions(act.tx, artefact))
	if (overlapping(doc, section, [...others, ...motions])) throw new Refusal('section_frozen')
	const id = crypto.randomUUID()
	const row = { id, artefactId: artefact.id, heading, title, first, last, reason, until }
	await act.tx.insert(frozenSection).values({ ...row, frozenBy: act.by.personId, frozenAt: act.at })
	act.enter(place, {
		type: 'section-frozen',
		subjectId: artefact.id,
		data: { section: id, until: until?.toISOString() ?? null },
		secret: { '/title': title, '/reason': reason }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return { sectionId: id }
}

/** Opens a section again before its time. */
export async function openSection(
	act: Act,
	needs: Acts['open-section']['needs']
): Promise<Acts['open-section']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToFreezeSection(place, artefact, act.at))
	const open = await frozenSectionsOf(act.tx, artefact.id, act.at)
	const section = open.find(({ id }) => id === needs.section)
	if (!isId(needs.section) || !section) throw new Refusal('state_changed')
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	await act.tx
		.update(frozenSection)
		.set({ openedBy: act.by.personId, openedAt: act.at })
		.where(eq(frozenSection.id, section.id))
	act.enter(place, {
		type: 'section-opened',
		subjectId: artefact.id,
		data: { section: section.id },
		secret: { '/title': section.title, ...(reason && { '/reason': reason }) }
	})
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
	return {}
}

/** Who runs the process, while the text is worked on. */
export function abilityToFreezeSection(
	place: Place,
	artefact: ArtefactRecord,
	at: Date
): Denial | null {
	const code = artefact.kind !== 'document' ? 'kind' : artefact.state
	if (code !== 'draft' && code !== 'in_review')
		return denialOf({ code, rule: 'E_STATE' }, 'facilitate')
	return abilityTo('facilitate', place, { artefact }, factsAbout(place, artefact), at)
}

/** The sections of a text that are frozen at an instant, in the order in which they were. */
export async function frozenSectionsOf(
	db: Db,
	artefactId: string,
	at: Date
): Promise<FrozenSection[]> {
	return db
		.select()
		.from(frozenSection)
		.where(
			and(
				eq(frozenSection.artefactId, artefactId),
				isNull(frozenSection.openedAt),
				or(isNull(frozenSection.until), gt(frozenSection.until, at))
			)
		)
		.orderBy(asc(frozenSection.frozenAt), asc(frozenSection.id))
}
