import { say } from './format.ts'
import type { Language, MessageKey, MessageParams } from './format.ts'

/**
 * Somebody who can say the sentences of a language. The web's `m` is one, with a single language
 * loaded; `voiceOf` is one for the server, which knows all four.
 */
export type Voice = {
	(key: MessageKey, params?: MessageParams): string
	/** "Ana, Līga and Marta". */
	list(items: string[]): string
	/** "Wed 24 Feb, 18:00", in an IANA time zone. */
	dateTime(instant: string, timezone: string): string
}

/** British dates for English: day before month, 24-hour clock. */
const LOCALES: Record<Language, string> = { en: 'en-GB', it: 'it', lv: 'lv', es: 'es' }

/** Made once: making one takes longer than all it is asked to say. */
const LISTS: Record<Language, Intl.ListFormat> = {
	en: new Intl.ListFormat(LOCALES.en),
	it: new Intl.ListFormat(LOCALES.it),
	lv: new Intl.ListFormat(LOCALES.lv),
	es: new Intl.ListFormat(LOCALES.es)
}

export function voiceOf(language: Language): Voice {
	return Object.assign((key: MessageKey, params?: MessageParams) => say(language, key, params), {
		list: (items: string[]) => LISTS[language].format(items),
		dateTime: (instant: string, timezone: string) => dateTime(language, instant, timezone)
	})
}

/** With the year: what a server writes (a mail, a record) is read later. */
function dateTime(language: Language, instant: string, timezone: string): string {
	return new Intl.DateTimeFormat(LOCALES[language], {
		timeZone: timezone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	}).format(new Date(instant))
}

/** A day (`2027-03-01`) for running text: "1 March 2027". Latvian declines its months, which Intl does not: digits are right. */
export function dayOf(language: Language, day: string): string {
	const shape =
		language === 'lv'
			? ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const)
			: ({ dateStyle: 'long' } as const)
	return new Intl.DateTimeFormat(LOCALES[language], { ...shape, timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	)
}
