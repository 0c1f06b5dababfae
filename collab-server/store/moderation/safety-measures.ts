import { and, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { safetyMeasure } from '#schema/db/bodies.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { Refusal, assert } from '#schema/errors.ts'
import { isId } from '#schema/ids.ts'
import { WITHHOLDABLE, type Withholdable } from '#schema/governance/narrowing.ts'
import { LIMITS } from '#schema/limits.ts'
import { must, type Place } from '../acting/ability.ts'
import { inOneTransaction, type Act, type Work } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { abilityToModerate } from './moderation.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { enterArtefact, enterProcess, loadPlace } from '../acting/place.ts'
import { namesOf } from '../people/person-names.ts'
import { instant, requiredReason } from '../acting/texts.ts'
import type { SafetyView } from '../acting/views.ts'

type SafetyRow = typeof safetyMeasure.$inferSelect

/**
 * [B17] In an emergency whoever facilitates holds back contributing, for everybody and for 72 hours at
 * most. It only takes away, stands in the log, and those who keep the minutes are told.
 */
export async function takeSafetyMeasure(
	act: Act,
	needs: Acts['take-safety-measure']['needs']
): Promise<Acts['take-safety-measure']['answers']> {
	const place = await enterProcess(act.tx, act.by.personId, needs.process, act.at, 'update')
	must(abilityToModerate(place, act.at))
	const artefactId = needs.artefact ? await artefactIn(act, place, needs.artefact) : null
	const withholds = withheld(needs.withholds)
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	const until = endOf(needs.until, act.at)
	await refuseRepeat(act, place, artefactId, withholds)
	if (withholds.includes('comment')) await refuseSilence(act.tx, place, artefactId)
	const id = crypto.randomUUID()
	const row = { id, processId: place.process.id, artefactId, withholds, reason, until, at: act.at }
	await act.tx.insert(safetyMeasure).values({ ...row, byPerson: act.by.personId })
	await enqueue(act.tx, 'safety-measure-due', { measureId: id }, { startAfter: until })
	act.enter(place, {
		type: 'safety-measure-taken',
		subjectId: artefactId ?? place.process.id,
		data: { measure: id, artefact: artefactId, withholds, until: until.toISOString() },
		secret: { '/reason': reason }
	})
	await report(act, place, 'safety_taken')
	return { measureId: id }
}

/** Ends what is held back before its time. */
export async function endSafetyMeasure(
	act: Act,
	needs: Acts['end-safety-measure']['needs']
): Promise<Acts['end-safety-measure']['answers']> {
	const known = await findMeasure(act.tx, needs.measure)
	if (!known) throw new Refusal('not_found')
	const place = await enterProcess(act.tx, act.by.personId, known.processId, act.at, 'update')
	must(abilityToModerate(place, act.at))
	const row = await findMeasure(act.tx, known.id)
	if (!row || row.endedAt !== null || row.until <= act.at) throw new Refusal('state_changed')
	await end(act, place, row, act.by.personId)
	return {}
}

/** [B19] Its time is over: the log says so, and those who were told of it are told again. */
export async function safetyMeasureDue(db: Db, measureId: string, at: Date): Promise<void> {
	await inOneTransaction(db, null, at, async (work) => {
		const known = await findMeasure(work.tx, measureId)
		assert(known, 'a safety measure is never deleted')
		const place = await loadPlace(work.tx, null, known.processId, at, 'update')
		assert(place, 'a safety measure belongs to a process')
		const row = await findMeasure(work.tx, measureId)
		if (row && row.endedAt === null && row.until <= at) await end(work, place, row, null)
	})
}

/** What is held back now, as everybody sees it who may see what it is about. */
export async function safetyIn(
	db: Db,
	place: Place,
	visible: readonly { id: string; title: string }[],
	at: Date
): Promise<SafetyView[]> {
	const rows = await db
		.select()
		.from(safetyMeasure)
		.where(
			and(
				eq(safetyMeasure.processId, place.process.id),
				isNull(safetyMeasure.endedAt),
				gt(safetyMeasure.until, at)
			)
		)
		.orderBy(desc(safetyMeasure.at))
	const name = await namesOf(
		db,
		rows.map(({ byPerson }) => byPerson)
	)
	const may = { end: abilityToModerate(place, at) }
	return rows.flatMap((row) => {
		const about = visible.find(({ id }) => id === row.artefactId) ?? null
		if (row.artefactId !== null && !about) return []
		const artefact = about && { id: about.id, title: about.title }
		const times = { at: row.at.toISOString(), until: row.until.toISOString() }
		const { id, withholds, reason } = row
		return [{ id, artefact, withholds, reason, by: name(row.byPerson), ...times, may }]
	})
}

async function artefactIn(act: Act, place: Place, id: string): Promise<string> {
	const { artefact, process } = await enterArtefact(act.tx, act.by.personId, id, act.at)
	if (process.id !== place.process.id) throw new Refusal('not_found')
	return artefact.id
}

/** [B17] Nothing but contributing is ever held back: what would be more than that is refused. */
function withheld(asked: unknown): Withholdable[] {
	const list: unknown[] = Array.isArray(asked) ? asked : []
	const known = WITHHOLDABLE.filter((capability) => list.includes(capability))
	if (known.length === 0 || known.length !== list.length)
		throw new Refusal('malformed', { field: 'withholds' })
	return known
}

function endOf(asked: unknown, at: Date): Date {
	const until = instant(asked, 'until')
	if (until <= at || until.getTime() > at.getTime() + LIMITS.safetyMs)
		throw new Refusal('measure_too_long', { hours: LIMITS.safetyMs / HOUR_MS })
	return until
}
const HOUR_MS = 3_600_000

/** [B19] One emergency is not made longer by another: as much time as one may last lies between two. */
async function refuseRepeat(
	{ tx, at }: Act,
	place: Place,
	artefactId: string | null,
	withholds: readonly Withholdable[]
): Promise<void> {
	const rows = await tx
		.select()
		.from(safetyMeasure)
		.where(
			and(
				eq(safetyMeasure.processId, place.process.id),
				artefactId === null
					? undefined
					: or(isNull(safetyMeasure.artefactId), eq(safetyMeasure.artefactId, artefactId))
			)
		)
	const again = rows
		.filter((row) => row.withholds.some((one) => withholds.includes(one)))
		.map((row) => (row.endedAt ?? row.until).getTime() + LIMITS.safetyMs)
	const latest = Math.max(...again)
	if (latest > at.getTime()) {
		throw new Refusal('safety_rest', { hours: Math.ceil((latest - at.getTime()) / HOUR_MS) })
	}
}

/** [B18] Where a decision is announced or open, people go on talking about it. */
async function refuseSilence(tx: Db, place: Place, artefactId: string | null): Promise<void> {
	const [running] = await tx
		.select({ id: decisionTable.id })
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.processId, place.process.id),
				inArray(decisionTable.status, ['announced', 'open']),
				artefactId === null ? undefined : eq(decisionTable.artefactId, artefactId)
			)
		)
		.limit(1)
	if (running) throw new Refusal('decision_open')
}

async function end(work: Work, place: Place, row: SafetyRow, by: string | null): Promise<void> {
	await work.tx
		.update(safetyMeasure)
		.set({ endedAt: work.at, endedBy: by })
		.where(eq(safetyMeasure.id, row.id))
	work.enter(place, {
		type: 'safety-measure-ended',
		subjectId: row.artefactId ?? place.process.id,
		data: { measure: row.id, artefact: row.artefactId },
		...(by === null && { byServer: true as const })
	})
	await report(work, place, 'safety_ended')
}

/** [B19] Open pages hear of it at once; those who keep the minutes, and who appeals go to, by mail. */
async function report(
	work: Work,
	place: Place,
	kind: 'safety_taken' | 'safety_ended'
): Promise<void> {
	work.tell('process', { processId: place.process.id })
	const secretaries = await holdersOf(work.tx, place.process.id, ['secretary'], work.at)
	const readers = secretaries.length
		? secretaries
		: await holdersOf(work.tx, place.process.id, ['official'], work.at)
	await writeToPeople(work.tx, readers, place, '/moderation', { kind }, work.at)
}

async function findMeasure(db: Db, id: string): Promise<SafetyRow | null> {
	if (!isId(id)) return null
	const [row] = await db.select().from(safetyMeasure).where(eq(safetyMeasure.id, id))
	return row ?? null
}
