import { labelsOf } from '../governance/sentences.ts'
import type { PublishedEntry } from './entry.ts'

/** Popolo's words for an answer. */
export const OPTION_WORDS = ['yes', 'no', 'abstain', 'absent'] as const
export type OptionWord = (typeof OPTION_WORDS)[number]

const WORD_OF: Readonly<Record<string, OptionWord>> = {
	yes: 'yes',
	consent: 'yes',
	agree: 'yes',
	no: 'no',
	object: 'no',
	disagree: 'no',
	block: 'no',
	abstain: 'abstain',
	stand_aside: 'abstain'
}

export type Counted = { option: string; value: number }

/**
 * [PR8] The tally in Popolo's words: every answer under one of them, and who gave none as absent. Where something
 * was chosen among several, each choice stands under its own name.
 */
export function countsOf({ outcome, options }: PublishedEntry): Counted[] {
	const label = labelsOf(options)
	const values = new Map<string, number>()
	for (const [choice, value] of Object.entries(outcome.tallies)) {
		const option = options.some(({ id }) => id === choice)
			? label(choice)
			: (WORD_OF[choice] ?? choice)
		values.set(option, (values.get(option) ?? 0) + value)
	}
	values.set('absent', outcome.entitled - outcome.voted)
	return [...values].map(([option, value]) => ({ option, value }))
}

/** What was chosen, by name; nothing where the answer was yes or no. */
export function chosenOf({ outcome, options }: PublishedEntry): string[] {
	return (outcome.winners ?? []).map(labelsOf(options))
}
