import type { Language } from '#schema/messages/format.ts'

export type { Language }

/** The languages of the interface, each with the name its own speakers use. */
export const LANGUAGE_NAMES = {
	en: 'English',
	it: 'Italiano',
	lv: 'Latviešu',
	es: 'Español'
} as const satisfies Record<Language, string>
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[]

export function isLanguage(text: unknown): text is Language {
	return typeof text === 'string' && Object.hasOwn(LANGUAGE_NAMES, text)
}
