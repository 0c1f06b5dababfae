import type { MessageKey } from '../messages/format.ts'
import type { Voice } from '../messages/voice.ts'
import { offersOptions } from './rules/options.ts'
import { innerRule } from './rules/ratified.ts'
import type { Rule, RuleOf } from './rules/rule.ts'
import { shareInWords } from './share-words.ts'

/** How a method decides: what adopts or what is chosen, and what silence or a tie means [X2]. */
export function methodInWords(voice: Voice, rule: Rule): string[] {
	if (rule.method === 'ratified')
		return [...methodInWords(voice, innerRule(rule)), voice('rule.ratified')]
	if (offersOptions(rule) && rule.method !== 'dots')
		return [...choosingInWords(voice, rule), voice(`rule.equal_${rule.tie}`)]
	switch (rule.method) {
		case 'consent':
			return [voice('rule.consent'), voice(`rule.silence_${rule.silence ?? 'absent'}`)]
		case 'consensus':
			return [
				voice(`rule.consensus_${rule.base}`, { share: shareInWords(voice, rule.threshold) }),
				voice('rule.blocks', { blocks: (rule.max_blocks ?? 0) + 1 })
			]
		case 'rough_consensus':
			return [voice('rule.rough_consensus')]
		case 'majority':
			return [voice(`rule.majority_${rule.base ?? 'yes_no'}`), voice(`rule.tie_${rule.tie}`)]
		case 'absolute_majority':
			return [voice('rule.majority_roll')]
		case 'supermajority':
			return [atLeast(voice, rule.base, rule.threshold)]
		case 'double_majority':
			return doubleInWords(voice, rule)
		case 'dots':
			return [
				voice('rule.dots', { dots: rule.dots, most: rule.max_per_card }),
				voice('rule.advisory')
			]
		case 'advice':
			return [voice('rule.advice', { affected: rule.min_affected, expert: rule.min_expert })]
		case 'delegated':
			return [voice('rule.delegated', { body: rule.body, scope: rule.scope })]
		case 'sortition':
			return [voice('rule.sortition', { size: rule.size })]
		default:
			return []
	}
}

function choosingInWords(voice: Voice, rule: Rule): string[] {
	switch (rule.method) {
		case 'plurality':
		case 'two_round':
			return [voice(`rule.${rule.method}`)]
		case 'approval':
			return [
				voice('rule.approval', { k: rule.k }),
				...(rule.min_share === undefined
					? []
					: [voice('rule.min_share', { share: shareInWords(voice, rule.min_share) })]),
				...mostInWords(voice, rule.max_approvals)
			]
		case 'ranked':
			return [voice(`rule.${rule.variant ?? 'schulze'}`, { k: rule.k ?? 1 })]
		case 'score':
			return scoreInWords(voice, rule)
		case 'pb_greedy':
		case 'pb_mes': {
			const { budget, currency } = rule
			return [
				voice(`rule.${rule.method}`, { budget, currency }),
				...mostInWords(voice, rule.max_approvals)
			]
		}
		default:
			return []
	}
}

function scoreInWords(voice: Voice, rule: RuleOf<'score'>): string[] {
	const [least, most] = rule.scale
	const { weights, min_mean, min_scores } = rule
	const groups = Object.entries(weights ?? {}).map(([group, share]) => `${group} ${share}`)
	return [
		voice('rule.score', { least, most, k: rule.k }),
		...(weights ? [voice('rule.score_weights', { groups: voice.list(groups) })] : []),
		...(min_mean === undefined ? [] : [voice('rule.min_mean', { least: min_mean })]),
		...(min_scores ? [voice('rule.min_scores', { needed: min_scores })] : [])
	]
}

function mostInWords(voice: Voice, limit: number | undefined): string[] {
	return limit === undefined ? [] : [voice('rule.max_approvals', { limit })]
}

function doubleInWords(voice: Voice, rule: RuleOf<'double_majority'>): string[] {
	const whole =
		rule.threshold === '1/2'
			? voice(`rule.majority_${rule.base}`)
			: atLeast(voice, rule.base, rule.threshold)
	const { constituency_threshold: each } = rule
	return [
		whole,
		each === '1/2'
			? voice('rule.each_group_half')
			: voice('rule.each_group', { share: shareInWords(voice, each) })
	]
}

function atLeast(voice: Voice, base: string, threshold: string): string {
	const key = `rule.supermajority_${base}` as MessageKey
	return voice(key, { share: shareInWords(voice, threshold) })
}
