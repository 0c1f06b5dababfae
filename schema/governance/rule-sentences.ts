import type { MessageKey } from '../messages/format.ts'
import type { Voice } from '../messages/voice.ts'
import { canDecide } from './decide.ts'
import { formOf } from './rules/answers.ts'
import { methodInWords } from './method-sentences.ts'
import { shareInWords } from './share-words.ts'
import { leastOf } from './fraction.ts'
import { share } from './rules/quorum.ts'
import type { QuorumRule, Rule } from './rules/rule.ts'
import { rolesInWords } from './sentences.ts'

/**
 * How this rule decides, in the fewest sentences that leave nothing out: what adopts, what silence
 * or a tie means, and how many must take part. Computed from the parameters, so that another
 * parameter is another sentence [X2].
 *
 * @param rollSize people on the roll, or null while it is not taken
 */
export function ruleInWords(voice: Voice, rule: Rule, rollSize: number | null): string {
	const sentences = [
		...methodInWords(voice, rule),
		...(isAnswered(rule) ? [quorumInWords(voice, rule.quorum, rollSize)] : []),
		...fallbackInWords(voice, rule)
	]
	if (canDecide(rule)) return sentences.join(' ')
	const method = voice(`method.${rule.method}`)
	return [voice('rule.not_counted', { method }), ...sentences].join(' ')
}

/** Everything else a person may ask about the rule, one sentence each. */
export function ruleDetailsInWords(voice: Voice, rule: Rule): string[] {
	const roles = rolesInWords(voice, rule.roll.who)
	return [
		voice(`rule.who_${rule.roll.snapshot}`, { roles }),
		...daysInWords(voice, 'rule.notice', rule.notice_days),
		...daysInWords(voice, 'rule.discussion', rule.discussion_min_days),
		...daysInWords(voice, 'rule.window', rule.window_days),
		voice(`rule.change_${rule.change_vote}`),
		voice(`rule.reasons_${rule.reasons}`),
		voice(`rule.secrecy_${rule.secrecy}`),
		voice(`rule.results_${rule.results_visibility}`)
	]
}

/** Whether people on a roll answer under this rule; else there is no quorum to speak of. */
function isAnswered(rule: Rule): boolean {
	return formOf(rule) !== 'none'
}

function quorumInWords(voice: Voice, rule: QuorumRule, rollSize: number | null): string {
	switch (rule.type) {
		case 'none':
			return rule.min_ballots
				? voice('rule.quorum_min', { needed: rule.min_ballots })
				: voice('rule.quorum_none')
		case 'roll_fraction':
			if (rollSize === null) {
				return voice('rule.quorum_share', { share: shareInWords(voice, rule.value) })
			}
			return voice('rule.quorum_of_roll', {
				needed: leastOf(rollSize, share(rule.value)),
				roll: rollSize
			})
		case 'present_fraction': {
			const part = shareInWords(voice, rule.value)
			if (!rule.min) return voice('rule.quorum_present', { share: part })
			return voice('rule.quorum_present_min', { share: part, needed: rule.min })
		}
		case 'per_constituency':
			return voice('rule.quorum_constituencies', { share: shareInWords(voice, rule.value) })
		case 'all_responded':
			return voice('rule.quorum_all')
	}
}

function fallbackInWords(voice: Voice, rule: Rule): string[] {
	if (rule.method !== 'consent' || !rule.fallback || !rule.max_rounds) return []
	const rounds = rule.max_rounds
	if (rule.fallback !== 'supermajority' && rule.fallback !== 'majority') {
		return [voice('rule.fallback_rule', { rounds, rule: rule.fallback })]
	}
	const base = rule.base ?? 'yes_no'
	const vote =
		rule.fallback === 'majority'
			? voice(`rule.majority_${base}`)
			: voice(`rule.supermajority_${base}`, { share: shareInWords(voice, rule.threshold ?? '2/3') })
	return [voice('rule.fallback_vote', { rounds }), vote]
}

function daysInWords(voice: Voice, key: MessageKey, days: number): string[] {
	return days > 0 ? [voice(key, { days })] : []
}
