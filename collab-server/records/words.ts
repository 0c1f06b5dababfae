import { isMessageKey, say, type Language, type MessageParams } from '#schema/messages/format.ts'
import type { Step } from '#schema/governance/decide.ts'
import { labelsOf, stepInWords } from '#schema/governance/sentences.ts'
import { voiceOf } from '#schema/messages/voice.ts'
import type { Calculation, DecisionRecord } from '#schema/record/record.ts'
import { sentenceDate, tableDate } from './dates.ts'

/** Says things about one record in its language. */
export class Words {
	readonly record: DecisionRecord
	/** The text decided on, as attached. */
	readonly text: string
	readonly #language: Language

	constructor(record: DecisionRecord, text = '') {
		this.record = record
		this.text = text
		this.#language = record.language
	}

	say(key: Parameters<typeof say>[1], params: MessageParams = {}): string {
		return say(this.#language, key, params)
	}

	all(...keys: Parameters<typeof say>[1][]): string[] {
		return keys.map((key) => this.say(key))
	}

	/** A word of the catalogue, or the word itself where a charter brings its own. */
	term(kind: string, word: string): string {
		const key = `record.${kind}.${word}`
		return isMessageKey(key) ? this.say(key) : word.replaceAll('_', ' ')
	}

	/** An answer by its word, an option by its label. */
	choice(choice: string): string {
		const options = this.record.decision.options ?? []
		return options.some(({ id }) => id === choice)
			? labelsOf(options)(choice)
			: this.term('choice', choice)
	}

	/** One line of the calculation. */
	step(step: Calculation['steps'][number]): string {
		const label = labelsOf(this.record.decision.options ?? [])
		return isMessageKey(`step.${step.key}`)
			? stepInWords(voiceOf(this.#language), step as Step, label)
			: step.key
	}

	person(key: string): string {
		return this.record.people.find(({ id }) => id === key)?.name ?? key
	}

	/** A language by its name in the language of the record; by its tag where we have no name. */
	language(tag: string): string {
		return this.say('record.language', { language: tag })
	}

	date(instant: string): string {
		return sentenceDate(new Date(instant), this.#language, this.record.process.timezone)
	}

	tableDate(instant: string): string {
		return tableDate(new Date(instant), this.#language, this.record.process.timezone)
	}
}
