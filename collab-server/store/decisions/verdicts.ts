import { advice as adviceTable, verdict as verdictTable } from '#schema/db/decisions.ts'
import { Refusal } from '#schema/errors.ts'
import type { Rule, RuleOf } from '#schema/governance/rules/rule.ts'
import { adviceSoFar } from '#schema/governance/rules/advice.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import { LIMITS } from '#schema/limits.ts'
import { abilityTo, factsInDecision, must } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { objectionsOf } from '../voting/box.ts'
import type { Acts } from '../acting/commands.ts'
import { stands } from '../objections/objections.ts'
import { enterDecision } from '../acting/place.ts'
import { openIfDue, tellDecision } from './settle.ts'
import { requiredReason } from '../acting/texts.ts'
import { adviceOn, verdictOn } from './verdict-rows.ts'

type Needs = Acts['give-verdict']['needs']

/**
 * [D34] The person named for it decides, with reasons, while the decision runs; under rough consensus
 * [D24] whoever facilitates calls it. The last word before the close counts.
 */
export async function giveVerdict(
	act: Act,
	needs: Needs
): Promise<Acts['give-verdict']['answers']> {
	const entered = await enterRunning(act, needs.decision)
	const { artefact, decision } = entered
	const rule = countedRule(decision.rule as Rule)
	if (rule.method === 'rough_consensus')
		must(abilityTo('facilitate', entered, { artefact, decision }, entered.facts, act.at))
	else refuseOthers(entered, act)
	const finds = FINDS.find((known) => known === needs.finds)
	if (!finds) throw new Refusal('malformed', { field: 'finds' })
	await refuseTooEarly(act, decision.id, rule, needs)
	const reasons = requiredReason(needs.reasons, LIMITS.reasonLength)
	const amount = rule.method === 'delegated' ? amountOf(rule, needs) : null
	const found = { personId: act.by.personId, finds, reasons, amount, at: act.at }
	await act.tx
		.insert(verdictTable)
		.values({ decisionId: decision.id, ...found })
		.onConflictDoUpdate({ target: verdictTable.decisionId, set: found })
	act.enter(entered, {
		type: 'decision-found',
		subjectId: decision.id,
		// What was found is a result: it is told when the charter says so [F8].
		secret: {
			'/finds': found.finds,
			'/reasons': reasons,
			...(amount !== null && { '/amount': amount })
		}
	})
	tellDecision(act, decision)
	return {}
}

const FINDS = ['adopted', 'not_adopted'] as const

type Running = Awaited<ReturnType<typeof enterRunning>>

/** The decision while it runs, opened if its time has come. */
export async function enterRunning(act: Act, decisionId: string) {
	const entered = await enterDecision(act.tx, act.by.personId, decisionId, act.at, 'update')
	const decision = await openIfDue(act, entered, entered.decision)
	if (decision.status !== 'open' || act.at >= decision.closesAt) {
		throw new Refusal(act.at < decision.opensAt ? 'ballot_not_open' : 'ballot_closed')
	}
	return { ...entered, decision, facts: await factsInDecision(act.tx, entered, decision) }
}

/** [D34] Only the one who was named, and as long as they could vote: on the roll, and not recused. */
function refuseOthers(entered: Running, act: Act): void {
	const { artefact, decision, facts } = entered
	if (decision.deciderId !== act.by.personId) throw new Refusal('not_decider')
	must(abilityTo('vote', entered, { artefact, decision }, facts, act.at))
}

/** [D24] [D25] Not before every issue was dealt with, or every advice was asked for and answered. */
async function refuseTooEarly(
	act: Act,
	decisionId: string,
	rule: Rule,
	{ finds }: Needs
): Promise<void> {
	if (rule.method === 'rough_consensus' && finds === 'adopted') {
		const open = (await objectionsOf(act.tx, decisionId)).filter(stands).length
		if (open > 0) throw new Refusal('issues_open', { open })
	}
	if (rule.method === 'advice') {
		const given = (await adviceOn(act.tx, decisionId)).map(({ from, reply }) => {
			return { from, answered: reply !== null }
		})
		const { met, ...so } = adviceSoFar(rule, given)
		if (!met || so.unanswered > 0) throw new Refusal('advice_wanting', so)
	}
}

/** [D26] Within the limit. What costs nothing costs 0. */
function amountOf({ limit }: RuleOf<'delegated'>, { amount = 0 }: Needs): number | null {
	if (limit === undefined) return null
	if (!Number.isSafeInteger(amount) || amount < 0)
		throw new Refusal('malformed', { field: 'amount' })
	if (amount > limit) throw new Refusal('limit_exceeded', { limit })
	return amount
}

/** [D34] Advises whoever decides: once, as somebody affected or as somebody who knows, until they decide. */
export async function giveAdvice(
	act: Act,
	needs: Acts['give-advice']['needs']
): Promise<Acts['give-advice']['answers']> {
	const entered = await enterRunning(act, needs.decision)
	const { artefact, decision, facts } = entered
	must(abilityTo('comment', entered, { artefact, decision }, facts, act.at))
	if (countedRule(decision.rule as Rule).method !== 'advice') throw new Refusal('state_changed')
	if (decision.deciderId === act.by.personId) throw new Refusal('own_case')
	if (needs.from !== 'affected' && needs.from !== 'expert')
		throw new Refusal('malformed', { field: 'from' })
	const text = requiredReason(needs.text, LIMITS.reasonLength)
	if (await verdictOn(act.tx, decision.id)) throw new Refusal('advice_taken')
	const id = crypto.randomUUID()
	const given = { id, decisionId: decision.id, personId: act.by.personId }
	const kept = await act.tx
		.insert(adviceTable)
		.values({ ...given, from: needs.from, text, at: act.at })
		.onConflictDoNothing()
		.returning({ id: adviceTable.id })
	if (kept.length === 0) throw new Refusal('advice_taken')
	act.enter(entered, {
		type: 'advice-given',
		subjectId: decision.id,
		data: { advice: id, from: needs.from },
		secret: { '/text': text }
	})
	tellDecision(act, decision)
	return { adviceId: id }
}
