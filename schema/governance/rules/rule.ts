import * as v from 'valibot'
import { parseRatio } from './ratio.ts'
import { Base, COMMON_KEYS, Count, FractionText, Places, Word, common } from './rule-parts.ts'
import type { Settled } from './rule-parts.ts'

export { COMMON_KEYS, FractionText } from './rule-parts.ts'
export type { BaseRule, QuorumRule, RollRule, TieRule } from './rule-parts.ts'

/**
 * The rules of a charter, as they stand in its `rules` block (governance.md 1.9), one shape for each
 * method. Every object is strict: a key that means nothing here refuses the whole charter [C2].
 */
const Consent = v.strictObject({
	method: v.literal('consent'),
	...common,
	silence: v.optional(v.picklist(['absent', 'consent'])),
	max_rounds: v.optional(v.pipe(Count, v.minValue(1))),
	fallback: v.optional(Word),
	threshold: v.optional(FractionText),
	base: v.optional(Base),
	unit: v.optional(v.picklist(['person', 'organisation']))
})
const Consensus = v.strictObject({
	method: v.literal('consensus'),
	...common,
	max_blocks: v.optional(Count),
	threshold: FractionText,
	base: Base
})
/** The count informs; the call decides, and it holds only when every issue was dealt with. */
const RoughConsensus = v.strictObject({ method: v.literal('rough_consensus'), ...common })
const Majority = v.strictObject({
	method: v.literal('majority'),
	...common,
	base: v.optional(Base)
})
const AbsoluteMajority = v.strictObject({ method: v.literal('absolute_majority'), ...common })
const Supermajority = v.strictObject({
	method: v.literal('supermajority'),
	...common,
	threshold: FractionText,
	base: Base
})
const DoubleMajority = v.strictObject({
	method: v.literal('double_majority'),
	...common,
	threshold: FractionText,
	constituency_threshold: FractionText,
	base: Base
})
const Plurality = v.strictObject({ method: v.literal('plurality'), ...common })
const TwoRound = v.strictObject({ method: v.literal('two_round'), ...common })
const Approval = v.strictObject({
	method: v.literal('approval'),
	...common,
	k: Places,
	/** Nobody is chosen whom fewer of those who took part approve of. */
	min_share: v.optional(FractionText),
	/** How many one person may approve of; all when absent. */
	max_approvals: v.optional(Places)
})
const Ranked = v.strictObject({
	method: v.literal('ranked'),
	...common,
	variant: v.optional(v.picklist(['schulze', 'irv', 'stv'])),
	/** Seats of `stv`; the others choose one. */
	k: v.optional(Places)
})
const Score = v.strictObject({
	method: v.literal('score'),
	...common,
	scale: v.pipe(
		v.strictTuple([Count, Count]),
		v.check(([least, most]) => least < most && most <= 1_000, 'Expected two ends, such as [0, 5]')
	),
	k: Places,
	/** The least mean, such as "7/2". */
	min_mean: v.optional(
		v.pipe(
			v.string(),
			v.check((text) => parseRatio(text) !== null, 'Expected a mean such as "7/2"')
		)
	),
	/** Votes an option must have been scored by. */
	min_scores: v.optional(Count),
	/** A mean of the means of these constituencies; the ballots of others do not count. */
	weights: v.optional(v.record(Word, FractionText)),
	recuse: v.optional(Word)
})
/** [F23] Dots are advice: a charter that would let them decide is refused. */
const Dots = v.strictObject({
	method: v.literal('dots'),
	...common,
	advisory: v.literal(true),
	dots: Places,
	max_per_card: Places
})
const ParticipatoryBudget = v.strictObject({
	method: v.picklist(['pb_greedy', 'pb_mes']),
	...common,
	completion: v.optional(v.array(v.picklist(['add1', 'greedy_fill']))),
	/** What support is worth to a voter in equal shares: what the project costs, or one project. */
	satisfaction: v.optional(v.picklist(['cost', 'count'])),
	budget: Count,
	currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
	max_approvals: v.optional(Places)
})
/** One person decides, after asking those affected and those who know. */
const Advice = v.strictObject({
	method: v.literal('advice'),
	...common,
	min_affected: Count,
	min_expert: Count
})
/** A named body decides, within its scope and limit. */
const Delegated = v.strictObject({
	method: v.literal('delegated'),
	...common,
	body: Word,
	scope: v.pipe(v.string(), v.minLength(1), v.maxLength(4_000)),
	limit: v.optional(Count),
	currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)))
})
/** No decision: draws a roll by strata with a public seed. */
const Sortition = v.strictObject({
	method: v.literal('sortition'),
	...common,
	size: Places,
	strata: v.array(Word)
})

const PLAIN = [
	Consent,
	Consensus,
	RoughConsensus,
	Majority,
	AbsoluteMajority,
	Supermajority,
	DoubleMajority,
	Plurality,
	TwoRound,
	Approval,
	Ranked,
	Score,
	Dots,
	ParticipatoryBudget,
	Advice,
	Delegated,
	Sortition
] as const
const PlainText = v.variant('method', PLAIN)

/** What another method finds is a recommendation; a ratifier answers it. */
const Ratified = v.strictObject({ method: v.literal('ratified'), ...common, inner: PlainText })

/** A rule as written in a charter. */
export const RuleText = v.variant('method', [...PLAIN, Ratified])
export type RuleText = v.InferOutput<typeof RuleText>

/** What the default rule of a charter must say, so that every rule is complete [C5]. */
export const SETTLED_KEYS: readonly (keyof Settled)[] = [
	'quorum',
	'tie',
	'secrecy',
	'results_visibility',
	'reasons',
	'change_vote',
	'roll',
	'notice_days',
	'discussion_min_days',
	'window_days',
	'extension',
	'delegation',
	'appeal_window_days'
]

/** A rule with every common field explicit, as a decision keeps it. Made by `ruleOf`. */
export type Rule = RuleText & Settled
export type RuleOf<Method extends Rule['method']> = Extract<Rule, { method: Method }>

/** Every method with a rule of its own. */
export const METHODS = [
	...PLAIN.flatMap(({ entries }) =>
		'options' in entries.method ? [...entries.method.options] : [entries.method.literal]
	),
	'ratified' as const
]

/**
 * What one value of a rule cannot show: that its parts fit together. A path inside the rule and a
 * reason, or null.
 */
export function misfitOf(rule: RuleText): { path: string; reason: string } | null {
	if (rule.method === 'ratified') {
		if (rule.inner.method === 'sortition')
			return { path: 'inner.method', reason: 'decides nothing' }
		const common = COMMON_KEYS.find((key) => key !== 'method' && Object.hasOwn(rule.inner, key))
		if (common) return { path: `inner.${common}`, reason: 'is said beside it, not inside' }
		const inside = misfitOf(rule.inner)
		return inside && { ...inside, path: `inner.${inside.path}` }
	}
	if (rule.method === 'ranked' && rule.variant !== 'stv' && (rule.k ?? 1) !== 1)
		return { path: 'k', reason: 'only stv fills more than one seat' }
	if (rule.delegation !== undefined && rule.delegation !== 'off' && rule.secrecy === 'secret')
		return { path: 'delegation', reason: 'only open votes can be delegated' }
	if (rule.method === 'score' && rule.weights && Object.keys(rule.weights).length === 0)
		return { path: 'weights', reason: 'names no constituency' }
	return null
}
