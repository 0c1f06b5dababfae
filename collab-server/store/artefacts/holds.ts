import { and, desc, eq, isNull } from 'drizzle-orm'
import { legalHold } from '#schema/db/keeping.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { denialOf } from '#schema/governance/denials.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterArtefact } from '../acting/place.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import { requiredReason } from '../acting/texts.ts'
import { recordToKeep } from '../record/filed-rows.ts'

export type Hold = typeof legalHold.$inferSelect

/** [H2] [RM3] Whatever is held is neither archived nor disposed of, until somebody lifts the hold. */
export async function setHold(
	act: Act,
	needs: Acts['set-hold']['needs']
): Promise<Acts['set-hold']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeep(place, artefact, act.at))
	const record = await recordToKeep(act.tx, place, needs.record)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (await holdOn(act.tx, artefact.id, record)) throw new Refusal('state_changed')
	await act.tx.insert(legalHold).values({
		id: crypto.randomUUID(),
		artefactId: artefact.id,
		recordId: record,
		reason,
		setBy: act.by.personId,
		setAt: act.at
	})
	enter(act, place, 'hold-set', record ?? artefact.id, reason)
	return {}
}

export async function liftHold(
	act: Act,
	needs: Acts['lift-hold']['needs']
): Promise<Acts['lift-hold']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeep(place, artefact, act.at))
	const record = await recordToKeep(act.tx, place, needs.record)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	const hold = await holdOn(act.tx, artefact.id, record)
	if (!hold) throw new Refusal('state_changed')
	await act.tx
		.update(legalHold)
		.set({ liftedBy: act.by.personId, liftedAt: act.at, liftReason: reason })
		.where(eq(legalHold.id, hold.id))
	enter(act, place, 'hold-lifted', record ?? artefact.id, reason)
	return {}
}

/** Archiving, retention and holds are what secretaries look after. */
export function abilityToKeep(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	if (artefact.state === 'disposed')
		return denialOf({ code: 'disposed', rule: 'E_STATE' }, 'administer')
	const facts = { ...factsAbout(place, artefact), retention: true }
	return abilityTo('administer', place, { artefact }, facts, at)
}

/** The hold on an artefact itself, or on one record of a decision on it. */
export async function holdOn(
	db: Db,
	artefactId: string,
	recordId: string | null = null
): Promise<Hold | null> {
	const [hold] = await db
		.select()
		.from(legalHold)
		.where(
			and(
				eq(legalHold.artefactId, artefactId),
				recordId === null ? isNull(legalHold.recordId) : eq(legalHold.recordId, recordId),
				isNull(legalHold.liftedAt)
			)
		)
		.orderBy(desc(legalHold.setAt))
		.limit(1)
	return hold ?? null
}

function enter(
	act: Act,
	place: Place & { artefact: ArtefactRecord },
	type: 'hold-set' | 'hold-lifted',
	subjectId: string,
	reason: string
): void {
	act.enter(place, { type, subjectId, secret: { '/reason': reason } })
	act.tell('artefact', { artefactId: place.artefact.id, processId: place.process.id })
}
