import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import { ballot as ballotTable } from '#schema/db/decisions.ts'
import { Refusal, type Denial, type RefusalCode } from '#schema/errors.ts'
import type { Rule } from '#schema/governance/charter.ts'
import { choicesOf } from '#schema/governance/decide.ts'
import { needsObjection } from '#schema/governance/objections.ts'
import { isReceiptKey } from '#schema/governance/receipt.ts'
import { AnswerShape, readAnswer, type Answer } from '#schema/governance/rules/answers.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { ownOptions, type Option } from '#schema/governance/rules/options.ts'
import { labelsOf } from '#schema/governance/sentences.ts'
import { countsApart } from '#schema/governance/secret-count.ts'
import { reasonRequired } from '#schema/governance/secrecy.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsInDecision } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import type { Acts } from '../acting/commands.ts'
import { ownBallot } from './box.ts'
import { takeBack } from './delegations.ts'
import { makeObjection, withdrawOwnObjections } from '../objections/objections.ts'
import { enterDecision } from '../acting/place.ts'
import { rollOf } from './roll.ts'
import type { DecisionRecord } from '../acting/rows.ts'
import { castSecretly } from './secret-box.ts'
import { isRunning, openIfDue, tellDecision } from '../decisions/settle.ts'
import { optionalText } from '../acting/texts.ts'

/**
 * Casts a ballot, or changes one's own until the close [F3] [F4]. The ledger gets an entry for each
 * act, with the choice as a commitment only; what counts is the last.
 */
export async function castBallot(
	act: Act,
	needs: Acts['cast-ballot']['needs']
): Promise<Acts['cast-ballot']['answers']> {
	const entered = await enterToVote(act, needs.decision)
	const { artefact } = entered
	const decision = await openIfDue(act, entered, entered.decision)
	const facts =
		decision === entered.decision ? entered.facts : await factsInDecision(act.tx, entered, decision)
	refuseBallot(abilityTo('vote', entered, { artefact, decision }, facts, act.at))

	const rule = decision.rule as Rule
	const answer = answerTo(rule, decision.options as Option[], needs)
	refuseOwn(rule, decision, answer, entered.actor.teams)
	if (rule.secrecy === 'secret') return castIntoBox(act, decision, answer, needs)
	const choice = 'choice' in answer ? answer.choice : ''
	const own = await ownBallot(act.tx, decision.id, act.by.personId)
	if (own && rule.change_vote === 'no') throw new Refusal('conflict')
	const reason = optionalText(needs.reason, 'reason', LIMITS.reasonLength)
	const objects = needsObjection(rule, choice)
	if (!objects && reason === '' && reasonRequired(rule, choice)) throw new Refusal('reason_missing')

	const kept = 'choice' in answer ? null : answer
	const counts = { choice, answer: kept, reason, castAt: act.at }
	await act.tx
		.insert(ballotTable)
		.values({ decisionId: decision.id, personId: act.by.personId, ...counts })
		.onConflictDoUpdate({ target: [ballotTable.decisionId, ballotTable.personId], set: counts })
	await takeBack(act.tx, decision.id, act.by.personId)
	act.enter(entered, {
		type: 'ballot-cast',
		subjectId: decision.id,
		secret: { '/choice': kept ?? choice, '/reason': reason }
	})
	const objectionId = objects
		? await makeObjection(act, entered, decision, needs.objection)
		: await withdrawOwnObjections(act, entered, decision)
	tellDecision(act, decision)
	return { castAt: act.at.toISOString(), objectionId }
}

/**
 * While an open vote runs people wait for nobody but themselves: all hold the decision together, and
 * the close, which holds it alone, waits for them and they for it [F4]. Whoever opens what is due,
 * fills the one box of a secret vote or comes after the end holds it alone.
 */
async function enterToVote(act: Act, decisionId: string) {
	const { tx, by, at } = act
	const entered = await enterDecision(tx, by.personId, decisionId, at, (known) =>
		known.status === 'open' && isRunning(known, at) && (known.rule as Rule).secrecy !== 'secret'
			? 'share'
			: 'update'
	)
	const own = `${entered.decision.id} ${by.personId}`
	await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${own}, 0))`)
	return entered
}

/** [D36] Nobody scores the work of a team of theirs. */
function refuseOwn(
	rule: Rule,
	decision: DecisionRecord,
	answer: Answer,
	teams: readonly string[]
): void {
	const options = decision.options as Option[]
	const scored = 'scores' in answer ? Object.keys(answer.scores) : []
	const own = ownOptions(countedRule(rule), options, teams).find((id) => scored.includes(id))
	if (own !== undefined) throw new Refusal('own_option', { option: labelsOf(options)(own) })
}

/** [D14] What the ballot says, in the form that is counted. */
function answerTo(
	rule: Rule,
	options: readonly Option[],
	{ choice, answer }: Acts['cast-ballot']['needs']
): Answer {
	const said = v.safeParse(AnswerShape, answer ?? { choice })
	if (!said.success) throw new Refusal('ballot_form_wrong')
	return readAnswer(countedRule(rule), new Set(choicesOf(rule, options)), said.output)
}

/**
 * A secret ballot [SB1] [SB3]: no words, no entry in the ledger before the close, and no trace of the
 * command, since each would tell who voted when.
 */
async function castIntoBox(
	act: Act,
	decision: DecisionRecord,
	answer: Answer,
	needs: Acts['cast-ballot']['needs']
): Promise<Acts['cast-ballot']['answers']> {
	const { key = null } = needs
	if (key !== null && !isReceiptKey(key)) throw new Refusal('malformed', { field: 'key' })
	if (needs.reason || needs.objection) throw new Refusal('ballot_without_words')
	const apart = countsApart(decision.rule as Rule)
	await castSecretly(act.tx, decision.id, act.by.personId, {
		answer: apart ? { ...answer, group: await groupOf(act, decision.id) } : answer,
		key,
		mayChange: (decision.rule as Rule).change_vote === 'until_close'
	})
	act.forget()
	tellDecision(act, decision)
	return { castAt: null, objectionId: null }
}

/** [SB8] The group in which this person's answer is counted. */
async function groupOf({ tx, by }: Act, decisionId: string): Promise<string> {
	const roll = await rollOf(tx, decisionId)
	return roll.find(({ personId }) => personId === by.personId)?.constituency ?? ''
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
