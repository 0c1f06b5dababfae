import { ruleOf, type Charter, type Rule } from '#schema/governance/charter.ts'
import { countedRule } from '#schema/governance/rules/ratified.ts'
import type { Place } from '../acting/ability.ts'
import type { Act } from '../acting/act.ts'
import { putUp, windowOfNextRound } from '../decisions/announcement.ts'
import type { FrozenText } from '../artefacts/freeze.ts'
import { charterOf } from '../acting/place.ts'
import type { ArtefactRecord, DecisionRecord } from '../acting/rows.ts'

/** The name under which a charter may say by which rule a group agrees to changes of a ratifier. */
const NAME = 'reconsent'

/**
 * [Q3] Asks the group about the changed text, as a further round with full notice: by the charter's
 * rule for it, or by majority with everything else as in the round before.
 */
export async function askAgain(
	act: Act,
	place: Place,
	artefact: ArtefactRecord,
	decision: DecisionRecord,
	changed: FrozenText
): Promise<string> {
	const charter = await charterOf(act.tx, decision.charterId)
	const { ruleName, rule } = ruleOfReconsent(charter.charter, decision)
	return putUp(act, place, artefact, {
		frozen: changed,
		question: decision.question,
		summary: decision.summary,
		background: decision.background,
		ruleName,
		rule,
		charter,
		round: decision.round + 1,
		previousId: decision.id,
		...windowOfNextRound(rule, decision, place.process.timezone, act.at),
		announcedBy: act.by.personId,
		origin: 'reconsent'
	})
}

function ruleOfReconsent(
	charter: Charter,
	decision: DecisionRecord
): { ruleName: string; rule: Rule } {
	const named = ruleOf(charter, NAME)
	if (named) return { ruleName: NAME, rule: named }
	const before = countedRule(decision.rule as Rule)
	const { quorum, secrecy, results_visibility, reasons, change_vote, roll } = before
	const { notice_days, discussion_min_days, window_days, appeal_window_days } = before
	const rule: Rule = {
		...{ method: 'majority', base: 'yes_no', tie: 'fails', quorum, roll },
		...{ secrecy, results_visibility, reasons, change_vote },
		...{ notice_days, discussion_min_days, window_days, appeal_window_days },
		...{ extension: before.extension, delegation: before.delegation }
	}
	return { ruleName: NAME, rule }
}
