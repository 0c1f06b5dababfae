import { eq } from 'drizzle-orm'
import { decision as decisionTable } from '#schema/db/decisions.ts'
import { extension as extensionTable } from '#schema/db/redress.ts'
import { Refusal } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { checkExtension, reminderAt } from '#schema/governance/window.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enqueue } from '../database/jobs.ts'
import { enterDecision } from '../acting/place.ts'
import { tellDecision } from './settle.ts'
import { instant, requiredReason } from '../acting/texts.ts'

export type ExtensionRow = typeof extensionTable.$inferSelect

/** [W4] Puts the end off, once, before it has come, with a reason; never nearer. */
export async function extendDecision(
	act: Act,
	needs: Acts['extend-decision']['needs']
): Promise<Acts['extend-decision']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision } = place
	must(abilityTo('facilitate', place, { artefact, decision }, place.facts, act.at))
	const alive = decision.status === 'announced' || decision.status === 'open'
	if (!alive || act.at >= decision.closesAt) throw new Refusal('ballot_closed')
	const to = instant(needs.closesAt, 'closesAt')
	const extended = (await extensionOf(act.tx, decision.id)) !== null
	const refusal = checkExtension(decision.rule as Rule, decision, to, extended)
	if (refusal) throw refusal
	const reason = requiredReason(needs.reason, LIMITS.reasonLength)
	const row = { decisionId: decision.id, personId: act.by.personId, reason, at: act.at }
	await act.tx.insert(extensionTable).values({ ...row, from: decision.closesAt, to })
	await act.tx
		.update(decisionTable)
		.set({ closesAt: to, remindedAt: null })
		.where(eq(decisionTable.id, decision.id))
	await keepClock(act.tx, { ...decision, closesAt: to })
	act.enter(place, {
		type: 'decision-extended',
		subjectId: decision.id,
		data: { from: decision.closesAt.toISOString(), to: to.toISOString() },
		secret: { '/reason': reason }
	})
	tellDecision(act, decision)
	return {}
}

export async function extensionOf(db: Db, decisionId: string): Promise<ExtensionRow | null> {
	const [row] = await db
		.select()
		.from(extensionTable)
		.where(eq(extensionTable.decisionId, decisionId))
	return row ?? null
}

/** Jobs for the new end; those for the old one find that it has moved and do nothing. */
async function keepClock(tx: Db, decision: { id: string; opensAt: Date; closesAt: Date }) {
	const data = { decisionId: decision.id }
	const singletonKey = `${decision.id} ${decision.closesAt.toISOString()}`
	await enqueue(tx, 'close-decision', data, { startAfter: decision.closesAt, singletonKey })
	const startAfter = reminderAt(decision.opensAt, decision.closesAt)
	await enqueue(tx, 'remind-voters', data, { startAfter, singletonKey })
}
