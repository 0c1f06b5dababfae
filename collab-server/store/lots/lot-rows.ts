import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { lot, lotCandidate } from '#schema/db/lots.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { drawPublicly, type PublicDraw } from '#schema/governance/public-draw.ts'
import { commitmentOf } from '#schema/governance/rules/lot.ts'
import type { RollRule } from '#schema/governance/rules/rule-parts.ts'
import { isId } from '#schema/ids.ts'
import { canonicalJson } from '#schema/record/canonical.ts'
import { participantOf } from '#schema/record/roll.ts'
import { enterProcess } from '../acting/place.ts'
import type { Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Lock } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'

export type LotRow = typeof lot.$inferSelect
export type CandidateRow = typeof lotCandidate.$inferSelect

export async function findLot(db: Db, id: string, lock?: Lock): Promise<LotRow | null> {
	if (!isId(id)) return null
	const query = db.select().from(lot).where(eq(lot.id, id))
	const [row] = await (lock ? query.for(lock) : query)
	return row ?? null
}

/** A lot as one person meets it. Locks process, then lot. */
export async function enterLot(act: Act, id: string): Promise<Place & { lot: LotRow }> {
	const known = await findLot(act.tx, id)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'share')
	const row = await findLot(act.tx, id, 'update')
	assert(row, 'a lot is never deleted')
	return { ...place, lot: row }
}

/** The lots of a process, the newest first. */
export async function lotsOf(db: Db, processId: string): Promise<LotRow[]> {
	return db
		.select()
		.from(lot)
		.where(eq(lot.processId, processId))
		.orderBy(desc(lot.announcedAt), desc(lot.id))
}

export async function poolOf(db: Db, lotId: string): Promise<CandidateRow[]> {
	return db
		.select()
		.from(lotCandidate)
		.where(eq(lotCandidate.lotId, lotId))
		.orderBy(asc(lotCandidate.personId))
}

/** Whether a panel drawn for this is one that a roll asks for: the same strata, the same size. */
export function fits({ roll }: Pick<LotRow, 'roll'>, asked: RollRule): boolean {
	return canonicalJson(roll.sortition ?? null) === canonicalJson(asked.sortition ?? null)
}

export function participantIn({ salt, personId }: Pick<CandidateRow, 'salt' | 'personId'>): string {
	return participantOf(salt, personId)
}

/** [LT4] What everybody may have of a draw; null before there is one. */
export function publicDrawOf(row: LotRow, pool: readonly CandidateRow[]): PublicDraw | null {
	if (row.seed === null) return null
	const lines = pool.filter(({ cell }) => cell !== null)
	return {
		size: row.roll.sortition?.size ?? 0,
		pool: lines
			.map((one) => ({ participant: participantIn(one), cell: one.cell ?? '' }))
			.toSorted((one, other) => (one.participant < other.participant ? -1 : 1)),
		seed: row.seed,
		commitment: commitmentOf(row.secret),
		declined: lines
			.filter(({ declinedNumber }) => declinedNumber !== null)
			.toSorted((one, other) => (one.declinedNumber ?? 0) - (other.declinedNumber ?? 0))
			.map(participantIn)
	}
}

/** Who sits on a panel now, by what was drawn and who declined. */
export function seatedIn(row: LotRow, pool: readonly CandidateRow[]): string[] {
	const draw = publicDrawOf(row, pool)
	if (!draw) return []
	const members = new Set(drawPublicly(draw).members)
	return pool.filter((one) => members.has(participantIn(one))).map(({ personId }) => personId)
}

/**
 * [P5] Since when each of those who sit on a panel does: since the draw, or since somebody before them
 * declined.
 */
export function seatedSince(row: LotRow, pool: readonly CandidateRow[]): Map<string, Date> {
	const draw = publicDrawOf(row, pool)
	if (!draw || !row.drawnAt) return new Map()
	const people = new Map(pool.map((one) => [participantIn(one), one]))
	const since = new Map<string, Date>()
	for (let declined = draw.declined.length; declined >= 0; declined--) {
		const last = people.get(draw.declined[declined - 1] ?? '')?.declinedAt ?? row.drawnAt
		const asIt = { ...draw, declined: draw.declined.slice(0, declined) }
		for (const member of drawPublicly(asIt).members) {
			const { personId = '' } = people.get(member) ?? {}
			since.set(personId, last)
		}
	}
	const seated = new Set(seatedIn(row, pool))
	return new Map([...since].filter(([personId]) => seated.has(personId)))
}

/**
 * [LT7] The newest panel that was drawn as a roll asks for it, until an instant where one is given, with its lot;
 * null where there is none.
 */
export async function panelFor(
	db: Db,
	processId: string,
	asked: RollRule,
	until?: Date
): Promise<{ lot: LotRow; members: string[]; since: Map<string, Date> } | null> {
	const rows = await db
		.select()
		.from(lot)
		.where(and(eq(lot.processId, processId), isNotNull(lot.seed)))
		.orderBy(desc(lot.drawnAt))
	const found = rows.find(
		(row) => fits(row, asked) && (!until || (row.drawnAt !== null && row.drawnAt <= until))
	)
	if (!found) return null
	const pool = await poolOf(db, found.id)
	return { lot: found, members: seatedIn(found, pool), since: seatedSince(found, pool) }
}

/** [LT7] Where a panel by lot decides, it was drawn, and somebody sits on it. */
export async function mustHavePanel(
	db: Db,
	{ process }: Pick<Place, 'process'>,
	{ roll }: { roll: RollRule }
): Promise<void> {
	if (!roll.sortition) return
	const panel = await panelFor(db, process.id, roll)
	if (panel?.lot.status !== 'drawn' || panel.members.length === 0)
		throw new Refusal('panel_not_drawn')
}
