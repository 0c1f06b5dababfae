import type { Language } from '#lib/messages/languages.ts'

const LOCALES: Record<Language, string> = { en: 'en-GB', it: 'it', lv: 'lv', es: 'es' }

/** A day as a register writes it, always with its year: "24 November 2026". */
export function longDate(language: Language, instant: string, timeZone: string): string {
	return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).format(
		new Date(instant)
	)
}

/** The same in a column: "24 Nov 2026". */
export function shortDate(language: Language, instant: string, timeZone: string): string {
	return new Intl.DateTimeFormat(LOCALES[language], {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone
	}).format(new Date(instant))
}
