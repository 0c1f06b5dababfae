import { CSV_MARK, csvRow } from '../csv.ts'
import { ruleSentence } from '../governance/explain.ts'
import { placeAddress, recordAddress } from './address.ts'
import { chosenOf, countsOf, OPTION_WORDS } from './counts.ts'
import type { PublishedEntry } from './entry.ts'
import { stillToldIn, type Ground } from './ground.ts'

/** A decision as it leaves: with on what it rests. */
export type Leaving = PublishedEntry & { ground: Ground }

type Column = [name: string, value: (entry: Leaving, base: string) => string | number]

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
	['competence', ({ ground }) => ground.competence ?? ''],
	[
		'legal_basis',
		({ ground }) => lines(ground.legalBasis.map(({ citation, eli }) => [citation, eli]))
	],
	[
		'alternatives',
		({ ground }) => lines(ground.alternatives.map(({ text, reason }) => [text, reason]))
	],
	[
		'carries_out',
		({ ground }) => lines(ground.implements.map(({ title, record }) => [title, record]))
	],
	['accommodations', ({ ground }) => (ground.accommodations?.measures ?? []).join('\n')],
	['assisted', ({ ground }) => ground.accommodations?.assisted ?? ''],
	[
		'translations',
		({ ground }) =>
			stillToldIn(ground)
				.map(({ language }) => language)
				.join(' ')
	],
	['remedy', ({ ground }) => ground.remedy?.text ?? ''],
	['remedy_authority', ({ ground }) => ground.remedy?.authority ?? ''],
	['remedy_days', ({ ground }) => ground.remedy?.termDays ?? ''],
	['contestable_until', ({ ground }) => ground.appealUntil ?? ''],
	['pdf', ({ id }, base) => base + recordAddress(id, 'pdf')],
	['json', ({ id }, base) => base + recordAddress(id, 'json')]
]

/** [PR8] The first line: the names of the columns (RFC 4180). */
export function csvHead(): string {
	return CSV_MARK + csvRow(COLUMNS.map(([name]) => name))
}

export function csvLine(entry: Leaving, base: string): string {
	return csvRow(COLUMNS.map(([, value]) => value(entry, base)))
}

function countOf(entry: PublishedEntry, word: string): number | string {
	return countsOf(entry).find(({ option }) => option === word)?.value ?? ''
}

/** One thing a line, what belongs to it behind a bar. */
function lines(rows: readonly (readonly (string | null)[])[]): string {
	return rows.map((parts) => parts.filter(Boolean).join(' | ')).join('\n')
}
