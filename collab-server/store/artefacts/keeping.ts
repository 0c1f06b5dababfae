import type { RetentionClass } from '#schema/governance/retention.ts'
import { retentionEnd } from '#schema/governance/retention.ts'
import type { Place } from '../acting/ability.ts'
import type { Db } from '../database/db.ts'
import { abilityToConfirm, askedOn, barOn, lastDisposal, type Disposal } from './disposal.ts'
import { abilityToKeep, holdOn } from './holds.ts'
import { namesOf } from '../people/person-names.ts'
import type { ArtefactRecord } from '../acting/rows.ts'
import type { Ability, PersonRef } from '../acting/views.ts'

/** What holds a thing or a record, and how far its disposal is. */
export type HoldAndDisposal = {
	hold: { reason: string; by: PersonRef; at: string } | null
	disposal: {
		reason: string
		askedBy: PersonRef
		askedAt: string
		/** The certificate, once it is done. */
		done: { by: PersonRef; at: string; hashes: string[] } | null
	} | null
}

/** How long a thing is kept, what holds it, and how far its disposal is. */
export type KeepingView = HoldAndDisposal & {
	retention: RetentionClass | null
	/** The class the charter gives to what is archived without another choice. */
	usual: RetentionClass
	/** When the time of keeping ends; null when it never does, or has not begun. */
	ends: string | null
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
	const { asked, ...kept } = await holdAndDisposal(db, place, at)
	const keep = abilityToKeep(place, artefact, at)
	const bar = await barOn(db, place, artefact, at)
	return {
		retention: artefact.retentionClass,
		usual: place.charter.charter.records.retention_class,
		ends: ends?.toISOString() ?? null,
		...kept,
		may: {
			keep,
			askDisposal: keep ?? bar,
			confirmDisposal: asked ? (abilityToConfirm(place, artefact, asked, at) ?? bar) : keep
		}
	}
}

/** Of an artefact itself, or of one record of a decision on it. */
export async function holdAndDisposal(
	db: Db,
	place: Place & { artefact: ArtefactRecord },
	at: Date,
	recordId: string | null = null
): Promise<HoldAndDisposal & { asked: Disposal | null }> {
	const { artefact } = place
	const hold = await holdOn(db, artefact.id, recordId)
	const last = await lastDisposal(db, artefact.id, recordId)
	const asked = last?.doneAt ? last : await askedOn(db, place, artefact, at, recordId)
	const name = await namesOf(db, [
		hold?.setBy ?? null,
		asked?.askedBy ?? null,
		asked?.doneBy ?? null
	])
	return {
		asked,
		hold: hold && { reason: hold.reason, by: name(hold.setBy), at: hold.setAt.toISOString() },
		disposal: asked && {
			reason: asked.reason,
			askedBy: name(asked.askedBy),
			askedAt: asked.askedAt.toISOString(),
			done:
				asked.doneBy && asked.doneAt
					? { by: name(asked.doneBy), at: asked.doneAt.toISOString(), hashes: asked.hashes ?? [] }
					: null
		}
	}
}
