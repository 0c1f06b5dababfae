import type { RetentionClass } from '#schema/governance/retention.ts'
import { retentionEnd } from '#schema/governance/retention.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { abilityToConfirm, askedOn, barOn, lastDisposal } from './disposal.ts'
import { abilityToKeep, holdOn } from './holds.ts'
import { namesOf } from '../people/person-names.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { Ability, PersonRef } from '../acting/views.ts'

/** How long a thing is kept, what holds it, and how far its disposal is. */
export type KeepingView = {
	retention: RetentionClass | null
	/** The class the charter gives to what is archived without another choice. */
	usual: RetentionClass
	/** When the time of keeping ends; null when it never does, or has not begun. */
	ends: string | null
	hold: { reason: string; by: PersonRef; at: string } | null
	disposal: {
		reason: string
		askedBy: PersonRef
		askedAt: string
		/** The certificate, once it is done. */
		done: { by: PersonRef; at: string; hashes: string[] } | null
	} | null
	may: { keep: Ability; askDisposal: Ability; confirmDisposal: Ability }
}

export async function keepingOf(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	at: Date
): Promise<KeepingView> {
	const { artefact, process } = place
	const archivedAt = artefact.state === 'archived' ? artefact.stateSince : null
	const ends = archivedAt && retentionEnd(artefact.retentionClass, archivedAt, process.timezone)
	const hold = await holdOn(db, artefact.id)
	const last = await lastDisposal(db, artefact.id)
	const asked = last?.doneAt ? last : await askedOn(db, place, artefact, at)
	const name = await namesOf(db, [
		hold?.setBy ?? null,
		asked?.askedBy ?? null,
		asked?.doneBy ?? null
	])
	const keep = abilityToKeep(place, artefact, at)
	const bar = await barOn(db, place, artefact, at)
	return {
		retention: artefact.retentionClass,
		usual: place.charter.charter.records.retention_class,
		ends: ends?.toISOString() ?? null,
		hold: hold && { reason: hold.reason, by: name(hold.setBy), at: hold.setAt.toISOString() },
		disposal: asked && {
			reason: asked.reason,
			askedBy: name(asked.askedBy),
			askedAt: asked.askedAt.toISOString(),
			done:
				asked.doneBy && asked.doneAt
					? { by: name(asked.doneBy), at: asked.doneAt.toISOString(), hashes: asked.hashes ?? [] }
					: null
		},
		may: {
			keep,
			askDisposal: keep ?? bar,
			confirmDisposal: asked ? (abilityToConfirm(place, artefact, asked, at) ?? bar) : keep
		}
	}
}
