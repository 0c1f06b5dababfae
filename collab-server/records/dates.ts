import type { Language } from '#schema/messages/format.ts'

/** A day and time for running text: "24 November 2026, 15:00 (CET)". */
export function sentenceDate(at: Date, language: Language, timezone: string): string {
	return `${dateOf(at, language, timezone)}, ${timeOf(at, language, timezone)} (${zoneOf(at, timezone)})`
}

/** A day and time for tables: "24/11/2026, 15:00". */
export function tableDate(at: Date, language: Language, timezone: string): string {
	return new Intl.DateTimeFormat(localeOf(language), {
		...DIGITS,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: timezone
	}).format(at)
}

const DIGITS = { day: '2-digit', month: '2-digit', year: 'numeric' } as const

/** Latvian declines its months, which Intl does not: digits are right in every sentence. */
function dateOf(at: Date, language: Language, timezone: string): string {
	const shape = language === 'lv' ? DIGITS : ({ dateStyle: 'long' } as const)
	return new Intl.DateTimeFormat(localeOf(language), { ...shape, timeZone: timezone }).format(at)
}

function timeOf(at: Date, language: Language, timezone: string): string {
	return new Intl.DateTimeFormat(localeOf(language), {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: timezone
	}).format(at)
}

/** The offset from UTC, which every reader understands: "UTC+1". */
function zoneOf(at: Date, timezone: string): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: timezone,
		timeZoneName: 'shortOffset'
	}).formatToParts(at)
	const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
	return offset.replace('GMT', 'UTC').replace('-', '\u2212')
}

/** English with the day before the month, as in Europe. */
function localeOf(language: Language): string {
	return language === 'en' ? 'en-GB' : language
}
