import { Refusal } from '../errors.ts'
import type { Charter } from './charter.ts'
import type { Effect } from './effects.ts'
import { touchesSubstance } from './substance.ts'

export type Ratification = Charter['ratification']
export type RatifierOutcome = Ratification['outcomes'][number]

/** A passage of the text and what takes its place. */
export type TextChange = { from: string; to: string }
/** The answer to one recommendation of a text that is answered item by item. */
export type ItemAnswer = { item: string; as: RatifierOutcome; reasons: string }

/** What a ratifier answers, trimmed; `ground` is a word of the charter's closed list. */
export type RatifierAnswer = {
	as: RatifierOutcome
	statement: string
	ground: string | null
	changes: TextChange[]
	/** Said to change what the group decided, beyond its wording. */
	material: boolean
}

/** [F10] Departing from what the group said takes reasons, whatever a charter leaves out. */
const ALWAYS_WITH_REASONS: readonly RatifierOutcome[] = [
	'ratify_with_changes',
	'return',
	'reject',
	'partly',
	'rejected'
]
/** Outcomes that follow the group need none of the closed grounds. */
const FOLLOWS: readonly RatifierOutcome[] = ['ratify', 'accepted']

/** The outcomes that are offered: a change that others have not seen cannot be ratified by many. */
export function outcomesOf(ratification: Ratification): RatifierOutcome[] {
	return ratification.outcomes.filter(
		(outcome) => ratification.multi === undefined || outcome !== 'ratify_with_changes'
	)
}

export function reasonsNeeded(ratification: Ratification, outcome: RatifierOutcome): boolean {
	return ALWAYS_WITH_REASONS.includes(outcome) || ratification.reasons_required.includes(outcome)
}

/** The grounds one of which must be named for an outcome; null when any reason will do. */
export function groundsFor(ratification: Ratification, outcome: RatifierOutcome): string[] | null {
	return FOLLOWS.includes(outcome) ? null : (ratification.grounds ?? null)
}

/**
 * [Q1] [F10] Why an answer cannot stand, or null: an outcome the charter does not know, no reasons
 * or too few, a ground outside the closed list, changes where none are meant or none where they are.
 * @param minReason characters that reasons must have at least, as for objections
 */
export function refusalOfAnswer(
	ratification: Ratification,
	answer: RatifierAnswer,
	minReason: number
): Refusal | null {
	const { as, statement, ground, changes } = answer
	if (!outcomesOf(ratification).includes(as)) return new Refusal('choice_unknown')
	if (statement === '') return new Refusal('reason_missing')
	if (reasonsNeeded(ratification, as) && statement.length < minReason) {
		return new Refusal('reasons_too_short', { min: minReason })
	}
	const grounds = groundsFor(ratification, as)
	if (grounds && !grounds.includes(ground ?? '')) return new Refusal('ground_not_allowed')
	if (!grounds && ground !== null) return new Refusal('ground_not_allowed')
	const changing = as === 'ratify_with_changes'
	if (changing !== changes.length > 0) return new Refusal('changes_missing')
	return null
}

/** [Q2] Every recommendation is answered once, with an outcome of the charter and its reasons. */
export function refusalOfItems(
	ratification: Ratification,
	items: readonly string[],
	answers: readonly ItemAnswer[],
	minReason: number
): Refusal | null {
	const answered = new Set(answers.map(({ item }) => item))
	const complete = answers.length === items.length && items.every((item) => answered.has(item))
	if (!complete) return new Refusal('items_unanswered')
	for (const { as, reasons } of answers) {
		if (!ratification.outcomes.includes(as)) return new Refusal('choice_unknown')
		if (reasonsNeeded(ratification, as) && reasons.length < minReason) {
			return new Refusal('reasons_too_short', { min: minReason })
		}
	}
	return null
}

/** [Q3] A change matters when its author says so, or when it touches more than the wording. */
export function isMaterial({ changes, material }: Pick<RatifierAnswer, 'changes' | 'material'>) {
	return material || changes.some(touchesSubstance)
}

/**
 * [Q4] What answers so far come to, or null while others still owe theirs. One refusal is enough to
 * stop; to take effect, every body that must answer has to agree.
 */
export function effectOfAnswers(
	answers: readonly { as: RatifierOutcome; material: boolean; items: readonly ItemAnswer[] }[],
	owing: number
): Effect | null {
	const given = answers.map(effectOfOne)
	const stopped = given.find((effect) => effect !== 'effective')
	if (stopped) return stopped
	return owing === 0 && given.length > 0 ? 'effective' : null
}

function effectOfOne(answer: {
	as: RatifierOutcome
	material: boolean
	items: readonly ItemAnswer[]
}): Effect {
	switch (answer.as) {
		case 'ratify':
		case 'accepted':
		case 'partly':
			return 'effective'
		case 'ratify_with_changes':
			return answer.material ? 'reconsent' : 'effective'
		case 'return':
			return 'returned'
		case 'reject':
		case 'rejected':
			return 'rejected'
	}
}

/** [Q2] The whole of answers to single items: all, none, or some of them accepted. */
export function wholeOfItems(answers: readonly ItemAnswer[]): RatifierOutcome {
	if (answers.every(({ as }) => as === 'accepted')) return 'accepted'
	return answers.every(({ as }) => as === 'rejected') ? 'rejected' : 'partly'
}

/** [Q5] What the clock does when nobody answered in time. */
export function effectOfTimeout(ratification: Ratification): Effect {
	switch (ratification.on_timeout) {
		case 'escalate':
			return 'escalated'
		case 'deemed_ratified':
			return 'effective'
		case 'lapse':
			return 'lapsed'
	}
}
