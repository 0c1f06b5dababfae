import type { MessageKey } from '../messages/format.ts'
import type { Voice } from '../messages/voice.ts'
import { canDecide } from './decide.ts'
import { mostCarried } from './delegation.ts'
import { countedRule } from './rules/ratified.ts'
import { formOf } from './rules/answers.ts'
import { methodInWords } from './method-sentences.ts'
import { shareInWords } from './share-words.ts'
import { leastOf } from './fraction.ts'
import { share } from './rules/quorum.ts'
import type { Role } from './roles.ts'
import type { QuorumRule, RollRule, Rule } from './rules/rule.ts'
import { rolesInWords } from './sentences.ts'

/**
 * How this rule decides, in the fewest sentences that leave nothing out: what adopts, what silence
 * or a tie means, and how many must take part. Computed from the parameters, so that another
 * parameter is another sentence [X2].
 *
 * @param rollSize people on the roll, or null while it is not taken
 */
export function ruleInWords(voice: Voice, rule: Rule, rollSize: number | null): string {
	return [
		...decidingInWords(voice, rule),
		...(isAnswered(rule) ? [quorumInWords(voice, rule.quorum, rollSize)] : []),
		...(countsPresent(rule) ? [voice('rule.present')] : []),
		...(rule.secrecy === 'secret' ? [voice('rule.secrecy_secret')] : []),
		...notCountedInWords(voice, rule)
	].join(' ')
}

/** What adopts or is chosen, what silence or a tie means, and what follows when there is no agreement. */
export function decidingInWords(voice: Voice, rule: Rule): string[] {
	const forOrganisations = rule.method === 'consent' && rule.unit === 'organisation'
	return [
		...methodInWords(voice, rule),
		...(forOrganisations ? [voice('rule.unit_organisation')] : []),
		...restInWords(voice, rule),
		...fallbackInWords(voice, rule)
	]
}

/** Who does not score, and what becomes of money that is left. */
function restInWords(voice: Voice, rule: Rule): string[] {
	if (rule.method === 'score')
		return rule.recuse ? [voice('rule.score_recuse', { whom: rule.recuse })] : []
	if (rule.method !== 'pb_mes' && rule.method !== 'pb_greedy') return []
	return (rule.completion ?? []).map((step) => voice(`rule.completion_${step}`))
}

/** Everything else a person may ask about the rule, one sentence each. */
export function ruleDetailsInWords(voice: Voice, rule: Rule): string[] {
	return [
		...rollInWords(voice, rule.roll),
		...(rule.proposer
			? [voice('rule.proposer', { roles: rolesInWords(voice, rule.proposer) })]
			: []),
		...timesInWords(voice, rule),
		...ballotInWords(voice, rule),
		...secrecyInWords(voice, rule),
		delegationInWords(voice, rule),
		voice('rule.appeal', { days: rule.appeal_window_days }),
		...(rule.retroactive === false ? [voice('rule.not_retroactive')] : [])
	]
}

/** What a person may do with a ballot. */
function ballotInWords(voice: Voice, rule: Rule): string[] {
	const secret = rule.secrecy === 'secret'
	return [
		voice(
			secret && rule.change_vote === 'until_close'
				? 'rule.change_secret'
				: `rule.change_${rule.change_vote}`
		),
		voice(secret ? 'rule.reasons_secret' : `rule.reasons_${rule.reasons}`)
	]
}

/** Who stands on the roll of a decision, and what is asked of them. */
export function rollInWords(voice: Voice, roll: RollRule): string[] {
	const { attributes = [], cap = {}, sortition, min_attendance: attendance } = roll
	return [
		voice(`rule.who_${roll.snapshot}`, { roles: rolesInWords(voice, roll.who) }),
		voice('rule.assurance', { level: String(roll.min_assurance) }),
		...attributes.map((attribute) => {
			const [name = '', value = ''] = attribute.split(':')
			return voice('rule.attribute', { name, value })
		}),
		...Object.entries(cap).map(([role, share]) =>
			voice('rule.cap', {
				roles: rolesInWords(voice, [role as Role]),
				share: shareInWords(voice, share ?? '')
			})
		),
		...(sortition
			? [
					voice('charter.panel_by_lot', {
						size: sortition.size,
						strata: voice.list(
							sortition.strata.map((stratum) => voice('rule.stratum', { stratum }))
						)
					})
				]
			: []),
		...(attendance ? [voice('rule.attendance', { share: shareInWords(voice, attendance) })] : [])
	]
}

/** How long it is announced, discussed and open. */
export function timesInWords(voice: Voice, rule: Rule): string[] {
	return [
		...daysInWords(voice, 'rule.notice', rule.notice_days),
		...daysInWords(voice, 'rule.discussion', rule.discussion_min_days),
		...daysInWords(voice, 'rule.window', rule.window_days),
		voice('rule.extension', { times: rule.extension })
	]
}

/** [P6] Whether it matters who is present beside those who answer. */
function countsPresent(rule: Rule): boolean {
	const counted = countedRule(rule)
	return (
		rule.quorum.type === 'present_fraction' || ('base' in counted && counted.base === 'present')
	)
}

/** Whether people on a roll answer under this rule; else there is no quorum to speak of. */
function isAnswered(rule: Rule): boolean {
	return formOf(rule) !== 'none'
}

function delegationInWords(voice: Voice, rule: Rule): string {
	const most = mostCarried(rule)
	return most === 0 ? voice('rule.delegation_off') : voice('rule.delegation_most', { most })
}

/** Who sees which answer, and from when. */
export function secrecyInWords(voice: Voice, rule: Rule): string[] {
	const results = rule.secrecy === 'secret' ? 'after_close' : rule.results_visibility
	return [voice(`rule.secrecy_${rule.secrecy}`), voice(`rule.results_${results}`)]
}

function notCountedInWords(voice: Voice, rule: Rule): string[] {
	return canDecide(rule)
		? []
		: [voice('rule.not_counted', { method: voice(`method.${rule.method}`) })]
}

/** The name of a rule as people read it; one that a charter made up keeps its own. */
export function ruleName(voice: Voice, name: string): string {
	const known = NAMED_RULES.find((one) => one === name)
	return known ? voice(`rule_name.${known}`) : name.replaceAll('_', ' ')
}
const NAMED_RULES = [
	'default',
	'sense_check',
	'charter_amendment',
	'editorial_change',
	'majority',
	'two_thirds',
	'open_majority',
	'persons',
	'confidential_majority',
	'one_of_several',
	'order_of_preference',
	'points',
	'rough_consensus',
	'after_advice'
] as const

/** A constituency by its name: "citizens", "jury". */
export function groupInWords(voice: Voice, group: string): string {
	return voice('rule.group', { group })
}

export function quorumInWords(voice: Voice, rule: QuorumRule, rollSize: number | null): string {
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
			return rule.only
				? voice('rule.quorum_only', {
						share: shareInWords(voice, rule.value),
						groups: voice.list(rule.only.map((group) => groupInWords(voice, group)))
					})
				: voice('rule.quorum_constituencies', { share: shareInWords(voice, rule.value) })
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
