import { desc, eq } from 'drizzle-orm'
import { measure, measureSeat } from '#schema/db/bodies.ts'
import type { Denial } from '#schema/errors.ts'
import { LADDER, type Step } from '#schema/governance/ladder.ts'
import { abilityTo, factsAbout, type Place } from '../acting/ability.ts'
import type { Caller } from '../acting/caller.ts'
import type { Db } from '../database/db.ts'
import { messageIn } from '../comments/comment-rows.ts'
import { cardIn } from '../processes/hidden-entries.ts'
import { abilityToReview, contestUntil, decisionToRemove } from './measure-reviews.ts'
import type { SeatRow } from './measure-panels.ts'
import { readsNames } from '../organisation/members.ts'
import { abilityToModerate, type MeasureRow } from './moderation.ts'
import { namesOf } from '../people/person-names.ts'
import { enterProcess } from '../acting/place.ts'
import { findArtefact } from '../acting/rows.ts'
import type { PersonRef } from '../acting/views.ts'

export type MeasureView = {
	id: string
	step: Step
	person: PersonRef
	mine: boolean
	by: PersonRef
	rule: string
	reason: string
	at: string
	until: string | null
	artefactId: string | null
	artefactTitle: string | null
	/** The words of a hidden card or comment, for its author and those who moderate. */
	words: string | null
	/** [N12] [K23] Their language, where it is not the one of the process. */
	wordsLanguage: string | null
	contest: { reason: string; at: string } | null
	/** Who looks at it again, until when; empty where no panel could be drawn. */
	panel: {
		by: PersonRef | null
		mine: boolean
		decided: boolean
		outcome: 'upheld' | 'lifted' | null
		reasons: string
	}[]
	reviewBy: string | null
	review: {
		by: PersonRef | null
		reason: string
		at: string
		outcome: 'upheld' | 'lifted' | 'undecided'
	} | null
	liftedAt: string | null
	carriedOutAt: string | null
	may: { contest: boolean; review: boolean; lift: boolean; remove: boolean }
}

export type ModerationView = {
	measures: MeasureView[]
	/** How often each step was taken, and how often taken back; null where the charter keeps it closed. */
	statistics: { step: Step; taken: number; lifted: number }[] | null
	steps: Step[]
	reasonRequired: boolean
	may: { moderate: Denial | null }
}

/**
 * Moderation as one person may see it: those who moderate or keep the minutes see every step, others
 * what was done to them; the numbers are for everybody, where the charter publishes them [B10].
 */
export async function moderationView(
	db: Db,
	caller: Caller,
	processId: string,
	at: Date
): Promise<ModerationView> {
	const place = await enterProcess(db, caller.personId, processId, at)
	const moderate = abilityToModerate(place, at)
	const rows = await db
		.select()
		.from(measure)
		.where(eq(measure.processId, processId))
		.orderBy(desc(measure.at), desc(measure.id))
	const sees = abilityTo('facilitate', place, {}, { queue_minutes: true }, at) === null
	const seats = await seatsIn(db, processId)
	const sits = (id: string) =>
		seats.some((seat) => seat.measureId === id && seat.personId === caller.personId)
	const shown = rows.filter(({ id, personId }) => sees || personId === caller.personId || sits(id))
	const { ladder, publish_statistics, reason_required } = place.charter.charter.moderation
	const steps = LADDER.filter((step) => ladder.includes(step))
	return {
		measures: await viewsOf(db, place, shown, seats, at),
		statistics:
			publish_statistics || sees
				? steps.map((step) => ({
						step,
						taken: rows.filter((row) => row.step === step).length,
						lifted: rows.filter((row) => row.step === step && row.liftedAt).length
					}))
				: null,
		steps,
		reasonRequired: reason_required,
		may: { moderate }
	}
}

async function viewsOf(
	db: Db,
	place: Place,
	rows: MeasureRow[],
	allSeats: SeatRow[],
	at: Date
): Promise<MeasureView[]> {
	const name = await namesOf(db, [
		...rows.flatMap((row) => [row.personId, row.byPerson, row.reviewedBy]),
		...allSeats.map(({ personId }) => personId)
	])
	const named = (id: string) =>
		readsNames(place.actor) || id === place.actor.personId ? name(id) : null
	const moderates = abilityToModerate(place, at) === null
	return Promise.all(
		rows.map(async (row) => {
			const mine = row.personId === place.actor.personId
			const standing = row.liftedAt === null && row.carriedOutAt === null
			const awaitsReview = standing && row.contestedAt !== null && row.reviewedAt === null
			const seats = allSeats.filter(({ measureId }) => measureId === row.id)
			return {
				id: row.id,
				step: row.step,
				person: name(row.personId),
				mine,
				by: name(row.byPerson),
				rule: row.rule,
				reason: row.reason,
				at: row.at.toISOString(),
				until: row.until?.toISOString() ?? null,
				...(await artefactOf(db, place, row, at)),
				contest: row.contestedAt && {
					reason: row.contestReason ?? '',
					at: row.contestedAt.toISOString()
				},
				panel: seats.map((seat) => panelMemberView(seat, row, named, place.actor.personId)),
				reviewBy: row.reviewBy?.toISOString() ?? null,
				review: row.reviewedAt && {
					by: row.reviewedBy ? name(row.reviewedBy) : null,
					reason: row.reviewReason ?? '',
					at: row.reviewedAt.toISOString(),
					outcome: row.outcome ?? (row.liftedAt ? 'lifted' : 'upheld')
				},
				liftedAt: row.liftedAt?.toISOString() ?? null,
				carriedOutAt: row.carriedOutAt?.toISOString() ?? null,
				may: {
					contest: mine && standing && row.contestedAt === null && at < contestUntil(place, row),
					review: awaitsReview && mayReview(place, row, seats, at),
					lift: standing && moderates && !mine,
					remove: standing && moderates && (await decisionToRemove(db, row)) !== null
				}
			}
		})
	)
}

/** What each of them found is shown to themselves, and to all who see the step once it is over. */
function panelMemberView(
	seat: SeatRow,
	row: MeasureRow,
	named: (id: string) => PersonRef | null,
	personId: string | null
): MeasureView['panel'][number] {
	const mine = seat.personId === personId
	const open = !mine && row.reviewedAt === null
	return {
		by: named(seat.personId),
		mine,
		decided: seat.votedAt !== null,
		outcome: open ? null : seat.outcome,
		reasons: open ? '' : seat.reasons
	}
}

function mayReview(place: Place, row: MeasureRow, seats: SeatRow[], at: Date): boolean {
	if (!row.reviewBy) return abilityToReview(place, row, at) === null
	const sits = seats.some(({ personId }) => personId === place.actor.personId)
	return sits && at < row.reviewBy && place.actor.suspendedUntil === null
}

async function seatsIn(db: Db, processId: string): Promise<SeatRow[]> {
	const rows = await db
		.select({ seat: measureSeat })
		.from(measureSeat)
		.innerJoin(measure, eq(measure.id, measureSeat.measureId))
		.where(eq(measure.processId, processId))
		.orderBy(measureSeat.personId)
	return rows.map(({ seat }) => seat)
}

async function artefactOf(
	db: Db,
	place: Place,
	{ artefactId, entryId }: MeasureRow,
	at: Date
): Promise<Pick<MeasureView, 'artefactId' | 'artefactTitle' | 'words' | 'wordsLanguage'>> {
	const artefact = artefactId ? await findArtefact(db, artefactId) : null
	const seen = artefact && !abilityTo('view', place, { artefact }, factsAbout(place, artefact), at)
	const card = seen && entryId ? await cardIn(db, artefact.id, entryId) : null
	const message = seen && entryId ? await messageIn(db, artefact.id, entryId) : null
	return {
		artefactId: seen ? artefact.id : null,
		artefactTitle: seen ? artefact.title : null,
		words: message ? message.text : card && [card.title, card.text].filter(Boolean).join('\n'),
		wordsLanguage: (message ? message.language : card?.lang) ?? null
	}
}
