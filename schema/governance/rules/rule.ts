import * as v from 'valibot'
import { parseFraction } from '../fraction.ts'
import { ROLES } from '../roles.ts'

/**
 * The rules of a charter, as they stand in its `rules` block (governance.md 1.9).
 * Every object is strict: a key that means nothing here refuses the whole charter [C2].
 */
export const FractionText = v.pipe(
	v.string(),
	v.check((text) => parseFraction(text) !== null, 'Expected a share such as "2/3"')
)
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_:]{0,59}$/))
const RoleName = v.picklist(ROLES)

const Quorum = v.variant('type', [
	v.strictObject({ type: v.literal('none'), min_ballots: v.optional(Count) }),
	v.strictObject({ type: v.literal('roll_fraction'), value: FractionText }),
	v.strictObject({
		type: v.literal('present_fraction'),
		value: FractionText,
		min: v.optional(Count)
	}),
	v.strictObject({
		type: v.literal('per_constituency'),
		value: FractionText,
		only: v.optional(v.array(Word))
	}),
	v.strictObject({ type: v.literal('all_responded') })
])

const Roll = v.strictObject({
	who: v.pipe(v.array(RoleName), v.minLength(1)),
	min_assurance: v.pipe(Count, v.maxValue(5)),
	snapshot: v.picklist(['at_notice', 'at_open']),
	attributes: v.optional(v.array(Word)),
	cap: v.optional(v.record(RoleName, FractionText)),
	sortition: v.optional(v.strictObject({ strata: v.array(Word), size: Count })),
	min_attendance: v.optional(FractionText)
})

const Base = v.picklist(['yes_no', 'cast', 'present', 'roll'])
const Tie = v.picklist(['fails', 'status_quo', 'runoff', 'lot_public_seed', 'ratifier'])

const Delegation = v.union([
	v.literal('off'),
	v.strictObject({ max: v.pipe(Count, v.minValue(1), v.maxValue(1_000)) })
])

/** What every rule says, whatever its method. A named rule takes what it leaves out from `default`. */
const common = {
	quorum: v.optional(Quorum),
	tie: v.optional(Tie),
	secrecy: v.optional(v.picklist(['open', 'open_after_close', 'secret'])),
	results_visibility: v.optional(v.picklist(['live', 'after_own', 'after_close'])),
	reasons: v.optional(v.picklist(['none', 'optional', 'required_on_no', 'required'])),
	change_vote: v.optional(v.picklist(['until_close', 'no'])),
	roll: v.optional(Roll),
	notice_days: v.optional(Count),
	discussion_min_days: v.optional(Count),
	window_days: v.optional(Count),
	extension: v.optional(v.pipe(Count, v.maxValue(1))),
	delegation: v.optional(Delegation),
	appeal_window_days: v.optional(Count),
	proposer: v.optional(v.array(RoleName)),
	retroactive: v.optional(v.literal(false))
}
export const COMMON_KEYS: readonly string[] = ['method', ...Object.keys(common)]

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
const Majority = v.strictObject({
	method: v.literal('majority'),
	...common,
	base: v.optional(Base)
})
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
const Approval = v.strictObject({ method: v.literal('approval'), ...common, k: Count })
const Score = v.strictObject({
	method: v.literal('score'),
	...common,
	scale: v.strictTuple([Count, Count]),
	k: Count,
	weights: v.optional(v.record(Word, FractionText)),
	recuse: v.optional(Word)
})
/** [F23] Dots are advice: a charter that would let them decide is refused. */
const Dots = v.strictObject({
	method: v.literal('dots'),
	...common,
	advisory: v.literal(true),
	dots: Count,
	max_per_card: Count
})
const ParticipatoryBudget = v.strictObject({
	method: v.picklist(['pb_greedy', 'pb_mes']),
	...common,
	completion: v.optional(v.array(v.picklist(['add1', 'greedy_fill']))),
	budget: Count,
	currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))
})

/** A rule as written in a charter. */
export const RuleText = v.variant('method', [
	Consent,
	Majority,
	Supermajority,
	DoubleMajority,
	Approval,
	Score,
	Dots,
	ParticipatoryBudget
])
export type RuleText = v.InferOutput<typeof RuleText>
export type QuorumRule = v.InferOutput<typeof Quorum>
export type RollRule = v.InferOutput<typeof Roll>
export type BaseRule = v.InferOutput<typeof Base>
export type TieRule = v.InferOutput<typeof Tie>

type Settled = {
	quorum: QuorumRule
	tie: TieRule
	secrecy: 'open' | 'open_after_close' | 'secret'
	results_visibility: 'live' | 'after_own' | 'after_close'
	reasons: 'none' | 'optional' | 'required_on_no' | 'required'
	change_vote: 'until_close' | 'no'
	roll: RollRule
	notice_days: number
	discussion_min_days: number
	window_days: number
	extension: number
	delegation: v.InferOutput<typeof Delegation>
	appeal_window_days: number
}

/** A rule with every common field explicit, as a decision keeps it. Made by `ruleOf`. */
export type Rule = RuleText & Settled
