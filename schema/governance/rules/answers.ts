import * as v from 'valibot'
import { Refusal } from '../../errors.ts'
import { offersOptions } from './options.ts'
import type { Option } from './options.ts'
import type { Rule, RuleText } from './rule.ts'

/**
 * What a ballot says, in the form its method asks for. Nothing said (no approvals, no ranking, no
 * scores, or the choice `abstain`) is a blank ballot: it takes part and favours nobody.
 */
const Id = v.pipe(v.string(), v.maxLength(80))
const Whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
export const AnswerShape = v.union([
	v.strictObject({ choice: Id }),
	v.strictObject({ approvals: v.array(Id) }),
	/** Best first; those in one list are as good as each other. Who is left out comes last. */
	v.strictObject({ ranking: v.array(v.array(Id)) }),
	v.strictObject({ scores: v.record(Id, Whole) }),
	v.strictObject({ dots: v.record(Id, Whole) })
])
export type Answer = v.InferOutput<typeof AnswerShape>
export type Form = 'choice' | 'approvals' | 'ranking' | 'scores' | 'dots' | 'none'

export const BLANK = 'abstain'

export function formOf(rule: RuleText): Form {
	switch (rule.method) {
		case 'approval':
		case 'pb_greedy':
		case 'pb_mes':
			return 'approvals'
		case 'ranked':
			return 'ranking'
		case 'score':
			return 'scores'
		case 'dots':
			return 'dots'
		case 'advice':
		case 'delegated':
		case 'sortition':
			return 'none'
		case 'ratified':
			return formOf(rule.inner)
		default:
			return 'choice'
	}
}

/** The choices a ballot under this rule may carry, in the order in which they are offered. */
export function choicesOf(rule: RuleText, options: readonly Option[] = []): readonly string[] {
	switch (rule.method) {
		case 'consent':
			return ['consent', 'stand_aside', 'object']
		case 'majority':
		case 'absolute_majority':
		case 'supermajority':
		case 'double_majority':
			return ['yes', 'no', BLANK]
		case 'consensus':
			return ['agree', 'disagree', BLANK, 'block']
		case 'rough_consensus':
			return ['agree', 'disagree', BLANK]
		case 'ratified':
			return choicesOf(rule.inner, options)
		default:
			if (!offersOptions(rule)) return []
			return [...options.map(({ id }) => id), ...(formOf(rule) === 'choice' ? [BLANK] : [])]
	}
}

/** [D14] The answer in its one canonical form. Refuses what this rule cannot count. */
export function readAnswer(rule: Rule, choices: ReadonlySet<string>, answer: Answer): Answer {
	const form = formOf(rule)
	if (form === 'choice' && 'choice' in answer) return { choice: known(choices, answer.choice) }
	if (form === 'approvals' && 'approvals' in answer)
		return { approvals: approvalsOf(rule, choices, answer.approvals) }
	if (form === 'ranking' && 'ranking' in answer)
		return { ranking: rankingOf(rule, choices, answer.ranking) }
	if (form === 'scores' && 'scores' in answer)
		return { scores: scoresOf(rule, choices, answer.scores) }
	if (form === 'dots' && 'dots' in answer) return { dots: dotsOf(rule, choices, answer.dots) }
	throw new Refusal('ballot_form_wrong')
}

/** Whether an answer favours nobody. */
export function isBlank(answer: Answer): boolean {
	if ('choice' in answer) return answer.choice === BLANK
	return Object.values(answer).every((said) => Object.keys(said).length === 0)
}

function known(choices: ReadonlySet<string>, choice: string): string {
	if (!choices.has(choice)) throw new Refusal('choice_unknown')
	return choice
}

function approvalsOf(rule: Rule, choices: ReadonlySet<string>, approvals: string[]): string[] {
	const most = 'max_approvals' in rule ? rule.max_approvals : undefined
	if (most !== undefined && approvals.length > most)
		throw new Refusal('too_many_chosen', { limit: most })
	return once(approvals.map((id) => known(choices, id))).sort()
}

/** Ties between options are an answer under Schulze; a vote that is to be transferred needs an order. */
function rankingOf(rule: Rule, choices: ReadonlySet<string>, ranking: string[][]): string[][] {
	once(ranking.flat().map((id) => known(choices, id)))
	const tiesCount = rule.method === 'ranked' && (rule.variant ?? 'schulze') === 'schulze'
	if (ranking.some((tier) => tier.length === 0)) throw new Refusal('ballot_form_wrong')
	if (!tiesCount && ranking.some((tier) => tier.length > 1)) throw new Refusal('ranks_tied')
	return ranking.map((tier) => [...tier].sort())
}

function scoresOf(
	rule: Rule,
	choices: ReadonlySet<string>,
	scores: Record<string, number>
): Record<string, number> {
	const [least, most] = rule.method === 'score' ? rule.scale : [0, 0]
	const outside = Object.values(scores).some((score) => score < least || score > most)
	if (outside) throw new Refusal('score_outside', { least, most })
	return inOrder(choices, scores)
}

function dotsOf(
	rule: Rule,
	choices: ReadonlySet<string>,
	dots: Record<string, number>
): Record<string, number> {
	const { dots: all, max_per_card: most } =
		rule.method === 'dots' ? rule : { dots: 0, max_per_card: 0 }
	const given = Object.values(dots).filter((count) => count > 0)
	if (given.reduce((sum, count) => sum + count, 0) > all)
		throw new Refusal('too_many_dots', { limit: all })
	if (given.some((count) => count > most))
		throw new Refusal('too_many_dots_on_one', { limit: most })
	return inOrder(choices, Object.fromEntries(Object.entries(dots).filter(([, count]) => count > 0)))
}

function inOrder(
	choices: ReadonlySet<string>,
	numbers: Record<string, number>
): Record<string, number> {
	const named = Object.entries(numbers).map(([id, number]) => [known(choices, id), number] as const)
	return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function once(ids: string[]): string[] {
	if (new Set(ids).size !== ids.length) throw new Refusal('option_twice')
	return ids
}
