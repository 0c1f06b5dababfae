import { Refusal } from '../errors.ts'
import { decideConsent } from './rules/consent.ts'
import { countBallots } from './rules/count.ts'
import { decideMajority } from './rules/majority.ts'
import type { Rule } from './rules/rule.ts'
import { decideSupermajority } from './rules/supermajority.ts'

/** One entry of the roll: who is entitled, in which constituency, with how many votes. */
export type RollEntry = {
	personId: string
	constituency: string
	/** A whole number of at least 1; 1 when absent. */
	weight?: number
	/** Checked in at the meeting. Who casts a ballot is present in any case. */
	present?: boolean
}

export type Ballot = { personId: string; choice: string }

export type ObjectionStatus =
	'open' | 'valid' | 'not_valid' | 'integrated' | 'overruled' | 'withdrawn'
export type ObjectionFact = { personId: string; status: ObjectionStatus }

/** One line of the calculation: a sentence `step.<key>` of the catalogue and its parameters. */
export type Step = { key: StepKey; params: Record<string, string | number> }
export type StepKey =
	| 'roll'
	| 'cast'
	| 'quorum_none'
	| 'quorum_reached'
	| 'quorum_missed'
	| 'constituency_reached'
	| 'constituency_missed'
	| 'count_yes_no'
	| 'count_consent'
	| 'silence_consents'
	| 'base'
	| 'base_empty'
	| 'more_than_half'
	| 'not_more_than_half'
	| 'tie'
	| 'share_reached'
	| 'share_missed'
	| 'objections_none'
	| 'objections_stand'
	| 'consent_none'
	| 'result_adopted'
	| 'result_not_adopted'
	| 'result_objected'
	| 'result_no_quorum'
	| 'result_tie'

export type Result = 'adopted' | 'not_adopted' | 'objected' | 'no_quorum' | 'tie'

/**
 * What a rule says about a roll and its ballots. Whole numbers and texts only, so that its JSON is
 * the same everywhere; `steps` is the calculation anyone can follow or repeat [F19].
 */
export type Outcome = {
	result: Result
	method: string
	/** Votes by choice, weights counted in; every choice of the method is there, also with 0. */
	tallies: Record<string, number>
	/** Votes on the roll. */
	entitled: number
	/** Votes cast, abstentions and stand-asides included. */
	voted: number
	quorum: { type: string; needed: number; counted: number; reached: boolean }
	/** What the share is taken of; null where a method knows no share. */
	base: { of: string; count: number } | null
	threshold: string | null
	steps: Step[]
}

/** The choices a ballot under this rule may carry, in the order in which they are offered. */
export function choicesOf(rule: Rule): readonly string[] {
	switch (rule.method) {
		case 'consent':
			return ['consent', 'stand_aside', 'object']
		case 'majority':
		case 'supermajority':
			return ['yes', 'no', 'abstain']
		default:
			return []
	}
}

/**
 * Whether `decide` can count this rule. What it cannot count is not offered. A secret rule needs a
 * box without names; while there is none, promising secrecy would be a lie [D11].
 */
export function canDecide(rule: Rule): boolean {
	if (rule.secrecy === 'secret') return false
	if (choicesOf(rule).length === 0) return false
	if (rule.method === 'consent') return rule.unit !== 'organisation'
	return rule.method === 'supermajority' || rule.tie === 'fails' || rule.tie === 'status_quo'
}

/**
 * Counts [D1]-[D12]. The order of roll, ballots and objections never matters. Throws a Refusal
 * `rule_unknown` for a rule it cannot count, `not_on_roll` for a ballot without entitlement [F11],
 * `choice_unknown`, and `conflict` for two ballots of one roll entry [F3]: a wrong box is not counted.
 */
export function decide(
	rule: Rule,
	roll: readonly RollEntry[],
	ballots: readonly Ballot[],
	objections: readonly ObjectionFact[]
): Outcome {
	if (!canDecide(rule)) throw new Refusal('rule_unknown', { rule: rule.method })
	const count = countBallots(choicesOf(rule), rule.quorum, roll, ballots)
	switch (rule.method) {
		case 'consent':
			return decideConsent(rule, count, ballots, objections)
		case 'majority':
			return decideMajority(rule, count)
		case 'supermajority':
			return decideSupermajority(rule, count)
		default:
			throw new Refusal('rule_unknown', { rule: rule.method })
	}
}
