import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { lot, lotCandidate } from '#schema/db/lots.ts'
import { membership } from '#schema/db/processes.ts'
import { assert } from '#schema/errors.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import { loadPlace } from '../acting/place.ts'
import type { Db } from '../database/db.ts'

/** The processes somebody ever took part in, locked, in one order for everybody. */
export async function lockPlacesOf({ tx, at }: Work, personId: string): Promise<Place[]> {
	const rows = await tx
		.selectDistinct({ processId: membership.processId })
		.from(membership)
		.where(eq(membership.personId, personId))
		.orderBy(asc(membership.processId))
	const places: Place[] = []
	for (const { processId } of rows) places.push(await lockedPlace(tx, processId, at))
	return places
}

/** [PD2] Ends every role of a person and forgets what was verified about them. */
export async function leavePlaces(
	work: Work,
	places: readonly Place[],
	personId: string
): Promise<void> {
	for (const place of places) await leave(work, place, personId)
	await leavePools(work.tx, personId)
}

async function lockedPlace(tx: Db, processId: string, at: Date): Promise<Place> {
	const place = await loadPlace(tx, null, processId, at, 'update')
	assert(place, `process ${processId} exists`)
	return place
}

async function leave({ tx, at, enter, tell }: Work, place: Place, personId: string): Promise<void> {
	const own = and(eq(membership.processId, place.process.id), eq(membership.personId, personId))
	const ended = await tx
		.update(membership)
		.set({ until: at })
		.where(and(own, or(isNull(membership.until), gt(membership.until, at))))
		.returning({ id: membership.id, role: membership.role })
	await tx.update(membership).set({ attributes: [] }).where(own)
	// Neither who left nor who asked for it: the entry of the erasure says what happened [PD2].
	for (const { id, role } of ended)
		enter(place, {
			type: 'role-ended',
			subjectId: place.process.id,
			data: { membership: id, role },
			byServer: true
		})
	tell('membership', { processId: place.process.id, personId })
}

/** Out of pools that nobody was drawn from yet; what was drawn names nobody [LT6]. */
async function leavePools(tx: Db, personId: string): Promise<void> {
	const open = tx.select({ id: lot.id }).from(lot).where(eq(lot.status, 'announced'))
	await tx
		.delete(lotCandidate)
		.where(and(eq(lotCandidate.personId, personId), inArray(lotCandidate.lotId, open)))
}
