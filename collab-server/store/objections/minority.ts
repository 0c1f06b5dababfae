import { and, eq, ne } from 'drizzle-orm'
import { objection as objectionTable } from '#schema/db/decisions.ts'
import { minorityStatement } from '#schema/db/redress.ts'
import { Refusal, type RefusalCode } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf } from '#schema/governance/decide.ts'
import { dissents } from '#schema/governance/objections.ts'
import { isReceiptKey, receiptOf } from '#schema/governance/receipt.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { isContestable } from '../redress/appeal-window.ts'
import { ownBallot } from '../voting/box.ts'
import type { Acts } from '../acting/commands.ts'
import type { Db } from '../database/db.ts'
import { enterDecision } from '../acting/place.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { hasVotedSecretly, slipsIn } from '../voting/secret-box.ts'
import { tellDecision } from '../decisions/settle.ts'
import { requiredText } from '../acting/texts.ts'

export type MinorityRow = typeof minorityStatement.$inferSelect

/** [O5] One statement for the record by somebody who objected or voted no, while appeals are open. */
export async function stateMinority(
	act: Act,
	needs: Acts['state-minority']['needs']
): Promise<Acts['state-minority']['answers']> {
	const place = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact, decision, process } = place
	must(abilityTo('view', place, { artefact, decision }, place.facts, act.at))
	const refusal = await refusalToState(act.tx, decision, process.timezone, act.by.personId, act.at)
	if (refusal) throw new Refusal(refusal)
	await refuseAgreeing(act, decision, needs.key)
	const text = requiredText(needs.text, 'text', LIMITS.reasonLength)
	await act.tx
		.insert(minorityStatement)
		.values({ decisionId: decision.id, personId: act.by.personId, text, at: act.at })
	act.enter(place, {
		type: 'minority-stated',
		subjectId: decision.id,
		secret: { '/text': text }
	})
	tellDecision(act, decision)
	return {}
}

/** Why this person cannot state anything for the minority now, or null. */
export async function refusalToState(
	db: Db,
	decision: DecisionRecord,
	timezone: string,
	personId: string,
	at: Date
): Promise<RefusalCode | null> {
	if (!(await isContestable(db, decision, timezone, at))) return 'appeal_not_open'
	if (!(await mayHaveDisagreed(db, decision, personId))) return 'statement_not_yours'
	return (await minorityOf(db, decision.id)) ? 'statement_taken' : null
}

export async function minorityOf(db: Db, decisionId: string): Promise<MinorityRow | null> {
	const [row] = await db
		.select()
		.from(minorityStatement)
		.where(eq(minorityStatement.decisionId, decisionId))
	return row ?? null
}

/** Under a secret rule nobody knows who disagreed: whoever voted may show it [O5]. */
async function mayHaveDisagreed(
	db: Db,
	decision: DecisionRecord,
	personId: string
): Promise<boolean> {
	if ((decision.rule as Rule).secrecy !== 'secret') return disagreed(db, decision.id, personId)
	const knowsNo = choicesOf(decision.rule as Rule).some(dissents)
	return knowsNo && (await hasVotedSecretly(db, decision.id, personId))
}

/**
 * [O5] Under a secret rule the key of a ballot shows, to the server and for this moment only, that it
 * is a no. That it was theirs is said by whoever states it, and kept nowhere but in their name.
 */
async function refuseAgreeing(
	{ tx }: Act,
	decision: DecisionRecord,
	key: string | undefined
): Promise<void> {
	if ((decision.rule as Rule).secrecy !== 'secret') return
	if (key === undefined || !isReceiptKey(key)) throw new Refusal('statement_without_key')
	const receipt = receiptOf(key)
	const slip = (await slipsIn(tx, decision.id)).find((one) => one.receipt === receipt)
	if (!slip || !('choice' in slip) || !dissents(slip.choice))
		throw new Refusal('statement_not_yours')
}

async function disagreed(db: Db, decisionId: string, personId: string): Promise<boolean> {
	const ballot = await ownBallot(db, decisionId, personId)
	if (ballot && dissents(ballot.choice)) return true
	const [objected] = await db
		.select({ id: objectionTable.id })
		.from(objectionTable)
		.where(
			and(
				eq(objectionTable.decisionId, decisionId),
				eq(objectionTable.personId, personId),
				ne(objectionTable.status, 'withdrawn')
			)
		)
		.limit(1)
	return objected !== undefined
}
