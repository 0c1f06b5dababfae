import { and, asc, eq, gte, inArray, isNull, lte, max, notExists } from 'drizzle-orm'
import {
	artefact as artefactTable,
	documentSnapshot,
	documentUpdate,
	documentVersion,
	frozenText
} from '#schema/db/artefacts.ts'
import { message, thread } from '#schema/db/comments.ts'
import { phaseChange } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import { addCalendarDays, addCalendarMonths } from '#schema/governance/calendar.ts'
import { isHeld } from '#schema/governance/motions.ts'
import { UNADOPTED_MONTHS, unadoptedEnd } from '#schema/governance/retention.ts'
import { LIMITS } from '#schema/limits.ts'
import { say, type Language } from '#schema/messages/format.ts'
import type { Place } from '../acting/ability.ts'
import { inOneTransaction, type Work } from '../acting/act.ts'
import { loadPlace } from '../acting/place.ts'
import { findArtefact, type ArtefactRecord } from '../acting/rows.ts'
import type { Db } from '../database/db.ts'
import { writeToPeople } from '../decisions/notices.ts'
import { motionsOn } from '../motions/motion-rows.ts'
import { holdersOf } from '../organisation/members-in-force.ts'
import { changeState } from './artefact-states.ts'
import { holdOn } from './holds.ts'
import { whoMayRead } from './readers.ts'

/** What nobody adopted, in the states in which it can still change or lies aside. */
const UNADOPTED = ['draft', 'in_review', 'withdrawn'] as const

/**
 * [H5] Puts into the bin what nobody adopted in the two years since the phase ended in which it was worked on, and
 * writes to whoever began it and runs the process, as far as they may read it: they can bring it back until its day [DT3], after which it is
 * destroyed as anything in the bin [DT4].
 */
export async function binUnadopted(db: Db, at: Date): Promise<void> {
	// A day more than any calendar makes of it: who is due is looked at one by one.
	const before = addCalendarDays(addCalendarMonths(at, -UNADOPTED_MONTHS, 'UTC'), 1, 'UTC')
	const frozen = db
		.select({ id: frozenText.id })
		.from(frozenText)
		.where(eq(frozenText.artefactId, artefactTable.id))
	const aside = await db
		.select({ id: artefactTable.id })
		.from(artefactTable)
		.where(
			and(
				inArray(artefactTable.state, [...UNADOPTED]),
				...[isNull(artefactTable.binnedUntil), isNull(artefactTable.motionOn)],
				...[lte(artefactTable.stateSince, before), notExists(frozen)]
			)
		)
	for (const { id } of aside) await inOneTransaction(db, null, at, (work) => binOne(work, id))
}

async function binOne(work: Work, id: string): Promise<void> {
	const { tx, at } = work
	const known = await findArtefact(tx, id)
	assert(known, 'an artefact is never deleted')
	const place = await loadPlace(tx, null, known.processId, at, 'share')
	const artefact = await findArtefact(tx, id, 'update')
	assert(place && artefact, 'an artefact belongs to a process')
	if (!(await isDue(tx, place, artefact, at)) || (await holdOn(tx, id))) return
	const { process } = place
	const binnedUntil = addCalendarDays(at, LIMITS.binDays, process.timezone)
	await changeState(work, place, artefact, 'withdrawn', {
		reason: say(process.language as Language, 'artefact.unadopted'),
		...{ frozenTextId: null, binnedUntil, byServer: true }
	})
	const stewards = await holdersOf(tx, process.id, ['facilitator'], at)
	const readers = await whoMayRead(tx, [artefact.createdBy, ...stewards], artefact, at)
	const letter = { kind: 'draft_ends', title: artefact.title, until: binnedUntil } as const
	await writeToPeople(tx, readers, place, `/${artefact.kind}s/${id}`, letter, at)
}

/** Somebody may have worked on it, or brought it back, a moment ago. */
async function isDue(
	tx: Db,
	{ process }: Place,
	artefact: ArtefactRecord,
	at: Date
): Promise<boolean> {
	if (!UNADOPTED.some((state) => state === artefact.state) || artefact.binnedUntil) return false
	const motions = await motionsOn(tx, artefact.id)
	if (motions.some(({ course, decision }) => isHeld(course) || decision)) return false
	const worked = await lastWorkedOn(tx, artefact)
	const ends = await tx
		.select({ at: phaseChange.at })
		.from(phaseChange)
		.where(and(eq(phaseChange.processId, process.id), gte(phaseChange.at, worked)))
		.orderBy(asc(phaseChange.at))
		.limit(1)
	const due = unadoptedEnd(ends[0]?.at ?? null, process.timezone)
	return due !== null && due <= at
}

/** When it was last moved, written in or spoken about. */
async function lastWorkedOn(tx: Db, { id, stateSince }: ArtefactRecord): Promise<Date> {
	const [wrote] = await tx
		.select({ at: max(documentUpdate.at) })
		.from(documentUpdate)
		.where(eq(documentUpdate.document, id))
	const [kept] = await tx
		.select({ at: max(documentVersion.toAt) })
		.from(documentVersion)
		.where(eq(documentVersion.document, id))
	const [settled] = await tx
		.select({ at: max(documentSnapshot.at) })
		.from(documentSnapshot)
		.where(eq(documentSnapshot.document, id))
	const [said] = await tx
		.select({ at: max(message.at) })
		.from(message)
		.innerJoin(thread, eq(thread.id, message.threadId))
		.where(eq(thread.artefactId, id))
	const times = [stateSince, wrote?.at, kept?.at, settled?.at, said?.at]
	return new Date(Math.max(...times.map((one) => one?.getTime() ?? 0)))
}
