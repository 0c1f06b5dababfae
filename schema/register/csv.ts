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

/** A spreadsheet takes the bytes for UTF-8 only with this sign before them. */
const MARK = '\ufeff'

/** [PR8] The first line: the names of the columns (RFC 4180). */
export function csvHead(): string {
	return MARK + line(COLUMNS.map(([name]) => name))
}

export function csvLine(entry: PublishedEntry, base: string): string {
	return line(COLUMNS.map(([, value]) => value(entry, base)))
}

function countOf(entry: PublishedEntry, word: string): number | string {
	return countsOf(entry).find(({ option }) => option === word)?.value ?? ''
}

function line(cells: (string | number)[]): string {
	return `${cells.map(cell).join(',')}\r\n`
}

/** What a spreadsheet would calculate is text for it: an apostrophe stands before it. Numbers are numbers. */
function cell(value: string | number): string {
	if (typeof value === 'number') return String(value)
	const harmless = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value
	return `"${harmless.replaceAll('"', '""')}"`
}
