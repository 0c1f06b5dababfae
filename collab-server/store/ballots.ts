import { ballot as ballotTable } from '#schema/db/decisions.ts'
import { Refusal, type Denial, type RefusalCode } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf } from '#schema/governance/decide.ts'
import { reasonRequired } from '#schema/governance/secrecy.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsInDecision } from './ability.ts'
import type { Act } from './act.ts'
import type { Acts } from './commands.ts'
import { ownBallot } from './box.ts'
import { takeBack } from './delegations.ts'
import { makeObjection, withdrawOwnObjections } from './objections.ts'
import { enterDecision } from './place.ts'
import { openIfDue, tellDecision } from './settle.ts'
import { optionalText } from './texts.ts'

/**
 * Casts a ballot, or changes one's own until the close [F3] [F4]. The ledger gets an entry for each
 * act, with the choice as a commitment only; what counts is the last.
 */
export async function castBallot(
	act: Act,
	needs: Acts['cast-ballot']['needs']
): Promise<Acts['cast-ballot']['answers']> {
	const entered = await enterDecision(act.tx, act.by.personId, needs.decision, act.at, 'update')
	const { artefact } = entered
	const decision = await openIfDue(act, entered, entered.decision)
	const facts = await factsInDecision(act.tx, entered, decision)
	refuseBallot(abilityTo('vote', entered, { artefact, decision }, facts, act.at))

	const rule = decision.rule as Rule
	if (!choicesOf(rule).includes(needs.choice)) throw new Refusal('choice_unknown')
	const own = await ownBallot(act.tx, decision.id, act.by.personId)
	if (own && rule.change_vote === 'no') throw new Refusal('conflict')
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	const objects = needs.choice === 'object'
	if (!objects && reason === '' && reasonRequired(rule, needs.choice))
		throw new Refusal('reason_missing')

	const counts = { choice: needs.choice, reason, castAt: act.at }
	await act.tx
		.insert(ballotTable)
		.values({ decisionId: decision.id, personId: act.by.personId, ...counts })
		.onConflictDoUpdate({ target: [ballotTable.decisionId, ballotTable.personId], set: counts })
	await takeBack(act.tx, decision.id, act.by.personId)
	act.enter(entered, {
		type: 'ballot-cast',
		subjectId: decision.id,
		secret: { '/choice': needs.choice, '/reason': reason }
	})
	const objectionId = objects
		? await makeObjection(act, entered, decision, needs.objection)
		: await withdrawOwnObjections(act, entered, decision)
	tellDecision(act, decision)
	return { castAt: act.at.toISOString(), objectionId }
}

const REFUSAL_OF: Record<string, RefusalCode> = {
	no_decision: 'ballot_closed',
	ballot_closed: 'ballot_closed',
	ballot_not_open: 'ballot_not_open',
	not_on_roll: 'not_on_roll'
}

function refuseBallot(denial: Denial | null): void {
	if (denial) throw new Refusal(REFUSAL_OF[denial.code] ?? 'forbidden', {}, denial)
}
