import { and, eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { appeal as appealTable, panelMember } from '#schema/db/redress.ts'
import { isId } from '#schema/ids.ts'
import type { Db } from '../database/db.ts'
import { charterOf } from '../acting/place.ts'
import type { DecisionRecord } from '../acting/rows.ts'

export type AppealRow = typeof appealTable.$inferSelect
export type PanelRow = typeof panelMember.$inferSelect

export async function findAppeal(db: Db, id: string): Promise<AppealRow | null> {
	if (!isId(id)) return null
	const [row] = await db.select().from(appealTable).where(eq(appealTable.id, id))
	return row ?? null
}

export async function appealsOf(db: Db, decisionId: string): Promise<AppealRow[]> {
	return db
		.select()
		.from(appealTable)
		.where(eq(appealTable.decisionId, decisionId))
		.orderBy(appealTable.number)
}

export async function panelOf(db: Db, appealId: string): Promise<PanelRow[]> {
	return db
		.select()
		.from(panelMember)
		.where(eq(panelMember.appealId, appealId))
		.orderBy(panelMember.ticket)
}

/** [J4] Whether a member of the panel may speak: until it is settled as often as they like, then once. */
export function maySpeak({ status, decideBy }: AppealRow, seat: PanelRow, at: Date): boolean {
	if (at >= decideBy) return false
	return status === 'open' || (status === 'decided' && seat.votedAt === null)
}

/** Whether an appeal on a decision about this artefact is open: it stays as it is [J5]. */
export async function hasOpenAppeal(db: Db, artefactId: string): Promise<boolean> {
	const [row] = await db
		.select({ id: appealTable.id })
		.from(appealTable)
		.innerJoin(decisionTable, eq(decisionTable.id, appealTable.decisionId))
		.where(and(eq(decisionTable.artefactId, artefactId), eq(appealTable.status, 'open')))
		.limit(1)
	return row !== undefined
}

/** [J5] Whether a record must wait: an appeal is open, and the charter says that it suspends signing. */
export async function isSigningSuspended(db: Db, decision: DecisionRecord): Promise<boolean> {
	const { appeals } = (await charterOf(db, decision.charterId)).charter
	if (!appeals.suspends_signing) return false
	return (await appealsOf(db, decision.id)).some(({ status }) => status === 'open')
}
