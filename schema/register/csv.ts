import { CSV_MARK, csvRow } from '../csv.ts'
import { ruleSentence } from '../governance/explain.ts'
import { placeAddress, recordAddress } from './address.ts'
import { chosenOf, countsOf, OPTION_WORDS } from './counts.ts'
import type { PublishedEntry } from './entry.ts'

type Column = [name: string, value: (entry: PublishedEntry, base: string) => string | number]

const COLUMNS: Column[] = [
	['id', ({ id }) => id],
	['address', ({ id }, base) => base + recordAddress(id)],
	['organisation', ({ organisation }) => organisation.name],
	['organisation_type', ({ organisation }) => organisation.type],
	['country', ({ organisation }) => organisation.country ?? ''],
	['process', ({ process }) => process.name],
	['process_address', (entry, base) => base + placeAddress(entry.organisation, entry.process)],
	['demonstration', ({ process }) => String(process.demonstration)],
	['language', ({ language }) => language],
	['question', ({ question }) => question],
	['summary', ({ summary }) => summary],
	['about', ({ about }) => about],
	['title', ({ title }) => title],
	['result', ({ outcome }) => outcome.result],
	['chosen', (entry) => chosenOf(entry).join('; ')],
	['standing', ({ standing }) => standing],
	['superseded_by', ({ supersededBy }) => supersededBy ?? ''],
	['method', ({ outcome }) => outcome.method],
	['rule', ({ rule, outcome, language }) => ruleSentence(rule, outcome.entitled, language)],
	['entitled', ({ outcome }) => outcome.entitled],
	['voted', ({ outcome }) => outcome.voted],
	...OPTION_WORDS.map((word): Column => [word, (entry) => countOf(entry, word)]),
	['closed_at', ({ closedAt }) => closedAt],
	['published_at', ({ publishedAt }) => publishedAt],
	['effect_at', ({ effectAt }) => effectAt ?? ''],
	['review_at', ({ reviewAt }) => reviewAt ?? ''],
	['pdf', ({ id }, base) => base + recordAddress(id, 'pdf')],
	['json', ({ id }, base) => base + recordAddress(id, 'json')]
]

/** [PR8] The first line: the names of the columns (RFC 4180). */
export function csvHead(): string {
	return CSV_MARK + csvRow(COLUMNS.map(([name]) => name))
}

export function csvLine(entry: PublishedEntry, base: string): string {
	return csvRow(COLUMNS.map(([, value]) => value(entry, base)))
}

function countOf(entry: PublishedEntry, word: string): number | string {
	return countsOf(entry).find(({ option }) => option === word)?.value ?? ''
}
