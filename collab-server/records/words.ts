import { isMessageKey, say, type Language, type MessageParams } from '#schema/messages/format.ts'
import type { DecisionRecord } from '#schema/record/record.ts'
import { sentenceDate, tableDate } from './dates.ts'

/** Says things about one record in its language. */
export class Words {
	readonly record: DecisionRecord
	readonly #language: Language

	constructor(record: DecisionRecord) {
		this.record = record
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

	person(key: string): string {
		return this.record.people.find(({ id }) => id === key)?.name ?? key
	}

	date(instant: string): string {
		return sentenceDate(new Date(instant), this.#language, this.record.process.timezone)
	}

	tableDate(instant: string): string {
		return tableDate(new Date(instant), this.#language, this.record.process.timezone)
	}
}
