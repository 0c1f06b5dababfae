import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { artefact as artefactTable } from '#schema/db/artefacts.ts'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { process as processTable } from '#schema/db/processes.ts'
import { EFFECTS, isPending } from '#schema/governance/effects.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../database/db.ts'

export type ProcessRow = typeof processTable.$inferSelect
export type ArtefactRecord = typeof artefactTable.$inferSelect
export type DecisionRecord = typeof decisionTable.$inferSelect

/** How long a row stays locked against others: `share` for acts inside, `update` for acts on it. */
export type Lock = 'share' | 'update'

export async function findProcess(db: Db, id: string, lock?: Lock): Promise<ProcessRow | null> {
	if (!isId(id)) return null
	const query = db.select().from(processTable).where(eq(processTable.id, id))
	const [row] = await (lock ? query.for(lock) : query)
	return row ?? null
}

export async function findArtefact(
	db: Db,
	id: string,
	lock?: Lock
): Promise<ArtefactRecord | null> {
	if (!isId(id)) return null
	const query = db.select().from(artefactTable).where(eq(artefactTable.id, id))
	const [row] = await (lock ? query.for(lock) : query)
	return row ?? null
}

export async function findDecision(
	db: Db,
	id: string,
	lock?: Lock
): Promise<DecisionRecord | null> {
	if (!isId(id)) return null
	const query = db.select().from(decisionTable).where(eq(decisionTable.id, id))
	const [row] = await (lock ? query.for(lock) : query)
	return row ?? null
}

/** The decision on this artefact that is announced or open, if any; there is at most one. */
export async function undecidedOf(db: Db, artefactId: string): Promise<DecisionRecord | null> {
	const [row] = await db
		.select()
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.artefactId, artefactId),
				inArray(decisionTable.status, ['announced', 'open'])
			)
		)
		.orderBy(desc(decisionTable.announcedAt))
		.limit(1)
	return row ?? null
}

/** The decision on this artefact that is counted and not over yet: somebody else has to answer. */
export async function pendingOf(db: Db, artefactId: string): Promise<DecisionRecord | null> {
	const [row] = await db
		.select()
		.from(decisionTable)
		.where(
			and(
				eq(decisionTable.artefactId, artefactId),
				inArray(decisionTable.effect, EFFECTS.filter(isPending))
			)
		)
		.limit(1)
	return row ?? null
}

/** The newest decision on this artefact that was not cancelled. */
export async function latestDecisionOn(db: Db, artefactId: string): Promise<DecisionRecord | null> {
	const [row] = await db
		.select()
		.from(decisionTable)
		.where(and(eq(decisionTable.artefactId, artefactId), ne(decisionTable.status, 'cancelled')))
		.orderBy(desc(decisionTable.announcedAt), desc(decisionTable.id))
		.limit(1)
	return row ?? null
}
