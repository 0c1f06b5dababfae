import type { Denial } from '../errors.ts'
import type { Language } from '../messages/format.ts'
import { voiceOf } from '../messages/voice.ts'
import type { Outcome } from './decide.ts'
import { ruleInWords } from './rule-sentences.ts'
import type { Option } from './rules/options.ts'
import type { Rule } from './rules/rule.ts'
import { denialInWords, labelsOf, outcomeInWords } from './sentences.ts'
import type { Explanation } from './sentences.ts'

/**
 * The charter's sentences by the name of a language, for the server: mails, records, logs. A
 * browser, which loads one language only, speaks through `sentences.ts` with its own voice.
 */

/** Why, who can instead, and until when, in the process's time zone. */
export function explainDenial(denial: Denial, language: Language, timezone: string): Explanation {
	return denialInWords(voiceOf(language), denial, timezone)
}

/** How a rule decides, for a roll of this size, or before the roll is taken (null). */
export function ruleSentence(rule: Rule, rollSize: number | null, language: Language): string {
	return ruleInWords(voiceOf(language), rule, rollSize)
}

/** The result as one sentence, and the calculation line by line. */
export function explainOutcome(
	outcome: Outcome,
	language: Language,
	options: readonly Option[] = []
): { result: string; steps: string[] } {
	return outcomeInWords(voiceOf(language), outcome, labelsOf(options))
}
