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
export function languageName(tag: string, inLanguage: string): string {
	return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
}
