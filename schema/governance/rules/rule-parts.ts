import * as v from 'valibot'
import { parseFraction } from '../fraction.ts'
import { ROLES } from '../roles.ts'

/** What rules are made of, whatever their method (governance.md 1.9). Every object is strict [C2]. */
export const FractionText = v.pipe(
	v.string(),
	v.check((text) => parseFraction(text) !== null, 'Expected a share such as "2/3"')
)
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** How many places are filled: at least one. */
export const Places = v.pipe(Count, v.minValue(1), v.maxValue(1_000))
export const Word = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_:]{0,59}$/))
const RoleName = v.picklist(ROLES)

export const Quorum = v.variant('type', [
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
export type QuorumRule = v.InferOutput<typeof Quorum>

const Roll = v.strictObject({
	who: v.pipe(v.array(RoleName), v.minLength(1)),
	min_assurance: v.pipe(Count, v.maxValue(5)),
	snapshot: v.picklist(['at_notice', 'at_open']),
	attributes: v.optional(v.array(Word)),
	cap: v.optional(v.record(RoleName, FractionText)),
	sortition: v.optional(v.strictObject({ strata: v.array(Word), size: Count })),
	min_attendance: v.optional(FractionText)
})
export type RollRule = v.InferOutput<typeof Roll>

export const Base = v.picklist(['yes_no', 'cast', 'present', 'roll'])
export type BaseRule = v.InferOutput<typeof Base>

/** What happens when the count alone does not choose. A tie is reported in any case [D12]. */
const Tie = v.picklist(['fails', 'status_quo', 'runoff', 'lot_public_seed', 'ratifier'])
export type TieRule = v.InferOutput<typeof Tie>

const Delegation = v.union([
	v.literal('off'),
	v.strictObject({ max: v.pipe(Count, v.minValue(1), v.maxValue(1_000)) })
])

/** What every rule says. A named rule takes what it leaves out from `default` [C5]. */
export const common = {
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

export type Settled = {
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
