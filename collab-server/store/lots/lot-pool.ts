import { and, eq, max } from 'drizzle-orm'
import { lotCandidate } from '#schema/db/lots.ts'
import { Refusal, type Denial } from '#schema/errors.ts'
import { readStrata } from '#schema/governance/bands.ts'
import { abilityTo, factsAbout, must, type Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts, Nothing } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { abilityToVerify } from '../organisation/verifying.ts'
import { eligibleAt } from '../voting/roll.ts'
import { enterLot, type CandidateRow, type LotRow } from './lot-rows.ts'

const SALT_BYTES = 32

/**
 * [LT2] Puts somebody into a pool: oneself, or, by whoever may verify, somebody who cannot do so here. Doing
 * it again puts other answers in the place of the earlier ones.
 */
export async function joinLot(act: Act, needs: Acts['join-lot']['needs']): Promise<Nothing> {
	const place = await enterLot(act, needs.lot)
	const personId = needs.person ?? act.by.personId
	const noted = personId !== act.by.personId
	if (noted) must(await abilityToVerify(act.tx, place, act.at))
	must(abilityOfSuspended(place))
	refuseOver(place.lot, act.at)
	if (!(await isDrawable(act.tx, place, place.lot, personId, act.at)))
		throw new Refusal('not_drawable')
	const strata = readStrata(place.lot.bands, needs.strata)
	const notedBy = noted ? act.by.personId : null
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
	await act.tx
		.insert(lotCandidate)
		.values({ lotId: place.lot.id, personId, salt, strata, notedBy, at: act.at })
		.onConflictDoUpdate({
			target: [lotCandidate.lotId, lotCandidate.personId],
			set: { strata, notedBy, at: act.at }
		})
	act.enter(place, {
		type: noted ? 'lot-noted' : 'lot-joined',
		subjectId: place.lot.id,
		...(noted && { secret: { '/person': personId } })
	})
	return {}
}

/** [LT2] Takes oneself out of a pool, also when somebody else had put one there. Nothing of it is kept. */
export async function leaveLot(act: Act, needs: Acts['leave-lot']['needs']): Promise<Nothing> {
	const place = await enterLot(act, needs.lot)
	refuseOver(place.lot, act.at)
	await candidateIn(act.tx, place.lot, act.by.personId)
	await act.tx.delete(lotCandidate).where(isCandidate(place.lot, act.by.personId))
	act.enter(place, { type: 'lot-left', subjectId: place.lot.id })
	return {}
}

/**
 * [LT5] Does not take part: whoever was drawn, or waits. Whoever steers the process says it of somebody who
 * could not be drawn any more, and of nobody else.
 */
export async function declineSeat(
	act: Act,
	needs: Acts['decline-seat']['needs']
): Promise<Nothing> {
	const place = await enterLot(act, needs.lot)
	const personId = needs.person ?? act.by.personId
	if (personId !== act.by.personId) {
		must(abilityTo('facilitate', place, {}, factsAbout(place), act.at))
		if (await isDrawable(act.tx, place, place.lot, personId, act.at)) throw new Refusal('seat_held')
	}
	if (place.lot.status !== 'drawn') throw new Refusal('state_changed')
	const own = await candidateIn(act.tx, place.lot, personId)
	if (own.cell === null) throw new Refusal('not_in_pool')
	if (own.declinedNumber !== null) throw new Refusal('state_changed')
	const [last] = await act.tx
		.select({ number: max(lotCandidate.declinedNumber) })
		.from(lotCandidate)
		.where(eq(lotCandidate.lotId, place.lot.id))
	await act.tx
		.update(lotCandidate)
		.set({ declinedNumber: (last?.number ?? 0) + 1, declinedAt: act.at })
		.where(isCandidate(place.lot, personId))
	act.enter(place, {
		type: 'lot-declined',
		subjectId: place.lot.id,
		secret: { '/person': personId }
	})
	act.tell('process', { processId: place.process.id })
	return {}
}

/** [LT2] Whether somebody could stand on the roll the draw is for, interests and caps aside. */
export async function isDrawable(
	tx: Db,
	place: Place,
	{ roll }: LotRow,
	personId: string,
	at: Date
): Promise<boolean> {
	const eligible = await eligibleAt(tx, place, roll, at)
	return eligible.some((one) => one.personId === personId)
}

/** [A4] Who is suspended does not join, and puts nobody there. */
export function abilityOfSuspended({ actor }: Place): Denial | null {
	if (actor.suspendedUntil === null) return null
	const until = actor.suspendedUntil
	return { code: 'suspended', capability: 'vote', params: {}, whoCan: [], until }
}

/** [LT1] By the server's clock, whether or not a job has drawn already. */
function refuseOver({ status, drawsAt }: LotRow, at: Date): void {
	if (status !== 'announced' || drawsAt <= at) throw new Refusal('lot_over')
}

async function candidateIn(tx: Db, row: LotRow, personId: string): Promise<CandidateRow> {
	const [found] = await tx.select().from(lotCandidate).where(isCandidate(row, personId))
	if (!found) throw new Refusal('not_in_pool')
	return found
}

function isCandidate({ id }: LotRow, personId: string) {
	return and(eq(lotCandidate.lotId, id), eq(lotCandidate.personId, personId))
}
