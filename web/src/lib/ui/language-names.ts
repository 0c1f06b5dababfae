import { isRightToLeft } from '#schema/docs/languages.ts'

/** Languages that are offered first; any other can be typed. */
export const OFFERED = [
	'en',
	'lv',
	'it',
	'es',
	'ru',
	'uk',
	'fr',
	'de',
	'ar',
	'pl',
	'lt',
	'et'
] as const

/** A language in the words of another: “Latvian”. */
export function languageName(tag: string, reader: string): string {
	return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
}

/** The languages that can be chosen beside the usual one, by their names; one that was typed elsewhere stays. */
export function offeredBeside(
	usual: string,
	reader: string,
	now = ''
): { tag: string; name: string }[] {
	return [...new Set([...OFFERED, ...(now ? [now] : [])])]
		.filter((tag) => tag !== usual)
		.map((tag) => ({ tag, name: languageName(tag, reader) }))
		.toSorted((one, other) => one.name.localeCompare(other.name, reader))
}

/** [N12] [K23] What an element says of the language of words: that of the process where none is given. */
export function inLanguage(tag: string | null, usual: string): { lang: string; dir?: 'rtl' } {
	const lang = tag || usual
	return isRightToLeft(lang) ? { lang, dir: 'rtl' } : { lang }
}
