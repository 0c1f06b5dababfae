import { Refusal } from '../errors.ts'
import { decideAbsoluteMajority } from './rules/absolute-majority.ts'
import { decideAdvice } from './rules/advice.ts'
import type { Answer } from './rules/answers.ts'
import { decideApproval } from './rules/approval.ts'
import { decideConsensus } from './rules/consensus.ts'
import { decideConsent } from './rules/consent.ts'
import { countBallots, withoutQuorum } from './rules/count.ts'
import type { Count } from './rules/count.ts'
import { decideDelegated } from './rules/delegated.ts'
import { decideDots } from './rules/dots.ts'
import { decideDoubleMajority } from './rules/double-majority.ts'
import { decideMajority } from './rules/majority.ts'
import { checkOptions } from './rules/options.ts'
import type { Option } from './rules/options.ts'
import type { Outcome } from './rules/outcome.ts'
import { decideGreedily } from './rules/pb-greedy.ts'
import { decideEqualShares } from './rules/pb-mes.ts'
import { decidePlurality, decideTwoRound } from './rules/plurality.ts'
import { asRecommendation, innerRule } from './rules/ratified.ts'
import { decideRoughConsensus } from './rules/rough-consensus.ts'
import type { Rule, RuleOf } from './rules/rule.ts'
import { decideSchulze } from './rules/schulze.ts'
import { decideScore } from './rules/score.ts'
import { decideSupermajority } from './rules/supermajority.ts'
import { decideTransferable } from './rules/transferable.ts'
import { byUnit } from './rules/units.ts'
import { canBeSecret } from './secrecy.ts'

export { choicesOf } from './rules/answers.ts'
export type { Outcome, Result, Step } from './rules/outcome.ts'

/** One entry of the roll: who is entitled, in which constituency, with how many votes. */
export type RollEntry = {
	personId: string
	constituency: string
	/** A whole number of at least 1; 1 when absent. Proxies a person holds are votes of that person. */
	weight?: number
	/** Checked in at the meeting. Who casts a ballot is present in any case. */
	present?: boolean
	/** Declared absent: not waited for by the quorum "everybody has answered". */
	absent?: boolean
	/** For whom the person speaks, where organisations answer. */
	organisation?: string
}

export type Ballot = { personId: string } & Answer

export type ObjectionStatus =
	'open' | 'valid' | 'not_valid' | 'integrated' | 'overruled' | 'withdrawn'
export type ObjectionFact = { personId: string; status: ObjectionStatus }

/** What some methods need to know besides roll, ballots and objections. */
export type Extras = {
	/** Among what is chosen, as announced; they do not change after the first ballot [F6]. */
	options?: readonly Option[]
	/** Of a lot; published before it could be known who would gain from it. */
	seed?: string
	/** This vote is a run-off itself: a tie opens no other. */
	runoff?: boolean
	/** Where a tie is left to the ratifier: whom they chose; nobody when their time passed [D33]. */
	chosen?: readonly string[]
	/** Rough consensus: what the person who facilitates finds. */
	call?: { finds: 'consensus' | 'no_consensus'; reasons: string }
	/** Advice process: who advised, and whether it was answered. */
	advice?: readonly { from: 'affected' | 'expert'; answered: boolean }[]
	/** Advice process and delegated decisions: what the person or body decided. */
	verdict?: { finds: 'adopted' | 'not_adopted'; reasons: string; amount?: number }
}

/**
 * Whether the product can hold a decision under this rule to its last word. What it cannot is not
 * offered, however well it could be counted, nor what it cannot hold as secretly as promised [D11] [SB2].
 */
export function canDecide(rule: Rule): boolean {
	if (rule.secrecy === 'secret' && !canBeSecret(rule)) return false
	switch (rule.method) {
		case 'ratified':
			return canDecide(innerRule(rule))
		case 'ranked':
			return rule.tie !== 'ratifier' || isByPairs(rule)
		case 'pb_greedy':
		case 'pb_mes':
			return rule.tie !== 'ratifier'
		case 'sortition':
			return false
		default:
			return true
	}
}

/** Votes that are transferred can tie on the way, where no choice of a ratifier makes sense. */
function isByPairs({ variant = 'schulze' }: RuleOf<'ranked'>): boolean {
	return variant === 'schulze'
}

/**
 * Counts [D1]-[D31]. The order of roll, ballots and objections never matters. Throws a Refusal
 * `rule_unknown` for a rule it cannot count, `not_on_roll` for a ballot without entitlement [F11],
 * `conflict` for two ballots of one roll entry [F3], `options_missing` and `options_wrong` for options
 * the rule cannot choose among, `choice_unknown` and others for an answer that is none [D14]: a wrong
 * box is not counted.
 */
export function decide(
	rule: Rule,
	roll: readonly RollEntry[],
	ballots: readonly Ballot[],
	objections: readonly ObjectionFact[],
	extras: Extras = {}
): Outcome {
	if (rule.method === 'ratified')
		return asRecommendation(decide(innerRule(rule), roll, ballots, objections, extras))
	const options = extras.options ?? []
	checkOptions(rule, options)
	const box = byUnit(rule, { roll, ballots, objections })
	const count = countBallots(rule, options, box.roll, box.ballots)
	switch (rule.method) {
		case 'consent':
			return decideConsent(rule, count, box.ballots, box.objections)
		case 'consensus':
			return decideConsensus(rule, count)
		case 'rough_consensus':
			return decideRoughConsensus(count, objections, extras)
		case 'majority':
			return decideMajority(rule, count, extras)
		case 'absolute_majority':
			return decideAbsoluteMajority(count)
		case 'supermajority':
			return decideSupermajority(rule, count)
		case 'double_majority':
			return decideDoubleMajority(rule, count, roll)
		case 'dots':
			return decideDots(count)
		case 'advice':
			return decideAdvice(rule, count, extras)
		case 'delegated':
			return decideDelegated(rule, count, extras)
		case 'sortition':
			throw new Refusal('rule_unknown', { rule: rule.method })
		default:
			return count.quorum.reached
				? chooseAmong(rule, count, extras)
				: withoutQuorum(rule.method, count)
	}
}

type Choosing = RuleOf<
	'plurality' | 'two_round' | 'approval' | 'ranked' | 'score' | 'pb_greedy' | 'pb_mes'
>

/** The methods that choose among options, once their quorum is reached. */
function chooseAmong(rule: Choosing, count: Count, extras: Extras): Outcome {
	switch (rule.method) {
		case 'plurality':
			return decidePlurality(rule, count, extras)
		case 'two_round':
			return decideTwoRound(rule, count, extras)
		case 'approval':
			return decideApproval(rule, count, extras)
		case 'ranked':
			return rule.variant === 'irv' || rule.variant === 'stv'
				? decideTransferable(rule, count, extras)
				: decideSchulze(rule, count, extras)
		case 'score':
			return decideScore(rule, count, extras)
		case 'pb_greedy':
			return decideGreedily(rule, count, extras)
		case 'pb_mes':
			return decideEqualShares(rule, count, extras)
	}
}
