import { and, eq, lte } from 'drizzle-orm'
import { lot, lotCandidate } from '#schema/db/lots.ts'
import { assert } from '#schema/errors.ts'
import { compositionOf } from '#schema/governance/bands.ts'
import { drawPublicly, poolLines, seedOfPool } from '#schema/governance/public-draw.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { loadPlace } from '../acting/place.ts'
import type { Db } from '../database/db.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { eligibleAt } from '../voting/roll.ts'
import { findLot, participantIn, poolOf, type CandidateRow, type LotRow } from './lot-rows.ts'
import { forgetAnswers } from './lots.ts'

/** Draws at once what the clock has demanded in a process, so that no late job is noticed. */
export async function drawDue(db: Db, processId: string, at: Date): Promise<void> {
	const due = await db
		.select({ id: lot.id })
		.from(lot)
		.where(and(eq(lot.processId, processId), eq(lot.status, 'announced'), lte(lot.drawsAt, at)))
	for (const { id } of due) await drawLot(db, id, at)
}

/** [LT3] The draw itself, at its time, by the server. Doing it again changes nothing; too early is an error. */
export async function drawLot(db: Db, lotId: string, at: Date): Promise<void> {
	await inOneTransaction(db, null, at, async (work) => {
		const known = await findLot(work.tx, lotId)
		assert(known, 'a lot is never deleted')
		if (known.status !== 'announced') return
		if (at < known.drawsAt) throw new Error(`lot ${lotId} is not to be drawn yet`)
		const place = await loadPlace(work.tx, null, known.processId, at, 'share')
		assert(place, 'a lot belongs to a process')
		const row = await findLot(work.tx, lotId, 'update')
		if (row?.status !== 'announced') return
		const pool = await drawablePool(work.tx, place, row)
		if (pool.length < (row.roll.sortition?.size ?? 0)) await fail(work, place, row, pool.length)
		else await draw(work, place, row, pool)
		await forgetAnswers(work.tx, row.id)
		work.tell('process', { processId: place.process.id })
	})
}

/** [LT2] Who joined and could still be drawn at the instant of the draw. */
async function drawablePool(tx: Db, place: Place, row: LotRow): Promise<CandidateRow[]> {
	const eligible = await eligibleAt(tx, place, row.roll, row.drawsAt)
	const ids = new Set(eligible.map(({ personId }) => personId))
	return (await poolOf(tx, row.id)).filter(({ personId }) => ids.has(personId))
}

/** [LT3] Fewer people than places: nobody is drawn, for what was left would be no panel by lot. */
async function fail(work: Work, place: Place, row: LotRow, people: number): Promise<void> {
	await work.tx.update(lot).set({ status: 'failed', drawnAt: work.at }).where(eq(lot.id, row.id))
	work.enter(place, {
		type: 'lot-failed',
		subjectId: row.id,
		data: { people, size: row.roll.sortition?.size ?? 0 },
		byServer: true
	})
}

async function draw(work: Work, place: Place, row: LotRow, pool: CandidateRow[]): Promise<void> {
	const { strata = [], size = 0 } = row.roll.sortition ?? {}
	const people = pool.map((one) => ({ participant: participantIn(one), strata: one.strata ?? {} }))
	const lines = poolLines(people, strata)
	const seed = seedOfPool(row.secret, lines)
	const commitment = commitmentOf(row.secret)
	const { members } = drawPublicly({ size, pool: lines, seed, commitment, declined: [] })
	const cells = new Map(lines.map(({ participant, cell }) => [participant, cell]))
	const seated = new Set(members)
	const drawn = pool.filter((one) => seated.has(participantIn(one)))
	const answers = (of: CandidateRow[]) => of.map((one) => one.strata ?? {})
	await work.tx
		.update(lot)
		.set({
			...{ status: 'drawn', drawnAt: work.at, seed },
			composition: compositionOf(row.bands, answers(pool), answers(drawn))
		})
		.where(eq(lot.id, row.id))
	for (const one of pool) {
		await work.tx
			.update(lotCandidate)
			.set({ cell: cells.get(participantIn(one)) ?? null })
			.where(and(eq(lotCandidate.lotId, row.id), eq(lotCandidate.personId, one.personId)))
	}
	work.enter(place, {
		type: 'lot-drawn',
		subjectId: row.id,
		data: { people: pool.length, size, seed },
		byServer: true
	})
	const ids = drawn.map(({ personId }) => personId)
	await writeToPeople(work.tx, ids, place, '/lots', { kind: 'lot_drawn' }, work.at)
}
