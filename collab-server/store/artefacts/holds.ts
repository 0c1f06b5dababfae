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

export type Hold = typeof legalHold.$inferSelect

/** [H2] Whatever is held is neither archived nor disposed of, until somebody lifts the hold. */
export async function setHold(
	act: Act,
	needs: Acts['set-hold']['needs']
): Promise<Acts['set-hold']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeep(place, artefact, act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	if (await holdOn(act.tx, artefact.id)) throw new Refusal('state_changed')
	const id = crypto.randomUUID()
	const { personId } = act.by
	await act.tx
		.insert(legalHold)
		.values({ id, artefactId: artefact.id, reason, setBy: personId, setAt: act.at })
	enter(act, place, 'hold-set', artefact, reason)
	return {}
}

export async function liftHold(
	act: Act,
	needs: Acts['lift-hold']['needs']
): Promise<Acts['lift-hold']['answers']> {
	const place = await enterArtefact(act.tx, act.by.personId, needs.artefact, act.at, 'update')
	const { artefact } = place
	must(abilityToKeep(place, artefact, act.at))
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	const hold = await holdOn(act.tx, artefact.id)
	if (!hold) throw new Refusal('state_changed')
	await act.tx
		.update(legalHold)
		.set({ liftedBy: act.by.personId, liftedAt: act.at, liftReason: reason })
		.where(eq(legalHold.id, hold.id))
	enter(act, place, 'hold-lifted', artefact, reason)
	return {}
}

/** Archiving, retention and holds are what secretaries look after. */
export function abilityToKeep(place: Place, artefact: ArtefactRecord, at: Date): Denial | null {
	if (artefact.state === 'disposed')
		return denialOf({ code: 'disposed', rule: 'E_STATE' }, 'administer')
	const facts = { ...factsAbout(place, artefact), retention: true }
	return abilityTo('administer', place, { artefact }, facts, at)
}

export async function holdOn(db: Db, artefactId: string): Promise<Hold | null> {
	const [hold] = await db
		.select()
		.from(legalHold)
		.where(and(eq(legalHold.artefactId, artefactId), isNull(legalHold.liftedAt)))
		.orderBy(desc(legalHold.setAt))
		.limit(1)
	return hold ?? null
}

function enter(
	act: Act,
	place: Place,
	type: 'hold-set' | 'hold-lifted',
	artefact: ArtefactRecord,
	reason: string
): void {
	act.enter(place, { type, subjectId: artefact.id, secret: { '/reason': reason } })
	act.tell('artefact', { artefactId: artefact.id, processId: place.process.id })
}
