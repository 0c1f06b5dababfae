import type { Rule } from '#schema/governance/charter.ts'
import type { Outcome } from '#schema/governance/decide.ts'
import type { Option } from '#schema/governance/rules/options.ts'
import type { Place } from '../acting/ability.ts'
import type { Work } from '../acting/act.ts'
import { putUp, windowOfNextRound } from './announcement.ts'
import { frozenTextOf } from '../artefacts/freeze.ts'
import { charterOf } from '../acting/place.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'

/**
 * [D12] The second vote that a tie asks for: the same question on the same text, between those who
 * tie, for the places that are left. The server owes it to the group, so nobody announces it.
 */
export async function putUpRunoff(
	work: Work,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord,
	{ tie }: Outcome
): Promise<void> {
	const rule = ruleOfRunoff(decision.rule as Rule, tie?.places ?? 1)
	const options = decision.options as Option[]
	await putUp(work, place, artefact, {
		frozen: await frozenTextOf(work.tx, decision.frozenTextId),
		question: decision.question,
		summary: decision.summary,
		background: decision.background,
		ruleName: decision.ruleName,
		rule,
		options: options.filter(({ id }) => tie?.options.includes(id)),
		charter: await charterOf(work.tx, decision.charterId),
		round: decision.round + 1,
		previousId: decision.id,
		announcedBy: decision.announcedBy,
		origin: 'runoff',
		...windowOfNextRound(rule, decision, place.process.timezone, work.at)
	})
}

function ruleOfRunoff(rule: Rule, places: number): Rule {
	if (
		rule.method === 'ratified' &&
		(rule.inner.method === 'approval' || rule.inner.method === 'score')
	)
		return { ...rule, inner: { ...rule.inner, k: places } }
	return rule.method === 'approval' || rule.method === 'score' ? { ...rule, k: places } : rule
}
