import * as v from 'valibot'
import { Refusal } from '../../errors.ts'
import type { Rule, RuleText } from './rule.ts'

/**
 * One of the answers a decision offers, under a method that chooses among several. `keep` marks the
 * option that everything stays as it is; choosing it adopts nothing.
 */
export const OptionShape = v.strictObject({
	id: v.pipe(v.string(), v.check(isOptionId, 'Expected a short name of an option')),
	label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
	/** In whole units of the currency of the rule. */
	cost: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
	keep: v.optional(v.literal(true)),
	/** Of the people whose work it is: under `recuse` they do not score it [D36]. */
	team: v.optional(v.pipe(v.string(), v.uuid()))
})
export type Option = v.InferOutput<typeof OptionShape>

/** Names that mean something else in an answer, or to JavaScript. */
const TAKEN = ['abstain', '__proto__', 'constructor', 'prototype']

/** Up to 80 signs on one line, nothing invisible at the ends. */
export function isOptionId(id: string): boolean {
	// eslint-disable-next-line no-control-regex -- a control character is exactly what an id may not hold
	return /^[^\u0000-\u001f]{1,80}$/.test(id) && id === id.trim() && !TAKEN.includes(id)
}

/** [D36] The one way to keep people from scoring what they have an interest in. */
export const OWN_TEAM = 'own_team'

/** [D36] Whether whoever made an option stays out of scoring it. */
export function recusesOwn(rule: RuleText): boolean {
	return rule.method === 'score' && rule.recuse === OWN_TEAM
}

/** [D36] The options that somebody in these teams does not score. */
export function ownOptions(
	rule: RuleText,
	options: readonly Option[],
	teams: readonly string[]
): string[] {
	if (!recusesOwn(rule)) return []
	return options.flatMap(({ id, team }) => (team && teams.includes(team) ? [id] : []))
}

/** Which methods choose among given options. */
export function offersOptions(rule: Pick<RuleText, 'method'> & { inner?: RuleText }): boolean {
	switch (rule.method) {
		case 'plurality':
		case 'two_round':
		case 'approval':
		case 'ranked':
		case 'score':
		case 'dots':
		case 'pb_greedy':
		case 'pb_mes':
			return true
		case 'ratified':
			return rule.inner !== undefined && offersOptions(rule.inner)
		default:
			return false
	}
}

/** Whether "everything stays as it is" can stand among the options: not where several are chosen. */
export function mayKeep(rule: RuleText): boolean {
	if (rule.method === 'ranked') return rule.variant !== 'stv'
	return ['plurality', 'two_round', 'approval'].includes(rule.method)
}

/** Whether "everything stays as it is" has to stand among them: where options are ranked for one place. */
export function mustKeep(rule: RuleText): boolean {
	return rule.method === 'ranked' && rule.variant !== 'stv'
}

/** [D13] Refuses options that cannot be counted under a rule. */
export function checkOptions(rule: Rule, options: readonly Option[]): void {
	if (!offersOptions(rule)) {
		if (options.length > 0) throw new Refusal('options_wrong', { option: options[0]?.id ?? '' })
		return
	}
	if (options.length === 0) throw new Refusal('options_missing')
	const ids = new Set<string>()
	for (const { id, cost, keep } of options) {
		const costs = rule.method === 'pb_greedy' || rule.method === 'pb_mes'
		const fits = isOptionId(id) && !ids.has(id) && costs === (cost !== undefined)
		if (!fits || (keep && !mayKeep(rule))) throw new Refusal('options_wrong', { option: id })
		ids.add(id)
	}
	if (options.filter(({ keep }) => keep).length > 1)
		throw new Refusal('options_wrong', { option: options.findLast(({ keep }) => keep)?.id ?? '' })
}
