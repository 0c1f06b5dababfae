import { asc, eq } from 'drizzle-orm'
import { advice as adviceTable, verdict as verdictTable } from '#schema/db/decisions.ts'
import type { Extras } from '#schema/governance/decide.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import type { Db } from '../database/db.ts'
import type { DecisionRecord } from '../acting/rows.ts'

export type AdviceRow = typeof adviceTable.$inferSelect
export type VerdictRow = typeof verdictTable.$inferSelect

export async function adviceOn(db: Db, decisionId: string): Promise<AdviceRow[]> {
	return db
		.select()
		.from(adviceTable)
		.where(eq(adviceTable.decisionId, decisionId))
		.orderBy(asc(adviceTable.at), asc(adviceTable.id))
}

export async function verdictOn(db: Db, decisionId: string): Promise<VerdictRow | null> {
	const [row] = await db.select().from(verdictTable).where(eq(verdictTable.decisionId, decisionId))
	return row ?? null
}

/** What was advised, decided or called, as it is counted [D24]-[D26]. */
export async function foundIn(
	db: Db,
	decision: DecisionRecord
): Promise<Pick<Extras, 'advice' | 'verdict' | 'call'>> {
	const { method } = countedRule(decision.rule as Rule)
	if (method !== 'advice' && method !== 'delegated' && method !== 'rough_consensus') return {}
	const found = await verdictOn(db, decision.id)
	const advice = (await adviceOn(db, decision.id)).map(({ from, reply }) => {
		return { from, answered: reply !== null }
	})
	if (!found) return { advice }
	const { finds, reasons, amount } = found
	if (method === 'rough_consensus')
		return { call: { finds: finds === 'adopted' ? 'consensus' : 'no_consensus', reasons } }
	return { advice, verdict: { finds, reasons, ...(amount !== null && { amount }) } }
}
